#include "tests/bench/support/epollreceiver.h"

#include <csignal>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <string_view>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <unordered_map>

namespace hk::bench {
namespace {

constexpr std::string_view answer =
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}";

size_t bodySize(std::string_view head)
{
    constexpr std::string_view name = "Content-Length: ";
    const size_t at = head.find(name);
    return at == std::string_view::npos ? 0
                                        : std::strtoul(head.data() + at + name.size(), nullptr, 10);
}

/// Takes whole requests off the front of `buffer`; how many there were.
size_t takeRequests(std::string &buffer)
{
    size_t count = 0;
    size_t begin = 0;
    while (true) {
        const std::string_view rest = std::string_view(buffer).substr(begin);
        const size_t end = rest.find("\r\n\r\n");
        if (end == std::string_view::npos)
            break;
        const size_t size = end + 4 + bodySize(rest.substr(0, end));
        if (rest.size() < size)
            break;
        begin += size;
        ++count;
    }
    buffer.erase(0, begin);
    return count;
}

class Server
{
public:
    explicit Server(int listener) : m_listener(listener), m_epoll(::epoll_create1(0))
    {
        watch(listener);
    }

    [[noreturn]] void run()
    {
        epoll_event events[64];
        while (true) {
            const int found = ::epoll_wait(m_epoll, events, 64, -1);
            for (int i = 0; i < found; ++i) {
                if (events[i].data.fd == m_listener)
                    accept();
                else
                    serve(events[i].data.fd);
            }
        }
    }

private:
    void watch(int socket)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = socket;
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, socket, &event);
    }
    void accept()
    {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK);
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        watch(socket);
    }
    void serve(int socket)
    {
        char bytes[64 * 1024];
        const ssize_t size = ::recv(socket, bytes, sizeof bytes, 0);
        if (size <= 0) {
            m_buffers.erase(socket);
            ::close(socket);
            return;
        }
        std::string &buffer = m_buffers[socket];
        buffer.append(bytes, static_cast<size_t>(size));
        for (size_t left = takeRequests(buffer); left > 0; --left)
            ::send(socket, answer.data(), answer.size(), MSG_NOSIGNAL);
    }

    int m_listener;
    int m_epoll;
    std::unordered_map<int, std::string> m_buffers;
};

} // namespace

EpollReceiver::EpollReceiver()
{
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    socklen_t size = sizeof address;
    if (::bind(listener, generic, size) != 0 || ::listen(listener, 512) != 0)
        std::abort();
    ::getsockname(listener, generic, &size);
    m_port = ntohs(address.sin_port);
    m_process = ::fork();
    if (m_process == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        Server(listener).run();
    }
    ::close(listener);
}

EpollReceiver::~EpollReceiver()
{
    ::kill(m_process, SIGKILL);
    ::waitpid(m_process, nullptr, 0);
}

} // namespace hk::bench
