#include "tests/bench/support/tlsreceiver.h"

#include "tests/bench/support/requests.h"

#include <openssl/ssl.h>

#include <csignal>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace hk::bench {
namespace {

void serve(SSL *ssl)
{
    std::string buffer;
    char bytes[64 * 1024];
    while (true) {
        const int size = SSL_read(ssl, bytes, sizeof bytes);
        if (size <= 0)
            return;
        buffer.append(bytes, static_cast<size_t>(size));
        for (size_t left = takeRequests(buffer); left > 0; --left) {
            if (SSL_write(ssl, answer.data(), static_cast<int>(answer.size())) <= 0)
                return;
        }
    }
}

[[noreturn]] void run(int listener, SSL_CTX *context)
{
    std::signal(SIGPIPE, SIG_IGN);
    while (true) {
        const int socket = ::accept(listener, nullptr, nullptr);
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        std::thread([socket, context] {
            SSL *const ssl = SSL_new(context);
            SSL_set_fd(ssl, socket);
            if (SSL_accept(ssl) == 1)
                serve(ssl);
            SSL_free(ssl);
            ::close(socket);
        }).detach();
    }
}

} // namespace

TlsReceiver::TlsReceiver()
    : m_authority(test::TestIdentity::make({.names = {}, .isAuthority = true}))
{
    const auto identity =
            test::TestIdentity::make({.names = {QStringLiteral("127.0.0.1")}}, m_authority);
    const int listener = listenOnLoopback(m_port);
    m_process = ::fork();
    if (m_process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        run(listener, identity->serverContext());
    }
    ::close(listener);
}

TlsReceiver::~TlsReceiver()
{
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

} // namespace hk::bench
