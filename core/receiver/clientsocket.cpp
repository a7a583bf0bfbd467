#include "core/receiver/clientsocket.h"

#include <QtNetwork/QSslSocket>

#include <sys/socket.h>

namespace hk {
namespace {

int descriptorOf(const QTcpSocket &socket) { return static_cast<int>(socket.socketDescriptor()); }

} // namespace

qint64 unwrittenOf(const QTcpSocket &socket)
{
    const auto *const secure = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

void makeReset(const QTcpSocket &socket)
{
    const linger atOnce = {1, 0};
    ::setsockopt(descriptorOf(socket), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void endWriting(const QTcpSocket &socket) { ::shutdown(descriptorOf(socket), SHUT_WR); }

} // namespace hk
