#include "core/store/latencyhistogram.h"

#include "core/store/latencybucket.h"

#include <algorithm>
#include <cmath>

namespace hk {

void LatencyHistogram::add(int bucket, qint64 n)
{
    if (bucket < 0 || bucket > mostLatencyBucket)
        return;
    const auto at = static_cast<size_t>(bucket);
    if (at >= m_buckets.size())
        m_buckets.resize(at + 1);
    m_buckets[at] += n;
    m_count += n;
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    for (size_t bucket = 0; bucket < other.m_buckets.size(); ++bucket)
        add(static_cast<int>(bucket), other.m_buckets[bucket]);
}

std::optional<qint64> LatencyHistogram::quantile(double share) const
{
    if (m_count <= 0)
        return std::nullopt;
    const auto wanted = static_cast<qint64>(std::ceil(share * static_cast<double>(m_count)));
    const qint64 rank = std::clamp<qint64>(wanted, 1, m_count);
    qint64 passed = 0;
    for (size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        passed += m_buckets[bucket];
        if (passed >= rank)
            return latencyOfBucket(static_cast<int>(bucket));
    }
    return std::nullopt;
}

} // namespace hk
