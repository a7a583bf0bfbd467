#include "core/store/latencyhistogram.h"

#include "core/store/latencybucket.h"

#include <algorithm>
#include <cmath>

namespace hk {

void LatencyHistogram::add(int bucket, qint64 n)
{
    m_buckets[bucket] += n;
    m_count += n;
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    for (const auto &[bucket, n] : other.m_buckets)
        add(bucket, n);
}

std::optional<qint64> LatencyHistogram::quantile(double share) const
{
    if (m_count <= 0)
        return std::nullopt;
    const auto wanted = static_cast<qint64>(std::ceil(share * static_cast<double>(m_count)));
    const qint64 rank = std::clamp<qint64>(wanted, 1, m_count);
    qint64 passed = 0;
    for (const auto &[bucket, n] : m_buckets) {
        passed += n;
        if (passed >= rank)
            return latencyOfBucket(bucket);
    }
    return std::nullopt;
}

} // namespace hk
