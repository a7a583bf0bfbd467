#include "core/receiver/connection.h"

#include <sys/socket.h>

namespace hk {
namespace {

constexpr qsizetype readBuffer = 64 * 1024;

} // namespace

Connection::Connection(qintptr socket, ConnectionHost &host, const ReceiverLimits &limits,
                       const Clock &clock, QObject *parent)
    : QObject(parent), m_host(host), m_limits(limits), m_clock(clock), m_parser(limits.request),
      m_since(clock.monotonic()), m_deadline(in(limits.head))
{
    // What is not read stays with the client: TCP makes it wait.
    m_socket.setReadBufferSize(readBuffer);
    m_timer.callOnTimeout(this, &Connection::goOn);
    m_parser.setOverflow([this](QByteArrayView part) { judgeOverflow(part); });
    connect(&m_socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &Connection::checkWritten);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Connection::end);
    m_socket.setSocketDescriptor(socket);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Connection::~Connection() { end(); }

bool Connection::isAnswering() const
{
    return m_state == State::Delaying || m_state == State::Writing || m_state == State::Dripping;
}

Micros Connection::in(std::chrono::milliseconds wait) const
{
    return m_clock.monotonic() + wait.count() * microsPerMs;
}

void Connection::end()
{
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_timer.stop();
    m_host.keep(-std::exchange(m_kept, 0));
    m_socket.abort();
    if (m_number)
        m_host.answered(std::exchange(m_number, 0));
    Q_EMIT ended();
}

void Connection::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    while (m_state == State::Reading && m_socket.bytesAvailable() > 0 && readSome()) { }
    m_isReading = false;
    if (m_state == State::Draining)
        m_socket.skip(m_socket.bytesAvailable());
}

bool Connection::readSome()
{
    char buffer[16 * 1024]; // filled by peek()
    const qint64 got = m_socket.peek(buffer, sizeof buffer);
    if (got <= 0)
        return false;
    const bool hadBegun = m_parser.hasBegun();
    m_socket.skip(m_parser.feed(QByteArrayView(buffer, got)));
    updateDeadline(hadBegun);
    if (m_parser.fault().status) {
        refuse(m_parser.fault());
    } else if (m_parser.isComplete()) {
        serve();
    } else if (!countKept()) {
        refuse({503, QStringLiteral("Too many long requests are coming in at once.")});
    } else if (m_parser.hasHead() && m_parser.request().expectsContinue && !m_continued) {
        m_continued = true;
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket.flush();
    }
    return true;
}

void Connection::updateDeadline(bool hadBegun)
{
    if (m_parser.hasBegun() && !hadBegun) {
        m_since = m_clock.monotonic();
        m_deadline = in(m_limits.head);
    }
    if (m_parser.hasHead()) {
        m_deadline =
                qMin(in(m_limits.stall), m_since + m_limits.wholeRequest.count() * microsPerMs);
    }
}

bool Connection::countKept()
{
    const qint64 more = m_parser.request().body.size() - m_kept;
    if (!m_host.keep(more))
        return false;
    m_kept += more;
    return true;
}

void Connection::judgeOverflow(QByteArrayView part)
{
    if (!m_longBody) {
        const HttpRequest &request = m_parser.request();
        m_longBody.emplace(request.headers, m_host.keysFor(request));
        m_longBody->add(request.body);
    }
    m_longBody->add(part);
}

void Connection::serve()
{
    HttpRequest request = m_parser.take();
    m_host.keep(-std::exchange(m_kept, 0));
    m_keepsAlive = request.keepsAlive;
    m_continued = false;
    if (request.method != "POST") {
        const bool looksOnly = request.method == "GET" || request.method == "HEAD";
        send({looksOnly ? 200 : 405,
              m_keepsAlive,
              request.method == "HEAD",
              {},
              looksOnly ? QByteArray("Hookkeeper's local receiver is listening. It takes webhooks "
                                     "by POST.")
                        : QByteArray()});
        return;
    }
    const auto verdict = m_longBody ? m_longBody->verdict() : std::nullopt;
    m_longBody.reset();
    const ConnectionHost::Order order = m_host.serve(std::move(request), verdict);
    m_number = order.number;
    if (m_state == State::Ended) { // by somebody who heard of the request
        m_host.answered(std::exchange(m_number, 0));
        return;
    }
    if (order.behaviour.delay.count() == 0) {
        carryOut(order.behaviour);
        return;
    }
    m_state = State::Delaying;
    m_behaviour = order.behaviour;
    m_timer.start(order.behaviour.delay);
}

void Connection::goOn()
{
    m_timer.stop();
    if (m_state == State::Delaying)
        carryOut(m_behaviour);
    else if (m_state == State::Dripping)
        dripNext();
}

void Connection::carryOut(const Behaviour &behaviour)
{
    const Answer answer{behaviour.status, m_keepsAlive, false, behaviour.retryAfter};
    switch (behaviour.manner) {
    case Behaviour::Manner::Answer:
        send(answer);
        break;
    case Behaviour::Manner::Drip:
        drip(bytesOf(answer, m_clock.now()));
        break;
    case Behaviour::Manner::Drop:
        end();
        break;
    }
}

void Connection::refuse(const RequestFault &fault)
{
    if (m_parser.hasHead())
        m_host.refuse(m_parser.request(), fault);
    if (m_state == State::Ended)
        return;
    m_host.keep(-std::exchange(m_kept, 0));
    m_keepsAlive = false;
    m_drains = true;
    send({fault.status, false, false, {}, fault.reason.toUtf8()});
}

void Connection::send(const Answer &answer) { write(bytesOf(answer, m_clock.now())); }

void Connection::write(const QByteArray &bytes)
{
    m_state = State::Writing;
    m_deadline = in(m_limits.stall);
    m_socket.write(bytes);
    m_socket.flush();
    checkWritten();
}

void Connection::checkWritten()
{
    // A client that does not read its answers is not read from either.
    if (m_state == State::Writing && m_socket.bytesToWrite() == 0)
        finishAnswer();
}

void Connection::drip(QByteArray bytes)
{
    m_state = State::Dripping;
    m_drip = std::move(bytes);
    m_timer.start(m_limits.drip);
}

void Connection::dripNext()
{
    m_socket.write(m_drip.constData(), 1);
    m_socket.flush();
    m_drip.remove(0, 1);
    if (m_drip.isEmpty())
        finishAnswer();
    else
        m_timer.start(m_limits.drip);
}

void Connection::finishAnswer()
{
    m_state = State::Reading;
    if (m_number)
        m_host.answered(std::exchange(m_number, 0));
    if (m_state == State::Ended)
        return;
    if (m_drains) {
        drain();
    } else if (!m_keepsAlive) {
        m_state = State::Draining;
        m_deadline = in(m_limits.drain);
        m_socket.disconnectFromHost();
    } else {
        m_since = m_clock.monotonic();
        m_deadline = in(m_limits.head);
        read();
    }
}

/// Closing a socket with unread bytes makes the system throw the answer away, so what the client
/// still sends is read for a moment, and forgotten.
void Connection::drain()
{
    m_state = State::Draining;
    m_deadline = in(m_limits.drain);
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
    if (!m_isReading)
        read();
}

void Connection::checkDeadline(Micros now)
{
    if (m_state == State::Delaying || m_state == State::Dripping || now < m_deadline)
        return;
    if (m_state == State::Reading && m_parser.hasBegun())
        refuse({408, QStringLiteral("The request did not come in time.")});
    else
        end();
}

} // namespace hk
