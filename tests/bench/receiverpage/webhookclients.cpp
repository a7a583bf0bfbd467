#include "tests/bench/receiverpage/webhookclients.h"

#include <array>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hk::bench {

WebhookClients::WebhookClients(unsigned short port, QList<QByteArray> requests, int clients)
    : m_requests(std::move(requests))
{
    for (int i = 0; i < clients; ++i)
        m_threads.emplace_back([this, port, i] { run(port, i * 7); });
}

WebhookClients::~WebhookClients() { stop(); }

long WebhookClients::stop()
{
    m_ends = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
    return m_answered;
}

void WebhookClients::run(unsigned short port, int begin)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(fd);
        return;
    }
    std::array<char, 4096> answer{};
    for (qsizetype next = begin; !m_ends; ++next) {
        const QByteArray &request = m_requests.at(next % m_requests.size());
        const auto size = static_cast<size_t>(request.size());
        if (::send(fd, request.constData(), size, MSG_NOSIGNAL) != request.size()
            || ::recv(fd, answer.data(), answer.size(), 0) <= 0
            || std::memcmp(answer.data(), "HTTP/1.1 200", 12) != 0)
            break;
        ++m_answered;
    }
    ::close(fd);
}

} // namespace hk::bench
