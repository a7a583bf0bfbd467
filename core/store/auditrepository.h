#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/auditentry.h"
#include "core/model/auditfilter.h"
#include "core/model/listparts.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// Which entries are meant.
struct AuditRange
{
    std::optional<CompanyId> company; ///< and those of the whole store; none: of all
    AuditFilter filter;
    std::optional<qint64> before; ///< only older ones than that entry
    Micros now = 0;               ///< for ages in the filter
};

/// The audit: entries are added and read, never changed, each chained to the one before it
/// (auditchain.h). Made inside a closure, see Database. Errors Store….
class AuditRepository final
{
public:
    explicit AuditRepository(Database &database) : m_db(database) { }

    /// In the writer's transaction, so that no other program's entry comes between it and the last.
    Result<void> add(const AuditEntry &entry);
    /// Newest first; older than the entry `before` when it is given.
    Result<QList<AuditEntry>> list(CompanyId company, int limit, std::optional<qint64> before = {});
    /// Newest first, as people look through them.
    Result<QList<AuditLine>> lines(const AuditRange &range, int limit);
    /// How many those are, older than `before` or not.
    Result<qint64> count(const AuditRange &range);

    /// After the entry `entry`, oldest first.
    Result<QList<AuditEntry>> since(CompanyId company, qint64 entry, int limit);
    /// Whether deliveries of the company were removed or a customer's data erased after the entry
    /// `since`, of which those behind it are read; none: only the newest entry is told.
    Result<ListRemovals> removals(CompanyId company, std::optional<qint64> since);
    /// Who did `what`, by what it came to (`after`); reads all of the company's entries.
    Result<QHash<QString, QString>> actorsOf(CompanyId company, const QString &what);

private:
    Database &m_db;
};

} // namespace hk
