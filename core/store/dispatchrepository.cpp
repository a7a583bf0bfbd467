#include "core/store/dispatchrepository.h"

#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/hotstatement.h"
#include "core/store/outcomerecorder.h"
#include "core/store/planrepository.h"
#include "core/store/planwindow.h"
#include "core/store/query.h"
#include "core/store/queueclaim.h"

namespace hk {
namespace {

// A delivery that was cancelled on the wire kept its place only for the lease.
constexpr char giveBackSql[] =
        "UPDATE delivery SET leased_at = NULL, lease_until = NULL, "
        "due = CASE WHEN status < 2 AND NOT EXISTS (SELECT 1 FROM plan q WHERE q.id = "
        "delivery.plan "
        "AND q.state = 1) THEN due END WHERE id = ? AND leased_at IS NOT NULL";

// INDEXED BY: the queue is short, the table is not, and SQLite has no figures to know that by.
constexpr char selectLeft[] =
        "SELECT d.id, d.attempts, d.failures, d.manual, d.leased_at, p.url "
        "FROM delivery d INDEXED BY delivery_due JOIN endpoint p ON p.id = d.endpoint "
        "WHERE d.due IS NOT NULL AND d.leased_at IS NOT NULL";

constexpr char selectDue[] =
        "SELECT p.id, first.due, first.attempts = 0 AND first.plan IS NULL, "
        "EXISTS (SELECT 1 FROM delivery d WHERE d.endpoint = p.id AND d.due > ? "
        "AND d.leased_at IS NULL AND (d.plan IS NULL OR d.attempts > 0)) "
        "FROM endpoint p JOIN delivery first ON first.id = (SELECT d.id FROM delivery d "
        "WHERE d.endpoint = p.id AND d.due IS NOT NULL AND d.leased_at IS NULL "
        "ORDER BY d.due LIMIT 1) "
        "WHERE p.state = 0 AND p.url <> '' AND p.queued + p.retrying > 0 "
        "ORDER BY p.id";

// What a plan sends has its time, which may be days away.
constexpr char bringBackSql[] =
        "UPDATE delivery SET due = ? + id % 60 * 1000000 WHERE id IN (SELECT id FROM delivery "
        "WHERE endpoint = ? AND due > ? AND leased_at IS NULL AND (plan IS NULL OR attempts > 0) "
        "LIMIT ?)";
constexpr char bringUntriedBackSql[] =
        "UPDATE delivery SET due = ? + id % 60 * 1000000 WHERE id IN (SELECT id FROM delivery "
        "WHERE endpoint = ? AND due > ? AND attempts = 0 AND leased_at IS NULL AND plan IS NULL "
        "LIMIT ?)";
constexpr char spreadOverdueSql[] =
        "UPDATE delivery SET due = ? + id % 60 * 1000000 WHERE id IN (SELECT id FROM delivery "
        "WHERE endpoint = ? AND due < ? AND attempts > 0 AND leased_at IS NULL LIMIT ?)";
constexpr char selectUnfinished[] =
        "SELECT sum(CASE WHEN state = 0 AND url <> '' THEN queued ELSE 0 END), "
        "sum(CASE WHEN state = 0 AND url <> '' THEN retrying ELSE 0 END), "
        "sum(CASE WHEN state = 0 AND url <> '' THEN 0 ELSE queued + retrying END) FROM endpoint";

constexpr char selectForPerson[] =
        "SELECT company, endpoint, status, leased_at IS NOT NULL, created_at, order_key, "
        // What is parked is due, unless its plan is paused.
        "due IS NULL AND parked IS NULL, plan, attempts, due IS NULL AND EXISTS "
        "(SELECT 1 FROM plan q WHERE q.id = delivery.plan AND q.state = 1) "
        "FROM delivery WHERE id = ?";
// Before whatever else is due at its endpoint: a person who asks for this one does not mean that
// one of the thousand that wait there goes in its place, least of all as the probe of a breaker.
constexpr char makeDue[] =
        "UPDATE delivery SET manual = 1, parked = NULL, due = min(?, coalesce((SELECT q.due - 1 "
        "FROM delivery q WHERE q.endpoint = delivery.endpoint AND q.due IS NOT NULL "
        "AND q.leased_at IS NULL AND q.id <> delivery.id ORDER BY q.due LIMIT 1), ?)) WHERE id = ?";
constexpr char cancelSql[] =
        "UPDATE delivery SET status = 4, finished_at = ?, parked = NULL, "
        "due = CASE WHEN leased_at IS NULL THEN NULL ELSE due END WHERE id = ?";

// How late a delivery of a plan may be before its plan takes up its pace anew.
constexpr Micros lateBy = 5 * microsPerSecond;
// What is brought back comes over a minute, see the statements above.
constexpr Micros spreadOver = 60 * microsPerSecond;

/// What a person's request is about.
struct Asked
{
    CompanyId company;
    EndpointId endpoint;
    DeliveryStatus status = DeliveryStatus::Queued;
    bool isOnTheWire = false;
    Micros createdAt = 0;
    QString orderKey;
    bool waitsForEarlier = false;
    PlanId plan;
    int attempts = 0;
    bool isOfPausedPlan = false;
};

Error refusal(ErrorCode code, Database &database, DeliveryId id)
{
    return {code, QStringLiteral("delivery"), database.publicIds().of(id), {}};
}

Result<Asked> askedFor(Database &database, DeliveryId id)
{
    const auto found = Query(database, selectForPerson)
                               .first(
                                       [](const Query &row) {
                                           return Asked{CompanyId(row.integer(0)),
                                                        EndpointId(row.integer(1)),
                                                        static_cast<DeliveryStatus>(row.integer(2)),
                                                        row.integer(3) != 0,
                                                        row.integer(4),
                                                        row.text(5),
                                                        row.integer(6) != 0,
                                                        PlanId(row.integer(7)),
                                                        static_cast<int>(row.integer(8)),
                                                        row.integer(9) != 0};
                                       },
                                       id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return refusal(ErrorCode::DeliveryUnknown, database, id);
    return **found;
}

} // namespace

Result<std::vector<ClaimedDelivery>> DispatchRepository::claim(EndpointId endpoint, Micros now,
                                                               Micros leaseUntil, int limit)
{
    QueueClaim claim(m_db, endpoint, now, m_paces ? &*m_paces : nullptr);
    Result<std::vector<ClaimedDelivery>> taken = claim.take(leaseUntil, limit);
    m_hasHeldBack = claim.hasHeldBack();
    m_putOffUntil = claim.nextDue();
    return taken;
}

Result<void> DispatchRepository::giveBack(const std::vector<DeliveryId> &deliveries)
{
    HotStatement statement(m_db, giveBackSql);
    for (const DeliveryId delivery : deliveries) {
        if (const Result<qint64> given = statement.run(delivery); !given)
            return given.error();
    }
    return {};
}

Result<RecordedOutcomes> DispatchRepository::recordOutcomes(
        const std::vector<OutcomeRecord> &outcomes)
{
    OutcomeRecorder recorder(m_db);
    for (const OutcomeRecord &outcome : outcomes) {
        if (const Result<void> recorded = recorder.record(outcome); !recorded)
            return recorded.error();
    }
    return recorder.finish();
}

Result<int> DispatchRepository::recover(Micros now)
{
    const auto left = Query(m_db, selectLeft).list([now](const Query &row) {
        OutcomeRecord outcome;
        outcome.delivery = DeliveryId(row.integer(0));
        outcome.attempt.number = static_cast<int>(row.integer(1)) + 1;
        outcome.attempt.outcome = OutcomeKind::Interrupted;
        outcome.attempt.manual = row.integer(3) != 0;
        outcome.attempt.startedAt = row.integer(4);
        outcome.attempt.url = row.text(5);
        outcome.failures = static_cast<int>(row.integer(2));
        outcome.next = afterInterruption(outcome.attempt.number);
        outcome.endedAt = now;
        return outcome;
    });
    if (!left)
        return left.error();
    if (const Result<void> spread = PlanRepository(m_db).spreadLate(now - lateBy, now); !spread)
        return spread.error();
    const auto recorded = recordOutcomes({left->begin(), left->end()});
    if (!recorded)
        return recorded.error();
    return static_cast<int>(left->size());
}

Result<std::vector<DueEndpoint>> DispatchRepository::dueSummary(Micros beyond)
{
    if (const Result<void> flushed = m_db.flushCounters(); !flushed)
        return flushed.error();
    std::vector<DueEndpoint> summary;
    const auto add = [&summary](const Query &row) {
        summary.push_back({EndpointId(row.integer(0)), row.integer(1), row.integer(2) != 0,
                           row.integer(3) != 0});
    };
    const Result<void> done = Query(m_db, selectDue).forEach(add, beyond);
    if (!done)
        return done.error();
    return summary;
}

Result<qint64> DispatchRepository::bringBack(EndpointId endpoint, Micros beyond, Micros now,
                                             int limit)
{
    return Query(m_db, bringBackSql).run(now, endpoint, beyond, limit);
}

Result<qint64> DispatchRepository::bringUntriedBack(EndpointId endpoint, Micros now, int limit)
{
    return Query(m_db, bringUntriedBackSql).run(now, endpoint, now + spreadOver, limit);
}

Result<qint64> DispatchRepository::spreadOverdue(EndpointId endpoint, Micros before, Micros now,
                                                 int limit)
{
    if (const Result<void> spread = PlanRepository(m_db).spreadLate(before, now); !spread)
        return spread.error();
    return Query(m_db, spreadOverdueSql).run(now, endpoint, before, limit);
}

Result<UnfinishedCounts> DispatchRepository::unfinished()
{
    if (const Result<void> flushed = m_db.flushCounters(); !flushed)
        return flushed.error();
    const auto counts = Query(m_db, selectUnfinished).first([](const Query &row) {
        return UnfinishedCounts{row.integer(0), row.integer(1), row.integer(2)};
    });
    if (!counts)
        return counts.error();
    return counts->value_or(UnfinishedCounts());
}

Result<void> DispatchRepository::retryNow(DeliveryId delivery, Micros now)
{
    const Result<Asked> asked = askedFor(m_db, delivery);
    if (!asked)
        return asked.error();
    if (isFinished(asked->status))
        return refusal(ErrorCode::DeliveryFinished, m_db, delivery);
    if (asked->isOfPausedPlan)
        return refusal(ErrorCode::DeliveryOfPausedPlan, m_db, delivery);
    if (asked->isOnTheWire || asked->waitsForEarlier)
        return refusal(ErrorCode::DeliveryNotWaiting, m_db, delivery);
    if (const Result<qint64> updated = Query(m_db, makeDue).run(now, now, delivery); !updated)
        return updated.error();
    if (const Result<void> probed = EndpointRepository(m_db).letProbe(asked->endpoint, now);
        !probed)
        return probed.error();
    m_db.noteDue(asked->endpoint);
    return {};
}

Result<void> DispatchRepository::cancel(DeliveryId delivery, Micros now)
{
    const Result<Asked> asked = askedFor(m_db, delivery);
    if (!asked)
        return asked.error();
    if (isFinished(asked->status))
        return refusal(ErrorCode::DeliveryFinished, m_db, delivery);
    if (const Result<qint64> updated = Query(m_db, cancelSql).run(now, delivery); !updated)
        return updated.error();
    m_db.counterSheet().moved(asked->company, asked->endpoint, asked->createdAt, asked->status,
                              DeliveryStatus::Cancelled);
    if (asked->orderKey.isEmpty())
        return {};
    const Result<bool> next = letFollow(
            m_db, {asked->endpoint, asked->orderKey, asked->plan, asked->attempts == 0, true}, now);
    if (!next)
        return next.error();
    m_db.noteDue(asked->endpoint);
    return {};
}

} // namespace hk
