#pragma once

#include "core/base/processlock.h"
#include "core/base/result.h"
#include "core/dispatch/dispatchengine.h"
#include "core/dispatch/transport.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QThread>
#include <QtCore/QTimer>

#include <optional>

namespace hk {

/// Owns the dispatcher's thread and the lock that lets one program at a time send from a store.
/// Lives in the thread that made it; stops sending in its destructor, which waits up to the grace
/// time for what is on the wire.
class DispatchThread final : public QObject
{
    Q_OBJECT

public:
    DispatchThread(Store &store, TransportFactory makeTransport, QObject *parent = nullptr);
    ~DispatchThread() override;

    /// Answers once sending began, or with AnotherDispatcher (`value`: the other program); then
    /// this one takes over when that one ends. Cancelled: stop() came before sending began.
    QFuture<Result<void>> start();
    QFuture<void> stop();
    /// Something may be due now. Any thread.
    void wake();

Q_SIGNALS:
    void started();
    void stopped();
    void anotherIsSending(const QString &program);
    void pausedChanged(const QString &reason, hk::PauseCause cause);
    void tallyChanged(const hk::DispatchTally &tally);
    void endpointsHeld(const QList<hk::EndpointId> &endpoints);

private:
    void beginSending();

    Store &m_store;
    TransportFactory m_makeTransport;
    ProcessLock m_lock;
    QTimer m_lockTimer;
    QThread m_thread;
    DispatchEngine *m_engine = nullptr; ///< lives in m_thread, which deletes it
    std::optional<QPromise<Result<void>>> m_starting;
    std::optional<QPromise<void>> m_stopping;
};

} // namespace hk
