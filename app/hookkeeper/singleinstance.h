#pragma once

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
/// which nobody else can open; what one that was killed left behind is cleared away. GUI thread.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where the sockets are; empty: the desktop's folder for them.
    explicit SingleInstance(const QString &storePath, const QString &folder = {});
    ~SingleInstance() override;

    /// True: another program has the store's window and has taken `start` over. False: this is the
    /// first, and listens; also where the other does not answer, or no socket can be made, so that
    /// nobody stands without a window.
    bool handOver(const SecondStart &start);

Q_SIGNALS:
    void startedAgain(const hk::SecondStart &start);

private:
    bool tell(const SecondStart &start) const;
    void listen();
    void welcome();
    void read(QLocalSocket *socket);

    QString m_path; ///< of the socket
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace hk
