#include "core/store/queueclaim.h"

#include "core/store/database.h"
#include "core/store/eventrepository.h"
#include "core/store/hotstatement.h"
#include "core/store/idlist.h"
#include "core/store/planwindow.h"

#include <algorithm>
#include <utility>

namespace hk {
namespace {

// The place in the queue is the partial index on (endpoint, due) WHERE due IS NOT NULL, which is
// matched by `due <= ?` alone; those on the wire stay in it and are passed over.
#define HK_CLAIM(which)                                                                            \
    "UPDATE delivery SET leased_at = ?, lease_until = ? WHERE id IN ("                             \
    "SELECT d.id FROM delivery d WHERE d.endpoint = ? AND d.due <= ? AND d.leased_at IS NULL "     \
    "AND EXISTS (SELECT 1 FROM endpoint p WHERE p.id = ? AND p.state = 0 AND p.url <> '') " which  \
    "ORDER BY d.due LIMIT ?) "                                                                     \
    "RETURNING id, event, company, attempts, failures, manual, plan, due"
constexpr char claimSql[] = HK_CLAIM("");
constexpr char claimBesideSql[] =
        HK_CLAIM("AND (d.plan IS NULL OR d.plan NOT IN (SELECT value FROM json_each(?))) ");
#undef HK_CLAIM

/// A payload that cannot be read is given up at once, or it would be claimed for ever.
OutcomeRecord unreadable(const ClaimedDelivery &delivery, const Error &error, Micros now)
{
    OutcomeRecord outcome;
    outcome.delivery = delivery.delivery;
    outcome.attempt.number = delivery.attemptNumber;
    outcome.attempt.startedAt = now;
    outcome.attempt.outcome = OutcomeKind::Cancelled;
    outcome.attempt.errorDetail = error.value;
    outcome.attempt.manual = delivery.manual;
    outcome.next = {DeliveryStatus::Failed, std::nullopt, false};
    outcome.failures = delivery.failures;
    outcome.endedAt = now;
    return outcome;
}

} // namespace

Result<std::vector<ClaimedDelivery>> QueueClaim::take(Micros leaseUntil, int limit)
{
    QList<Leased> taken;
    qsizetype wereFull = -1;
    // Once more beside the plans that turned out to have enough: they keep nobody else waiting.
    while (m_full.size() > wereFull && taken.size() < limit) {
        wereFull = m_full.size();
        Result<QList<Leased>> some = lease(leaseUntil, limit - static_cast<int>(taken.size()));
        if (!some)
            return some.error();
        if (const Result<void> given = giveBackExcess(*some); !given)
            return given.error();
        taken += *some;
    }
    // RETURNING has an order of its own.
    std::sort(taken.begin(), taken.end(), [](const Leased &a, const Leased &b) {
        return std::pair(a.due, a.delivery.delivery) < std::pair(b.due, b.delivery.delivery);
    });
    return withPayloads(taken);
}

Result<QList<QueueClaim::Leased>> QueueClaim::lease(Micros leaseUntil, int limit)
{
    const auto read = [this](const HotStatement &row) {
        Leased leased;
        leased.delivery.delivery = DeliveryId(row.integer(0));
        leased.delivery.event = EventId(row.integer(1));
        leased.delivery.endpoint = m_endpoint;
        leased.delivery.company = CompanyId(row.integer(2));
        leased.delivery.attemptNumber = static_cast<int>(row.integer(3)) + 1;
        leased.delivery.failures = static_cast<int>(row.integer(4));
        leased.delivery.manual = row.integer(5) != 0;
        leased.delivery.plan = row.integer(6);
        leased.due = row.integer(7);
        return leased;
    };
    if (m_full.isEmpty())
        return HotStatement(m_db, claimSql)
                .list(read, m_now, leaseUntil, m_endpoint, m_now, m_endpoint, limit);
    return HotStatement(m_db, claimBesideSql)
            .list(read, m_now, leaseUntil, m_endpoint, m_now, m_endpoint, idList(m_full), limit);
}

Result<void> QueueClaim::giveBackExcess(QList<Leased> &leased)
{
    QList<PlanId> plans;
    for (const Leased &one : std::as_const(leased)) {
        if (one.delivery.plan > 0 && !plans.contains(PlanId(one.delivery.plan)))
            plans.append(PlanId(one.delivery.plan));
    }
    PlanWindow window(m_db);
    for (const PlanId plan : std::as_const(plans)) {
        const Result<int> parallel = window.parallelOf(plan);
        if (!parallel)
            return parallel.error();
        if (*parallel == 0)
            continue;
        Result<qint64> excess = window.excess(plan, *parallel, m_endpoint);
        if (!excess)
            return excess.error();
        if (*excess == 0)
            continue;
        m_full.append(plan);
        std::vector<DeliveryId> tooMany; // the last ones: what was due first goes first
        std::sort(leased.begin(), leased.end(), [](const Leased &a, const Leased &b) {
            return std::pair(a.due, a.delivery.delivery) < std::pair(b.due, b.delivery.delivery);
        });
        for (qsizetype i = leased.size() - 1; i >= 0 && *excess > 0; --i) {
            if (PlanId(leased[i].delivery.plan) != plan)
                continue;
            tooMany.push_back(leased[i].delivery.delivery);
            leased.removeAt(i);
            --*excess;
        }
        if (const Result<void> given = DispatchRepository(m_db).giveBack(tooMany); !given)
            return given;
    }
    return {};
}

Result<std::vector<ClaimedDelivery>> QueueClaim::withPayloads(QList<Leased> &leased)
{
    std::vector<ClaimedDelivery> claimed;
    std::vector<OutcomeRecord> givenUp;
    claimed.reserve(static_cast<size_t>(leased.size()));
    for (Leased &one : leased) {
        ClaimedDelivery &delivery = one.delivery;
        delivery.eventPublicId = m_db.publicIds().of(delivery.event);
        Result<QByteArray> payload = EventRepository(m_db).payload(delivery.event);
        if (!payload && payload.error().code != ErrorCode::StoreDamaged
            && payload.error().code != ErrorCode::Internal)
            return payload.error();
        if (!payload) {
            givenUp.push_back(unreadable(delivery, payload.error(), m_now));
            continue;
        }
        delivery.payload = *std::move(payload);
        claimed.push_back(std::move(delivery));
    }
    if (!givenUp.empty()) {
        if (const auto recorded = DispatchRepository(m_db).recordOutcomes(givenUp); !recorded)
            return recorded.error();
    }
    return claimed;
}

} // namespace hk
