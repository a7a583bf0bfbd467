#include "tests/bench/support/epollreceiver.h"

#include "tests/bench/support/requests.h"

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
    const int listener = listenOnLoopback(m_port);
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
