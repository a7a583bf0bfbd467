#pragma once

#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace hk {

/// How many requests an endpoint takes in a second or a minute. A value, any thread.
struct RateLimit
{
    int requests = 0; ///< 0: as fast as they are answered
    qint64 perMs = 1000;

    bool isUnlimited() const { return requests == 0; }
    double perSecond() const { return requests * 1000.0 / static_cast<double>(perMs); }
    bool operator==(const RateLimit &) const = default;
};

/// Reads "10/s", "100/m" or "none"; 1 to 100,000 requests, RateLimitInvalid otherwise.
Result<RateLimit> parseRateLimit(QStringView text);
QString textOf(const RateLimit &limit);

/// A token bucket: lets requests through at a steady pace and keeps a tenth of a second's worth for
/// a burst, at least one, so that a receiver that counts by the second never counts much more than
/// was agreed. Sending pauses of any length, and a clock that is set back, give nothing beyond
/// that. A value; the caller tells the time, µs of one clock.
class TokenBucket final
{
public:
    explicit TokenBucket(RateLimit limit = {}) { setLimit(limit); }

    void setLimit(RateLimit limit);
    const RateLimit &limit() const { return m_limit; }
    bool mayTake(qint64 now);
    void take(qint64 now);
    /// When the next token is there, µs; `now` when one is.
    qint64 nextAt(qint64 now);

private:
    void fill(qint64 now);

    RateLimit m_limit;
    double m_tokens = 0;
    double m_capacity = 0;
    qint64 m_filledAt = 0;
    bool m_isFresh = true;
};

} // namespace hk
