#pragma once

#include "core/transport/ipaddress.h"

#include <array>
#include <cstdint>
#include <vector>

namespace hk {

/// The sockets curl waits for, in one epoll set (level-triggered). A kept connection is left in the
/// set although nobody waits for it, since it will most likely be used again: that saves two system
/// calls a request. Once it shows any event, it is taken out.
///
/// It also knows which socket a connection has, since curl does not say which one it uses again.
class SocketSet final
{
public:
    /// A socket that is ready; `flags` are CURL_CSELECT_….
    struct Ready
    {
        int socket = -1;
        int flags = 0;
    };
    static constexpr int mostAtOnce = 64;
    using Batch = std::array<Ready, mostAtOnce>;

    SocketSet();
    SocketSet(const SocketSet &) = delete;
    SocketSet &operator=(const SocketSet &) = delete;
    ~SocketSet();

    /// Readable while a socket is ready.
    int descriptor() const { return m_epoll; }
    /// What curl waits for at `socket`: CURL_POLL_IN, _OUT, _INOUT, _NONE or _REMOVE.
    void want(int socket, int what);
    /// The socket is about to be closed; its number may come back as another one.
    void forget(int socket);
    /// The sockets that are ready now, without waiting. Returns how many.
    int ready(Batch &batch);
    /// Whether curl still waits for `socket`: what was ready may have been dealt with meanwhile.
    bool isWanted(int socket) const { return m_sockets[static_cast<size_t>(socket)].wanted != 0; }

    /// Notes that `socket`, if it is bound to `localPort`, is the connection to `peer`.
    void nameConnection(int socket, std::uint16_t localPort, const IpAddress &peer,
                        std::uint16_t peerPort);
    /// Whether that connection, kept idle, has something to read: an answer to no request of ours,
    /// or the peer's farewell. Whatever is sent on it would be lost or answered with that.
    bool hasUnasked(std::uint16_t localPort, const IpAddress &peer, std::uint16_t peerPort) const;

private:
    struct Entry
    {
        std::uint32_t wanted = 0;     ///< EPOLLIN | EPOLLOUT
        std::uint32_t registered = 0; ///< what the kernel was told; 0: not in the set
        std::uint16_t localPort = 0;  ///< 0: no connection of a known name
        std::uint16_t peerPort = 0;
        IpAddress peer;
    };
    Entry &entry(int socket);
    void tellKernel(int socket, Entry &entry, std::uint32_t events);

    int m_epoll = -1;
    std::vector<Entry> m_sockets; ///< by number
};

} // namespace hk
