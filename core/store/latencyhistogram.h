#pragma once

#include <QtCore/QtGlobal>

#include <map>
#include <optional>

namespace hk {

/// How many durations fell into each bucket (latencybucket.h). A value.
class LatencyHistogram final
{
public:
    void add(int bucket, qint64 n);
    void add(const LatencyHistogram &other);
    qint64 count() const { return m_count; }

    /// The duration that `share` (0 to 1) of all are not longer than, by the nearest rank, µs; off
    /// by 1/32 at most. None: nothing was added.
    std::optional<qint64> quantile(double share) const;

private:
    std::map<int, qint64> m_buckets;
    qint64 m_count = 0;
};

} // namespace hk
