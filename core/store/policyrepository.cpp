#include "core/store/policyrepository.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace hk {
namespace {

constexpr char selectRanges[] = "SELECT cidr FROM policy_range ORDER BY cidr";
constexpr char insertRange[] = "INSERT INTO policy_range(cidr) VALUES(?) ON CONFLICT DO NOTHING";
constexpr char deleteRange[] = "DELETE FROM policy_range WHERE cidr = ?";

Result<bool> changed(Database &database, const char *sql, const QString &cidr)
{
    const Result<qint64> rows = Query(database, sql).run(cidr);
    if (!rows)
        return rows.error();
    if (*rows == 0)
        return false;
    const Result<void> bumped = bumpSettingsRevision(database);
    return bumped ? Result<bool>(true) : bumped.error();
}

} // namespace

Result<QStringList> PolicyRepository::ranges()
{
    return Query(m_db, selectRanges).list([](const Query &row) { return row.text(0); });
}

Result<bool> PolicyRepository::allow(const QString &cidr)
{
    return changed(m_db, insertRange, cidr);
}
Result<bool> PolicyRepository::remove(const QString &cidr)
{
    return changed(m_db, deleteRange, cidr);
}

} // namespace hk
