#include "core/model/breaker.h"

#include <algorithm>
#include <cmath>

namespace hk {
namespace {

constexpr double jitterShare = 0.2;

} // namespace

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
    const double factor = 1.0 + jitterShare * std::clamp(jitter, -1.0, 1.0);
    after.probeAt = now + std::llround(static_cast<double>(pause) * factor);
    return after;
}

} // namespace hk
