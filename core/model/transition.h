#pragma once

#include "core/base/clock.h"
#include "core/base/outcome.h"
#include "core/model/delivery.h"
#include "core/model/retryschedule.h"

#include <optional>

namespace hk {

/// What the rules need to know of an attempt that ended.
struct AttemptResult
{
    OutcomeKind outcome = OutcomeKind::Failed;
    std::optional<int> statusCode;
    std::optional<qint64> retryAfterMs; ///< of a 408, 429 or 503 answer
};

/// Where a delivery goes next.
struct NextState
{
    DeliveryStatus status = DeliveryStatus::Retrying;
    std::optional<qint64> waitMs; ///< until the next attempt; none when finished
    bool holdEndpoint = false;    ///< the receiver said 410 Gone
    bool operator==(const NextState &) const = default;
};

/// A delivery has at most this many attempts, whatever its schedule and however often the program
/// ended meanwhile: an attempt's id keeps its number in eight bits.
constexpr int mostAttempts = 255;

/// The rule for an attempt that ended: 2xx delivers, anything else is a failure (3xx too: redirects
/// are never followed). `attempt` is its number (1-based, counts interrupted ones); `failures` how
/// many attempts have failed, this one included if it did: that is the place in the schedule.
/// `jitter`, from -1 to 1, spreads the wait by ±20 %; after a time-out, or a 429 that does
/// not say how long to wait, it is twice as long.
/// Retry-After of a 408, 429 or 503 is honoured
/// up to 24 h and only ever lengthens the wait. 410 holds the endpoint and keeps the delivery. Pure
/// function, any thread.
NextState nextState(const AttemptResult &result, int attempt, int failures,
                    const RetrySchedule &schedule, double jitter);

/// The rule for an attempt cut short by the end of the program: due again at once and no failure,
/// for nobody knows whether the receiver has it.
NextState afterInterruption(int attempt);

/// No delivery waits longer than that, so one whose next attempt is further away was put there by
/// a clock that was wrong. Pure function, any thread.
Micros longestWait(const RetrySchedule &schedule);

/// Since when an endpoint has failed, after one more failure at `now`; `failingSince` was the first
/// and `lastFailure` the one before. Between two failures at most a day counts, and never less than
/// nothing, so that neither a clock that was set nor a machine that slept makes it days. Pure
/// function, any thread.
Micros failingSinceAfter(Micros failingSince, Micros lastFailure, Micros now);

/// Whether an endpoint whose attempts have all failed since `failingSince` (0: they have not) is
/// put on hold: after five days, as the Standard Webhooks recommend. Pure function, any thread.
bool hasFailedTooLong(Micros failingSince, Micros now);

/// Reads Retry-After (RFC 9110, section 10.2.3): seconds or an HTTP date, also in its obsolete
/// forms, as ms from `now`; none when it is neither, or in the past.
std::optional<qint64> parseRetryAfter(QByteArrayView value, Micros now);

} // namespace hk
