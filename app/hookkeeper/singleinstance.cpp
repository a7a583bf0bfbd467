#include "app/hookkeeper/singleinstance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLockFile>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace hk {
namespace {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(instanceLog, "hk.instance")

constexpr int lockMs = 10'000;
constexpr qsizetype longestMessage = 64 * 1024;
constexpr QByteArrayView taken("taken\n");

/// One store has one name, however its path is written.
QString nameOf(const QString &storePath)
{
    const QFileInfo file(storePath);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    QString path = file.canonicalFilePath();
    if (path.isEmpty()) // it is made only now
        path = (folder.isEmpty() ? file.absolutePath() : folder) + u'/' + file.fileName();
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"hookkeeper-"_s + QString::fromLatin1(hash.toHex().first(16));
}

QByteArray messageOf(const SecondStart &start)
{
    const QJsonObject object{{u"delivery"_s, start.deliveryId},
                             {u"background"_s, start.isInBackground},
                             {u"token"_s, QString::fromUtf8(start.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(const QString &storePath, const QString &folder, int patienceMs)
    : m_path((folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                               : folder)
             + u'/' + nameOf(storePath)),
      m_patienceMs(patienceMs), m_owner(m_path + u".owner"_s)
{
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Standing SingleInstance::handOver(const SecondStart &start)
{
    // Of two that start at once the one must have listened before the other asks.
    QLockFile turn(m_path + u".lock"_s);
    turn.setStaleLockTime(0); // only when who holds it has gone
    [[maybe_unused]] const bool isTurn =
            turn.tryLock(lockMs); // who waited in vain asks all the same
    if (tell(start))
        return Standing::HandedOver;
    // What it was told waits in its socket.
    if (m_owner.lock() == ProcessLock::Outcome::Taken)
        return Standing::Busy;
    listen();
    return Standing::First;
}

bool SingleInstance::tell(const SecondStart &start) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(m_patienceMs))
        return false;
    socket.write(messageOf(start));
    QByteArray answer;
    while (answer.size() < taken.size() && socket.waitForReadyRead(m_patienceMs))
        answer += socket.readAll();
    return answer == taken;
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::welcome);
    if (m_server->listen(m_path))
        return;
    // Whoever listened there has ended.
    QLocalServer::removeServer(m_path);
    if (!m_server->listen(m_path))
        qCWarning(instanceLog, "Other starts cannot be noticed: %s",
                  qPrintable(m_server->errorString()));
}

void SingleInstance::welcome()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void SingleInstance::read(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestMessage)
            socket->abort();
        return;
    }
    const QJsonDocument message = QJsonDocument::fromJson(socket->readLine(longestMessage));
    if (!message.isObject())
        return socket->abort();
    socket->write(taken.toByteArray());
    socket->disconnectFromServer();
    Q_EMIT startedAgain({message[u"delivery"_s].toString(), message[u"token"_s].toString().toUtf8(),
                         message[u"background"_s].toBool()});
}

} // namespace hk
