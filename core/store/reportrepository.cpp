#include "core/store/reportrepository.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/idlist.h"
#include "core/store/query.h"

#include <algorithm>

namespace hk {
namespace {

// An unfinished delivery (status 0 or 1) of an endpoint that does not send counts as held (5).
constexpr char selectCounts[] =
        "SELECT c.hour, c.endpoint, CASE WHEN c.status < 2 AND (p.state <> 0 OR p.url = '') "
        "THEN 5 ELSE c.status END, c.n, c.removed FROM counter c JOIN endpoint p "
        "ON p.id = c.endpoint WHERE c.company = ? AND c.hour >= ? AND c.hour < ? "
        "AND (c.n <> 0 OR c.removed <> 0) AND (? = 0 OR c.endpoint = ?)";
constexpr char selectLatencies[] =
        "SELECT hour, endpoint, bucket, n FROM latency WHERE company = ? AND hour >= ? "
        "AND hour < ? AND (? = 0 OR endpoint = ?)";
constexpr char selectIds[] = "SELECT min(first_delivery), max(last_delivery) FROM counter "
                             "WHERE company = ? AND hour >= ? AND hour < ?";
constexpr char selectEndpoints[] =
        "SELECT id FROM endpoint WHERE company = ? AND (? = 0 OR id = ?)";
// By the index delivery_failure, whose condition this repeats. What an attempt of it was called off
// by (17) or ended with the program (1) tells nothing of the receiver.
constexpr char countCauses[] =
        "SELECT last_outcome, last_code, count(*) FROM delivery WHERE endpoint = ? "
        "AND last_outcome IS NOT NULL AND status IN (0, 1, 3) AND id BETWEEN ? AND ? "
        "AND last_outcome NOT IN (1, 17) GROUP BY last_outcome, last_code";
constexpr char selectByHand[] = "SELECT after FROM audit WHERE company = ? "
                                "AND what = 'delivery.resent' AND at >= ? AND at < ?";
constexpr char selectStanding[] =
        "SELECT d.endpoint, CASE WHEN d.status < 2 AND (p.state <> 0 OR p.url = '') THEN 5 "
        "ELSE d.status END FROM json_each(?) j CROSS JOIN delivery d ON d.id = j.value "
        "JOIN endpoint p ON p.id = d.endpoint";
constexpr char selectByPlans[] =
        "SELECT d.endpoint, CASE WHEN d.status < 2 AND (p.state <> 0 OR p.url = '') THEN 5 "
        "ELSE d.status END, count(*) FROM plan q JOIN delivery d ON d.plan = q.id "
        "JOIN endpoint p ON p.id = d.endpoint WHERE q.company = ? AND q.created_at >= ? "
        "AND q.created_at < ? GROUP BY 1, 2";

qint64 numberOf(const ReportRange &range) { return range.endpoint ? range.endpoint->value() : 0; }

} // namespace

Result<QList<HourlyCount>> ReportRepository::counts(const ReportRange &range)
{
    return HotStatement(m_db, selectCounts)
            .list(
                    [](const HotStatement &row) {
                        return HourlyCount{row.integer(0), EndpointId(row.integer(1)),
                                           static_cast<DeliveryStatus>(row.integer(2)),
                                           row.integer(3), row.integer(4)};
                    },
                    range.company, range.fromHour, range.toHour, numberOf(range), numberOf(range));
}

Result<void> ReportRepository::latencies(
        const ReportRange &range,
        const std::function<void(qint64 hour, EndpointId endpoint, int bucket, qint64 n)> &visit)
{
    return HotStatement(m_db, selectLatencies)
            .forEach(
                    [&visit](const HotStatement &row) {
                        visit(row.integer(0), EndpointId(row.integer(1)),
                              static_cast<int>(row.integer(2)), row.integer(3));
                    },
                    range.company, range.fromHour, range.toHour, numberOf(range), numberOf(range));
}

Result<QList<CauseCount>> ReportRepository::causes(const ReportRange &range)
{
    using Ids = std::pair<std::optional<qint64>, std::optional<qint64>>;
    const auto ids = Query(m_db, selectIds)
                             .first(
                                     [](const Query &row) {
                                         return Ids(row.maybeInteger(0), row.maybeInteger(1));
                                     },
                                     range.company, range.fromHour, range.toHour);
    if (!ids)
        return ids.error();
    QList<CauseCount> causes;
    if (!ids->has_value() || !(*ids)->first || !(*ids)->second)
        return causes;
    const auto endpoints =
            Query(m_db, selectEndpoints)
                    .list([](const Query &row) { return EndpointId(row.integer(0)); },
                          range.company, numberOf(range), numberOf(range));
    if (!endpoints)
        return endpoints.error();
    for (const EndpointId endpoint : *endpoints) {
        const auto add = [&causes, endpoint](const HotStatement &row) {
            CauseCount cause{endpoint, static_cast<OutcomeKind>(row.integer(0)), std::nullopt,
                             row.integer(2)};
            if (const auto code = row.maybeInteger(1))
                cause.code = static_cast<int>(*code);
            causes.append(cause);
        };
        const Result<void> read = HotStatement(m_db, countCauses)
                                          .forEach(add, endpoint, *(*ids)->first, *(*ids)->second);
        if (!read)
            return read.error();
    }
    std::ranges::stable_sort(causes, std::ranges::greater(), &CauseCount::n);
    return causes;
}

Result<QList<ResentDelivery>> ReportRepository::resentByHand(CompanyId company, Micros begin,
                                                             Micros end)
{
    QList<DeliveryId> ids;
    const auto add = [this, &ids](const Query &row) {
        if (const auto id = m_db.publicIds().deliveryId(row.text(0)))
            ids.append(*id);
    };
    const Result<void> read = Query(m_db, selectByHand).forEach(add, company, begin, end);
    if (!read)
        return read.error();
    return Query(m_db, selectStanding)
            .list(
                    [](const Query &row) {
                        return ResentDelivery{EndpointId(row.integer(0)),
                                              static_cast<DeliveryStatus>(row.integer(1))};
                    },
                    idList(ids));
}

Result<QList<std::pair<ResentDelivery, qint64>>> ReportRepository::resentByPlans(CompanyId company,
                                                                                 Micros begin,
                                                                                 Micros end)
{
    return Query(m_db, selectByPlans)
            .list(
                    [](const Query &row) {
                        return std::pair(
                                ResentDelivery{EndpointId(row.integer(0)),
                                               static_cast<DeliveryStatus>(row.integer(1))},
                                row.integer(2));
                    },
                    company, begin, end);
}

} // namespace hk
