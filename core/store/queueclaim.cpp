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
    "RETURNING id, event, company, attempts, failures, manual, plan, due, planned_at"
constexpr char claimSql[] = HK_CLAIM("");
constexpr char claimBesideSql[] =
        HK_CLAIM("AND (d.plan IS NULL OR d.plan NOT IN (SELECT value FROM json_each(?))) ");
#undef HK_CLAIM

constexpr char putOffSql[] =
        "UPDATE delivery SET leased_at = NULL, lease_until = NULL, due = ? WHERE id = ?";
// In one claim, so that nobody waits long for it.
constexpr int mostPutOff = 1000;

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

bool QueueClaim::isBefore(const Leased &a, const Leased &b)
{
    return std::pair(a.due, a.delivery.delivery) < std::pair(b.due, b.delivery.delivery);
}

Result<std::vector<ClaimedDelivery>> QueueClaim::take(Micros leaseUntil, int limit)
{
    QList<Leased> taken;
    if (m_paces)
        m_paces->beginClaim(m_now);
    // Once more beside the plans that turned out to have enough, and behind what was put off: they
    // keep nobody else waiting.
    for (bool isShort = true; isShort && taken.size() < limit;) {
        const auto before = std::pair(m_full.size(), m_putOff);
        Result<QList<Leased>> some = lease(leaseUntil, limit - static_cast<int>(taken.size()));
        if (!some)
            return some.error();
        if (const Result<void> kept = keepLimits(*some); !kept)
            return kept.error();
        taken += *some;
        isShort = std::pair(m_full.size(), m_putOff) != before && m_putOff < mostPutOff;
    }
    if (m_putOff >= mostPutOff)
        m_nextDue = m_now; // the others wait for the next claim
    // RETURNING has an order of its own.
    std::sort(taken.begin(), taken.end(), isBefore);
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
        leased.plannedAt = row.integer(8);
        return leased;
    };
    if (m_full.isEmpty())
        return HotStatement(m_db, claimSql)
                .list(read, m_now, leaseUntil, m_endpoint, m_now, m_endpoint, limit);
    return HotStatement(m_db, claimBesideSql)
            .list(read, m_now, leaseUntil, m_endpoint, m_now, m_endpoint, idList(m_full), limit);
}

/// What was leased beyond what its plan lets go now is given back.
Result<void> QueueClaim::keepLimits(QList<Leased> &leased)
{
    QList<PlanId> plans;
    for (const Leased &one : std::as_const(leased)) {
        if (one.delivery.plan > 0 && !plans.contains(PlanId(one.delivery.plan)))
            plans.append(PlanId(one.delivery.plan));
    }
    if (plans.isEmpty())
        return {};
    // What was due first goes first.
    std::sort(leased.begin(), leased.end(), isBefore);
    for (const PlanId plan : std::as_const(plans)) {
        const Result<PlanLimits> limits = PlanWindow(m_db).limitsOf(plan);
        if (!limits)
            return limits.error();
        Result<void> kept;
        if (limits->parallel > 0)
            kept = giveBackExcess(leased, plan, limits->parallel);
        if (kept && m_paces && !limits->rate.isUnlimited())
            kept = putOff(leased, plan, limits->rate);
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> QueueClaim::giveBackExcess(QList<Leased> &leased, PlanId plan, int parallel)
{
    Result<qint64> excess = PlanWindow(m_db).excess(plan, parallel, m_endpoint);
    if (!excess)
        return excess.error();
    if (*excess == 0)
        return {};
    m_full.append(plan);
    std::vector<DeliveryId> tooMany;
    for (qsizetype i = leased.size() - 1; i >= 0 && *excess > 0; --i) {
        if (PlanId(leased[i].delivery.plan) != plan)
            continue;
        tooMany.push_back(leased[i].delivery.delivery);
        leased.removeAt(i);
        --*excess;
    }
    return DispatchRepository(m_db).giveBack(tooMany);
}

/// A retry, and what a person wants sent now, and so before its time, is not of the pace.
Result<void> QueueClaim::putOff(QList<Leased> &leased, PlanId plan, const RateLimit &rate)
{
    HotStatement later(m_db, putOffSql);
    for (qsizetype i = 0; i < leased.size();) {
        const Leased &one = leased.at(i);
        const DeliveryId delivery = one.delivery.delivery;
        const bool isPaced = PlanId(one.delivery.plan) == plan && one.delivery.attemptNumber == 1
                && one.due >= one.plannedAt;
        const std::optional<Micros> due =
                isPaced ? m_paces->laterDue(plan, rate, delivery, m_now) : std::nullopt;
        if (!due) {
            ++i;
            continue;
        }
        if (const Result<qint64> put = later.run(*due, delivery); !put)
            return put.error();
        m_nextDue = std::min(m_nextDue.value_or(*due), *due);
        ++m_putOff;
        leased.removeAt(i);
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
