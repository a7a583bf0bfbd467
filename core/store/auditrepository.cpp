#include "core/store/auditrepository.h"

#include "core/store/auditfiltersql.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <limits>

namespace hk {
namespace {

// SQLite makes the hash of what it keeps, byte for byte.
constexpr char insertEntry[] =
        "INSERT INTO audit(id, at, actor, company, what, before, after, hash) "
        "SELECT h.entry + 1, v.at, v.actor, v.company, v.what, v.before, v.after, "
        "audit_hash(h.hash, h.entry + 1, v.at, v.actor, v.company, v.what, v.before, v.after) "
        "FROM audit_head h CROSS JOIN (SELECT ? AS at, ? AS actor, ? AS company, ? AS what, "
        "? AS before, ? AS after) v";
constexpr char selectEntries[] = "SELECT id, at, actor, company, what, before, after FROM audit "
                                 "WHERE company = ? AND id < ? ORDER BY id DESC LIMIT ?";
constexpr char selectSince[] = "SELECT id, at, actor, company, what, before, after FROM audit "
                               "WHERE company = ? AND id > ? ORDER BY id LIMIT ?";
constexpr char selectNewest[] = "SELECT coalesce(max(id), 0) FROM audit WHERE company = ?";
constexpr char selectRemovals[] =
        "SELECT coalesce(max(id), 0), coalesce(max(what IN ('deliveries.removed', "
        "'customer.erased')), 0) FROM audit WHERE company = ? AND id > ?";
constexpr char selectActors[] = "SELECT after, actor FROM audit WHERE company = ? AND what = ?";
// A removed company is known by the entry that says so.
constexpr QLatin1String selectLines(
        "SELECT a.id, a.at, a.actor, a.company, a.what, a.before, a.after, "
        "CASE WHEN a.company <= 0 THEN '' ELSE coalesce("
        "(SELECT c.external_id FROM company c WHERE c.id = a.company), "
        "(SELECT r.before FROM audit r WHERE r.company = a.company "
        "AND r.what = 'company.removed' ORDER BY r.id DESC LIMIT 1), '') END, a.hash FROM audit a");
constexpr QLatin1String selectCount("SELECT count(*) FROM audit a");
constexpr QLatin1String ofCompany("a.company IN (?, 0)");
constexpr QLatin1String olderThan("a.id < ?");
constexpr QLatin1String newestFirst(" ORDER BY a.id DESC LIMIT ?");

AuditEntry entryOf(const Query &row)
{
    return {row.integer(0), row.integer(1), row.text(2), CompanyId(row.integer(3)),
            row.text(4),    row.text(5),    row.text(6)};
}

AuditLine lineOf(const Query &row) { return {entryOf(row), row.text(7), row.bytes(8)}; }

/// The condition for what is meant, and its values.
AuditCondition meant(const AuditRange &range)
{
    AuditCondition condition = conditionOf(range.filter, range.now);
    QStringList parts;
    QVariantList values;
    if (range.company) {
        parts.append(ofCompany);
        values << qlonglong(range.company->value());
    }
    if (range.before) {
        parts.append(olderThan);
        values << qlonglong(*range.before);
    }
    if (!condition.sql.isEmpty())
        parts.append(condition.sql);
    condition.sql = parts.join(QStringLiteral(" AND "));
    condition.values = values + condition.values;
    return condition;
}

void bindAll(Query &query, const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i) {
        if (values[i].typeId() == QMetaType::QString)
            query.bindText(i, values[i].toString());
        else
            query.bindInteger(i, values[i].toLongLong());
    }
}

QString where(const AuditCondition &condition)
{
    return condition.sql.isEmpty() ? QString() : QStringLiteral(" WHERE ") + condition.sql;
}

} // namespace

Result<void> AuditRepository::add(const AuditEntry &entry)
{
    const Result<qint64> added = Query(m_db, insertEntry)
                                         .run(entry.at, entry.actor, entry.company, entry.what,
                                              entry.before, entry.after);
    if (!added)
        return added.error();
    if (*added == 0) {
        return Error{ErrorCode::StoreDamaged,
                     m_db.path(),
                     QStringLiteral("it lacks the head of its audit"),
                     {}};
    }
    m_db.noteAudited();
    return {};
}

Result<QList<AuditLine>> AuditRepository::lines(const AuditRange &range, int limit)
{
    const AuditCondition condition = meant(range);
    Query query(m_db, QString(selectLines + where(condition) + newestFirst));
    bindAll(query, condition.values);
    query.bindInteger(static_cast<int>(condition.values.size()), limit);
    return query.list(lineOf);
}

Result<qint64> AuditRepository::count(const AuditRange &range)
{
    const AuditCondition condition = meant(range);
    Query query(m_db, QString(selectCount + where(condition)));
    bindAll(query, condition.values);
    const auto n = query.first([](const Query &row) { return row.integer(0); });
    return n ? Result<qint64>(n->value_or(0)) : n.error();
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

Result<ListRemovals> AuditRepository::removals(CompanyId company, std::optional<qint64> since)
{
    if (!since) {
        const auto newest =
                Query(m_db, selectNewest)
                        .first([](const Query &row) { return row.integer(0); }, company);
        return newest ? Result<ListRemovals>(ListRemovals{newest->value_or(0), false})
                      : newest.error();
    }
    const auto told = Query(m_db, selectRemovals)
                              .first(
                                      [since](const Query &row) {
                                          return ListRemovals{std::max(row.integer(0), *since),
                                                              row.integer(1) != 0};
                                      },
                                      company, *since);
    return told ? Result<ListRemovals>(told->value_or(ListRemovals{*since, false})) : told.error();
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
