#pragma once

#include <QtCore/QtGlobal>

#include <optional>
#include <vector>

namespace hk {

/// How many durations fell into each bucket (latencybucket.h). A value.
class LatencyHistogram final
{
public:
    /// A bucket that no duration has, as a damaged store may name, is left out.
    void add(int bucket, qint64 n);
    void add(const LatencyHistogram &other);
    qint64 count() const { return m_count; }

    /// The duration that `share` (0 to 1) of all are not longer than, by the nearest rank, µs; off
    /// by 1/32 at most. None: nothing was added.
    std::optional<qint64> quantile(double share) const;

private:
    std::vector<qint64> m_buckets; ///< by bucket, as far as the longest duration
    qint64 m_count = 0;
};

} // namespace hk
