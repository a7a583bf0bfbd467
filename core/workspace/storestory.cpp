#include "core/workspace/storestory.h"

#include "core/model/deliveryfilter.h"
#include "core/model/endpoint.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/eventrepository.h"
#include "core/store/store.h"
#include "core/store/storyrepository.h"

namespace hk {
namespace {

constexpr int eventsEachSide = 100;
constexpr Micros lookedBack = Micros(24) * 3600 * microsPerSecond;

Result<Story> loadStory(Database &database, const QString &publicId, StoryOf of)
{
    DeliveryRepository deliveries(database);
    const Result<Delivery> told = deliveries.find(publicId);
    if (!told)
        return told.error();
    const Result<Event> event = EventRepository(database).get(told->event);
    if (!event)
        return event.error();
    const bool isAppointment = of == StoryOf::Appointment;
    Story story;
    story.subject = isAppointment ? event->subjects.appointmentId : event->subjects.customerId;
    if (story.subject.isEmpty())
        return story;
    StoryRepository stories(database);
    const Result<StoryRows> rows = isAppointment
            ? stories.ofAppointment(told->company, story.subject, told->event, eventsEachSide)
            : stories.ofCustomer(told->company, story.subject, told->event, eventsEachSide);
    if (!rows)
        return rows.error();
    story.hasEarlier = rows->hasEarlier;
    story.hasLater = rows->hasLater;
    for (const DeliveryId id : rows->ids) {
        const Result<Delivery> one = deliveries.get(id);
        if (!one)
            return one.error();
        story.deliveries.append(*one);
    }
    return story;
}

/// The filter of those that findSimilar() counts.
QString similarFilter(const Delivery &delivery, const Endpoint &endpoint, Micros since)
{
    // "502" is what an answer's error is called, and no other outcome with that code is.
    const QString how = *delivery.lastOutcome == OutcomeKind::Answered
            ? QString::number(delivery.lastStatusCode.value_or(0))
            : nameOf(*delivery.lastOutcome);
    return QStringList{filterTermFor(FilterField::Endpoint, nameOf(endpoint)),
                       filterTermFor(FilterField::Error, how),
                       QStringLiteral("-status:delivered -status:cancelled"),
                       QStringLiteral("created:>=") + toRfc3339(since)}
            .join(u' ');
}

bool isFailure(const Delivery &delivery)
{
    return delivery.lastOutcome && !isSuccess(*delivery.lastOutcome, delivery.lastStatusCode)
            && delivery.status != DeliveryStatus::Delivered
            && delivery.status != DeliveryStatus::Cancelled;
}

Result<std::optional<SimilarFailures>> loadSimilar(Database &database, const Delivery &delivery)
{
    if (!isFailure(delivery))
        return std::optional<SimilarFailures>();
    // A filter tells whole milliseconds.
    const Micros since = (delivery.createdAt - lookedBack) / microsPerMs * microsPerMs;
    const Result<SimilarRows> rows =
            StoryRepository(database).findSimilar(delivery, since, SimilarFailures::most);
    if (!rows)
        return rows.error();
    const Result<Endpoint> endpoint = EndpointRepository(database).get(delivery.endpoint);
    if (!endpoint)
        return endpoint.error();
    return std::optional(SimilarFailures{rows->count, rows->isCapped, rows->since,
                                         similarFilter(delivery, *endpoint, rows->since)});
}

Result<Surroundings> loadSurroundings(Database &database, const QString &publicId)
{
    const Result<Delivery> delivery = DeliveryRepository(database).find(publicId);
    if (!delivery)
        return delivery.error();
    Surroundings found;
    Result<std::optional<SimilarFailures>> similar = loadSimilar(database, *delivery);
    if (!similar)
        return similar.error();
    found.similar = *similar;
    if (delivery->waitsForEarlier) {
        const Result<std::optional<DeliveryId>> earlier =
                StoryRepository(database).inFrontOf(delivery->id);
        if (!earlier)
            return earlier.error();
        if (earlier->has_value())
            found.waitsFor = database.publicIds().of(**earlier);
    }
    return found;
}

} // namespace

StoreStory::StoreStory(Store &store, QObject *parent) : StoryFront(parent), m_store(store) { }

QFuture<Result<Story>> StoreStory::story(const QString &publicId, StoryOf of)
{
    return m_store.read(
            [publicId, of](Database &database) { return loadStory(database, publicId, of); });
}

QFuture<Result<Surroundings>> StoreStory::surroundings(const QString &publicId)
{
    return m_store.read(
            [publicId](Database &database) { return loadSurroundings(database, publicId); });
}

} // namespace hk
