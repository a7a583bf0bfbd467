#include "core/receiver/connection.h"

#include "core/receiver/answer.h"
#include "core/receiver/clientsocket.h"
#include "core/receiver/cutoff.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>

namespace hk {
namespace {

constexpr qsizetype readBuffer = 64 * 1024;
constexpr qsizetype writePiece = 64 * 1024;
constexpr qint64 writeBuffer = 4 * writePiece; ///< what waits in this program for one client

// Quick enough to reach a sender's limit soon, slow enough to leave time for the others.
constexpr qsizetype endlessPiece = 8 * 1024;
constexpr std::chrono::milliseconds endlessWait{50};

} // namespace

Connection::Connection(qintptr socket, const QSslConfiguration *tls, ConnectionHost &host,
                       const ReceiverLimits &limits, const Clock &clock, QObject *parent)
    : QObject(parent), m_host(host), m_limits(limits), m_clock(clock), m_parser(limits.request),
      m_since(clock.monotonic()), m_deadline(in(limits.head))
{
    m_timer.callOnTimeout(this, &Connection::goOn);
    m_parser.setOverflow([this](QByteArrayView part) { judgeOverflow(part); });
    open(socket, tls);
}

void Connection::open(qintptr socket, const QSslConfiguration *tls)
{
    auto *const secure = tls ? new QSslSocket : nullptr;
    m_socket.reset(secure ? secure : new QTcpSocket);
    // What is not read stays with the client: TCP makes it wait.
    m_socket->setReadBufferSize(readBuffer);
    // A QSslSocket must not be closed within its own signals: it goes on with what it freed.
    const auto how = secure ? Qt::QueuedConnection : Qt::DirectConnection;
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::read, how);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &Connection::noteWritten, how);
    connect(
            m_socket.get(), &QTcpSocket::disconnected, this,
            [this] { end(AnswerCourse::End::ClientLeft); }, how);
    m_socket->setSocketDescriptor(socket);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (!secure)
        return;
    connect(secure, &QSslSocket::encryptedBytesWritten, this, &Connection::noteWritten, how);
    connect(secure, &QSslSocket::errorOccurred, this, &Connection::noteError, how);
    secure->setSslConfiguration(*tls);
    secure->startServerEncryption();
}

void Connection::noteError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::SslHandshakeFailedError)
        m_host.handshakeFailed(m_socket->errorString());
}

Connection::~Connection() { end(); }

bool Connection::isAnswering() const
{
    return m_state == State::Waiting || m_state == State::Delaying || m_state == State::Writing
            || m_state == State::Pacing;
}

Micros Connection::in(std::chrono::milliseconds wait) const
{
    return m_clock.monotonic() + wait.count() * microsPerMs;
}

void Connection::end(AnswerCourse::End how)
{
    if (m_state == State::Ended)
        return;
    const bool wasReading = std::exchange(m_state, State::Ended) == State::Reading;
    m_timer.stop();
    m_host.keep(-std::exchange(m_kept, 0));
    m_socket->abort();
    if (wasReading)
        tellCutOff(how);
    tellAnswered(how);
    Q_EMIT ended();
}

/// Goes on with request `number`; false: whoever heard of it ended the connection.
bool Connection::begin(qint64 number, const AnswerCourse &course)
{
    m_number = number;
    m_sent = {course, {}};
    m_asked = m_clock.monotonic();
    if (m_state != State::Ended)
        return true;
    tellAnswered(AnswerCourse::End::Stopped);
    return false;
}

/// A request that has begun and has neither an end nor a refusal.
void Connection::tellCutOff(AnswerCourse::End how)
{
    if (m_number || m_isRefused || !m_parser.hasBegun())
        return;
    m_sent = {};
    m_sent.course.end = how;
    m_asked = m_since;
    m_sent.course.took = m_clock.monotonic() - m_asked;
    m_number = m_host.cutOff(m_parser.partial(), m_sent.course);
}

void Connection::tellAnswered(AnswerCourse::End how)
{
    if (!m_number)
        return;
    m_sent.course.end = how;
    m_sent.course.took = m_clock.monotonic() - m_asked;
    m_host.answered(std::exchange(m_number, 0), std::exchange(m_sent, {}));
}

void Connection::read()
{
    if (m_isReading)
        return;
    m_isReading = true;
    while (m_state == State::Reading && m_socket->bytesAvailable() > 0 && readSome()) { }
    m_isReading = false;
    if (m_state == State::Draining)
        m_socket->skip(m_socket->bytesAvailable());
}

bool Connection::readSome()
{
    char buffer[16 * 1024]; // filled by peek()
    const qint64 got = m_socket->peek(buffer, sizeof buffer);
    if (got <= 0)
        return false;
    const bool hadBegun = m_parser.hasBegun();
    m_socket->skip(m_parser.feed(QByteArrayView(buffer, got)));
    updateDeadline(hadBegun);
    if (m_parser.fault().status) {
        refuse(m_parser.fault());
    } else if (m_parser.isComplete()) {
        serve();
    } else if (hangsUp()) {
        end(AnswerCourse::End::Done);
    } else if (!countKept()) {
        refuse(tooMuchAtOnce());
    } else if (m_parser.hasHead() && m_parser.request().expectsContinue && !m_continued) {
        m_continued = true;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_socket->flush();
    }
    return true;
}

bool Connection::hangsUp()
{
    if (!m_parser.hasHead() || std::exchange(m_wasAsked, true))
        return false;
    const auto number = m_host.hangsUpOn(m_parser.request());
    Behaviour hangUp;
    hangUp.manner = Behaviour::Manner::HangUp;
    return number && begin(*number, AnswerCourse::of(hangUp));
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
    m_wasAsked = false;
    const auto verdict = m_longBody ? m_longBody->verdict() : std::nullopt;
    m_longBody.reset(); // whatever it was: the next request has another body
    if (request.method != "POST")
        return greet(request);
    const ConnectionHost::Order order = m_host.serve(*this, std::move(request), verdict);
    if (!begin(order.number, AnswerCourse()))
        return;
    m_state = State::Waiting;
    if (order.behaviour)
        answer(*order.behaviour);
}

