#pragma once

#include "core/store/prunewalk.h"
#include "core/workspace/keepingfront.h"

namespace hk {

class Store;

/// KeepingFront over the store; lives in the workspace's thread.
class StoreKeeping final : public KeepingFront
{
    Q_OBJECT

public:
    StoreKeeping(Store &store, QString actor, QObject *parent = nullptr);

    QFuture<Result<RetentionRules>> rules(CompanyId company) override;
    QFuture<Result<void>> setRules(CompanyId company, const RetentionRules &rules) override;
    QFuture<Result<PruneTally>> preview(const PruneWish &wish, CancelToken cancel) override;
    QFuture<Result<PruneTally>> prune(const PruneWish &wish, CancelToken cancel) override;
    QFuture<Result<PersonData>> find(const Person &person, CancelToken cancel) override;
    QFuture<Result<PersonData>> erase(const ErasureWish &wish) override;

private:
    QFuture<Result<PruneTally>> walkThrough(const PruneWish &wish, PruneWalk::Mode mode,
                                            const CancelToken &cancel);

    Store &m_store;
    QString m_actor;
};

} // namespace hk
