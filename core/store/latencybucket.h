#pragma once

#include "core/base/outcome.h"

#include <QtCore/QtGlobal>

namespace hk {

// Durations in buckets, as HDR Histogram has them (Gil Tene, http://hdrhistogram.org/): each power
// of two is cut into 16 equal parts, so that a bucket is at most a sixteenth as wide as what it
// holds, and its middle is never further than 1/32 (3.2 %) from any duration in it. From 1 ms to
// 15 s that makes 222 buckets. Stored by number, and made by a migration: never changes. Pure
// functions, any thread.

/// That of the longest duration there can be.
inline constexpr int mostLatencyBucket = 959;
/// The bucket of a duration in µs; negative ones count as 0.
int latencyBucketOf(qint64 us);
/// What stands for every duration in the bucket: its middle, in µs.
qint64 latencyOfBucket(int bucket);
/// Whether such an attempt tells how long a receiver takes: it answered, or was waited for as long
/// as an attempt may take. (The migration that counts older attempts repeats it.)
constexpr bool tellsResponseTime(OutcomeKind outcome)
{
    return outcome == OutcomeKind::Answered || outcome == OutcomeKind::AnswerTimeout
            || outcome == OutcomeKind::BodyTimeout;
}

} // namespace hk
