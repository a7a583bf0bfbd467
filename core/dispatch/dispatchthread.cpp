#include "core/dispatch/dispatchthread.h"

#include "core/base/opensslthread.h"
#include "core/store/store.h"

namespace hk {
namespace {

constexpr int graceMs = 5000;
constexpr int lockRetryMs = 1000;

} // namespace

DispatchThread::DispatchThread(Store &store, TransportFactory makeTransport, QObject *parent)
    : QObject(parent), m_store(store), m_makeTransport(std::move(makeTransport)),
      m_lock(store.path() + QStringLiteral(".dispatch.lock"))
{
    m_thread.setObjectName(QStringLiteral("dispatcher"));
    connect(&m_lockTimer, &QTimer::timeout, this, [this] {
        if (m_lock.tryLock())
            beginSending();
    });
}

DispatchThread::~DispatchThread()
{
    if (m_engine) {
        connect(m_engine, &DispatchEngine::stopped, &m_thread, &QThread::quit,
                Qt::DirectConnection);
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(graceMs); });
        m_thread.wait();
    }
}

QFuture<Result<void>> DispatchThread::start()
{
    m_starting.emplace();
    m_starting->start();
    const QFuture<Result<void>> answer = m_starting->future();
    if (m_lock.tryLock()) {
        beginSending();
        return answer;
    }
    m_starting->addResult(Error{ErrorCode::AnotherDispatcher,
                                m_store.path(),
                                QStringLiteral(": ") + m_lock.holder(),
                                {}});
    m_starting->finish();
    m_starting.reset();
    Q_EMIT anotherIsSending(m_lock.holder());
    m_lockTimer.start(lockRetryMs);
    return answer;
}

QFuture<void> DispatchThread::stop()
{
    m_lockTimer.stop();
    m_stopping.emplace();
    m_stopping->start();
    const QFuture<void> answer = m_stopping->future();
    if (m_engine) {
        QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->stop(graceMs); });
    } else {
        m_stopping->finish();
        m_stopping.reset();
    }
    return answer;
}

void DispatchThread::wake()
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &DispatchEngine::wake);
}

void DispatchThread::beginSending()
{
    m_lockTimer.stop();
    m_engine = new DispatchEngine(m_store, m_makeTransport);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_engine, &DispatchEngine::start);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    // In the thread, after the engine has closed its connections.
    connect(m_engine, &QObject::destroyed, &m_thread, &releaseOpenSslOfThread,
            Qt::DirectConnection);
    connect(&m_store, &Store::changed, m_engine, &DispatchEngine::wake);
    connect(m_engine, &DispatchEngine::pausedChanged, this, &DispatchThread::pausedChanged);
    connect(m_engine, &DispatchEngine::tallyChanged, this, &DispatchThread::tallyChanged);
    connect(m_engine, &DispatchEngine::endpointsHeld, this, &DispatchThread::endpointsHeld);
    connect(m_engine, &DispatchEngine::started, this, [this] {
        if (m_starting) {
            m_starting->addResult(Result<void>());
            m_starting->finish();
            m_starting.reset();
        }
        Q_EMIT started();
    });
    connect(m_engine, &DispatchEngine::stopped, this, [this] {
        m_engine = nullptr;
        m_thread.quit();
        m_thread.wait();
        m_lock.unlock();
        if (m_stopping) {
            m_stopping->finish();
            m_stopping.reset();
        }
        if (m_starting) { // stopped before sending began
            m_starting->addResult(Error{ErrorCode::Cancelled, {}, {}, {}});
            m_starting->finish();
            m_starting.reset();
        }
        Q_EMIT stopped();
    });
    m_thread.start();
}

} // namespace hk
