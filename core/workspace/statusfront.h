#pragma once

#include "core/base/result.h"
#include "core/model/endpoint.h"
#include "core/model/pausecause.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace hk {

/// The dispatcher's state, as the status bar shows it: always true.
struct SenderStatus
{
    enum class State {
        Stopped,
        Sending,          ///< this program is the dispatcher
        AnotherIsSending, ///< another Hookkeeper holds the store's dispatch lock
        Paused, ///< the store cannot be used just now, or there is no network; `reason` says why
    };
    State state = State::Stopped;
    QString reason;                      ///< English
    QString otherProgram;                ///< "hookkeeperctl (pid 4711)" with AnotherIsSending
    qint64 queued = 0;                   ///< in all companies, without what is held
    qint64 retrying = 0;                 ///< likewise
    qint64 delivered = 0;                ///< by this program since sending began
    qint64 failed = 0;                   ///< given up by this program since sending began
    PauseCause pause = PauseCause::None; ///< with Paused
    bool operator==(const SenderStatus &) const = default;
};

/// An endpoint that the dispatcher has put on hold, and whose it is.
struct HeldEndpoint
{
    CompanyId company;
    QString companyName;
    QString externalId; ///< the company's
    Endpoint endpoint;
};

/// What the status bar and the `dispatch` command can ask for. Lives in the thread that made it;
/// futures complete in another, so continue them with a context object.
class StatusFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Becomes the dispatcher of this store, once what a crash left behind is recovered. While
    /// another program is, the answer is AnotherDispatcher, and this one takes over when that one
    /// ends.
    virtual QFuture<Result<void>> startSending() = 0;
    /// Finishes what is on the wire for up to 5 s, records the rest as interrupted.
    virtual QFuture<void> stopSending() = 0;
    virtual SenderStatus senderStatus() const = 0;       ///< as last told by senderStatusChanged()
    virtual QFuture<Result<SenderStatus>> refresh() = 0; ///< counted now
    virtual QString storePath() const = 0;

Q_SIGNALS:
    void senderStatusChanged(const hk::SenderStatus &status);
    /// This program's dispatcher put an endpoint on hold just now.
    void endpointHeld(const hk::HeldEndpoint &held);
};

} // namespace hk

Q_DECLARE_METATYPE(hk::SenderStatus)