void Connection::greet(const HttpRequest &request)
{
    const int status = greetingStatus(request.method);
    const QString reason = QString::fromLatin1(
            QT_TRANSLATE_NOOP("hk::Words", "This is no webhook: those come by POST."));
    if (begin(m_host.refuse(request, {status, reason}), AnswerCourse()))
        send(AnswerStream(greetingFor(request.method, m_keepsAlive, m_clock.now())));
}

void Connection::answer(const Behaviour &behaviour)
{
    if (m_state != State::Waiting)
        return;
    m_sent.course = AnswerCourse::of(behaviour);
    if (behaviour.delay.count() == 0) {
        carryOut(behaviour);
        return;
    }
    m_state = State::Delaying;
    m_behaviour = behaviour;
    m_timer.start(behaviour.delay);
}

void Connection::goOn()
{
    m_timer.stop();
    if (m_state == State::Delaying)
        carryOut(m_behaviour);
    else if (m_state == State::Pacing)
        sendPiece();
}

void Connection::carryOut(const Behaviour &behaviour)
{
    using Manner = Behaviour::Manner;
    switch (behaviour.manner) {
    case Manner::Drop:
    case Manner::HangUp: // the request was there before it could be
        return end(AnswerCourse::End::Done);
    case Manner::Reset:
        makeReset(*m_socket);
        return end(AnswerCourse::End::Done);
    case Manner::Half:
    case Manner::Garbage:
    case Manner::EndlessHeaders:
    case Manner::LyingChunks:
        m_keepsAlive = false; // after that, nothing could follow
        break;
    case Manner::Answer:
    case Manner::GzipBomb:
        break;
    }
    AnswerStream stream = streamOf(behaviour, m_keepsAlive, m_clock.now());
    if (behaviour.drips)
        sendPaced(std::move(stream), 1, m_limits.drip);
    else if (behaviour.manner == Manner::EndlessHeaders)
        sendPaced(std::move(stream), endlessPiece, endlessWait);
    else
        send(std::move(stream));
}

void Connection::refuse(const RequestFault &fault)
{
    m_isRefused = true;
    const HttpRequest request = fault.isTooSlow ? m_parser.partial() : m_parser.request();
    if (!begin(m_host.refuse(request, fault), AnswerCourse()))
        return;
    m_host.keep(-std::exchange(m_kept, 0));
    m_keepsAlive = false;
    AnswerHead head;
    head.status = fault.status;
    head.keepsAlive = false;
    send(AnswerStream(bytesOf(head, fault.reason.toUtf8(), false, m_clock.now())));
}

void Connection::send(AnswerStream stream)
{
    m_state = State::Writing;
    m_answer = std::move(stream);
    m_deadline = in(m_limits.stall);
    goOnWriting();
}

void Connection::put(const QByteArray &bytes)
{
    m_sent.course.sent += bytes.size();
    const qsizetype room = SentAnswer::mostBytes - m_sent.bytes.size();
    if (room > 0)
        m_sent.bytes += bytes.left(room); // shares them when they are the first
    m_socket->write(bytes);
}

void Connection::goOnWriting()
{
    // A client that does not read its answers is not read from either.
    while (m_state == State::Writing && !m_answer.atEnd() && unwrittenOf(*m_socket) < writeBuffer)
        put(m_answer.take(writePiece));
    // What is longer goes out as the event loop comes round, so that others have their turn.
    if (m_state == State::Writing && m_answer.atEnd())
        m_socket->flush();
    if (m_state == State::Writing && m_answer.atEnd() && unwrittenOf(*m_socket) == 0)
        finishAnswer();
}

void Connection::sendPaced(AnswerStream stream, qsizetype piece, std::chrono::milliseconds wait)
{
    m_state = State::Pacing;
    m_answer = std::move(stream);
    m_piece = piece;
    m_deadline = in(m_limits.stall);
    m_timer.start(wait);
}

void Connection::sendPiece()
{
    const std::chrono::milliseconds wait = m_timer.intervalAsDuration();
    if (unwrittenOf(*m_socket) < writeBuffer) {
        put(m_answer.take(m_piece));
        m_socket->flush();
    }
    if (m_state != State::Pacing)
        return;
    if (m_answer.atEnd())
        finishAnswer();
    else
        m_timer.start(wait);
}

void Connection::noteWritten()
{
    if (m_state != State::Writing && m_state != State::Pacing)
        return;
    m_deadline = in(m_limits.stall);
    goOnWriting();
}

void Connection::finishAnswer()
{
    m_state = State::Reading;
    tellAnswered(AnswerCourse::End::Done);
    if (m_state == State::Ended)
        return;
    if (m_isRefused) {
        drain();
    } else if (!m_keepsAlive) {
        m_state = State::Draining;
        m_deadline = in(m_limits.drain);
        m_socket->disconnectFromHost();
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
    endWriting(*m_socket);
    if (!m_isReading)
        read();
}

void Connection::checkDeadline(Micros now)
{
    const bool isWaiting = m_state == State::Waiting || m_state == State::Delaying
            || (m_state == State::Pacing && unwrittenOf(*m_socket) == 0);
    if (isWaiting || now < m_deadline)
        return;
    if (m_state == State::Reading && m_parser.hasBegun())
        refuse(tooSlow());
    else
        end(AnswerCourse::End::Stalled);
}

} // namespace hk
