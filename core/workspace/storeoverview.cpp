#include "core/workspace/storeoverview.h"

#include "core/store/companyrepository.h"
#include "core/store/countersheet.h"
#include "core/store/endpointtestrepository.h"
#include "core/store/latencyhistogram.h"
#include "core/store/overviewrepository.h"
#include "core/store/store.h"
#include "core/workspace/attention.h"
#include "core/workspace/overviewbars.h"

#include <QtCore/QHash>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>
#include <vector>

namespace hk {
namespace {

/// What the counters say of one endpoint.
struct EndpointTally
{
    qint64 failed = 0;                    ///< that are still there
    qint64 everFailed = 0;                ///< with those that went with their age
    std::optional<Micros> deliveredSince; ///< the last hour from which something got through
};

using Tallies = QHash<EndpointId, EndpointTally>;

void addCounts(Overview &overview, const QList<HourlyCount> &counts, Tallies &tallies)
{
    for (const HourlyCount &count : counts) {
        const Micros at = count.hour * microsPerHour;
        const qint64 all = count.n + count.removed;
        if (OverviewBar *bar = barAt(overview.bars, at))
            bar->counts[count.status] += all;
        overview.counts[count.status] += all;
        if (count.status == DeliveryStatus::Failed) {
            tallies[count.endpoint].failed += count.n;
            tallies[count.endpoint].everFailed += all;
        } else if (count.status == DeliveryStatus::Delivered) {
            auto &since = tallies[count.endpoint].deliveredSince;
            since = std::max(since.value_or(at), at);
        }
    }
    overview.failedEndpoints = static_cast<int>(std::ranges::count_if(
            tallies, [](const EndpointTally &tally) { return tally.everFailed > 0; }));
}

Result<void> addTimes(Overview &overview, OverviewRepository &repository, CompanyId company)
{
    std::vector<LatencyHistogram> histograms(static_cast<size_t>(overview.bars.size()));
    // In the order of hours, so that a bar is looked for once an hour.
    qint64 lastHour = std::numeric_limits<qint64>::min();
    LatencyHistogram *histogram = nullptr;
    const auto visit = [&](qint64 hour, int bucket, qint64 n) {
        if (hour != std::exchange(lastHour, hour)) {
            const OverviewBar *bar = barAt(overview.bars, hour * microsPerHour);
            const auto at = bar ? std::distance(std::as_const(overview.bars).data(), bar) : 0;
            histogram = bar ? &histograms[static_cast<size_t>(at)] : nullptr;
        }
        if (histogram)
            histogram->add(bucket, n);
    };
    const Result<void> read =
            repository.latencies(company, CounterSheet::hourOf(overview.begin()), visit);
    if (!read)
        return read;
    LatencyHistogram all;
    for (size_t i = 0; i < histograms.size(); ++i) {
        overview.bars[static_cast<qsizetype>(i)].times = timesOf(histograms[i]);
        all.add(histograms[i]);
    }
    overview.times = timesOf(all);
    return {};
}

Result<void> addAttention(Overview &overview, Database &database, CompanyId company,
                          const Tallies &tallies)
{
    const auto standings = OverviewRepository(database).endpoints(company);
    if (!standings)
        return standings.error();
    const auto tests = EndpointTestRepository(database).ofCompany(company);
    if (!tests)
        return tests.error();
    overview.failedElsewhere = overview.failedEndpoints;
    for (const EndpointStanding &standing : *standings) {
        const EndpointTally tally = tallies.value(standing.endpoint.id);
        if (tally.everFailed > 0)
            --overview.failedElsewhere;
        AttentionFacts known;
        known.deliveredSince = tally.deliveredSince;
        Attention &facts = known.facts;
        facts.endpoint = standing.endpoint;
        facts.failed = tally.failed;
        facts.waiting = standing.waiting;
        facts.lastFailure = standing.lastOutcome;
        facts.lastCode = standing.lastCode;
        facts.lastDetail = standing.lastDetail;
        for (const EndpointTest &test : *tests) {
            if (test.endpoint == standing.endpoint.id && test.url == standing.endpoint.url)
                facts.test = test;
        }
        if (const auto reason = attentionReasonOf(known)) {
            facts.reason = *reason;
            overview.attention.append(facts);
        }
    }
    sortAttention(overview.attention);
    return {};
}

Result<Overview> overviewOf(Database &database, CompanyId id, Micros now, Micros span)
{
    const Result<Company> company = CompanyRepository(database).get(id);
    if (!company)
        return company.error();
    Overview overview;
    overview.at = now;
    overview.timeZone = company->timeZone;
    overview.isByDay = isByDay(span);
    overview.bars = barsOf(now, span, QTimeZone(company->timeZone));
    for (const DeliveryStatus status : allDeliveryStatuses) {
        overview.counts.insert(status, 0);
        for (OverviewBar &bar : overview.bars)
            bar.counts.insert(status, 0);
    }

    OverviewRepository repository(database);
    const auto counts = repository.counts(id, CounterSheet::hourOf(overview.begin()));
    if (!counts)
        return counts.error();
    Tallies tallies;
    addCounts(overview, *counts, tallies);
    if (const Result<void> added = addTimes(overview, repository, id); !added)
        return added.error();
    const auto next = repository.nextRetry(id);
    if (!next)
        return next.error();
    overview.nextRetryAt = *next;
    if (const Result<void> added = addAttention(overview, database, id, tallies); !added)
        return added.error();
    return overview;
}

} // namespace

qint64 Overview::total() const
{
    qint64 all = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        all += count.key() == DeliveryStatus::Cancelled ? 0 : count.value();
    return all;
}

StoreOverview::StoreOverview(Store &store, QObject *parent) : OverviewFront(parent), m_store(store)
{
}

QFuture<Result<Overview>> StoreOverview::overview(CompanyId company, Micros span)
{
    return m_store.read([company, span, now = m_store.clock().now()](Database &database) {
        return overviewOf(database, company, now, span);
    });
}

} // namespace hk
