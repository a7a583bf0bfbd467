#include "core/transport/socketset.h"

#include <cerrno>
#include <curl/curl.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hk {
namespace {

std::uint16_t localPortOf(int socket)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return 0;
    // The port stands at the same place in both families.
    static_assert(offsetof(sockaddr_in, sin_port) == offsetof(sockaddr_in6, sin6_port));
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

} // namespace

SocketSet::SocketSet() : m_epoll(epoll_create1(EPOLL_CLOEXEC)) { }

SocketSet::~SocketSet() { ::close(m_epoll); }

SocketSet::Entry &SocketSet::entry(int socket)
{
    const auto index = static_cast<size_t>(socket);
    if (index >= m_sockets.size())
        m_sockets.resize(index + 1);
    return m_sockets[index];
}

void SocketSet::want(int socket, int what)
{
    Entry &entry = this->entry(socket);
    const bool in = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
    const bool out = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
    entry.wanted = (in ? EPOLLIN : 0U) | (out ? EPOLLOUT : 0U);
    const bool canStay = entry.wanted == 0 && entry.registered == EPOLLIN;
    if (entry.wanted != entry.registered && !canStay)
        tellKernel(socket, entry, entry.wanted);
}

void SocketSet::forget(int socket)
{
    Entry &entry = this->entry(socket);
    if (entry.registered != 0)
        tellKernel(socket, entry, 0);
    entry = {};
}

int SocketSet::ready(Batch &batch)
{
    std::array<epoll_event, mostAtOnce> events{};
    const int found = epoll_wait(m_epoll, events.data(), mostAtOnce, 0);
    int count = 0;
    for (int i = 0; i < found; ++i) {
        const epoll_event &event = events[static_cast<size_t>(i)];
        Entry &entry = this->entry(event.data.fd);
        if (entry.wanted == 0) {
            tellKernel(event.data.fd, entry, 0);
            continue;
        }
        int flags = 0;
        if (event.events & (EPOLLIN | EPOLLHUP | EPOLLRDHUP))
            flags |= CURL_CSELECT_IN;
        if (event.events & EPOLLOUT)
            flags |= CURL_CSELECT_OUT;
        if (event.events & EPOLLERR)
            flags |= CURL_CSELECT_ERR;
        batch[static_cast<size_t>(count++)] = {event.data.fd, flags};
    }
    return count;
}

void SocketSet::nameConnection(int socket, std::uint16_t localPort, const IpAddress &peer,
                               std::uint16_t peerPort)
{
    if (localPortOf(socket) != localPort)
        return;
    Entry &entry = this->entry(socket);
    entry.localPort = localPort;
    entry.peerPort = peerPort;
    entry.peer = peer;
}

bool SocketSet::hasUnasked(std::uint16_t localPort, const IpAddress &peer,
                           std::uint16_t peerPort) const
{
    for (size_t socket = 0; socket < m_sockets.size(); ++socket) {
        const Entry &entry = m_sockets[socket];
        if (entry.localPort != localPort || entry.peerPort != peerPort || entry.peer != peer)
            continue;
        char byte = 0;
        const auto found = ::recv(static_cast<int>(socket), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        return found >= 0 || errno != EAGAIN;
    }
    return false;
}

void SocketSet::tellKernel(int socket, Entry &entry, std::uint32_t events)
{
    epoll_event event{};
    event.events = events;
    event.data.fd = socket;
    const int operation = events == 0 ? EPOLL_CTL_DEL
            : entry.registered == 0   ? EPOLL_CTL_ADD
                                      : EPOLL_CTL_MOD;
    epoll_ctl(m_epoll, operation, socket, &event);
    entry.registered = events;
}

} // namespace hk
