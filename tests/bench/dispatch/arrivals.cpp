#include "tests/bench/dispatch/arrivals.h"

#include "tests/bench/support/requests.h"

#include <chrono>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace hk::bench {
namespace {

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

Arrivals::Arrivals() : m_listener(listenOnLoopback(m_port))
{
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
        ::send(socket, answer.data(), answer.size(), MSG_NOSIGNAL);
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
