#include "core/masking/maskedplans.h"

#include "core/masking/hiding.h"
#include "core/masking/maskedfilters.h"
#include "core/records/personaldata.h"

namespace hk {
namespace {

void maskFilter(ResendPlan &plan)
{
    if (mayNamePerson(plan.filter))
        plan.filter = PersonalData::mask;
}

} // namespace

MaskedPlans::MaskedPlans(PlansFront &front, const ScreenMask &mask, QObject *parent)
    : PlansFront(parent), m_front(front), m_mask(mask)
{
}

QFuture<Result<ResendPlan>> MaskedPlans::shown(QFuture<Result<ResendPlan>> plan) const
{
    return hiding(m_mask, std::move(plan), &maskFilter);
}

QFuture<Result<QList<ResendPlan>>> MaskedPlans::list(CompanyId company)
{
    return hiding(m_mask, m_front.list(company), [](QList<ResendPlan> &plans) {
        for (ResendPlan &plan : plans)
            maskFilter(plan);
    });
}

QFuture<Result<ResendPlan>> MaskedPlans::get(PlanId plan) { return shown(m_front.get(plan)); }

QFuture<Result<PlanWaits>> MaskedPlans::waits(CompanyId company) { return m_front.waits(company); }

QFuture<Result<ResendPlan>> MaskedPlans::pause(PlanId plan) { return shown(m_front.pause(plan)); }

QFuture<Result<ResendPlan>> MaskedPlans::resume(PlanId plan) { return shown(m_front.resume(plan)); }

QFuture<Result<ResendPlan>> MaskedPlans::cancel(PlanId plan) { return shown(m_front.cancel(plan)); }

QFuture<Result<PlanPreview>> MaskedPlans::preview(const ResendWish &wish)
{
    return m_front.preview(wish);
}

QFuture<Result<PlanPreview>> MaskedPlans::start(const ResendWish &wish)
{
    return m_front.start(wish);
}

QFuture<Result<QByteArray>> MaskedPlans::summary(PlanId plan) { return m_front.summary(plan); }

} // namespace hk
