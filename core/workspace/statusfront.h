#pragma once

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
        Paused,           ///< the store cannot be used just now; `reason` says why, English
    };
    State state = State::Stopped;
    QString reason;
    QString otherProgram; ///< "hookkeeperctl (pid 4711)" with AnotherIsSending
    qint64 queued = 0;    ///< in all companies
    qint64 retrying = 0;
    bool operator==(const SenderStatus &) const = default;
};

/// What the window's status bar can ask for. Lives in the thread that made it.
class StatusFront : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    virtual SenderStatus senderStatus() const = 0;
    virtual QString storePath() const = 0;

Q_SIGNALS:
    void senderStatusChanged(const hk::SenderStatus &status);
};

} // namespace hk

Q_DECLARE_METATYPE(hk::SenderStatus)
