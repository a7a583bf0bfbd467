#include "core/store/endpointtestrepository.h"

#include "core/store/query.h"

namespace hk {
namespace {

constexpr char putTest[] = "INSERT OR REPLACE INTO endpoint_test(endpoint, at, url, finding, code, "
                           "duration) VALUES(?, ?, ?, ?, ?, ?)";
constexpr char selectTests[] =
        "SELECT t.endpoint, t.at, t.url, t.finding, t.code, t.duration FROM endpoint_test t "
        "JOIN endpoint p ON p.id = t.endpoint WHERE p.company = ?";

} // namespace

Result<void> EndpointTestRepository::put(const EndpointTest &test)
{
    const Result<qint64> done = Query(m_db, putTest)
                                        .run(test.endpoint, test.at, test.url, test.finding,
                                             test.statusCode, test.durationUs);
    return done ? Result<void>() : done.error();
}

Result<QList<EndpointTest>> EndpointTestRepository::ofCompany(CompanyId company)
{
    return Query(m_db, selectTests)
            .list(
                    [](const Query &row) {
                        EndpointTest test{EndpointId(row.integer(0)),
                                          row.integer(1),
                                          row.text(2),
                                          row.text(3),
                                          std::nullopt,
                                          row.integer(5)};
                        if (const auto code = row.maybeInteger(4))
                            test.statusCode = static_cast<int>(*code);
                        return test;
                    },
                    company);
}

} // namespace hk
