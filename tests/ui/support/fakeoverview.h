#pragma once

#include "core/workspace/overviewfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// An overview that is empty until it is filled: then each bar has figures of its own, the same
/// every time, and `attention` is what needs somebody.
class FakeOverview final : public OverviewFront
{
public:
    struct Asked
    {
        CompanyId company;
        Micros span = 0;
    };

    QFuture<Result<Overview>> overview(CompanyId company, Micros span) override;
    /// What the next answer is made of, and what it was.
    Overview made(Micros span) const;
    /// Endpoints in every state there is.
    void needHelp(Micros moment);

    FakeAnswers answers;
    bool isFilled = false;
    Micros now = 0; ///< 0: the machine's
    QByteArray timeZone = QByteArrayLiteral("America/Toronto");
    QList<Attention> attention;
    QList<Asked> asked;
};

} // namespace hk::test
