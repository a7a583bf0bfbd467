#pragma once

#include "core/workspace/preflightfront.h"
#include "tests/ui/support/fakeanswers.h"

namespace hk::test {

/// Tests that end as the test says, or wait.
class FakePreflight final : public PreflightFront
{
public:
    struct Asked
    {
        CompanyId company;
        QString endpoint;
        std::optional<QString> url;
    };
    QFuture<Result<PreflightReport>> test(CompanyId company, const QString &endpoint,
                                          const std::optional<QString> &url) override;
    QFuture<Result<QList<EndpointTest>>> lastTests(CompanyId company) override;

    FakeAnswers answers;
    PreflightReport report; ///< of the next test; its URL is what was asked for
    QList<Asked> asked;
    QList<EndpointTest> tests;
    QList<QFuture<Result<PreflightReport>>> given;
};

} // namespace hk::test
