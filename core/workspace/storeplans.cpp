#include "core/workspace/storeplans.h"

#include "core/base/answer.h"
#include "core/store/auditrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/store.h"
#include "core/workspace/resendplanning.h"

namespace hk {
namespace {

Result<void> note(Database &database, const ResendPlan &plan, const QString &actor, Micros now,
                  const QString &what)
{
    return AuditRepository(database).add(
            {0, now, actor, plan.company, what, {}, QString::number(plan.id.value())});
}

Result<PlanPreview> started(Database &database, const ResendWish &wish, const QString &actor,
                            Micros now)
{
    const Result<Company> company = CompanyRepository(database).get(wish.company);
    if (!company)
        return company.error();
    if (company->isArchived())
        return Error{ErrorCode::CompanyArchived, company->name, {}, {}};
    Result<PlannedWish> wanted = planned(database, wish, now);
    if (!wanted)
        return wanted.error();
    if (wanted->plan.items.isEmpty())
        return wanted->preview;
    wanted->plan.actor = actor;
    const Result<MadePlan> made = PlanRepository(database).make(wanted->plan);
    if (!made)
        return made.error();
    PlanPreview preview = std::move(wanted->preview);
    preview.plan = made->plan;
    qsizetype next = 0;
    for (PlannedResend &item : preview.items) {
        if (item.leftOut == LeftOut::None)
            item.id = database.publicIds().of(made->deliveries[next++]);
    }
    const Result<ResendPlan> plan = PlanRepository(database).get(made->plan);
    if (!plan)
        return plan.error();
    const Result<void> noted = note(database, *plan, actor, now, QStringLiteral("plan.started"));
    return noted ? Result<PlanPreview>(preview) : noted.error();
}

Result<PlanWaits> waitsOf(Database &database, CompanyId company, Micros now)
{
    const Result<QList<PlanShare>> shares = PlanRepository(database).unfinished(company);
    if (!shares)
        return shares.error();
    PlanWaits waits;
    for (const PlanShare &share : *shares) {
        const Result<Endpoint> endpoint = EndpointRepository(database).get(share.endpoint);
        if (!endpoint)
            return endpoint.error();
        Delivery first;
        first.status = DeliveryStatus::Queued;
        first.nextAttemptAt = share.due;
        const Waiting waiting = waitingOf(first, *endpoint, now);
        const bool isFailing = endpoint->breaker.failures > 0;
        // What is due goes out, and what has its time by the plan's pace waits for nothing else.
        const bool goes = waiting.reason == WaitReason::Turn
                || (waiting.reason == WaitReason::Schedule && !isFailing);
        if (!goes)
            waits[share.plan].append({*endpoint, share.unfinished, waiting});
    }
    return waits;
}

} // namespace

StorePlans::StorePlans(Store &store, QString actor, std::function<void()> wakeDispatcher,
                       QObject *parent)
    : PlansFront(parent), m_store(store), m_actor(std::move(actor)),
      m_wakeDispatcher(std::move(wakeDispatcher))
{
}

QFuture<Result<PlanPreview>> StorePlans::preview(const ResendWish &wish)
{
    return m_store.read(
            [wish, now = m_store.clock().now()](Database &database) -> Result<PlanPreview> {
                Result<PlannedWish> wanted = planned(database, wish, now);
                return wanted ? Result<PlanPreview>(std::move(wanted->preview)) : wanted.error();
            });
}

QFuture<Result<PlanPreview>> StorePlans::start(const ResendWish &wish)
{
    const auto starting =
            m_store.write([wish, actor = m_actor, now = m_store.clock().now()](Database &database) {
                return started(database, wish, actor, now);
            });
    whenAnswered(starting, this, [this](const Result<PlanPreview> &) { m_wakeDispatcher(); });
    return starting;
}

QFuture<Result<QList<ResendPlan>>> StorePlans::list(CompanyId company)
{
    return m_store.read([company](Database &database) -> Result<QList<ResendPlan>> {
        if (const auto known = CompanyRepository(database).get(company); !known)
            return known.error();
        return PlanRepository(database).list(company);
    });
}

QFuture<Result<ResendPlan>> StorePlans::get(PlanId plan)
{
    return m_store.read([plan](Database &database) { return PlanRepository(database).get(plan); });
}

QFuture<Result<PlanWaits>> StorePlans::waits(CompanyId company)
{
    return m_store.read([company, now = m_store.clock().now()](Database &database) {
        return waitsOf(database, company, now);
    });
}

/// `already`: the state in which there is nothing to do, and nothing to note.
template<typename Change>
QFuture<Result<ResendPlan>> StorePlans::changing(PlanId plan, std::optional<PlanState> already,
                                                 const QString &what, Change change)
{
    const auto running =
            m_store.write([plan, already, what, change, actor = m_actor,
                           now = m_store.clock().now()](Database &database) -> Result<ResendPlan> {
                PlanRepository plans(database);
                const Result<ResendPlan> before = plans.get(plan);
                if (!before || before->state == already)
                    return before;
                if (const Result<void> changed = change(plans, now); !changed)
                    return changed.error();
                const Result<ResendPlan> after = plans.get(plan);
                if (!after)
                    return after;
                const Result<void> noted = note(database, *after, actor, now, what);
                return noted ? after : noted.error();
            });
    whenAnswered(running, this, [this](const Result<ResendPlan> &) { m_wakeDispatcher(); });
    return running;
}

QFuture<Result<ResendPlan>> StorePlans::pause(PlanId plan)
{
    return changing(plan, PlanState::Paused, QStringLiteral("plan.paused"),
                    [plan](PlanRepository &plans, Micros) { return plans.pause(plan); });
}

QFuture<Result<ResendPlan>> StorePlans::resume(PlanId plan)
{
    return changing(plan, PlanState::Running, QStringLiteral("plan.resumed"),
                    [plan](PlanRepository &plans, Micros now) { return plans.resume(plan, now); });
}

QFuture<Result<ResendPlan>> StorePlans::cancel(PlanId plan)
{
    return changing(plan, std::nullopt, QStringLiteral("plan.cancelled"),
                    [plan](PlanRepository &plans, Micros now) { return plans.cancel(plan, now); });
}

QFuture<Result<QByteArray>> StorePlans::summary(PlanId plan)
{
    return m_store.read([plan](Database &database) { return planSummary(database, plan); });
}

} // namespace hk
