#include "tests/ui/support/fakereports.h"

namespace hk::test {

QFuture<Result<Report>> FakeReports::report(const ReportWish &wish, CancelToken)
{
    wishes.append(wish);
    Report made = answer;
    made.span = wish.span;
    made.endpoint = wish.endpoint;
    return answers.give<Report>(made);
}

} // namespace hk::test
