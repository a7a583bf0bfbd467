#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace hk {

/// A clock that stands still until the test moves it. Any thread.
class FakeClock final : public Clock
{
public:
    static constexpr Micros start = 1'780'000'000 * microsPerSecond; // May 2026

    explicit FakeClock(Micros now = start) : m_now(now) { }
    Micros now() const override { return m_now; }
    Micros monotonic() const override { return m_monotonic; }
    void advance(Micros by)
    {
        m_now += by;
        m_monotonic += by;
    }
    /// As when somebody sets the clock of the machine.
    void set(Micros now) { m_now = now; }

private:
    std::atomic<Micros> m_now;
    std::atomic<Micros> m_monotonic = 0;
};

} // namespace hk
