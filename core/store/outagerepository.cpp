#include "core/store/outagerepository.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace hk {
namespace {

constexpr char insertKnown[] =
        "INSERT INTO outage(endpoint, began, ended, failures, outcome, code, "
        "detail) VALUES(?, ?, ?, ?, ?, ?, ?)";
constexpr char insertAsLast[] =
        "INSERT INTO outage(endpoint, began, ended, failures, outcome, code, detail) "
        "SELECT id, ?, ?, ?, last_outcome, last_code, last_detail FROM endpoint WHERE id = ?";
constexpr char selectOver[] =
        "SELECT o.endpoint, o.began, o.ended, o.failures, o.outcome, o.code, o.detail "
        "FROM endpoint p JOIN outage o ON o.endpoint = p.id "
        "WHERE p.company = ? AND o.began < ? AND o.ended > ?";
constexpr char selectLasting[] =
        "SELECT id, failing_since, NULL, failures, last_outcome, last_code, last_detail "
        "FROM endpoint WHERE company = ? AND removed_at = 0 AND failing_since > 0 "
        "AND failing_since < ? AND failures >= ?";

Outage outageOf(const Query &row)
{
    Outage outage;
    outage.endpoint = EndpointId(row.integer(0));
    outage.began = row.integer(1);
    outage.ended = row.maybeInteger(2);
    outage.failures = static_cast<int>(row.integer(3));
    if (const auto outcome = row.maybeInteger(4))
        outage.outcome = static_cast<OutcomeKind>(*outcome);
    if (const auto code = row.maybeInteger(5))
        outage.code = static_cast<int>(*code);
    outage.detail = row.text(6);
    return outage;
}

} // namespace

Result<void> OutageRepository::add(const Outage &outage)
{
    const Micros ended = outage.ended.value_or(outage.began);
    const Result<qint64> added = outage.outcome
            ? Query(m_db, insertKnown)
                      .run(outage.endpoint, outage.began, ended, outage.failures, *outage.outcome,
                           outage.code, nullIfEmpty(outage.detail))
            : Query(m_db, insertAsLast).run(outage.began, ended, outage.failures, outage.endpoint);
    return added ? Result<void>() : added.error();
}

Result<QList<Outage>> OutageRepository::within(CompanyId company, Micros begin, Micros end)
{
    Result<QList<Outage>> over = Query(m_db, selectOver).list(outageOf, company, end, begin);
    if (!over)
        return over;
    const Result<QList<Outage>> lasting =
            Query(m_db, selectLasting).list(outageOf, company, end, Outage::leastFailures);
    if (!lasting)
        return lasting;
    over->append(*lasting);
    std::ranges::sort(*over, {}, &Outage::began);
    return over;
}

} // namespace hk
