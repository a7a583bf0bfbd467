#include "core/preflight/preflightthread.h"

#include "core/base/opensslthread.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>

namespace hk {

PreflightThread::PreflightThread(const Clock &clock) : m_clock(clock)
{
    m_thread.setObjectName(QStringLiteral("preflight"));
}

PreflightThread::~PreflightThread()
{
    if (!m_home)
        return;
    m_home->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QFuture<PreflightReport> PreflightThread::run(const PreflightRequest &request)
{
    if (!m_home) {
        m_home = new QObject;
        m_home->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, releaseOpenSslOfThread);
        m_thread.start();
    }
    const auto promise = std::make_shared<QPromise<PreflightReport>>();
    promise->start();
    QFuture<PreflightReport> future = promise->future();
    QMetaObject::invokeMethod(m_home, [request, promise, home = m_home, &clock = m_clock] {
        auto *test = new Preflight(request, clock, nullptr, home);
        auto *watcher = new QFutureWatcher<PreflightReport>(test);
        QObject::connect(watcher, &QFutureWatcherBase::canceled, test, &Preflight::cancel);
        QObject::connect(test, &Preflight::finished, test, [test, promise] {
            promise->addResult(test->report());
            promise->finish();
            test->deleteLater();
        });
        watcher->setFuture(promise->future());
        test->start();
    });
    return future;
}

} // namespace hk
