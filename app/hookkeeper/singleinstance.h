#pragma once

#include "core/base/processlock.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace hk {

/// What a second start asks of the first.
struct SecondStart
{
    QString deliveryId;         ///< to be shown; empty: only the window
    QByteArray activationToken; ///< with which the desktop lets a window come to the front; or none
    bool isInBackground = false; ///< nothing has to come to the front
};

/// Makes sure that a person has one window for each store: a second start hands over what it was
/// given, and the first comes to the front. A socket in the folder of what runs for this person,
/// which nobody else can open; what one that was killed left behind is cleared away, and nothing is
/// taken from one that lives, however long it does not answer. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Standing {
        First,      ///< it listens; also where no socket can be made, so that nobody stands
                    ///< without a window
        HandedOver, ///< another program has the store's window and has taken the start over
        Busy,       ///< another one has it and does not answer; once it does it takes it over
    };

    /// `folder`: where the sockets are; empty: the desktop's folder for them. `patienceMs`: how
    /// long an answer is waited for.
    explicit SingleInstance(const QString &storePath, const QString &folder = {},
                            int patienceMs = 5000);
    ~SingleInstance() override;

    Standing handOver(const SecondStart &start);
    /// Who has the store's window: "hookkeeper (pid 4711)".
    QString holder() const { return m_owner.holder(); }

Q_SIGNALS:
    void startedAgain(const hk::SecondStart &start);

private:
    bool tell(const SecondStart &start) const;
    void listen();
    void welcome();
    void read(QLocalSocket *socket);

    QString m_path; ///< of the socket
    int m_patienceMs;
    ProcessLock m_owner; ///< of the socket, as long as this lives
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace hk
