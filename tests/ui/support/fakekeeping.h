#pragma once

#include "core/workspace/keepingfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// Rules in memory, and a ledger that has to remove and to erase what the test says.
class FakeKeeping final : public KeepingFront
{
    Q_OBJECT

public:
    QFuture<Result<RetentionRules>> rules(CompanyId) override;
    QFuture<Result<void>> setRules(CompanyId, const RetentionRules &rules) override;
    QFuture<Result<PruneTally>> preview(const PruneWish &wish, CancelToken) override;
    QFuture<Result<PruneTally>> prune(const PruneWish &wish, CancelToken) override;
    QFuture<Result<PersonData>> find(const Person &person, CancelToken) override;
    QFuture<Result<PersonData>> erase(const ErasureWish &wish) override;

    FakeAnswers answers;
    RetentionRules kept;
    PruneTally old;  ///< what any wish finds that lets something go
    PersonData data; ///< what there is of anybody
    QList<PruneWish> previewed;
    QList<PruneWish> pruned;
    QList<Person> sought;
    QList<ErasureWish> erased;
};

} // namespace hk::test
