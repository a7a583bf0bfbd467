#pragma once

#include "core/workspace/keepingfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// Rules in memory, and a ledger that has to remove and to erase what the test says.
class FakeKeeping final : public KeepingFront
{
    Q_OBJECT

public:
    QFuture<Result<RetentionRules>> rules(CompanyId) override
    {
        return answers.give<RetentionRules>(kept);
    }
    QFuture<Result<void>> setRules(CompanyId, const RetentionRules &rules) override
    {
        if (!answers.willFail())
            kept = rules;
        return answers.give<void>(Result<void>());
    }
    QFuture<Result<PruneTally>> preview(const PruneWish &wish, CancelToken) override
    {
        previewed.append(wish);
        return answers.give<PruneTally>(wish.latest() ? old : PruneTally());
    }
    QFuture<Result<PruneTally>> prune(const PruneWish &wish, CancelToken) override
    {
        if (!answers.willFail())
            pruned.append(wish);
        return answers.give<PruneTally>(old);
    }
    QFuture<Result<PersonData>> find(const Person &person, CancelToken) override
    {
        sought.append(person);
        return answers.give<PersonData>(data);
    }
    QFuture<Result<PersonData>> erase(const ErasureWish &wish) override
    {
        if (!answers.willFail())
            erased.append(wish);
        return answers.give<PersonData>(data);
    }

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
