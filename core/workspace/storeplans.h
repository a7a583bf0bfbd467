#pragma once

#include "core/workspace/plansfront.h"

#include <functional>

namespace hk {

class Store;

/// PlansFront over the store; lives in the workspace's thread.
class StorePlans final : public PlansFront
{
    Q_OBJECT

public:
    /// `wakeDispatcher` is called in this object's thread when something may be due.
    StorePlans(Store &store, QString actor, std::function<void()> wakeDispatcher,
               QObject *parent = nullptr);

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
    template<typename Change>
    QFuture<Result<ResendPlan>> changing(PlanId plan, std::optional<PlanState> already,
                                         const QString &what, Change change);

    Store &m_store;
    QString m_actor;
    std::function<void()> m_wakeDispatcher;
};

} // namespace hk
