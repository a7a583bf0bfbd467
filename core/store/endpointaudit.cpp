#include "core/store/endpointaudit.h"

#include "core/store/auditrepository.h"

namespace hk {

Result<void> noteEndpointChange(Database &database, const Endpoint &endpoint, const char *what,
                                const QString &before, const QString &after,
                                const EndpointAuthor &author)
{
    AuditEntry entry;
    entry.at = author.at;
    entry.actor = author.actor;
    entry.company = endpoint.company;
    entry.what = QStringLiteral("endpoint.%1.%2").arg(nameOf(endpoint), QLatin1String(what));
    entry.before = before;
    entry.after = after;
    return AuditRepository(database).add(entry);
}

} // namespace hk
