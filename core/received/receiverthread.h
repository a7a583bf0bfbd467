#pragma once

#include "core/received/harexport.h"
#include "core/received/receiverengine.h"

#include <QtCore/QFuture>
#include <QtCore/QPromise>
#include <QtCore/QThread>

#include <memory>
#include <type_traits>

namespace hk {

/// Owns the receiver's thread with its engine, and the one beside it that checks payloads when
/// nothing else wants the machine. Lives in the thread that made it; ends both in its destructor,
/// with all connections.
class ReceiverThread final : public QObject
{
    Q_OBJECT

public:
    ReceiverThread(const Clock &clock, const QString &folder, QObject *parent = nullptr);
    ~ReceiverThread() override;

    /// Calls `function(ReceiverEngine &)` in the receiver's thread and answers what it returns, a
    /// Result.
    template<typename Function>
    auto ask(Function function) -> QFuture<std::invoke_result_t<Function, ReceiverEngine &>>
    {
        using Answer = std::invoke_result_t<Function, ReceiverEngine &>;
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future(); // now: the promise goes to the other thread
        tell([promise, function](ReceiverEngine &engine) {
            promise->addResult(function(engine));
            promise->finish();
        });
        return future;
    }
    /// The same without an answer.
    template<typename Function>
    void tell(Function function)
    {
        QMetaObject::invokeMethod(m_home, [this, function] { function(*m_engine); });
    }

    QFuture<Result<ReceivedContent>> content(qint64 number);
    /// All in which the payload, indented, differs from the schema; empty for what is not checked.
    QFuture<Result<QList<PayloadProblem>>> problems(qint64 number);
    /// As BodySearch::find().
    QFuture<BodySearch::Answer> find(const QString &text, qint64 after);
    /// As HarExport.
    QFuture<HarExport::Answer> exportHar(const QList<qint64> &numbers, const QString &file);

Q_SIGNALS:
    void updated(const hk::ReceivedUpdate &update);
    /// As LocalReceiver::handshakeFailed().
    void handshakeFailed(const QString &reason);

private:
    void passOn(const ReceivedUpdate &update);

    QThread m_thread;
    QThread m_checkThread;
    QObject *m_home = nullptr;           ///< lives in m_thread
    ReceiverEngine *m_engine = nullptr;  ///< made and deleted in m_thread
    PayloadChecker *m_checker = nullptr; ///< lives in m_checkThread
};

} // namespace hk
