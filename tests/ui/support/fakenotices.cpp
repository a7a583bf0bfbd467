#include "tests/ui/support/fakenotices.h"

namespace hk::test {

QFuture<Result<NoticeFacts>> FakeNotices::facts(const NoticeState &known)
{
    asked.append(known);
    return answers.give<NoticeFacts>(standing);
}

} // namespace hk::test
