#include "tests/ui/support/fakepreflight.h"

namespace hk::test {

QFuture<Result<PreflightReport>> FakePreflight::test(CompanyId company, const QString &endpoint,
                                                     const std::optional<QString> &url)
{
    asked.append({company, endpoint, url});
    PreflightReport answer = report;
    answer.url = url.value_or(QString());
    given.append(answers.give<PreflightReport>(answer));
    return given.constLast();
}

QFuture<Result<QList<EndpointTest>>> FakePreflight::lastTests(CompanyId)
{
    return answers.give<QList<EndpointTest>>(tests);
}

} // namespace hk::test
