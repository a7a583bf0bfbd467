#include "core/store/policyrepository.h"

#include "core/model/sendinglimit.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace hk {
namespace {

constexpr char selectRanges[] = "SELECT cidr FROM policy_range ORDER BY cidr";
constexpr char insertRange[] = "INSERT INTO policy_range(cidr) VALUES(?) ON CONFLICT DO NOTHING";
constexpr char selectProxy[] = "SELECT value FROM meta WHERE key = 'proxy'";
constexpr char updateProxy[] = "INSERT INTO meta(key, value) VALUES('proxy', ?) "
                               "ON CONFLICT DO UPDATE SET value = excluded.value";
constexpr char selectAtOnce[] = "SELECT value FROM meta WHERE key = 'requestsAtOnce'";
constexpr char updateAtOnce[] = "INSERT INTO meta(key, value) VALUES('requestsAtOnce', ?) "
                                "ON CONFLICT DO UPDATE SET value = excluded.value";
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

Result<ProxySetting> PolicyRepository::proxy()
{
    const auto text = Query(m_db, selectProxy).first([](const Query &row) { return row.text(0); });
    if (!text)
        return text.error();
    return text->has_value() ? ProxySetting::parse(**text) : ProxySetting();
}

Result<bool> PolicyRepository::setProxy(const ProxySetting &proxy)
{
    const Result<ProxySetting> present = this->proxy();
    if (present && *present == proxy)
        return false;
    if (const Result<qint64> updated = Query(m_db, updateProxy).run(proxy.text()); !updated)
        return updated.error();
    const Result<void> bumped = bumpSettingsRevision(m_db);
    return bumped ? Result<bool>(true) : bumped.error();
}

Result<int> PolicyRepository::requestsAtOnce()
{
    const auto text = Query(m_db, selectAtOnce).first([](const Query &row) { return row.text(0); });
    if (!text)
        return text.error();
    return text->has_value() ? requestsAtOnceOf(**text) : mostRequestsAtOnce;
}

Result<bool> PolicyRepository::setRequestsAtOnce(int requests)
{
    const Result<int> present = requestsAtOnce();
    if (present && *present == requests)
        return false;
    const Result<qint64> updated = Query(m_db, updateAtOnce).run(QString::number(requests));
    if (!updated)
        return updated.error();
    const Result<void> bumped = bumpSettingsRevision(m_db);
    return bumped ? Result<bool>(true) : bumped.error();
}

} // namespace hk
