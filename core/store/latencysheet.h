#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <map>
#include <tuple>

namespace hk {

class Database;

/// The durations of attempts that one transaction records, so that a group of hundreds writes each
/// bucket once. A value; the writer's thread.
class LatencySheet final
{
public:
    /// What is counted by: the hour is the one the attempt ended in.
    struct Key
    {
        qint64 company = 0;
        qint64 hour = 0; ///< since 1970
        qint64 endpoint = 0;
        int bucket = 0;
        bool operator<(const Key &other) const
        {
            return std::tie(company, hour, endpoint, bucket)
                    < std::tie(other.company, other.hour, other.endpoint, other.bucket);
        }
    };

    void add(CompanyId company, EndpointId endpoint, Micros startedAt, qint64 durationUs);
    bool isEmpty() const { return m_counts.empty(); }
    void clear() { m_counts.clear(); }
    const std::map<Key, qint64> &counts() const { return m_counts; }

private:
    std::map<Key, qint64> m_counts;
};

/// Writes a sheet; called by Database::flushCounters().
Result<void> applyLatencies(Database &database, const LatencySheet &sheet);

} // namespace hk
