#pragma once

#include "core/base/clock.h"
#include "core/model/attempt.h"

namespace hk {

/// Keeps an endpoint that answers nothing but failures from being sent everything that is due:
/// after a run of failures it opens, and then only a probe goes out at a time, each after a longer
/// pause; what else is due waits without using up its attempts. The first success closes it.
/// (Nygard, "Release It!": Circuit Breaker; the probe is its half-open state.) A value.
struct Breaker
{
    int failures = 0;   ///< in a row, up to now
    Micros probeAt = 0; ///< when it is open: the next probe goes out no earlier

    bool isOpen() const { return failures >= opensAfter; }
    /// Whether something may go out now. A probe that is further away than the longest pause was
    /// set by a clock that was wrong.
    bool mayProbe(Micros now) const { return now >= probeAt || probeAt - now > 2 * longestPause; }
    bool operator==(const Breaker &) const = default;

    static constexpr int opensAfter = 20;
    static constexpr Micros firstPause = 5 * microsPerSecond;
    static constexpr Micros longestPause = 5 * 60 * microsPerSecond;
};

/// The breaker after an attempt that ended at `now`. Interrupted and cancelled attempts tell
/// nothing of the receiver. The pause doubles from 5 s to 5 min; `jitter`, from -1 to 1, spreads it
/// by ±20 %. Pure function, any thread.
Breaker afterAttempt(const Breaker &before, const Attempt &attempt, Micros now, double jitter);

} // namespace hk
