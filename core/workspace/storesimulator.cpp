#include "core/workspace/storesimulator.h"

#include "core/base/answer.h"
#include "core/contract/envelope.h"
#include "core/contract/sampleevents.h"
#include "core/contract/strictjson.h"
#include "core/contract/subjects.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/eventrepository.h"
#include "core/store/simulatorendpointrepository.h"
#include "core/store/store.h"
#include "core/workspace/receiverfront.h"
#include "core/workspace/settingswatch.h"
#include "core/workspace/simulatorroute.h"

namespace hk {
namespace {

QByteArray withId(QByteArray payload, qsizetype place, const QByteArray &id)
{
    return place < 0 ? payload : payload.replace(place, id.size(), id);
}

} // namespace

StoreSimulator::StoreSimulator(Store &store, const SettingsWatch &watch,
                               const ReceiverFront &receiver, std::function<void()> wakeDispatcher,
                               QObject *parent)
    : SimulatorFront(parent), m_store(store), m_receiver(receiver),
      m_wakeDispatcher(std::move(wakeDispatcher))
{
    connect(&watch, &SettingsWatch::settingsChanged, this, [this] { m_company.reset(); });
}

QFuture<Result<Company>> StoreSimulator::company(CompanyId id)
{
    if (m_company && m_company->id == id)
        return QtFuture::makeReadyFuture(Result<Company>(*m_company));
    const auto loading =
            m_store.read([id](Database &database) { return CompanyRepository(database).get(id); });
    whenAnswered(loading, this, [this](const Result<Company> &loaded) {
        if (loaded)
            m_company = *loaded;
    });
    return loading;
}

/// Runs `make(Database &, reserved id)` → Result<T> with the id reserved for the next event.
template<typename T, typename Make>
QFuture<Result<T>> StoreSimulator::withReservedId(Make make)
{
    struct Made
    {
        T value;
        EventId reserved;
        QString publicId;
    };
    const auto making =
            m_store.write([reserved = m_reserved, make](Database &database) -> Result<Made> {
                const Result<EventId> id =
                        reserved ? Result<EventId>(*reserved) : EventRepository(database).reserve();
                if (!id)
                    return id.error();
                Result<T> value = make(database, *id);
                if (!value)
                    return value.error();
                return Made{std::move(*value), *id, database.publicIds().of(*id)};
            });
    whenAnswered(making, this, [this, before = m_reserved](const Result<Made> &made) {
        if (!made)
            return;
        // Two may have been asked for at once; then the last one stays and the other is never used.
        if (m_reserved == before)
            m_reserved = made->reserved;
        m_handedOut.insert(made->publicId);
    });
    return QFuture(making).then([](const Result<Made> &made) {
        return made ? Result<T>(made->value) : Result<T>(made.error());
    });
}

QFuture<Result<QByteArray>> StoreSimulator::sample(CompanyId id, Trigger trigger, quint64 seed)
{
    return madeSample(id,
                      [trigger, seed](const Company &company, Micros now, const QString &eventId) {
                          return indentedSample(trigger, company, seed, now, eventId);
                      });
}

QFuture<Result<QByteArray>> StoreSimulator::madeSample(CompanyId id, const MakeSample &make)
{
    return withReservedId<QByteArray>(
            [id, make, now = m_store.clock().now()](Database &database,
                                                    EventId event) -> Result<QByteArray> {
                const Result<Company> company = CompanyRepository(database).get(id);
                if (!company)
                    return company.error();
                return make(*company, now, database.publicIds().of(event));
            });
}

QFuture<Result<QByteArray>> StoreSimulator::asNextEvent(const QByteArray &payload)
{
    return withReservedId<QByteArray>([payload, place = envelopeOf(payload).eventIdAt](
                                              Database &database, EventId event) {
        return Result<QByteArray>(withId(payload, place, database.publicIds().bytesOf(event)));
    });
}

QFuture<Result<QByteArray>> StoreSimulator::printedSample(CompanyId id, Trigger trigger,
                                                          quint64 seed, int index)
{
    return company(id).then(
            [trigger, seed, index, now = m_store.clock().now()](const Result<Company> &company) {
                if (!company)
                    return Result<QByteArray>(company.error());
                return Result<QByteArray>(printableSample(trigger, *company, seed, index, now));
            });
}

QFuture<Result<Accepted>> StoreSimulator::sendSample(CompanyId id, Trigger trigger, quint64 seed,
                                                     int index, const SendTarget &target)
{
    const SimulatorRoute route = routeTo(target);
    auto sending = company(id).then(
            [=, &store = m_store](const Result<Company> &company) -> QFuture<Result<Accepted>> {
                if (!company)
                    return QtFuture::makeReadyFuture(Result<Accepted>(company.error()));
                EventDraft draft = sampleEvent(trigger, *company, seed, index, store.clock().now());
                draft.simulated = true;
                return route.accept(store, std::move(draft));
            });
    return watched(sending.unwrap());
}

QFuture<Result<Accepted>> StoreSimulator::sendStoryEvent(CompanyId id, Trigger trigger,
                                                         quint64 seed, const SampleChoice &choice,
                                                         Micros at, const SendTarget &target)
{
    const SimulatorRoute route = routeTo(target);
    auto sending = company(id).then(
            [=, &store = m_store](const Result<Company> &company) -> QFuture<Result<Accepted>> {
                if (!company)
                    return QtFuture::makeReadyFuture(Result<Accepted>(company.error()));
                return route.accept(
                        store,
                        storyEvent(trigger, *company, seed, choice, at, store.clock().now()));
            });
    return watched(sending.unwrap());
}

SimulatorRoute StoreSimulator::routeTo(const SendTarget &target) const
{
    return {target, {m_receiver.url(), m_receiver.caFile()}};
}

QFuture<Result<EventPreview>> StoreSimulator::preview(CompanyId id, Trigger trigger,
                                                      const QByteArray &payload,
                                                      const SendTarget &target)
{
    EventDraft draft;
    draft.company = id;
    draft.trigger = trigger;
    draft.payload = payload;
    draft.eventIdAt = placeOfOwnId(payload);
    return withReservedId<EventPreview>([route = routeTo(target), draft = std::move(draft),
                                         &vault = m_store.vault(), now = m_store.clock().now()](
                                                Database &database, EventId event) {
        EventDraft next = draft;
        next.payload = withId(draft.payload, draft.eventIdAt, database.publicIds().bytesOf(event));
        return route.preview(database, vault, next, database.publicIds().of(event), now);
    });
}

QFuture<Result<QList<Destination>>> StoreSimulator::destinations(CompanyId id, TriggerSet triggers,
                                                                 const SendTarget &target)
{
    return m_store.read([id, triggers, route = routeTo(target)](Database &database) {
        return route.destinations(database, id, triggers);
    });
}

QFuture<Result<QStringList>> StoreSimulator::recentUrls(CompanyId id)
{
    return m_store.read([id, now = m_store.clock().now()](Database &database) {
        return SimulatorEndpointRepository(database, now).urls(id);
    });
}

QFuture<Result<Accepted>> StoreSimulator::send(CompanyId id, Trigger trigger,
                                               const QByteArray &payload, const SendTarget &target)
{
    if (const Result<void> json = checkJson(payload); !json)
        return QtFuture::makeReadyFuture(Result<Accepted>(json.error()));
    EventDraft draft;
    draft.company = id;
    draft.trigger = trigger;
    draft.payload = payload;
    draft.eventIdAt = placeOfOwnId(payload);
    draft.reservedId = std::exchange(m_reserved, std::nullopt); // webhook-id, as in the preview
    draft.subjects = subjectsOf(payload);
    draft.simulated = true;
    draft.createdAt = m_store.clock().now();
    return watched(routeTo(target).accept(m_store, std::move(draft)));
}

qsizetype StoreSimulator::placeOfOwnId(const QByteArray &payload) const
{
    const Envelope envelope = envelopeOf(payload);
    return m_handedOut.contains(envelope.eventId) ? envelope.eventIdAt : -1;
}

QFuture<Result<Accepted>> StoreSimulator::watched(QFuture<Result<Accepted>> accepting)
{
    whenAnswered(accepting, this, [this](const Result<Accepted> &accepted) {
        if (accepted)
            m_wakeDispatcher();
    });
    return accepting;
}

} // namespace hk
