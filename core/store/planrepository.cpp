#include "core/store/planrepository.h"

#include "core/store/database.h"
#include "core/store/deliverysql.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/filterzone.h"
#include "core/store/hotstatement.h"
#include "core/store/pathwalk.h"
#include "core/store/query.h"

#include <QtCore/QHash>

#include <algorithm>

namespace hk {
namespace {

#define HK_PLAN_COLUMNS                                                                            \
    "SELECT id, company, actor, filter, created_at, starts_at, rate_requests, rate_per_ms, "       \
    "state, "                                                                                      \
    "planned, left_out, ended_at, parallel FROM plan WHERE "
constexpr char selectPlans[] = HK_PLAN_COLUMNS "company = ? ORDER BY id DESC";
constexpr char selectPlan[] = HK_PLAN_COLUMNS "id = ?";
#undef HK_PLAN_COLUMNS

constexpr char insertPlan[] =
        "INSERT INTO plan(company, actor, filter, created_at, starts_at, rate_requests, "
        "rate_per_ms, parallel, planned, left_out) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char updateState[] = "UPDATE plan SET state = ?, ended_at = ? WHERE id = ?";
constexpr char countDeliveries[] =
        "SELECT status, count(*) FROM delivery WHERE plan = ? GROUP BY status";
constexpr char selectLastFinish[] = "SELECT max(finished_at) FROM delivery WHERE plan = ?";
constexpr char selectRemoved[] = "SELECT status, n, last_finished FROM plan_removed WHERE plan = ?";
constexpr char selectDeliveries[] = "SELECT id, resend_of FROM delivery WHERE plan = ? ORDER BY id";
constexpr char selectShares[] =
        "SELECT d.plan, d.endpoint, count(*), min(CASE WHEN d.leased_at IS NULL THEN d.due END) "
        "FROM plan q JOIN delivery d ON d.plan = q.id "
        "WHERE q.company = ? AND q.state = 0 AND d.plan IS NOT NULL AND d.status < 2 "
        "GROUP BY d.plan, d.endpoint ORDER BY d.plan, count(*) DESC, d.endpoint";
constexpr char selectUnfinished[] =
        "SELECT id FROM delivery WHERE plan = ? AND status < 2 ORDER BY id";
constexpr char selectEndpoints[] =
        "SELECT DISTINCT endpoint FROM delivery WHERE plan = ? AND status < 2";
constexpr char pauseSql[] =
        "UPDATE delivery SET due = NULL WHERE plan = ? AND status < 2 AND leased_at IS NULL";

// Those that were tried at once, the others one after the other; of an appointment only the first
// has a place in the queue, the others follow it. Of a plan that sends few at once each endpoint
// has that many there that were never tried, the others are parked.
constexpr char resumeSql[] =
        "UPDATE delivery SET planned_at = line.at, parked = nullif(line.parks, 0), "
        "due = CASE WHEN line.follows OR line.parks THEN NULL ELSE line.at END "
        "FROM (SELECT id, at, follows, NOT follows AND attempts = 0 AND ? > 0 AND row_number() "
        "OVER (PARTITION BY endpoint, follows, attempts > 0 ORDER BY id) > ? AS parks "
        "FROM (SELECT d.id, d.endpoint, d.attempts, ? + CASE WHEN d.attempts > 0 THEN 0 "
        "ELSE (row_number() OVER (PARTITION BY d.attempts > 0 ORDER BY d.id) - 1) * ? END AS at, "
        "EXISTS (SELECT 1 FROM delivery e WHERE e.endpoint = d.endpoint "
        "AND e.order_key = d.order_key AND e.status < 2 AND e.id < d.id) AS follows "
        "FROM delivery d WHERE d.plan = ? AND d.status < 2 AND d.leased_at IS NULL)) AS line "
        "WHERE delivery.id = line.id";
constexpr char selectLate[] =
        "SELECT q.id FROM plan q WHERE q.state = 0 AND q.rate_requests > 0 AND EXISTS (SELECT 1 "
        "FROM delivery d WHERE d.plan = q.id AND d.status = 0 AND d.leased_at IS NULL "
        "AND d.due < ?)";

ResendPlan planOf(const Query &row)
{
    ResendPlan plan;
    plan.id = PlanId(row.integer(0));
    plan.company = CompanyId(row.integer(1));
    plan.actor = row.text(2);
    plan.filter = row.text(3);
    plan.createdAt = row.integer(4);
    plan.startsAt = row.integer(5);
    plan.rate = {static_cast<int>(row.integer(6)), row.integer(7)};
    plan.state = static_cast<PlanState>(row.integer(8));
    plan.planned = row.integer(9);
    plan.leftOut = row.integer(10);
    plan.endedAt = row.integer(11);
    plan.parallel = static_cast<int>(row.integer(12));
    return plan;
}

Error unknown(PlanId plan)
{
    return {ErrorCode::PlanUnknown, QStringLiteral("plan"), QString::number(plan.value()), {}};
}

/// One of the plan's own: an appointment keeps its order within the plan, and neither waits for
/// events of today nor makes them wait.
QString orderKeyOf(PlanId plan, const ResendCandidate &item)
{
    const QString of = item.appointment.isEmpty()
            ? QStringLiteral("event %1").arg(item.event.value())
            : item.appointment;
    return QStringLiteral("plan %1: %2").arg(QString::number(plan.value()), of);
}

/// Between two deliveries; 0: as fast as they are taken.
Micros gapOf(const RateLimit &rate)
{
    return rate.isUnlimited() ? 0 : rate.perMs * 1000 / rate.requests;
}

ResendCandidate candidateOf(const Query &row)
{
    ResendCandidate candidate;
    candidate.delivery = DeliveryId(row.integer(0));
    candidate.event = EventId(row.integer(1));
    candidate.endpoint = EndpointId(row.integer(2));
    candidate.trigger = static_cast<Trigger>(row.integer(3));
    candidate.simulated = row.integer(4) != 0;
    candidate.createdAt = row.integer(5);
    candidate.isUnfinished = row.integer(6) != 0;
    candidate.isHeld = row.integer(7) != 0;
    candidate.hasUrl = row.integer(8) != 0;
    candidate.isRemoved = row.integer(9) != 0;
    candidate.isDelivered = row.integer(10) != 0;
    candidate.isSuperseded = row.integer(11) != 0;
    candidate.appointment = row.text(12);
    candidate.isErased = row.integer(13) != 0;
    return candidate;
}

/// Counts its deliveries; one of which all are finished is done.
Result<ResendPlan> counted(Database &database, ResendPlan plan)
{
    const auto add = [&plan](const Query &row) {
        plan.counts.insert(static_cast<DeliveryStatus>(row.integer(0)), row.integer(1));
    };
    if (const Result<void> done = Query(database, countDeliveries).forEach(add, plan.id); !done)
        return done.error();
    // What went with its age did end, and the plan says how.
    Micros lastOfRemoved = 0;
    const auto addRemoved = [&](const Query &row) {
        plan.counts[static_cast<DeliveryStatus>(row.integer(0))] += row.integer(1);
        lastOfRemoved = std::max(lastOfRemoved, row.integer(2));
    };
    if (const auto done = Query(database, selectRemoved).forEach(addRemoved, plan.id); !done)
        return done.error();
    if (plan.state == PlanState::Cancelled || plan.unfinished() > 0)
        return plan;
    const auto last = Query(database, selectLastFinish)
                              .first([](const Query &row) { return row.integer(0); }, plan.id);
    if (!last)
        return last.error();
    plan.state = PlanState::Done;
    plan.endedAt = std::max(last->value_or(0), lastOfRemoved);
    return plan;
}

} // namespace

Result<QList<ResendCandidate>> PlanRepository::candidates(const DeliverySelection &selection)
{
    if (selection.filter.hasLocalTimes()) {
        const auto zoned = inZoneOfCompany(m_db, selection);
        return zoned ? candidates(*zoned) : zoned.error();
    }
    QList<ResendCandidate> found;
    const auto add = [&](const DeliverySelection &part) -> Result<void> {
        const Result<DeliverySql> sql = deliverySql(m_db, part, DeliveryColumns::OfPlan);
        if (!sql)
            return sql.error();
        Query query(m_db, sql->text);
        sql->bindTo(query);
        const Result<QList<ResendCandidate>> some = query.list(candidateOf);
        if (!some)
            return some.error();
        found += *some;
        return {};
    };
    if (const Result<void> read = forEachPart(m_db, selection, add); !read)
        return read.error();
    // The statement reads them in the order of their ids, which SQL does not promise.
    if (!std::ranges::is_sorted(found, {}, &ResendCandidate::delivery))
        std::ranges::sort(found, {}, &ResendCandidate::delivery);
    return found;
}

Result<MadePlan> PlanRepository::make(const NewPlan &plan)
{
    const Result<qint64> inserted = Query(m_db, insertPlan)
                                            .run(plan.company, plan.actor, plan.filter, plan.now,
                                                 plan.startsAt, plan.rate.requests, plan.rate.perMs,
                                                 plan.parallel, plan.items.size(), plan.leftOut);
    if (!inserted)
        return inserted.error();
    MadePlan made{PlanId(lastRowId(m_db)), {}};
    made.deliveries.reserve(plan.items.size());
    QHash<EndpointId, int> inQueue; ///< of each endpoint
    const Micros gap = gapOf(plan.rate);
    Micros due = plan.startsAt;
    for (const ResendCandidate &item : plan.items) {
        NewDelivery again;
        again.company = plan.company;
        again.event = item.event;
        again.endpoint = item.endpoint;
        again.trigger = item.trigger;
        again.simulated = item.simulated;
        again.createdAt = plan.now;
        again.resendOf = item.delivery;
        again.orderKey = orderKeyOf(made.plan, item);
        again.plannedAt = due;
        again.plan = made.plan.value();
        int &queued = inQueue[item.endpoint];
        again.isParked = plan.parallel > 0 && queued >= plan.parallel;
        const Result<NewPlace> place = DeliveryRepository(m_db).place(again);
        if (!place)
            return place.error();
        made.deliveries.append(place->delivery);
        queued += place->isInQueue ? 1 : 0;
        due += gap;
    }
    const bool begins = plan.startsAt <= plan.now;
    for (auto it = inQueue.cbegin(); it != inQueue.cend(); ++it) {
        if (!begins)
            break; // who waits for its breaker is not to be tried before
        if (const auto probed = EndpointRepository(m_db).letProbe(it.key(), plan.now); !probed)
            return probed.error();
    }
    return made;
}

Result<QList<ResendPlan>> PlanRepository::list(CompanyId company)
{
    Result<QList<ResendPlan>> plans = Query(m_db, selectPlans).list(planOf, company);
    if (!plans)
        return plans;
    for (ResendPlan &plan : *plans) {
        const Result<ResendPlan> with = counted(m_db, plan);
        if (!with)
            return with.error();
        plan = *with;
    }
    return plans;
}

Result<ResendPlan> PlanRepository::get(PlanId id)
{
    const auto plan = Query(m_db, selectPlan).first(planOf, id);
    if (!plan)
        return plan.error();
    return plan->has_value() ? counted(m_db, **plan) : unknown(id);
}

Result<QList<PlannedDelivery>> PlanRepository::deliveries(PlanId plan)
{
    return Query(m_db, selectDeliveries)
            .list(
                    [](const Query &row) {
                        return PlannedDelivery{DeliveryId(row.integer(0)),
                                               DeliveryId(row.integer(1))};
                    },
                    plan);
}

Result<QList<PlanShare>> PlanRepository::unfinished(CompanyId company)
{
    return Query(m_db, selectShares)
            .list(
                    [](const Query &row) {
                        return PlanShare{PlanId(row.integer(0)), EndpointId(row.integer(1)),
                                         row.integer(2), row.maybeInteger(3)};
                    },
                    company);
}

Result<void> PlanRepository::pause(PlanId id)
{
    if (const Result<ResendPlan> plan = unended(id); !plan)
        return plan.error();
    if (const Result<qint64> paused = Query(m_db, pauseSql).run(id); !paused)
        return paused.error();
    return setState(id, PlanState::Paused, 0);
}

Result<void> PlanRepository::resume(PlanId id, Micros now)
{
    const Result<ResendPlan> plan = unended(id);
    if (!plan)
        return plan.error();
    const Micros from = std::max(now, plan->startsAt);
    const Result<qint64> due =
            Query(m_db, resumeSql).run(plan->parallel, plan->parallel, from, gapOf(plan->rate), id);
    if (!due)
        return due.error();
    if (const Result<void> running = setState(id, PlanState::Running, 0); !running)
        return running;
    return wakeEndpoints(id);
}

Result<void> PlanRepository::spreadLate(Micros before, Micros now)
{
    const auto late =
            Query(m_db, selectLate)
                    .list([](const Query &row) { return PlanId(row.integer(0)); }, before);
    if (!late)
        return late.error();
    for (const PlanId plan : *late) {
        if (const Result<void> spread = resume(plan, now); !spread)
            return spread;
    }
    return {};
}

Result<void> PlanRepository::cancel(PlanId id, Micros now)
{
    if (const Result<ResendPlan> plan = unended(id); !plan)
        return plan.error();
    // First, so that nothing of it follows what is cancelled.
    if (const Result<void> ended = setState(id, PlanState::Cancelled, now); !ended)
        return ended;
    const auto unfinished =
            Query(m_db, selectUnfinished)
                    .list([](const Query &row) { return DeliveryId(row.integer(0)); }, id);
    if (!unfinished)
        return unfinished.error();
    DispatchRepository queue(m_db);
    for (const DeliveryId delivery : *unfinished) {
        if (const Result<void> cancelled = queue.cancel(delivery, now); !cancelled)
            return cancelled.error();
    }
    return {};
}

Result<ResendPlan> PlanRepository::unended(PlanId id)
{
    const Result<ResendPlan> plan = get(id);
    if (!plan)
        return plan;
    if (plan->state == PlanState::Done || plan->state == PlanState::Cancelled)
        return Error{ErrorCode::PlanEnded, {}, QString::number(id.value()), {}};
    return plan;
}

Result<void> PlanRepository::setState(PlanId plan, PlanState state, Micros endedAt)
{
    const Result<qint64> set = Query(m_db, updateState).run(state, endedAt, plan);
    return set ? Result<void>() : set.error();
}

Result<void> PlanRepository::wakeEndpoints(PlanId plan)
{
    const auto endpoints =
            Query(m_db, selectEndpoints)
                    .list([](const Query &row) { return EndpointId(row.integer(0)); }, plan);
    if (!endpoints)
        return endpoints.error();
    for (const EndpointId endpoint : *endpoints)
        m_db.noteDue(endpoint);
    return {};
}

} // namespace hk
