#include "core/model/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace hk {
namespace {

constexpr int mostRequests = 100'000;
constexpr qint64 secondMs = 1000;
constexpr qint64 minuteMs = 60 * secondMs;
constexpr double burstSeconds = 0.1;
// What adding up fractions may lack of a whole token.
constexpr double almost = 1.0 - 1e-9;

double perMicro(const RateLimit &limit) { return limit.perSecond() / 1'000'000.0; }

} // namespace

Result<RateLimit> parseRateLimit(QStringView text)
{
    const Error invalid{
            ErrorCode::RateLimitInvalid, QStringLiteral("rate"), text.left(80).toString(), {}};
    const QStringView trimmed = text.trimmed();
    if (trimmed.compare(u"none", Qt::CaseInsensitive) == 0)
        return RateLimit();
    const qsizetype slash = trimmed.indexOf(u'/');
    if (slash < 0)
        return invalid;
    bool isNumber = false;
    const int requests = trimmed.first(slash).trimmed().toInt(&isNumber);
    const QStringView unit = trimmed.sliced(slash + 1).trimmed();
    if (!isNumber || requests < 1 || requests > mostRequests || (unit != u"s" && unit != u"m"))
        return invalid;
    return RateLimit{requests, unit == u"s" ? secondMs : minuteMs};
}

QString textOf(const RateLimit &limit)
{
    if (limit.isUnlimited())
        return QStringLiteral("none");
    return QStringLiteral("%1/%2")
            .arg(limit.requests)
            .arg(QLatin1Char(limit.perMs == minuteMs ? 'm' : 's'));
}

void TokenBucket::setLimit(RateLimit limit)
{
    if (limit == m_limit && m_capacity > 0)
        return;
    m_limit = limit;
    m_capacity = std::max(1.0, limit.perSecond() * burstSeconds);
    m_tokens = std::min(m_tokens, m_capacity);
}

bool TokenBucket::mayTake(qint64 now)
{
    if (m_limit.isUnlimited())
        return true;
    fill(now);
    return m_tokens >= almost;
}

void TokenBucket::take(qint64 now)
{
    if (m_limit.isUnlimited())
        return;
    fill(now);
    m_tokens = std::max(0.0, m_tokens - 1.0);
}

qint64 TokenBucket::nextAt(qint64 now)
{
    if (mayTake(now))
        return now;
    return now + static_cast<qint64>(std::ceil((1.0 - m_tokens) / perMicro(m_limit)));
}

void TokenBucket::fill(qint64 now)
{
    if (m_isFresh)
        m_tokens = m_capacity;
    else if (now > m_filledAt)
        m_tokens = std::min(m_capacity,
                            m_tokens + static_cast<double>(now - m_filledAt) * perMicro(m_limit));
    m_isFresh = false;
    m_filledAt = now;
}

} // namespace hk
