#include "core/store/simulatorendpointrepository.h"

#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/query.h"

namespace hk {
namespace {

// removed_at: 0 stands among the settings, above 0 it was removed; below 0 it is one of these.
constexpr char selectByName[] =
        "SELECT id FROM endpoint WHERE company = ? AND removed_at < 0 AND name = ?";
constexpr char selectByUrl[] =
        "SELECT id FROM endpoint WHERE company = ? AND removed_at < 0 AND name = ? AND url = ?";
constexpr char selectOfReceiver[] =
        "SELECT id FROM endpoint WHERE removed_at < 0 AND substr(name, 1, length(?)) = ?";
constexpr char selectAll[] =
        "SELECT id FROM endpoint WHERE company = ? AND removed_at < 0 ORDER BY id";
constexpr char selectUrls[] = "SELECT url FROM endpoint WHERE company = ? AND removed_at < 0 AND "
                              "name = ? ORDER BY id DESC";
constexpr char insertOne[] =
        "INSERT INTO endpoint(company, name, removed_at) VALUES(?, ?, -1) RETURNING id";
// Stores from before had it among the settings.
constexpr char takeOutOfSettings[] =
        "UPDATE endpoint SET removed_at = -1 WHERE company = ? AND slot IS NULL AND removed_at = 0 "
        "AND triggers = 0 AND name = 'Local receiver'";
// By the indexes delivery_due and delivery_order, whose conditions these repeat: the counters of an
// endpoint may be written later. What waits for an earlier event of its appointment has no due.
constexpr char removeOldest[] =
        "UPDATE endpoint SET removed_at = ?, url = '', host = '' WHERE id IN (SELECT p.id FROM "
        "endpoint p WHERE p.company = ? AND p.removed_at < 0 AND p.name = ? "
        "AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.endpoint = p.id AND d.due IS NOT NULL) "
        "AND NOT EXISTS (SELECT 1 FROM delivery d WHERE d.endpoint = p.id "
        "AND d.order_key IS NOT NULL AND d.status < 2) "
        "ORDER BY p.id DESC LIMIT -1 OFFSET ?)";
constexpr char selectAwaited[] =
        "SELECT p.id FROM endpoint p WHERE p.company = ? AND p.removed_at < 0 AND p.name = ? "
        "AND (EXISTS (SELECT 1 FROM delivery d WHERE d.endpoint = p.id AND d.due IS NOT NULL) "
        "OR EXISTS (SELECT 1 FROM delivery d WHERE d.endpoint = p.id "
        "AND d.order_key IS NOT NULL AND d.status < 2)) ORDER BY p.id";

QString nameOfReceiver() { return QStringLiteral("Local receiver: "); }
QString nameOfTyped() { return QStringLiteral("Simulator"); }

EndpointId idOf(const Query &row) { return EndpointId(row.integer(0)); }

} // namespace

Result<Endpoint> SimulatorEndpointRepository::ofReceiver(CompanyId company, Category category,
                                                         const QString &url, const QString &caFile,
                                                         bool wakes)
{
    const QString name = nameOfReceiver() + nameOf(category);
    const auto found = Query(m_db, selectByName).first(idOf, company, name);
    if (!found)
        return found.error();
    if (found->has_value())
        return trusting(ready(**found, url, wakes), caFile);
    if (const auto taken = Query(m_db, takeOutOfSettings).run(company); !taken)
        return taken.error();
    return trusting(add(company, name, url), caFile);
}

Result<void> SimulatorEndpointRepository::moveReceiver(const QString &baseUrl,
                                                       const QString &caFile)
{
    const auto endpoints = endpointsOf(
            Query(m_db, selectOfReceiver).list(idOf, nameOfReceiver(), nameOfReceiver()));
    if (!endpoints)
        return endpoints.error();
    for (const Endpoint &endpoint : *endpoints) {
        const QString path = endpoint.name.sliced(nameOfReceiver().size());
        const auto moved =
                trusting(ready(endpoint.id, baseUrl + QLatin1Char('/') + path, false), caFile);
        if (!moved)
            return moved.error();
    }
    return {};
}

Result<Endpoint> SimulatorEndpointRepository::ofUrl(CompanyId company, const QString &ascii,
                                                    bool wakes)
{
    const auto found = Query(m_db, selectByUrl).first(idOf, company, nameOfTyped(), ascii);
    if (!found)
        return found.error();
    if (found->has_value())
        return ready(**found, ascii, wakes);
    const auto removed = Query(m_db, removeOldest).run(m_now, company, nameOfTyped(), mostUrls - 1);
    return removed ? add(company, nameOfTyped(), ascii) : removed.error();
}

Result<QStringList> SimulatorEndpointRepository::urls(CompanyId company)
{
    const auto urls =
            Query(m_db, selectUrls)
                    .list([](const Query &row) { return row.text(0); }, company, nameOfTyped());
    return urls ? Result<QStringList>(QStringList(*urls)) : urls.error();
}

Result<QList<Endpoint>> SimulatorEndpointRepository::ofCompany(CompanyId company)
{
    return endpointsOf(Query(m_db, selectAll).list(idOf, company));
}

Result<QList<Endpoint>> SimulatorEndpointRepository::awaitedUrls(CompanyId company)
{
    return endpointsOf(Query(m_db, selectAwaited).list(idOf, company, nameOfTyped()));
}

Result<QList<Endpoint>> SimulatorEndpointRepository::endpointsOf(
        const Result<QList<EndpointId>> &ids)
{
    if (!ids)
        return ids.error();
    QList<Endpoint> endpoints;
    for (const EndpointId id : *ids) {
        const Result<Endpoint> endpoint = EndpointRepository(m_db).get(id);
        if (!endpoint)
            return endpoint.error();
        endpoints.append(*endpoint);
    }
    return endpoints;
}

Result<Endpoint> SimulatorEndpointRepository::add(CompanyId company, const QString &name,
                                                  const QString &url)
{
    const auto made = Query(m_db, insertOne).first(idOf, company, name);
    if (!made)
        return made.error();
    return ready(made->value_or(EndpointId()), url, true);
}

Result<Endpoint> SimulatorEndpointRepository::trusting(Result<Endpoint> endpoint,
                                                       const QString &caFile)
{
    if (!endpoint)
        return endpoint;
    EndpointLimits limits = endpoint->limits;
    limits.caFile = caFile;
    return EndpointRepository(m_db).setLimits(endpoint->id, limits, QStringLiteral("simulator"),
                                              m_now);
}

/// Whoever sends there once more wants it tried: no page of the settings could release it.
Result<Endpoint> SimulatorEndpointRepository::ready(EndpointId id, const QString &url, bool wakes)
{
    EndpointRepository endpoints(m_db);
    if (const Result<void> set = endpoints.setUrl(id, url); !set)
        return set.error();
    const Result<Endpoint> endpoint = endpoints.get(id);
    if (!endpoint || !wakes || endpoint->holdReason == HoldReason::Archived)
        return endpoint;
    if (endpoint->state != EndpointState::Held) {
        const Result<void> probed = endpoints.letProbe(id, m_now);
        return probed ? endpoint : Result<Endpoint>(probed.error());
    }
    const Result<bool> released = endpoints.release(id, QStringLiteral("simulator"), m_now);
    return released ? endpoints.get(id) : Result<Endpoint>(released.error());
}

} // namespace hk
