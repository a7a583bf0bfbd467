#include "core/store/auditrepository.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <limits>

namespace hk {
namespace {

constexpr char insertEntry[] =
        "INSERT INTO audit(at, actor, company, what, before, after) VALUES(?, ?, ?, ?, ?, ?)";
constexpr char selectEntries[] = "SELECT id, at, actor, company, what, before, after FROM audit "
                                 "WHERE company = ? AND id < ? ORDER BY id DESC LIMIT ?";
constexpr char selectSince[] = "SELECT id, at, actor, company, what, before, after FROM audit "
                               "WHERE company = ? AND id > ? ORDER BY id LIMIT ?";
constexpr char selectActors[] = "SELECT after, actor FROM audit WHERE company = ? AND what = ?";

AuditEntry entryOf(const Query &row)
{
    return {row.integer(0), row.integer(1), row.text(2), CompanyId(row.integer(3)),
            row.text(4),    row.text(5),    row.text(6)};
}

} // namespace

Result<void> AuditRepository::add(const AuditEntry &entry)
{
    const Result<qint64> added = Query(m_db, insertEntry)
                                         .run(entry.at, entry.actor, entry.company, entry.what,
                                              entry.before, entry.after);
    return added ? Result<void>() : added.error();
}

Result<QList<AuditEntry>> AuditRepository::list(CompanyId company, int limit,
                                                std::optional<qint64> before)
{
    return Query(m_db, selectEntries)
            .list(entryOf, company, before.value_or(std::numeric_limits<qint64>::max()), limit);
}

Result<QList<AuditEntry>> AuditRepository::since(CompanyId company, qint64 entry, int limit)
{
    return Query(m_db, selectSince).list(entryOf, company, entry, limit);
}

Result<QHash<QString, QString>> AuditRepository::actorsOf(CompanyId company, const QString &what)
{
    QHash<QString, QString> actors;
    const Result<void> read =
            Query(m_db, selectActors)
                    .forEach([&actors](
                                     const Query &row) { actors.insert(row.text(0), row.text(1)); },
                             company, what);
    return read ? Result<QHash<QString, QString>>(std::move(actors)) : read.error();
}

} // namespace hk
