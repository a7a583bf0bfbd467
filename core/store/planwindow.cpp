#include "core/store/planwindow.h"

#include "core/store/database.h"
#include "core/store/hotstatement.h"

#include <algorithm>

namespace hk {
namespace {

constexpr char selectLimits[] =
        "SELECT parallel, rate_requests, rate_per_ms FROM plan WHERE id = ?";
// By the index delivery_parked, whose condition this repeats.
constexpr char letNextSql[] =
        "UPDATE delivery SET parked = NULL, due = max(?, coalesce(planned_at + ?, 0)) WHERE id = "
        "(SELECT id FROM delivery WHERE plan = ? AND endpoint = ? AND parked IS NOT NULL "
        "ORDER BY id LIMIT 1) "
        "AND EXISTS (SELECT 1 FROM plan q WHERE q.id = delivery.plan AND q.state = 0)";
constexpr char countLeased[] = "SELECT count(*) FROM delivery INDEXED BY delivery_plan_leased "
                               "WHERE plan = ? AND plan IS NOT NULL AND leased_at IS NOT NULL";
// What a plan without a limit has leased there waits for nobody.
constexpr char countAtEndpoint[] =
        "SELECT count(*) - (SELECT concurrency FROM endpoint WHERE id = ?) "
        "FROM delivery d INDEXED BY delivery_plan_leased JOIN plan q ON q.id = d.plan "
        "WHERE d.plan IS NOT NULL AND d.leased_at IS NOT NULL AND d.endpoint = ? "
        "AND q.parallel > 0";

qint64 numberOf(const HotStatement &row) { return row.integer(0); }

} // namespace

Result<PlanLimits> PlanWindow::limitsOf(PlanId plan)
{
    const auto read = [](const HotStatement &row) {
        return PlanLimits{static_cast<int>(row.integer(0)),
                          {static_cast<int>(row.integer(1)), row.integer(2)}};
    };
    const auto limits = HotStatement(m_db, selectLimits).first(read, plan);
    if (!limits)
        return limits.error();
    return limits->value_or(PlanLimits());
}

Result<bool> PlanWindow::letNext(PlanId plan, EndpointId endpoint, Micros late, Micros now)
{
    const Result<qint64> updated = HotStatement(m_db, letNextSql).run(now, late, plan, endpoint);
    return updated ? Result<bool>(*updated > 0) : updated.error();
}

Result<qint64> PlanWindow::excess(PlanId plan, int parallel, EndpointId endpoint)
{
    const auto leased = HotStatement(m_db, countLeased).first(numberOf, plan);
    if (!leased)
        return leased.error();
    const auto beyond = HotStatement(m_db, countAtEndpoint).first(numberOf, endpoint, endpoint);
    if (!beyond)
        return beyond.error();
    return std::max({qint64(0), leased->value_or(0) - parallel, beyond->value_or(0)});
}

} // namespace hk
