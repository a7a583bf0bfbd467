#pragma once

#include "core/workspace/plansfront.h"

namespace hk {

class ScreenMask;

/// Plans that send again: while the mask is on a filter that may name a person is not shown. Lives
/// in the thread of the front it stands before; both outlive it.
class MaskedPlans final : public PlansFront
{
    Q_OBJECT

public:
    MaskedPlans(PlansFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<PlanPreview>> preview(const ResendWish &wish) override;
    QFuture<Result<PlanPreview>> start(const ResendWish &wish) override;
    QFuture<Result<QList<ResendPlan>>> list(CompanyId company) override;
    QFuture<Result<ResendPlan>> get(PlanId plan) override;
    QFuture<Result<PlanWaits>> waits(CompanyId company) override;
    QFuture<Result<ResendPlan>> pause(PlanId plan) override;
    QFuture<Result<ResendPlan>> resume(PlanId plan) override;
    QFuture<Result<ResendPlan>> cancel(PlanId plan) override;
    QFuture<Result<QByteArray>> summary(PlanId plan) override;

private:
    QFuture<Result<ResendPlan>> shown(QFuture<Result<ResendPlan>> plan) const;

    PlansFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
