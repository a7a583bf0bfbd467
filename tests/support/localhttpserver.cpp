#include "tests/support/localhttpserver.h"

#include "tests/support/testidentity.h"

#include <atomic>
#include <csignal>
#include <list>
#include <mutex>
#include <netinet/in.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace hk::test {
namespace {

constexpr int mostConnections = 256;

int listenOnLoopback(bool ipv6, quint16 &port)
{
    const int listener =
            ::socket(ipv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_addr = in6addr_loopback;
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const address =
            ipv6 ? reinterpret_cast<sockaddr *>(&v6) : reinterpret_cast<sockaddr *>(&v4);
    socklen_t size = ipv6 ? sizeof v6 : sizeof v4;
    const bool listens = ::bind(listener, address, size) == 0 && ::listen(listener, 512) == 0
            && ::getsockname(listener, address, &size) == 0;
    if (!listens)
        qFatal("no port on loopback");
    port = ntohs(ipv6 ? v6.sin6_port : v4.sin_port);
    return listener;
}

} // namespace

struct LocalHttpServer::State
{
    Script script;
    Options options;
    int listener = -1;
    int stop = -1;
    quint16 port = 0;
    std::atomic<int> accepted = 0;
    std::atomic<int> open = 0;

    mutable std::mutex mutex; // for the requests
    QList<ReceivedRequest> requests;

    struct Worker
    {
        std::thread thread;
        std::atomic<bool> isDone = false;
    };
    std::list<Worker> workers; ///< the accepting thread's
    std::thread acceptor;

    void serve(int socket, int number)
    {
        LocalConnection connection(socket, stop, number, [this](const ReceivedRequest &request) {
            const std::lock_guard lock(mutex);
            requests.append(request);
        });
        const bool wantsTls = options.tls && options.handshake;
        if (!wantsTls || connection.startTls(options.tls->serverContext(options.tlsVersion)))
            script(connection);
        connection.close();
        --open;
    }
    void dropDone()
    {
        workers.remove_if([](Worker &worker) {
            if (!worker.isDone)
                return false;
            worker.thread.join();
            return true;
        });
    }
};

LocalHttpServer::LocalHttpServer() : LocalHttpServer(answering(200)) { }

LocalHttpServer::LocalHttpServer(Script script) : LocalHttpServer(std::move(script), Options{}) { }

LocalHttpServer::LocalHttpServer(Script script, const Options &options)
    : m_state(std::make_unique<State>())
{
    m_state->script = std::move(script);
    m_state->options = options;
    m_state->stop = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    m_state->listener = listenOnLoopback(options.ipv6, m_state->port);
    m_state->acceptor = std::thread([this] { acceptLoop(); });
}

LocalHttpServer::~LocalHttpServer()
{
    ::eventfd_write(m_state->stop, 1);
    m_state->acceptor.join();
    for (State::Worker &worker : m_state->workers)
        worker.thread.join();
    ::close(m_state->listener);
    ::close(m_state->stop);
}

void LocalHttpServer::acceptLoop()
{
    // OpenSSL writes to a socket whose peer has gone; the connections' threads inherit this.
    sigset_t broken;
    sigemptyset(&broken);
    sigaddset(&broken, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &broken, nullptr);
    State &state = *m_state;
    while (true) {
        pollfd sockets[] = {{state.listener, POLLIN, 0}, {state.stop, POLLIN, 0}};
        ::poll(sockets, 2, -1);
        if (sockets[1].revents != 0)
            return;
        const int socket =
                ::accept4(state.listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
        if (socket < 0)
            continue;
        state.dropDone();
        if (state.open >= mostConnections) {
            ::close(socket);
            continue;
        }
        ++state.open;
        const int number = ++state.accepted;
        State::Worker &worker = state.workers.emplace_back();
        worker.thread = std::thread([&state, &worker, socket, number] {
            state.serve(socket, number);
            worker.isDone = true;
        });
    }
}

quint16 LocalHttpServer::port() const { return m_state->port; }

QUrl LocalHttpServer::url(const QString &path) const
{
    return urlFor(m_state->options.ipv6 ? QStringLiteral("::1") : QStringLiteral("127.0.0.1"),
                  path);
}

QUrl LocalHttpServer::urlFor(const QString &host, const QString &path) const
{
    QUrl url;
    url.setScheme(m_state->options.tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host);
    url.setPort(port());
    url.setPath(path);
    return url;
}

QList<ReceivedRequest> LocalHttpServer::requests() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->requests;
}

int LocalHttpServer::requestCount() const
{
    const std::lock_guard lock(m_state->mutex);
    return static_cast<int>(m_state->requests.size());
}

int LocalHttpServer::connectionCount() const { return m_state->accepted; }

int LocalHttpServer::openConnections() const { return m_state->open; }

LocalHttpServer::Script LocalHttpServer::answering(
        int status, const QByteArray &body, const QList<QPair<QByteArray, QByteArray>> &headers)
{
    const QByteArray bytes = response(status, body, headers);
    return answeringWith([bytes](const ReceivedRequest &, int) { return bytes; });
}

LocalHttpServer::Script LocalHttpServer::answeringInTurn(const QList<int> &statuses)
{
    return answeringWith([statuses](const ReceivedRequest &, int number) {
        return response(statuses[std::min<qsizetype>(number, statuses.size()) - 1]);
    });
}

LocalHttpServer::Script LocalHttpServer::answeringWith(const Answer &answer)
{
    const auto count = std::make_shared<std::atomic<int>>(0);
    return [answer, count](LocalConnection &connection) {
        while (const auto request = connection.readRequest()) {
            const QByteArray bytes = answer(*request, ++*count);
            if (bytes.isEmpty() || !connection.send(bytes))
                return;
        }
    };
}

LocalHttpServer::Script LocalHttpServer::hanging()
{
    return [](LocalConnection &connection) {
        connection.readRequest();
        connection.hang();
    };
}

QByteArray LocalHttpServer::response(int status, const QByteArray &body,
                                     const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    bytes += "\r\n";
    return status == 204 ? bytes : bytes + body;
}

} // namespace hk::test
