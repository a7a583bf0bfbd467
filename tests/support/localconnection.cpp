#include "tests/support/localconnection.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <cerrno>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hk::test {
namespace {

constexpr int longestWaitMs = 30'000;
constexpr qsizetype largestHead = qsizetype(1) << 20;

void parseHead(ReceivedRequest &request)
{
    QList<QByteArray> lines = request.head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
}

} // namespace

QByteArray ReceivedRequest::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

void LocalConnection::SslFree::operator()(SSL *ssl) const { SSL_free(ssl); }

LocalConnection::LocalConnection(int socket, int stop, int number, Recorder recorder)
    : m_socket(socket), m_stop(stop), m_number(number), m_recorder(std::move(recorder))
{
}

LocalConnection::~LocalConnection() { close(); }

bool LocalConnection::waitFor(short events, int timeoutMs)
{
    pollfd sockets[] = {{m_socket, events, 0}, {m_stop, POLLIN, 0}};
    const int found = ::poll(sockets, 2, timeoutMs);
    return found > 0 && sockets[1].revents == 0;
}

bool LocalConnection::startTls(SSL_CTX *context)
{
    m_ssl.reset(SSL_new(context));
    SSL_set_fd(m_ssl.get(), m_socket);
    while (true) {
        const int done = SSL_accept(m_ssl.get());
        if (done == 1)
            return true;
        const int error = SSL_get_error(m_ssl.get(), done);
        ERR_clear_error();
        const bool again = error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
        if (!again || !waitFor(error == SSL_ERROR_WANT_READ ? POLLIN : POLLOUT, longestWaitMs)) {
            m_ssl.reset(); // no close_notify after a failed handshake
            return false;
        }
    }
}

QByteArray LocalConnection::read()
{
    char bytes[16 * 1024];
    while (isOpen()) {
        const bool hasPending = m_ssl && SSL_pending(m_ssl.get()) > 0;
        if (!hasPending && !waitFor(POLLIN, longestWaitMs))
            return {};
        const auto size = m_ssl ? SSL_read(m_ssl.get(), bytes, sizeof bytes)
                                : ::recv(m_socket, bytes, sizeof bytes, 0);
        if (size > 0)
            return QByteArray(bytes, static_cast<qsizetype>(size));
        const bool again = m_ssl
                ? SSL_get_error(m_ssl.get(), static_cast<int>(size)) == SSL_ERROR_WANT_READ
                : size < 0 && (errno == EAGAIN || errno == EINTR);
        ERR_clear_error();
        if (!again)
            return {};
    }
    return {};
}

std::optional<ReceivedRequest> LocalConnection::readRequest()
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        const QByteArray more = read();
        if (more.isEmpty() || m_buffer.size() > largestHead)
            return std::nullopt;
        m_buffer += more;
    }
    ReceivedRequest request;
    request.connection = m_number;
    request.head = m_buffer.first(end + 4);
    m_buffer.remove(0, end + 4);
    parseHead(request);
    const qsizetype size = request.header("Content-Length").toLongLong();
    while (m_buffer.size() < size) {
        const QByteArray more = read();
        if (more.isEmpty())
            return std::nullopt;
        m_buffer += more;
    }
    request.body = m_buffer.first(size);
    m_buffer.remove(0, size);
    m_recorder(request);
    return request;
}

bool LocalConnection::send(const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        if (!isOpen() || !waitFor(POLLOUT, longestWaitMs))
            return false;
        const auto left = static_cast<size_t>(bytes.size() - sent);
        const auto size = m_ssl
                ? SSL_write(m_ssl.get(), bytes.constData() + sent, static_cast<int>(left))
                : ::send(m_socket, bytes.constData() + sent, left, MSG_NOSIGNAL);
        ERR_clear_error();
        if (size <= 0) {
            if (!m_ssl && (errno == EAGAIN || errno == EINTR))
                continue;
            return false;
        }
        sent += static_cast<qsizetype>(size);
    }
    return true;
}

bool LocalConnection::sendSlowly(const QByteArray &bytes, int everyMs)
{
    return std::all_of(bytes.begin(), bytes.end(),
                       [&](char byte) { return send(QByteArray(1, byte)) && idle(everyMs); });
}

bool LocalConnection::idle(int ms)
{
    QElapsedTimer elapsed;
    elapsed.start();
    while (isOpen() && elapsed.elapsed() < ms) {
        pollfd sockets[] = {{m_socket, POLLRDHUP, 0}, {m_stop, POLLIN, 0}};
        if (::poll(sockets, 2, static_cast<int>(ms - elapsed.elapsed())) > 0)
            return false;
    }
    return isOpen();
}

void LocalConnection::hang() { idle(longestWaitMs); }

void LocalConnection::closeWriting() { ::shutdown(m_socket, SHUT_WR); }

void LocalConnection::reset()
{
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_ssl.reset();
    close();
}

void LocalConnection::close()
{
    if (!isOpen())
        return;
    if (m_ssl) {
        SSL_shutdown(m_ssl.get());
        m_ssl.reset();
    }
    ::close(std::exchange(m_socket, -1));
}

} // namespace hk::test
