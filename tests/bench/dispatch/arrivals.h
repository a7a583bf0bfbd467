#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

namespace hk::bench {

/// A receiver in a thread of its own that notes when a request begins to arrive; answers 200 and
/// keeps the one connection it takes at a time. Ends in its destructor.
class Arrivals final
{
public:
    Arrivals();
    ~Arrivals();
    Arrivals(const Arrivals &) = delete;
    Arrivals &operator=(const Arrivals &) = delete;

    std::uint16_t port() const { return m_port; }
    /// Waits until `count` requests have arrived, at most ten seconds; when the last one did, ns of
    /// the steady clock, or 0.
    std::int64_t waitFor(int count);

private:
    void run();
    void serve(int socket);

    std::uint16_t m_port = 0;
    int m_listener; ///< its port comes with it
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    int m_count = 0;
    std::int64_t m_lastAt = 0;
    std::thread m_thread;
};

/// Nanoseconds of the steady clock.
std::int64_t steadyNow();

} // namespace hk::bench
