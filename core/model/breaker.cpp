#include "core/model/breaker.h"

#include "core/model/jitter.h"

#include <algorithm>

namespace hk {

Breaker afterAttempt(const Breaker &before, const Attempt &attempt, Micros now, double jitter)
{
    if (attempt.outcome == OutcomeKind::Interrupted || attempt.outcome == OutcomeKind::Cancelled)
        return before;
    if (isSuccess(attempt.outcome, attempt.statusCode))
        return {};
    Breaker after{before.failures + 1, 0};
    if (!after.isOpen())
        return after;
    const int doublings = std::min(after.failures - Breaker::opensAfter, 16);
    const Micros pause = std::min(Breaker::firstPause << doublings, Breaker::longestPause);
    after.probeAt = now + spread(pause, jitter);
    return after;
}

} // namespace hk
