#pragma once

#include "core/workspace/reportsfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// Answers the report that the test says, for the time that was asked for.
class FakeReports final : public ReportsFront
{
    Q_OBJECT

public:
    QFuture<Result<Report>> report(const ReportWish &wish, CancelToken) override;

    FakeAnswers answers;
    Report answer;
    QList<ReportWish> wishes;
};

} // namespace hk::test
