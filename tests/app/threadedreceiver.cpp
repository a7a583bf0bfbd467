#include "tests/app/threadedreceiver.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <chrono>
#include <memory>
#include <optional>

namespace hk::test {

using namespace Qt::StringLiterals;

namespace {

// A whole request off the front of `buffer`; none while it is not all there.
std::optional<Arrived> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.first(end).split('\n');
    Arrived request;
    request.path = QString::fromLatin1(lines.first().split(' ').value(1));
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

class ThreadedReceiver::Listener : public QObject
{
public:
    explicit Listener(ThreadedReceiver &owner) : m_owner(owner) { }

    quint16 listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
        return m_server->listen(QHostAddress::LocalHost, 0) ? m_server->serverPort() : 0;
    }

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            *buffer += socket->readAll();
            while (const auto request = takeRequest(*buffer))
                answer(socket, *request);
        });
    }

    void answer(QTcpSocket *socket, const Arrived &request)
    {
        int number = 0;
        m_owner.take(request, &number);
        const int status = m_owner.m_answer(number, request);
        const auto reply = [socket, status, body = m_owner.m_body] {
            if (status == 0)
                return socket->abort();
            socket->write("HTTP/1.1 " + QByteArray::number(status)
                          + " Said\r\nContent-Type: application/json\r\n"
                            "Content-Length: "
                          + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        };
        if (m_owner.m_delayMs > 0)
            QTimer::singleShot(m_owner.m_delayMs, socket, reply);
        else
            reply();
    }

    ThreadedReceiver &m_owner;
    QTcpServer *m_server = nullptr;
};

ThreadedReceiver::ThreadedReceiver(Answer answer, int delayMs, QByteArray body)
    : m_answer(std::move(answer)), m_delayMs(delayMs), m_body(std::move(body)),
      m_listener(new Listener(*this))
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
            m_listener, [this] { m_port = m_listener->listen(); }, Qt::BlockingQueuedConnection);
    if (m_port == 0)
        qFatal("no port to listen on");
    m_url = u"http://127.0.0.1:%1"_s.arg(m_port);
}

ThreadedReceiver::~ThreadedReceiver()
{
    m_thread.quit();
    m_thread.wait();
}

void ThreadedReceiver::take(const Arrived &request, int *number)
{
    const std::lock_guard lock(m_mutex);
    m_arrived.append(request);
    *number = static_cast<int>(m_arrived.size());
    m_grown.notify_all();
}

QList<Arrived> ThreadedReceiver::arrived() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrived;
}

qsizetype ThreadedReceiver::count() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrived.size();
}

bool ThreadedReceiver::waitFor(qsizetype count, int limitMs) const
{
    std::unique_lock lock(m_mutex);
    return m_grown.wait_for(lock, std::chrono::milliseconds(limitMs),
                            [&] { return m_arrived.size() >= count; });
}

} // namespace hk::test
