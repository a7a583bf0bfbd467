#include "core/intake/intake.h"

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

/// Those that the event goes to, all with a URL.
Result<QList<Endpoint>> endpointsFor(Database &database, const EventDraft &draft,
                                     std::optional<EndpointId> only)
{
    EndpointRepository repository(database);
    Result<QList<Endpoint>> endpoints = QList<Endpoint>();
    if (only) {
        const Result<Endpoint> one = repository.get(*only);
        if (!one)
            return one.error();
        if (one->company == draft.company && !one->url.isEmpty())
            endpoints->append(*one);
    } else {
        endpoints = repository.receiving(draft.company, categoryOf(draft.trigger));
    }
    if (!endpoints || !endpoints->isEmpty())
        return endpoints;
    const Result<Company> company = CompanyRepository(database).get(draft.company);
    return company ? noUrl(draft.trigger) : company.error();
}

/// Everything of one event, in the transaction of `database`; repeatable.
Result<Accepted> accepted(Database &database, const EventDraft &draft,
                          std::optional<EndpointId> only)
{
    const Result<QList<Endpoint>> endpoints = endpointsFor(database, draft, only);
    if (!endpoints)
        return endpoints.error();
    const Result<EventId> event = EventRepository(database).insert(draft);
    if (!event)
        return event.error();

    Accepted answer;
    answer.event = *event;
    answer.eventId = database.publicIds().of(*event);
    for (const Endpoint &endpoint : *endpoints) {
        NewDelivery delivery;
        delivery.company = draft.company;
        delivery.event = *event;
        delivery.endpoint = endpoint.id;
        delivery.trigger = draft.trigger;
        delivery.simulated = draft.simulated;
        delivery.createdAt = draft.createdAt;
        if (endpoint.limits.inOrder)
            delivery.orderKey = draft.subjects.appointmentId;
        const Result<DeliveryId> id = DeliveryRepository(database).insert(delivery);
        if (!id)
            return id.error();
        answer.deliveries.push_back({*id, database.publicIds().of(*id), endpoint.url});
    }
    return answer;
}

} // namespace

QFuture<Result<Accepted>> accept(Store &store, EventDraft draft, std::optional<EndpointId> only)
{
    return store.write([draft = std::move(draft), only](Database &database) {
        return accepted(database, draft, only);
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
