#include "core/store/latencysheet.h"

#include "core/store/countersheet.h"
#include "core/store/hotstatement.h"
#include "core/store/latencybucket.h"

namespace hk {
namespace {

constexpr char addToBucket[] =
        "INSERT INTO latency(company, hour, endpoint, bucket, n) VALUES(?, ?, ?, ?, ?) "
        "ON CONFLICT(company, hour, endpoint, bucket) DO UPDATE SET n = n + excluded.n";

} // namespace

void LatencySheet::add(CompanyId company, EndpointId endpoint, Micros startedAt, qint64 durationUs)
{
    const qint64 hour = CounterSheet::hourOf(startedAt + durationUs);
    ++m_counts[{company.value(), hour, endpoint.value(), latencyBucketOf(durationUs)}];
}

Result<void> applyLatencies(Database &database, const LatencySheet &sheet)
{
    HotStatement add(database, addToBucket);
    for (const auto &[key, n] : sheet.counts()) {
        const Result<qint64> added = add.run(key.company, key.hour, key.endpoint, key.bucket, n);
        if (!added)
            return added.error();
    }
    return {};
}

} // namespace hk
