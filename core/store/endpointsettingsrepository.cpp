#include "core/store/endpointsettingsrepository.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/dispatchrepository.h"
#include "core/store/query.h"

namespace hk {
namespace {

constexpr char insertAdditional[] = "INSERT INTO endpoint(company, name) VALUES(?, ?) RETURNING id";
constexpr char selectNamed[] = "SELECT id FROM endpoint WHERE company = ? AND slot IS NULL "
                               "AND removed_at = 0 AND name = ? COLLATE NOCASE";
constexpr char updateName[] = "UPDATE endpoint SET name = ? WHERE id = ?";
constexpr char updateTriggers[] = "UPDATE endpoint SET triggers = ? WHERE id = ?";
constexpr char updateFilter[] = "UPDATE endpoint SET payload_filter = ? WHERE id = ?";
constexpr char updateHeaders[] = "UPDATE endpoint SET headers = ? WHERE id = ?";
// Two, since what waits for its turn in order is not in the queue.
constexpr char selectQueued[] =
        "SELECT id FROM delivery WHERE endpoint = ? AND due IS NOT NULL AND status < 2 LIMIT ?";
constexpr char selectInOrder[] =
        "SELECT id FROM delivery WHERE endpoint = ? AND order_key IS NOT NULL AND status < 2 "
        "LIMIT ?";
constexpr char markRemoved[] = "UPDATE endpoint SET removed_at = ?, url = '', host = '', "
                               "triggers = 0, headers = '' WHERE id = ?";

DeliveryId deliveryIdOf(const Query &row) { return DeliveryId(row.integer(0)); }

/// For the audit: which lines there are, a value only where it is no secret.
QString shown(const QList<StoredHeader> &headers)
{
    QStringList lines;
    for (const StoredHeader &header : headers)
        lines.append(
                header.name
                + (header.sealed.isEmpty() ? u": " + header.value : QStringLiteral(" (secret)")));
    return lines.join(QStringLiteral(", "));
}

} // namespace

Result<void> EndpointSettingsRepository::nameIsFree(CompanyId company, const QString &name)
{
    const auto taken =
            Query(m_db, selectNamed)
                    .first([](const Query &row) { return row.integer(0); }, company, name);
    if (!taken)
        return taken.error();
    if (taken->has_value())
        return Error{ErrorCode::EndpointNameTaken, QStringLiteral("name"), name.left(80), {}};
    return {};
}

Result<void> EndpointSettingsRepository::changed(const Endpoint &endpoint,
                                                 const Result<qint64> &updated, const char *what,
                                                 const QString &before, const QString &after)
{
    if (!updated)
        return updated.error();
    const Result<void> noted = noteEndpointChange(m_db, endpoint, what, before, after, m_author);
    return noted ? bumpSettingsRevision(m_db) : noted;
}

Result<EndpointId> EndpointSettingsRepository::add(CompanyId company, const QString &name)
{
    if (const Result<void> isFree = nameIsFree(company, name); !isFree)
        return isFree.error();
    const auto made = Query(m_db, insertAdditional)
                              .first([](const Query &row) { return EndpointId(row.integer(0)); },
                                     company, name);
    if (!made)
        return made.error();
    Endpoint endpoint;
    endpoint.id = made->value_or(EndpointId());
    endpoint.company = company;
    endpoint.name = name;
    if (const Result<void> noted = changed(endpoint, 1, "added", {}, name); !noted)
        return noted.error();
    return endpoint.id;
}

Result<void> EndpointSettingsRepository::rename(const Endpoint &endpoint, const QString &name)
{
    if (endpoint.name == name && !endpoint.slot)
        return {};
    if (endpoint.slot)
        return Error{ErrorCode::EndpointIsCategory, QStringLiteral("name"), nameOf(endpoint), {}};
    const bool onlyCase = endpoint.name.compare(name, Qt::CaseInsensitive) == 0;
    if (const Result<void> isFree = nameIsFree(endpoint.company, name); !isFree && !onlyCase)
        return isFree;
    return changed(endpoint, Query(m_db, updateName).run(name, endpoint.id), "name", endpoint.name,
                   name);
}

Result<void> EndpointSettingsRepository::setTriggers(const Endpoint &endpoint, TriggerSet triggers)
{
    if (endpoint.triggers == triggers)
        return {};
    return changed(endpoint, Query(m_db, updateTriggers).run(triggers.bits(), endpoint.id),
                   "triggers", endpoint.triggers.text(), triggers.text());
}

Result<void> EndpointSettingsRepository::setPayloadFilter(const Endpoint &endpoint,
                                                          const QString &filter)
{
    if (endpoint.payloadFilter == filter)
        return {};
    return changed(endpoint, Query(m_db, updateFilter).run(filter, endpoint.id), "filter",
                   endpoint.payloadFilter, filter);
}

Result<void> EndpointSettingsRepository::setHeaders(const Endpoint &endpoint,
                                                    const QList<StoredHeader> &lines)
{
    const Result<QList<StoredHeader>> before = storedHeaders(m_db, endpoint.id);
    if (!before)
        return before.error();
    if (textOf(*before) == textOf(lines))
        return {};
    QString after = shown(lines);
    if (after == shown(*before))
        after += QStringLiteral(" (another secret)");
    return changed(endpoint, Query(m_db, updateHeaders).run(textOf(lines), endpoint.id), "headers",
                   shown(*before), after);
}

Result<int> EndpointSettingsRepository::cancelUnfinished(EndpointId id, int limit)
{
    int cancelled = 0;
    for (const char *sql : {selectQueued, selectInOrder}) {
        const Result<QList<DeliveryId>> unfinished =
                Query(m_db, sql).list(deliveryIdOf, id, limit - cancelled);
        if (!unfinished)
            return unfinished.error();
        for (const DeliveryId delivery : *unfinished) {
            const Result<void> done = DispatchRepository(m_db).cancel(delivery, m_author.at);
            if (!done)
                return done.error();
            ++cancelled;
        }
    }
    return cancelled;
}

Result<void> EndpointSettingsRepository::remove(const Endpoint &endpoint)
{
    if (endpoint.slot)
        return Error{ErrorCode::EndpointIsCategory, QStringLiteral("name"), nameOf(endpoint), {}};
    return changed(endpoint, Query(m_db, markRemoved).run(m_author.at, endpoint.id), "removed",
                   endpoint.url, {});
}

} // namespace hk
