#include "core/workspace/simulatorroute.h"

#include "core/model/endpoint.h"
#include "core/model/webhookurl.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/simulatorendpointrepository.h"
#include "core/store/store.h"
#include "core/workspace/requestsigning.h"

#include <algorithm>

namespace hk {
namespace {

void add(QList<Destination> &destinations, const QString &url, Trigger trigger)
{
    const auto known = std::find_if(destinations.begin(), destinations.end(),
                                    [&url](const Destination &one) { return one.url == url; });
    if (known != destinations.end()) {
        known->triggers = known->triggers.with(trigger);
        return;
    }
    Destination destination;
    destination.url = url;
    destination.triggers = TriggerSet().with(trigger);
    if (const auto parsed = WebhookUrl::parse(url, Environment::Test, {}); parsed) {
        destination.host = parsed->host();
        destination.isLoopback = parsed->isLoopback();
    }
    destinations.append(destination);
}

} // namespace

Result<QString> SimulatorRoute::url(Database &database, CompanyId company, Trigger trigger) const
{
    if (m_target.kind == SendTarget::LocalReceiver)
        return QString(m_receiver.url + QLatin1Char('/') + nameOf(categoryOf(trigger)));
    const Result<Company> owner = CompanyRepository(database).get(company);
    if (!owner)
        return owner.error();
    const Result<WebhookUrl> url =
            WebhookUrl::parse(m_target.url, owner->environment, QStringLiteral("URL"));
    return url ? Result<QString>(url->ascii()) : url.error();
}

Result<std::optional<EndpointId>> SimulatorRoute::ownEndpoint(Database &database, CompanyId company,
                                                              Trigger trigger, Micros now) const
{
    if (m_target.kind == SendTarget::CompanyEndpoints)
        return std::optional<EndpointId>();
    const Result<QString> to = url(database, company, trigger);
    if (!to)
        return to.error();
    SimulatorEndpointRepository endpoints(database, now);
    const Result<Endpoint> endpoint = m_target.kind == SendTarget::LocalReceiver
            ? endpoints.ofReceiver(company, categoryOf(trigger), *to, m_receiver.caFile,
                                   !m_target.goesOn)
            : endpoints.ofUrl(company, *to, !m_target.goesOn);
    if (!endpoint)
        return endpoint.error();
    return std::optional<EndpointId>(endpoint->id);
}

QFuture<Result<Accepted>> SimulatorRoute::accept(Store &store, EventDraft draft) const
{
    return store.write([route = *this,
                        draft = std::move(draft)](Database &database) -> Result<Accepted> {
        const auto own = route.ownEndpoint(database, draft.company, draft.trigger, draft.createdAt);
        return own ? acceptWithin(database, draft, *own) : own.error();
    });
}

/// As they would be made; those that are not in the store yet have no id.
Result<QList<Endpoint>> SimulatorRoute::receivers(Database &database, const EventDraft &draft) const
{
    QList<Endpoint> endpoints;
    if (m_target.kind != SendTarget::CompanyEndpoints) {
        const Result<QString> to = url(database, draft.company, draft.trigger);
        if (!to)
            return to.error();
        Endpoint endpoint;
        endpoint.company = draft.company;
        endpoint.name = QStringLiteral("Simulator");
        endpoint.url = *to;
        return endpoints << endpoint;
    }
    const Result<QList<ReceivingEndpoint>> receiving = receiversOf(database, draft);
    if (!receiving)
        return receiving.error();
    for (const ReceivingEndpoint &one : *receiving) {
        const Result<Endpoint> endpoint = EndpointRepository(database).get(one.id);
        if (!endpoint)
            return endpoint.error();
        endpoints.append(*endpoint);
    }
    return endpoints;
}

Result<EventPreview> SimulatorRoute::preview(Database &database, const Vault &vault,
                                             const EventDraft &draft, const QString &eventId,
                                             Micros now) const
{
    EventPreview preview;
    preview.body = draft.payload;
    const Result<QList<Endpoint>> endpoints = receivers(database, draft);
    if (!endpoints && endpoints.error().code == ErrorCode::NoUrlForTrigger)
        return preview;
    if (!endpoints)
        return endpoints.error();
    preview.isRefused = endpoints->isEmpty();
    for (const Endpoint &endpoint : *endpoints) {
        const auto request = signRequest(database, vault, endpoint, eventId, draft.payload, now);
        if (!request)
            return request.error();
        preview.requests.append(*request);
    }
    return preview;
}

Result<QList<Destination>> SimulatorRoute::destinations(Database &database, CompanyId company,
                                                        TriggerSet triggers) const
{
    QList<Destination> destinations;
    for (const Trigger trigger : allTriggers) {
        if (!triggers.contains(trigger))
            continue;
        if (m_target.kind != SendTarget::CompanyEndpoints) {
            const Result<QString> to = url(database, company, trigger);
            if (!to)
                return to.error();
            add(destinations, *to, trigger);
            continue;
        }
        const auto receiving = EndpointRepository(database).receiving(company, trigger);
        if (!receiving)
            return receiving.error();
        for (const ReceivingEndpoint &one : *receiving)
            add(destinations, one.url, trigger);
    }
    return destinations;
}

} // namespace hk
