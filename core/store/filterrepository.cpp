#include "core/store/filterrepository.h"

#include "core/model/trigger.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <algorithm>

namespace hk {
namespace {

constexpr char selectList[] =
        "SELECT name, filter, saved_at FROM saved_filter WHERE company = ? ORDER BY name";
constexpr char selectOne[] =
        "SELECT name, filter, saved_at FROM saved_filter WHERE company = ? AND name = ?";
constexpr char insertFilter[] =
        "INSERT INTO saved_filter(company, name, filter, saved_at) VALUES(?, ?, ?, ?)";
constexpr char replaceFilter[] =
        "INSERT INTO saved_filter(company, name, filter, saved_at) VALUES(?, ?, ?, ?) "
        "ON CONFLICT(company, name) DO UPDATE SET filter = excluded.filter, "
        "saved_at = excluded.saved_at";
constexpr char updateName[] = "UPDATE saved_filter SET name = ? WHERE company = ? AND name = ?";
constexpr char deleteFilter[] = "DELETE FROM saved_filter WHERE company = ? AND name = ?";

constexpr char selectRecent[] =
        "SELECT filter FROM recent_filter WHERE company = ? ORDER BY used_at DESC, filter LIMIT ?";
constexpr char insertRecent[] =
        "INSERT INTO recent_filter(company, filter, used_at) VALUES(?, ?, ?) "
        "ON CONFLICT(company, filter) DO UPDATE SET used_at = excluded.used_at";
constexpr char deleteOldest[] =
        "DELETE FROM recent_filter WHERE company = ? AND filter NOT IN (SELECT filter "
        "FROM recent_filter WHERE company = ? ORDER BY used_at DESC, filter LIMIT ?)";
constexpr char deleteRecent[] = "DELETE FROM recent_filter WHERE company = ?";

// Of so many newest deliveries: enough to have met what comes back, few enough to be read at once.
constexpr int newestRead = 2000;
constexpr char selectCodes[] =
        "SELECT DISTINCT last_code FROM (SELECT last_code FROM delivery WHERE company = ? "
        "ORDER BY id DESC LIMIT ?) WHERE last_code IS NOT NULL ORDER BY last_code";
constexpr char selectSentHosts[] =
        "SELECT DISTINCT u.host FROM (SELECT last_url FROM delivery WHERE company = ? "
        "ORDER BY id DESC LIMIT ?) d JOIN url u ON u.id = d.last_url WHERE u.host <> ''";
constexpr char selectEndpoints[] =
        "SELECT slot, name, host FROM endpoint WHERE company = ? AND removed_at = 0 "
        "ORDER BY slot IS NULL, slot, name";

Error unknown(const QString &name)
{
    return {ErrorCode::SavedFilterUnknown, {}, name.left(80), {}};
}
Error taken(const QString &name) { return {ErrorCode::SavedFilterNameTaken, {}, name, {}}; }

SavedFilter filterOf(const Query &row) { return {row.text(0), row.text(1), row.integer(2)}; }
QString textOf(const Query &row) { return row.text(0); }

struct EndpointWords
{
    QString name;
    QString host;
};

EndpointWords endpointOf(const Query &row)
{
    const std::optional<qint64> slot = row.maybeInteger(0);
    return {slot ? nameOf(static_cast<Category>(*slot)) : row.text(1), row.text(2)};
}

} // namespace

Result<QList<SavedFilter>> FilterRepository::list(CompanyId company)
{
    return Query(m_db, selectList).list(filterOf, company);
}

Result<SavedFilter> FilterRepository::get(CompanyId company, const QString &name)
{
    const auto filter = Query(m_db, selectOne).first(filterOf, company, name);
    if (!filter)
        return filter.error();
    return *filter ? Result<SavedFilter>(**filter) : unknown(name);
}

Result<void> FilterRepository::insert(CompanyId company, const SavedFilter &filter)
{
    const Result<bool> there = isThere(company, filter.name);
    if (!there)
        return there.error();
    if (*there)
        return taken(filter.name);
    const auto added =
            Query(m_db, insertFilter).run(company, filter.name, filter.filter, filter.savedAt);
    return added ? Result<void>() : added.error();
}

Result<void> FilterRepository::replace(CompanyId company, const SavedFilter &filter)
{
    const auto kept =
            Query(m_db, replaceFilter).run(company, filter.name, filter.filter, filter.savedAt);
    return kept ? Result<void>() : kept.error();
}

Result<void> FilterRepository::rename(CompanyId company, const QString &name,
                                      const QString &newName)
{
    if (name != newName) {
        const Result<bool> there = isThere(company, newName);
        if (!there)
            return there.error();
        if (*there)
            return taken(newName);
    }
    const auto renamed = Query(m_db, updateName).run(newName, company, name);
    if (!renamed)
        return renamed.error();
    return *renamed > 0 ? Result<void>() : unknown(name);
}

Result<void> FilterRepository::remove(CompanyId company, const QString &name)
{
    const auto removed = Query(m_db, deleteFilter).run(company, name);
    if (!removed)
        return removed.error();
    return *removed > 0 ? Result<void>() : unknown(name);
}

Result<bool> FilterRepository::isThere(CompanyId company, const QString &name)
{
    const auto filter = Query(m_db, selectOne).first(filterOf, company, name);
    return filter ? Result<bool>(filter->has_value()) : filter.error();
}

Result<QStringList> FilterRepository::recent(CompanyId company)
{
    const auto filters = Query(m_db, selectRecent).list(textOf, company, mostRecentFilters);
    return filters ? Result<QStringList>(QStringList(*filters)) : filters.error();
}

Result<void> FilterRepository::noteUsed(CompanyId company, const QString &filter, Micros now)
{
    const auto noted = Query(m_db, insertRecent).run(company, filter, now);
    if (!noted)
        return noted.error();
    const auto gone = Query(m_db, deleteOldest).run(company, company, mostRecentFilters);
    return gone ? Result<void>() : gone.error();
}

Result<void> FilterRepository::forgetRecent(CompanyId company)
{
    const auto gone = Query(m_db, deleteRecent).run(company);
    return gone ? Result<void>() : gone.error();
}

Result<FilterWords> FilterRepository::words(CompanyId company)
{
    const auto codes =
            Query(m_db, selectCodes)
                    .list([](const Query &row) { return static_cast<int>(row.integer(0)); },
                          company, newestRead);
    if (!codes)
        return codes.error();
    const auto hosts = Query(m_db, selectSentHosts).list(textOf, company, newestRead);
    if (!hosts)
        return hosts.error();
    const auto endpoints = Query(m_db, selectEndpoints).list(endpointOf, company);
    if (!endpoints)
        return endpoints.error();
    FilterWords words{{}, QStringList(*hosts), *codes};
    for (const EndpointWords &endpoint : *endpoints) {
        words.endpoints.append(endpoint.name);
        if (!endpoint.host.isEmpty())
            words.hosts.append(endpoint.host);
    }
    words.hosts.sort();
    words.hosts.removeDuplicates();
    return words;
}

} // namespace hk
