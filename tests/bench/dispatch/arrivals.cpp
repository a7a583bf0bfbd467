#include "tests/bench/dispatch/arrivals.h"

#include <chrono>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace hk::bench {
namespace {

constexpr char answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

/// Whether `buffer` holds a whole request.
bool isWhole(const std::string &buffer)
{
    const size_t end = buffer.find("\r\n\r\n");
    const size_t length = buffer.find("Content-Length: ");
    return end != std::string::npos && length < end
            && buffer.size() >= end + 4 + std::strtoul(buffer.c_str() + length + 16, nullptr, 10);
}

} // namespace

std::int64_t steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

Arrivals::Arrivals() : m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 16) != 0)
        std::abort();
    ::getsockname(m_listener, generic, &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

Arrivals::~Arrivals()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_thread.join();
    ::close(m_listener);
}

void Arrivals::run()
{
    for (int socket = ::accept(m_listener, nullptr, nullptr); socket >= 0;
         socket = ::accept(m_listener, nullptr, nullptr)) {
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        serve(socket);
        ::close(socket);
    }
}

void Arrivals::serve(int socket)
{
    std::string buffer;
    std::int64_t begunAt = 0;
    char bytes[16 * 1024];
    for (ssize_t size = ::recv(socket, bytes, sizeof bytes, 0); size > 0;
         size = ::recv(socket, bytes, sizeof bytes, 0)) {
        if (buffer.empty())
            begunAt = steadyNow();
        buffer.append(bytes, static_cast<size_t>(size));
        if (!isWhole(buffer))
            continue;
        buffer.clear();
        ::send(socket, answer, sizeof answer - 1, MSG_NOSIGNAL);
        const std::lock_guard lock(m_mutex);
        ++m_count;
        m_lastAt = begunAt;
        m_arrived.notify_all();
    }
}

std::int64_t Arrivals::waitFor(int count)
{
    std::unique_lock lock(m_mutex);
    const bool came =
            m_arrived.wait_for(lock, std::chrono::seconds(10), [&] { return m_count >= count; });
    return came ? m_lastAt : 0;
}

} // namespace hk::bench
