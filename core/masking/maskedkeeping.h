#pragma once

#include "core/workspace/keepingfront.h"

namespace hk {

class ScreenMask;

/// Keeping and removing: while the mask is on, whose data are to be erased is not told by name.
/// Lives in the thread of the front it stands before; both outlive it.
class MaskedKeeping final : public KeepingFront
{
    Q_OBJECT

public:
    MaskedKeeping(KeepingFront &front, const ScreenMask &mask, QObject *parent = nullptr);

    QFuture<Result<RetentionRules>> rules(CompanyId company) override;
    QFuture<Result<void>> setRules(CompanyId company, const RetentionRules &rules) override;
    QFuture<Result<PruneTally>> preview(const PruneWish &wish, CancelToken cancel) override;
    QFuture<Result<PruneTally>> prune(const PruneWish &wish, CancelToken cancel) override;
    QFuture<Result<PersonData>> find(const Person &person, CancelToken cancel) override;
    QFuture<Result<PersonData>> erase(const ErasureWish &wish) override;

private:
    QFuture<Result<PersonData>> shown(QFuture<Result<PersonData>> data) const;

    KeepingFront &m_front;
    const ScreenMask &m_mask;
};

} // namespace hk
