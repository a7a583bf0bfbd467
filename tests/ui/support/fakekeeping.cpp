#include "tests/ui/support/fakekeeping.h"

namespace hk::test {

QFuture<Result<RetentionRules>> FakeKeeping::rules(CompanyId)
{
    return answers.give<RetentionRules>(kept);
}

QFuture<Result<void>> FakeKeeping::setRules(CompanyId, const RetentionRules &rules)
{
    if (!answers.willFail())
        kept = rules;
    return answers.give<void>(Result<void>());
}

QFuture<Result<PruneTally>> FakeKeeping::preview(const PruneWish &wish, CancelToken)
{
    previewed.append(wish);
    return answers.give<PruneTally>(wish.latest() ? old : PruneTally());
}

QFuture<Result<PruneTally>> FakeKeeping::prune(const PruneWish &wish, CancelToken)
{
    if (!answers.willFail())
        pruned.append(wish);
    return answers.give<PruneTally>(old);
}

QFuture<Result<PersonData>> FakeKeeping::find(const Person &person, CancelToken)
{
    sought.append(person);
    return answers.give<PersonData>(data);
}

QFuture<Result<PersonData>> FakeKeeping::erase(const ErasureWish &wish)
{
    if (!answers.willFail())
        erased.append(wish);
    return answers.give<PersonData>(data);
}

} // namespace hk::test
