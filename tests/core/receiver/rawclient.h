#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

namespace hk {

/// A client that sends bytes as they are and keeps what comes back.
class RawClient final : public QObject
{
    Q_OBJECT

public:
    explicit RawClient(quint16 port)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { m_got += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }

    void send(const QByteArray &bytes) { m_socket.write(bytes); }
    /// From now on what comes back stays in the system's buffers.
    void stopReading()
    {
        m_socket.disconnect(this);
        m_socket.setReadBufferSize(1);
    }
    void close() { m_socket.disconnectFromHost(); }
    const QByteArray &got() const { return m_got; }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    qint64 unsent() const { return m_socket.bytesToWrite(); }
    qsizetype answers() const { return m_got.count("HTTP/1.1 "); }
    /// The status of the first answer; 0 when there is none yet.
    int status() const { return m_got.startsWith("HTTP/1.1 ") ? m_got.mid(9, 3).toInt() : 0; }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_got;
};

/// A POST of `body` to `path`, with more header lines.
inline QByteArray post(const QByteArray &path, const QByteArray &body,
                       const QByteArray &lines = QByteArray())
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            + lines + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace hk
