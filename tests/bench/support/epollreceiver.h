#pragma once

#include <cstdint>
#include <sys/types.h>

namespace hk::bench {

/// A receiver in a process of its own on loopback: reads whole requests, answers each with 200 and
/// two bytes, keeps connections. As little as HTTP allows, so that the sender is what is measured.
class EpollReceiver final
{
public:
    /// Forks; to be made before any thread.
    EpollReceiver();
    EpollReceiver(const EpollReceiver &) = delete;
    EpollReceiver &operator=(const EpollReceiver &) = delete;
    ~EpollReceiver();

    std::uint16_t port() const { return m_port; }

private:
    pid_t m_process = -1;
    std::uint16_t m_port = 0;
};

} // namespace hk::bench
