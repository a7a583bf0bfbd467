#include "core/store/counterrepository.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"
#include "core/store/query.h"

#include <map>

namespace hk {
namespace {

constexpr char addToCounter[] =
        "INSERT INTO counter(company, hour, endpoint, status, n, first_delivery, last_delivery) "
        "VALUES(?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(company, hour, endpoint, status) DO UPDATE SET n = n + excluded.n, "
        "first_delivery = coalesce(min(first_delivery, excluded.first_delivery), first_delivery, "
        "excluded.first_delivery), "
        "last_delivery = coalesce(max(last_delivery, excluded.last_delivery), last_delivery, "
        "excluded.last_delivery)";

constexpr char addToRemoved[] = "UPDATE counter SET removed = removed + ? WHERE company = ? "
                                "AND hour = ? AND endpoint = ? AND status = ?";

constexpr char addToEndpoint[] =
        "UPDATE endpoint SET queued = queued + ?, retrying = retrying + ? WHERE id = ?";

// Whole days, and hours of the day in which a period begins. An unfinished delivery (status 0 or 1)
// of an endpoint that does not send counts as held (5).
constexpr char sumCounters[] =
        "SELECT CASE WHEN c.status < 2 AND (p.state <> 0 OR p.url = '') THEN 5 ELSE c.status END, "
        "sum(c.n) FROM (SELECT endpoint, status, n FROM counter_day WHERE company = ? AND day > ? "
        "UNION ALL SELECT endpoint, status, n FROM counter WHERE company = ? "
        "AND hour BETWEEN ? AND ?) c JOIN endpoint p ON p.id = c.endpoint GROUP BY 1";

constexpr char countRowsOfHour[] =
        "SELECT CASE WHEN d.status < 2 AND (p.state <> 0 OR p.url = '') THEN 5 ELSE d.status END, "
        "count(*) FROM delivery d JOIN endpoint p ON p.id = d.endpoint "
        "WHERE d.company = ? AND d.id BETWEEN ? AND ? "
        "AND d.created_at >= ? AND d.created_at < ? GROUP BY 1";

constexpr char idsOfHour[] = "SELECT min(first_delivery), max(last_delivery) FROM counter "
                             "WHERE company = ? AND hour = ?";

constexpr char firstIdSince[] =
        "SELECT min(first) FROM (SELECT min(first_delivery) AS first FROM company_day "
        "WHERE company = ? AND day > ? UNION ALL SELECT min(first_delivery) FROM counter "
        "WHERE company = ? AND hour BETWEEN ? AND ?)";

constexpr char lastIdUntil[] =
        "SELECT max(last) FROM (SELECT max(last_delivery) AS last FROM company_day "
        "WHERE company = ? AND day < ? UNION ALL SELECT max(last_delivery) FROM counter "
        "WHERE company = ? AND hour BETWEEN ? AND ?)";

constexpr Micros hourLength = 3600 * microsPerSecond;

struct Waiting
{
    qint64 queued = 0;
    qint64 retrying = 0;
};

} // namespace

Result<void> applyCounters(Database &database, const CounterSheet &sheet)
{
    std::map<qint64, Waiting> waiting;
    HotStatement counter(database, addToCounter);
    for (const auto &[key, change] : sheet.changes()) {
        if (change.n == 0 && !change.firstDelivery && change.removed == 0)
            continue;
        const Result<qint64> added =
                counter.run(key.company, key.hour, key.endpoint, key.status, change.n,
                            change.firstDelivery, change.lastDelivery);
        if (!added)
            return added.error();
        if (change.removed > 0) {
            const Result<qint64> gone =
                    HotStatement(database, addToRemoved)
                            .run(change.removed, key.company, key.hour, key.endpoint, key.status);
            if (!gone)
                return gone.error();
        }
        if (key.status == DeliveryStatus::Queued)
            waiting[key.endpoint].queued += change.n;
        else if (key.status == DeliveryStatus::Retrying)
            waiting[key.endpoint].retrying += change.n;
    }
    HotStatement endpoint(database, addToEndpoint);
    for (const auto &[id, change] : waiting) {
        if (change.queued == 0 && change.retrying == 0)
            continue;
        const Result<qint64> added = endpoint.run(change.queued, change.retrying, id);
        if (!added)
            return added.error();
    }
    return {};
}

Result<QMap<DeliveryStatus, qint64>> countsByStatus(Database &database, CompanyId company,
                                                    std::optional<Micros> createdSince)
{
    if (const Result<void> flushed = database.flushCounters(); !flushed)
        return flushed.error();
    QMap<DeliveryStatus, qint64> counts;
    for (const DeliveryStatus status : allDeliveryStatuses)
        counts.insert(status, 0);
    const auto add = [&counts](const Query &row) {
        counts[static_cast<DeliveryStatus>(row.integer(0))] += row.integer(1);
    };

    // Whole days and hours from the counters, the hour that the moment lies in from its rows.
    const qint64 hour = createdSince ? CounterSheet::hourOf(*createdSince) : 0;
    const bool hasPart = createdSince && *createdSince != hour * hourLength;
    const CounterSpan span =
            createdSince ? CounterSpan::from(hasPart ? hour + 1 : hour) : CounterSpan();
    const Result<void> summed =
            Query(database, sumCounters)
                    .forEach(add, company, span.afterDay, company, span.firstHour, span.lastHour);
    if (!summed || !hasPart)
        return summed ? Result<QMap<DeliveryStatus, qint64>>(counts) : summed.error();

    using Range = std::pair<std::optional<qint64>, std::optional<qint64>>;
    const auto ids = Query(database, idsOfHour)
                             .first(
                                     [](const Query &row) -> Range {
                                         return {row.maybeInteger(0), row.maybeInteger(1)};
                                     },
                                     company, hour);
    if (!ids)
        return ids.error();
    const auto [first, last] = ids->value_or(Range());
    if (!first || !last)
        return counts;
    const Result<void> counted =
            Query(database, countRowsOfHour)
                    .forEach(add, company, *first, *last, *createdSince, (hour + 1) * hourLength);
    if (!counted)
        return counted.error();
    return counts;
}

Result<std::optional<DeliveryId>> firstCreatedSince(Database &database, CompanyId company,
                                                    Micros createdSince)
{
    const CounterSpan span = CounterSpan::from(CounterSheet::hourOf(createdSince));
    const auto id = Query(database, firstIdSince)
                            .first([](const Query &row) { return row.maybeInteger(0); }, company,
                                   span.afterDay, company, span.firstHour, span.lastHour);
    if (!id)
        return id.error();
    const std::optional<qint64> first = id->value_or(std::nullopt);
    return first ? std::optional(DeliveryId(*first)) : std::nullopt;
}

Result<std::optional<DeliveryId>> lastCreatedUntil(Database &database, CompanyId company,
                                                   Micros createdUntil)
{
    const qint64 hour = CounterSheet::hourOf(createdUntil);
    const qint64 day = CounterSpan::dayOf(hour);
    const auto id = Query(database, lastIdUntil)
                            .first([](const Query &row) { return row.maybeInteger(0); }, company,
                                   day, company, day * CounterSpan::hoursOfDay, hour);
    if (!id)
        return id.error();
    const std::optional<qint64> last = id->value_or(std::nullopt);
    return last ? std::optional(DeliveryId(*last)) : std::nullopt;
}

} // namespace hk
