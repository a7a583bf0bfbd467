#pragma once

#include "core/workspace/plansfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// Plans in memory: start() makes one of what `shown` says.
class FakePlans final : public PlansFront
{
    Q_OBJECT

public:
    QFuture<Result<PlanPreview>> preview(const ResendWish &wish) override;
    QFuture<Result<PlanPreview>> start(const ResendWish &wish) override;
    QFuture<Result<QList<ResendPlan>>> list(CompanyId company) override;
    QFuture<Result<ResendPlan>> get(PlanId plan) override;
    QFuture<Result<PlanWaits>> waits(CompanyId company) override;
    QFuture<Result<ResendPlan>> pause(PlanId plan) override;
    QFuture<Result<ResendPlan>> resume(PlanId plan) override;
    QFuture<Result<ResendPlan>> cancel(PlanId plan) override;
    QFuture<Result<QByteArray>> summary(PlanId plan) override;

    FakeAnswers answers;
    PlanPreview shown;           ///< what a wish comes to
    QList<ResendWish> previewed; ///< wishes that were only looked at
    QList<ResendWish> started;
    QList<ResendPlan> plans; ///< newest first
    PlanWaits waiting;

private:
    ResendPlan *find(PlanId plan);
    QFuture<Result<ResendPlan>> setState(PlanId plan, PlanState state);
};

} // namespace hk::test
