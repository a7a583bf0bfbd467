#include "tests/ui/support/fakeplans.h"

#include <algorithm>

namespace hk::test {

QFuture<Result<PlanPreview>> FakePlans::preview(const ResendWish &wish)
{
    previewed.append(wish);
    return answers.give<PlanPreview>(shown);
}

QFuture<Result<PlanPreview>> FakePlans::start(const ResendWish &wish)
{
    PlanPreview made = shown;
    if (!answers.willFail()) {
        started.append(wish);
        ResendPlan plan;
        plan.id = PlanId(plans.size() + 1);
        plan.company = wish.company;
        plan.filter = wish.filter.text();
        plan.rate = wish.rate;
        plan.parallel = wish.parallel;
        plan.planned = shown.planned;
        plan.counts[DeliveryStatus::Queued] = shown.planned;
        plans.prepend(plan);
        made.plan = plan.id;
    }
    return answers.give<PlanPreview>(made);
}

QFuture<Result<QList<ResendPlan>>> FakePlans::list(CompanyId company)
{
    QList<ResendPlan> ofCompany;
    std::copy_if(plans.cbegin(), plans.cend(), std::back_inserter(ofCompany),
                 [company](const ResendPlan &plan) { return plan.company == company; });
    return answers.give<QList<ResendPlan>>(ofCompany);
}

QFuture<Result<PlanWaits>> FakePlans::waits(CompanyId) { return answers.give<PlanWaits>(waiting); }

QFuture<Result<ResendPlan>> FakePlans::get(PlanId plan)
{
    if (const ResendPlan *found = find(plan))
        return answers.give<ResendPlan>(*found);
    return answers.give<ResendPlan>(Error{ErrorCode::PlanUnknown, {}, {}, {}});
}

QFuture<Result<ResendPlan>> FakePlans::pause(PlanId plan)
{
    return setState(plan, PlanState::Paused);
}

QFuture<Result<ResendPlan>> FakePlans::resume(PlanId plan)
{
    return setState(plan, PlanState::Running);
}

QFuture<Result<ResendPlan>> FakePlans::cancel(PlanId plan)
{
    return setState(plan, PlanState::Cancelled);
}

QFuture<Result<QByteArray>> FakePlans::summary(PlanId)
{
    return answers.give<QByteArray>(QByteArray("resendOf,id\r\n"));
}

ResendPlan *FakePlans::find(PlanId plan)
{
    const auto found = std::ranges::find(plans, plan, &ResendPlan::id);
    return found == plans.end() ? nullptr : &*found;
}

QFuture<Result<ResendPlan>> FakePlans::setState(PlanId plan, PlanState state)
{
    ResendPlan *found = find(plan);
    if (found && !answers.willFail())
        found->state = state;
    return get(plan);
}

} // namespace hk::test
