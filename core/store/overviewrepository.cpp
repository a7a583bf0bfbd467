#include "core/store/overviewrepository.h"

#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/hotstatement.h"
#include "core/store/query.h"

#include <QtCore/QHash>

namespace hk {
namespace {

// An unfinished delivery (status 0 or 1) of an endpoint that does not send counts as held (5).
constexpr char selectCounts[] =
        "SELECT c.hour, c.endpoint, "
        "CASE WHEN c.status < 2 AND (p.state <> 0 OR p.url = '') THEN 5 ELSE c.status END, c.n, "
        "c.removed FROM counter c JOIN endpoint p ON p.id = c.endpoint "
        "WHERE c.company = ? AND c.hour >= ? AND (c.n <> 0 OR c.removed <> 0)";

constexpr char selectLatencies[] =
        "SELECT hour, bucket, n FROM latency WHERE company = ? AND hour >= ?";

constexpr char selectStandings[] =
        "SELECT id, queued + retrying, last_outcome, last_code, last_detail FROM endpoint "
        "WHERE company = ? AND removed_at = 0";

// Through the index of what is due; behind a line longer than that no retry is near.
constexpr char selectNextRetry[] =
        "SELECT min(max((SELECT min(q.due) FROM (SELECT d.due, d.status FROM delivery d "
        "WHERE d.endpoint = p.id AND d.due IS NOT NULL ORDER BY d.due LIMIT 200) q "
        "WHERE q.status = 1), CASE WHEN p.failures >= ? THEN p.probe_at ELSE 0 END)) "
        "FROM endpoint p WHERE p.company = ? AND p.retrying > 0 AND p.state = 0 AND p.url <> ''";

} // namespace

Result<QList<HourlyCount>> OverviewRepository::counts(CompanyId company, qint64 fromHour)
{
    return HotStatement(m_db, selectCounts)
            .list(
                    [](const HotStatement &row) {
                        return HourlyCount{row.integer(0), EndpointId(row.integer(1)),
                                           static_cast<DeliveryStatus>(row.integer(2)),
                                           row.integer(3), row.integer(4)};
                    },
                    company, fromHour);
}

Result<void> OverviewRepository::latencies(
        CompanyId company, qint64 fromHour,
        const std::function<void(qint64 hour, int bucket, qint64 n)> &visit)
{
    return HotStatement(m_db, selectLatencies)
            .forEach(
                    [&visit](const HotStatement &row) {
                        visit(row.integer(0), static_cast<int>(row.integer(1)), row.integer(2));
                    },
                    company, fromHour);
}

Result<QList<EndpointStanding>> OverviewRepository::endpoints(CompanyId company)
{
    const Result<QList<Endpoint>> all = EndpointRepository(m_db).ofCompany(company);
    if (!all)
        return all.error();
    QHash<qint64, EndpointStanding> standings;
    const auto add = [&standings](const Query &row) {
        EndpointStanding standing;
        standing.waiting = row.integer(1);
        if (const auto outcome = row.maybeInteger(2))
            standing.lastOutcome = static_cast<OutcomeKind>(*outcome);
        if (const auto code = row.maybeInteger(3))
            standing.lastCode = static_cast<int>(*code);
        standing.lastDetail = row.text(4);
        standings.insert(row.integer(0), standing);
    };
    if (const Result<void> read = Query(m_db, selectStandings).forEach(add, company); !read)
        return read.error();
    QList<EndpointStanding> answer;
    for (const Endpoint &endpoint : *all) {
        answer.append(standings.value(endpoint.id.value()));
        answer.last().endpoint = endpoint;
    }
    return answer;
}

Result<std::optional<Micros>> OverviewRepository::nextRetry(CompanyId company)
{
    const auto next = Query(m_db, selectNextRetry)
                              .first([](const Query &row) { return row.maybeInteger(0); },
                                     Breaker::opensAfter, company);
    if (!next)
        return next.error();
    return next->value_or(std::nullopt);
}

} // namespace hk
