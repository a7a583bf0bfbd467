#include "core/intake/intake.h"

#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/store.h"

#include <algorithm>
#include <memory>

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
    Result<QList<Endpoint>> endpoints = EndpointRepository(database).ofCompany(draft.company);
    if (!endpoints)
        return endpoints;
    if (endpoints->isEmpty()) {
        return Error{ErrorCode::CompanyUnknown,
                     QStringLiteral("company"),
                     QString::number(draft.company.value()),
                     {}};
    }
    endpoints->removeIf([&](const Endpoint &endpoint) {
        const bool isMeant =
                only ? endpoint.id == *only : endpoint.slot == categoryOf(draft.trigger);
        return !isMeant || endpoint.url.isEmpty();
    });
    if (endpoints->isEmpty())
        return noUrl(draft.trigger);
    return endpoints;
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
