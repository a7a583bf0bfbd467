#include "core/store/outcomerecorder.h"

#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/hotstatement.h"
#include "core/store/latencybucket.h"
#include "core/store/outagerepository.h"
#include "core/store/planwindow.h"
#include "core/store/urltable.h"

#include <algorithm>

namespace hk {
namespace {

constexpr char selectStanding[] = "SELECT company, event, endpoint, status, attempts, created_at, "
                                  "finished_at, order_key, plan, planned_at, due "
                                  "FROM delivery WHERE id = ?";
constexpr char updateSql[] =
        "UPDATE delivery SET status = ?, due = CASE WHEN EXISTS (SELECT 1 FROM plan q "
        "WHERE q.id = delivery.plan AND q.state = 1) THEN NULL ELSE ? END, leased_at = NULL, "
        "lease_until = NULL, "
        "attempts = ?, failures = ?, manual = 0, last_outcome = ?, last_code = ?, last_detail = ?, "
        "last_url = ?, finished_at = ? WHERE id = ?";
constexpr char selectHealth[] =
        "SELECT failing_since, failed_at, failures, probe_at FROM endpoint WHERE id = ?";
constexpr char updateFailure[] =
        "UPDATE endpoint SET last_outcome = ?, last_code = ?, last_detail = ? WHERE id = ?";
constexpr char updateHealth[] = "UPDATE endpoint SET failing_since = ?, failed_at = ?, failures = "
                                "?, probe_at = ? WHERE id = ?";

// By the index delivery_order, whose condition this repeats. As much later than planned as what it
// waited for: a plan that fell behind keeps its pace, and does not catch up all at once.
constexpr char letNextSql[] =
        "UPDATE delivery SET due = max(?, coalesce(planned_at + ?, 0)) WHERE due IS NULL "
        "AND parked IS NULL AND NOT EXISTS (SELECT 1 FROM plan q WHERE q.id = delivery.plan AND "
        "q.state <> 0) "
        "AND id = (SELECT id FROM delivery "
        "WHERE endpoint = ? AND order_key = ? AND status < 2 ORDER BY id LIMIT 1)";

} // namespace

Result<std::optional<OutcomeRecorder::Standing>> OutcomeRecorder::standingOf(DeliveryId id)
{
    return HotStatement(m_db, selectStanding)
            .first(
                    [](const HotStatement &row) {
                        return Standing{CompanyId(row.integer(0)),
                                        EventId(row.integer(1)),
                                        EndpointId(row.integer(2)),
                                        static_cast<DeliveryStatus>(row.integer(3)),
                                        static_cast<int>(row.integer(4)),
                                        row.integer(5),
                                        row.maybeInteger(6),
                                        row.text(7),
                                        PlanId(row.integer(8)),
                                        row.integer(9),
                                        row.integer(10)};
                    },
                    id);
}

Result<void> OutcomeRecorder::record(const OutcomeRecord &outcome)
{
    const Result<std::optional<Standing>> standing = standingOf(outcome.delivery);
    if (!standing)
        return standing.error();
    // Gone with its company, or recorded before: either way there is nothing to add.
    if (!standing->has_value() || standing->value().attempts + 1 != outcome.attempt.number)
        return {};
    const Result<std::optional<qint64>> url = idOfUrl(outcome.attempt.url);
    if (!url)
        return url.error();
    Result<void> done = AttemptRepository(m_db).add(outcome.delivery, standing->value().event,
                                                    outcome.attempt, *url);
    if (done && tellsResponseTime(outcome.attempt.outcome))
        m_db.latencySheet().add(standing->value().company, standing->value().endpoint,
                                outcome.attempt.startedAt, outcome.attempt.durationUs);
    if (done)
        done = updateDelivery(outcome, **standing, *url);
    if (done)
        done = noteHealth(outcome, standing->value().endpoint);
    return done;
}

Result<void> OutcomeRecorder::updateDelivery(const OutcomeRecord &outcome, const Standing &standing,
                                             std::optional<qint64> url)
{
    // Cancelled while it was on the wire: it stays so, unless the receiver has it after all.
    const bool endedBefore =
            isFinished(standing.status) && outcome.next.status != DeliveryStatus::Delivered;
    const DeliveryStatus status = endedBefore ? standing.status : outcome.next.status;
    std::optional<Micros> due;
    std::optional<Micros> finishedAt;
    if (endedBefore)
        finishedAt = standing.finishedAt;
    else if (isFinished(status))
        finishedAt = outcome.endedAt;
    else
        due = outcome.endedAt + outcome.next.waitMs.value_or(0) * microsPerMs;

    const Attempt &attempt = outcome.attempt;
    const Result<qint64> updated =
            HotStatement(m_db, updateSql)
                    .run(status, due, attempt.number, outcome.failures, attempt.outcome,
                         attempt.statusCode, nullIfEmpty(attempt.errorDetail), url, finishedAt,
                         outcome.delivery);
    if (!updated)
        return updated.error();
    m_db.counterSheet().moved(standing.company, standing.endpoint, standing.createdAt,
                              standing.status, status);
    if (standing.orderKey.isEmpty())
        return {};
    Leaver leaver{standing.endpoint, standing.orderKey, standing.plan, standing.attempts == 0,
                  isFinished(status)};
    if (leaver.isFirstTry)
        leaver.late = lateness(standing, attempt);
    const Result<bool> next = letFollow(m_db, leaver, outcome.endedAt);
    if (!next)
        return next.error();
    m_hasMadeDue = m_hasMadeDue || *next;
    return {};
}

/// What it takes to send a delivery that is due adds to no plan's times, or it would grow slower
/// and slower.
Micros OutcomeRecorder::lateness(const Standing &standing, const Attempt &attempt)
{
    constexpr Micros promptly = 250 * microsPerMs;
    if (standing.plannedAt == 0)
        return 0;
    const bool isPrompt = standing.due > 0 && attempt.startedAt - standing.due <= promptly;
    return std::max(Micros(0), (isPrompt ? standing.due : attempt.startedAt) - standing.plannedAt);
}

Outage OutcomeRecorder::outageOf(const Health &health, EndpointId endpoint, Micros ended)
{
    Outage outage;
    outage.endpoint = endpoint;
    outage.began = health.failingSince;
    outage.ended = ended;
    outage.failures = health.breaker.failures;
    if (health.failure) {
        outage.outcome = health.failure->outcome;
        outage.code = health.failure->statusCode;
        outage.detail = health.failure->errorDetail;
    }
    return outage;
}

Result<void> OutcomeRecorder::noteHealth(const OutcomeRecord &outcome, EndpointId endpoint)
{
    auto health = m_health.find(endpoint);
    if (health == m_health.end()) {
        const auto stored = HotStatement(m_db, selectHealth)
                                    .first(
                                            [](const HotStatement &row) {
                                                Health read;
                                                read.failingSince = row.integer(0);
                                                read.failedAt = row.integer(1);
                                                read.breaker = {static_cast<int>(row.integer(2)),
                                                                row.integer(3)};
                                                return read;
                                            },
                                            endpoint);
        if (!stored)
            return stored.error();
        health = m_health.insert({endpoint, stored->value_or(Health())}).first;
    }
    Health &now = health->second;
    const OutcomeKind kind = outcome.attempt.outcome;
    const bool isDelivered = outcome.next.status == DeliveryStatus::Delivered;
    if (kind == OutcomeKind::Interrupted || kind == OutcomeKind::Cancelled)
        return {}; // tells nothing of the receiver
    now.isChanged = now.isChanged || !isDelivered || now.failingSince != 0
            || now.breaker != outcome.breaker;
    if (!isDelivered)
        now.failure = outcome.attempt;
    else if (now.failingSince != 0 && now.breaker.failures >= Outage::leastFailures)
        m_outages.push_back(outageOf(now, endpoint, outcome.endedAt));
    if (isDelivered)
        now.failingSince = 0;
    else if (now.failingSince == 0)
        now.failingSince = outcome.attempt.startedAt;
    else
        now.failingSince = failingSinceAfter(now.failingSince, now.failedAt, outcome.endedAt);
    now.failedAt = isDelivered ? 0 : outcome.endedAt;
    now.breaker = outcome.breaker;
    if (outcome.next.holdEndpoint)
        now.hold = HoldReason::Gone;
    else if (hasFailedTooLong(now.failingSince, outcome.endedAt))
        now.hold = HoldReason::FailedForDays;
    now.holdAt = outcome.endedAt;
    return {};
}

Result<RecordedOutcomes> OutcomeRecorder::finish()
{
    RecordedOutcomes recorded;
    recorded.hasMadeDue = m_hasMadeDue;
    for (const Outage &outage : m_outages) {
        if (const Result<void> added = OutageRepository(m_db).add(outage); !added)
            return added.error();
    }
    for (const auto &[endpoint, health] : m_health) {
        if (health.isChanged) {
            const Result<qint64> updated =
                    HotStatement(m_db, updateHealth)
                            .run(health.failingSince, health.failedAt, health.breaker.failures,
                                 health.breaker.probeAt, endpoint);
            if (!updated)
                return updated.error();
        }
        if (health.failure) {
            const Attempt &failure = *health.failure;
            const Result<qint64> updated = HotStatement(m_db, updateFailure)
                                                   .run(failure.outcome, failure.statusCode,
                                                        nullIfEmpty(failure.errorDetail), endpoint);
            if (!updated)
                return updated.error();
        }
        if (health.hold == HoldReason::None)
            continue;
        const Result<bool> newly = EndpointRepository(m_db).hold(
                endpoint, health.hold, QStringLiteral("dispatcher"), health.holdAt);
        if (!newly)
            return newly.error();
        if (*newly)
            recorded.held.push_back(endpoint);
    }
    return recorded;
}

Result<std::optional<qint64>> OutcomeRecorder::idOfUrl(const QString &ascii)
{
    if (ascii == m_url && m_urlId)
        return m_urlId;
    const Result<std::optional<qint64>> id = urlId(m_db, ascii);
    if (id) {
        m_url = ascii;
        m_urlId = *id;
    }
    return id;
}

Result<bool> letFollow(Database &database, const Leaver &leaver, Micros now)
{
    if (leaver.hasEnded) {
        const Result<qint64> next =
                HotStatement(database, letNextSql)
                        .run(now, leaver.late, leaver.endpoint, leaver.orderKey);
        if (!next || *next > 0)
            return next ? Result<bool>(true) : next.error();
    }
    if (!leaver.isFirstTry || leaver.plan.value() == 0)
        return false;
    return PlanWindow(database).letNext(leaver.plan, leaver.endpoint, leaver.late, now);
}

} // namespace hk
