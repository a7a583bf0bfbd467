#include "core/store/noticerepository.h"

#include "core/store/database.h"
#include "core/store/idlist.h"
#include "core/store/planrepository.h"
#include "core/store/query.h"

namespace hk {
namespace {

// What only simulations go to (removed_at below 0) is watched by whoever simulates.
constexpr char selectEndpoints[] =
        "SELECT p.id, p.company, c.name, p.slot, p.name, p.state, p.hold_reason, p.failing_since, "
        "p.failed_at, p.failures, p.last_outcome, p.last_code, p.queued + p.retrying, p.url = '' "
        "FROM endpoint p JOIN company c ON c.id = p.company "
        "WHERE p.removed_at = 0 AND c.archived_at = 0 AND (p.failing_since <> 0 OR p.state <> 0 "
        "OR (p.url = '' AND p.queued + p.retrying > 0) OR p.id IN (SELECT value FROM "
        "json_each(?))) ORDER BY p.id";

// In a short row of failures the delivery that was given up is among the newest that failed so.
constexpr char selectGivenUp[] =
        "SELECT 1 FROM (SELECT d.status, d.finished_at FROM delivery d WHERE d.endpoint = ? "
        "AND d.last_outcome = ? AND d.last_code IS ? ORDER BY d.id DESC LIMIT 50) q "
        "WHERE q.status = 3 AND q.finished_at >= ? LIMIT 1";

constexpr char selectNewestPlan[] = "SELECT max(id) FROM plan";
constexpr char selectPlans[] = "SELECT q.id, EXISTS (SELECT 1 FROM delivery d WHERE d.plan = q.id "
                               "AND d.status < 2), c.name FROM plan q JOIN company c ON c.id = "
                               "q.company WHERE q.state <> 2 AND (q.id > ? "
                               "OR q.id IN (SELECT value FROM json_each(?))) ORDER BY q.id";

WatchedEndpoint endpointOf(const Query &row)
{
    WatchedEndpoint endpoint;
    endpoint.id = EndpointId(row.integer(0));
    endpoint.company = CompanyId(row.integer(1));
    endpoint.companyName = row.text(2);
    if (const auto slot = row.maybeInteger(3))
        endpoint.slot = static_cast<Category>(*slot);
    endpoint.name = row.text(4);
    if (static_cast<EndpointState>(row.integer(5)) == EndpointState::Held)
        endpoint.hold = static_cast<HoldReason>(row.integer(6));
    else if (row.integer(13) != 0)
        endpoint.hold = HoldReason::NoUrl;
    endpoint.failingSince = row.integer(7);
    endpoint.failedAt = row.integer(8);
    endpoint.failures = static_cast<int>(row.integer(9));
    if (const auto outcome = row.maybeInteger(10))
        endpoint.outcome = static_cast<OutcomeKind>(*outcome);
    if (const auto code = row.maybeInteger(11))
        endpoint.code = static_cast<int>(*code);
    endpoint.waiting = row.integer(12);
    return endpoint;
}

} // namespace

Result<NoticeFacts> NoticeRepository::facts(const NoticeState &known, Micros now)
{
    NoticeFacts facts;
    facts.now = now;
    if (const Result<void> added = addEndpoints(facts, known); !added)
        return added.error();
    if (const Result<void> added = addPlans(facts, known); !added)
        return added.error();
    return facts;
}

Result<void> NoticeRepository::addEndpoints(NoticeFacts &facts, const NoticeState &known)
{
    Result<QList<WatchedEndpoint>> endpoints =
            Query(m_db, selectEndpoints).list(endpointOf, idList(known.told.keys()));
    if (!endpoints)
        return endpoints.error();
    for (WatchedEndpoint &endpoint : *endpoints) {
        // A longer row speaks for itself.
        if (endpoint.failingSince == 0 || isFailing(endpoint, facts.now))
            continue;
        const Result<bool> given = hasGivenUp(endpoint);
        if (!given)
            return given.error();
        endpoint.hasGivenUp = *given;
    }
    facts.endpoints = std::move(*endpoints);
    return {};
}

Result<bool> NoticeRepository::hasGivenUp(const WatchedEndpoint &endpoint)
{
    const auto found = Query(m_db, selectGivenUp)
                               .first([](const Query &row) { return row.integer(0); }, endpoint.id,
                                      endpoint.outcome, endpoint.code, endpoint.failingSince);
    return found ? Result<bool>(found->has_value()) : found.error();
}

Result<void> NoticeRepository::addPlans(NoticeFacts &facts, const NoticeState &known)
{
    struct Found
    {
        PlanId id;
        bool isOpen = false;
        QString companyName;
    };
    const auto newest = Query(m_db, selectNewestPlan).first([](const Query &row) {
        return PlanId(row.integer(0));
    });
    if (!newest)
        return newest.error();
    facts.newestPlan = newest->value_or(PlanId());
    const auto plans = Query(m_db, selectPlans)
                               .list(
                                       [](const Query &row) {
                                           return Found{PlanId(row.integer(0)), row.integer(1) != 0,
                                                        row.text(2)};
                                       },
                                       known.newestPlan, idList(known.openPlans));
    if (!plans)
        return plans.error();
    for (const Found &found : *plans) {
        if (found.isOpen) {
            facts.openPlans.append(found.id);
            continue;
        }
        if (!known.hasBegun) // all there ever were: no news, and many to count
            continue;
        const Result<ResendPlan> plan = PlanRepository(m_db).get(found.id);
        if (!plan)
            return plan.error();
        if (plan->state == PlanState::Done)
            facts.endedPlans.append({*plan, found.companyName});
    }
    return {};
}

} // namespace hk
