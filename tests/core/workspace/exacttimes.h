#pragma once

#include "core/model/attempt.h"

#include <algorithm>
#include <cmath>
#include <vector>

// What counted response times are held against: those of every attempt.
namespace hk::test {

/// The nearest-rank percentile; there is at least one duration.
inline qint64 nearest(std::vector<qint64> durations, double share)
{
    std::ranges::sort(durations);
    const double rank = std::ceil(share * static_cast<double>(durations.size()));
    return durations[static_cast<size_t>(std::max(1.0, rank)) - 1];
}

inline bool isNear(qint64 told, qint64 exact)
{
    return std::abs(static_cast<double>(told - exact)) <= static_cast<double>(exact) / 32;
}

inline bool tellsTime(const Attempt &attempt)
{
    return attempt.outcome == OutcomeKind::Answered || attempt.outcome == OutcomeKind::AnswerTimeout
            || attempt.outcome == OutcomeKind::BodyTimeout;
}

} // namespace hk::test
