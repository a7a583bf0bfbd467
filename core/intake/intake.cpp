#include "core/intake/intake.h"

#include "core/model/payloadfilter.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/store.h"

namespace hk {
namespace {

Error noUrl(Trigger trigger)
{
    QString category = nameOf(categoryOf(trigger));
    category.front() = category.front().toUpper();
    return {ErrorCode::NoUrlForTrigger, category, wireNameOf(trigger), {}};
}

/// Those that the event may go to, all with a URL.
Result<QList<ReceivingEndpoint>> candidates(Database &database, const EventDraft &draft,
                                            std::optional<EndpointId> only)
{
    EndpointRepository repository(database);
    if (!only)
        return repository.receiving(draft.company, draft.trigger);
    const Result<Endpoint> one = repository.get(*only);
    if (!one)
        return one.error();
    const Result<Company> company = CompanyRepository(database).get(draft.company);
    if (!company)
        return company.error();
    if (one->company != draft.company || one->url.isEmpty() || company->isArchived())
        return QList<ReceivingEndpoint>();
    return QList<ReceivingEndpoint>{{one->id, one->url, one->limits.inOrder, {}}};
}

bool wants(const ReceivingEndpoint &endpoint, const QByteArray &payload)
{
    if (endpoint.payloadFilter.isEmpty())
        return true;
    const Result<PayloadFilter> filter = PayloadFilter::parse(endpoint.payloadFilter);
    return !filter || filter->matches(payload); // rather once too often than lost
}

} // namespace

Result<QList<ReceivingEndpoint>> receiversOf(Database &database, const EventDraft &draft,
                                             std::optional<EndpointId> only)
{
    Result<QList<ReceivingEndpoint>> endpoints = candidates(database, draft, only);
    if (!endpoints)
        return endpoints;
    if (endpoints->isEmpty()) {
        const Result<Company> company = CompanyRepository(database).get(draft.company);
        if (company && company->isArchived())
            return Error{ErrorCode::CompanyArchived, company->name, {}, {}};
        return company ? noUrl(draft.trigger) : company.error();
    }
    endpoints->removeIf([&](const ReceivingEndpoint &one) { return !wants(one, draft.payload); });
    return endpoints;
}

Result<Accepted> acceptWithin(Database &database, const EventDraft &draft,
                              std::optional<EndpointId> only)
{
    const Result<QList<ReceivingEndpoint>> endpoints = receiversOf(database, draft, only);
    if (!endpoints)
        return endpoints.error();
    if (endpoints->isEmpty())
        return Accepted(); // an event without a delivery would be kept for nobody
    const Result<EventId> event = EventRepository(database).insert(draft);
    if (!event)
        return event.error();

    Accepted answer;
    answer.event = *event;
    answer.eventId = database.publicIds().of(*event);
    for (const ReceivingEndpoint &endpoint : *endpoints) {
        NewDelivery delivery;
        delivery.company = draft.company;
        delivery.event = *event;
        delivery.endpoint = endpoint.id;
        delivery.trigger = draft.trigger;
        delivery.simulated = draft.simulated;
        delivery.createdAt = draft.createdAt;
        if (endpoint.inOrder)
            delivery.orderKey = draft.subjects.appointmentId;
        const Result<DeliveryId> id = DeliveryRepository(database).insert(delivery);
        if (!id)
            return id.error();
        answer.deliveries.push_back({*id, database.publicIds().of(*id), endpoint.url});
    }
    return answer;
}

QFuture<Result<Accepted>> accept(Store &store, EventDraft draft, std::optional<EndpointId> only)
{
    return store.write([draft = std::move(draft), only](Database &database) {
        return acceptWithin(database, draft, only);
    });
}

std::vector<QFuture<Result<Accepted>>> acceptMany(Store &store, std::vector<EventDraft> drafts)
{
    std::vector<QFuture<Result<Accepted>>> answers;
    answers.reserve(drafts.size());
    for (EventDraft &draft : drafts)
        answers.push_back(accept(store, std::move(draft)));
    return answers;
}

} // namespace hk
