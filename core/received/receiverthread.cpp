#include "core/received/receiverthread.h"

#include "core/base/opensslthread.h"
#include "core/contract/jsonwriter.h"

namespace hk {
namespace {

/// With the lines of the indented text, as it is shown.
QList<PayloadProblem> problemsAsShown(PayloadJob job)
{
    job.body = indentedJson(job.body);
    return PayloadChecker::problemsOf(job);
}

} // namespace

ReceiverThread::ReceiverThread(const Clock &clock, const QString &folder, QObject *parent)
    : QObject(parent), m_home(new QObject), m_checker(new PayloadChecker)
{
    m_thread.setObjectName(QStringLiteral("receiver"));
    m_checkThread.setObjectName(QStringLiteral("payload check"));
    m_home->moveToThread(&m_thread);
    m_checker->moveToThread(&m_checkThread);
    connect(&m_thread, &QThread::finished, m_home, releaseOpenSslOfThread);
    connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    connect(&m_checkThread, &QThread::finished, m_checker, &QObject::deleteLater);
    // Its sockets and timers have to be of that thread.
    QMetaObject::invokeMethod(m_home, [this, &clock, folder] {
        m_engine = new ReceiverEngine(clock, folder);
        m_engine->setParent(m_home);
        connect(m_engine, &ReceiverEngine::updated, this, &ReceiverThread::passOn);
        connect(&m_engine->receiver(), &LocalReceiver::handshakeFailed, this,
                &ReceiverThread::handshakeFailed);
        connect(m_engine, &ReceiverEngine::checkWanted, m_checker, &PayloadChecker::check);
        connect(m_checker, &PayloadChecker::checked, m_engine, &ReceiverEngine::takeFinding);
    });
    m_thread.start();
    // Where many requests come in, what time is left goes to checking them.
    m_checkThread.start(QThread::IdlePriority);
}

ReceiverThread::~ReceiverThread()
{
    // The receiver's first: until its end it gives the checker work, which goes with the other.
    for (QThread *thread : {&m_thread, &m_checkThread}) {
        thread->quit();
        thread->wait();
    }
}

QFuture<Result<ReceivedContent>> ReceiverThread::content(qint64 number)
{
    return ask([number](ReceiverEngine &engine) {
        ReceivedContent gone;
        gone.isLost = true;
        gone.lostBody = true;
        const RequestLog &log = engine.log();
        return Result<ReceivedContent>(log.row(number) ? log.content(number) : gone);
    });
}

QFuture<Result<QList<PayloadProblem>>> ReceiverThread::problems(qint64 number)
{
    using Answer = Result<QList<PayloadProblem>>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QFuture<Answer> future = promise->future(); // now: the promise goes to the other thread
    tell([this, promise, number](ReceiverEngine &engine) {
        QMetaObject::invokeMethod(m_checker, [promise, job = engine.jobFor(number)] {
            promise->addResult(Answer(job ? problemsAsShown(*job) : QList<PayloadProblem>()));
            promise->finish();
        });
    });
    return future;
}

QFuture<BodySearch::Answer> ReceiverThread::find(const QString &text, qint64 after)
{
    const auto promise = std::make_shared<QPromise<BodySearch::Answer>>();
    promise->start();
    QFuture<BodySearch::Answer> future =
            promise->future(); // now: the promise goes to the other thread
    tell([promise, text, after](ReceiverEngine &engine) {
        engine.find(text, after, std::move(*promise));
    });
    return future;
}

QFuture<HarExport::Answer> ReceiverThread::exportHar(const QList<qint64> &numbers,
                                                     const QString &file)
{
    const auto promise = std::make_shared<QPromise<HarExport::Answer>>();
    promise->start();
    QFuture<HarExport::Answer> future =
            promise->future(); // now: the promise goes to the other thread
    tell([promise, numbers, file](ReceiverEngine &engine) {
        new HarExport(engine.log(), numbers, file, engine.receiver().port(), std::move(*promise),
                      &engine);
    });
    return future;
}

void ReceiverThread::passOn(const ReceivedUpdate &update)
{
    Q_EMIT updated(update);
    tell([](ReceiverEngine &engine) { engine.goOn(); });
}

} // namespace hk
