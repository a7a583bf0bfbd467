#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// Who changed or looked at what. Never a secret.
struct AuditEntry
{
    qint64 id = 0;
    Micros at = 0;
    QString actor;     ///< "window", "console", "dispatcher"
    CompanyId company; ///< invalid: of the whole store
    QString what;      ///< "settings.bookingUrl", "hashKey.revealed", "endpoint.held"…
    QString before;
    QString after;
    bool operator==(const AuditEntry &) const = default;
};

/// The audit: entries are added and read, never changed. Made inside a closure, see Database.
/// Errors Store….
class AuditRepository final
{
public:
    explicit AuditRepository(Database &database) : m_db(database) { }

    Result<void> add(const AuditEntry &entry);
    /// Newest first; older than the entry `before` when it is given.
    Result<QList<AuditEntry>> list(CompanyId company, int limit, std::optional<qint64> before = {});

    /// After the entry `entry`, oldest first.
    Result<QList<AuditEntry>> since(CompanyId company, qint64 entry, int limit);
    /// Who did `what`, by what it came to (`after`); reads all of the company's entries.
    Result<QHash<QString, QString>> actorsOf(CompanyId company, const QString &what);

private:
    Database &m_db;
};

} // namespace hk
