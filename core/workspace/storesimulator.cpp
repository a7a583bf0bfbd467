#include "core/workspace/storesimulator.h"

#include "core/base/answer.h"
#include "core/base/background.h"
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

#include <QtCore/QPromise>

#include <memory>
#include <utility>

namespace hk {
namespace {

constexpr qsizetype smallPayload = 64 * 1024; // bytes that are read while nobody notices
constexpr Micros freshFor = 60 * microsPerSecond;

QByteArray timeText(Micros moment) { return toRfc3339(moment).toLatin1(); }

QByteArray withText(QByteArray payload, qsizetype place, const QByteArray &text)
{
    return place < 0 ? payload : payload.replace(place, text.size(), text);
}

/// The payload of another event.
QByteArray withEvent(const QByteArray &payload, const Envelope &places, const QByteArray &id,
                     Micros createdAt)
{
    return withText(withText(payload, places.eventIdAt, id), places.createdAt, timeText(createdAt));
}

/// What sending needs to know of a payload.
struct Reading
{
    Envelope envelope;
    EventSubjects subjects;
};

Result<Reading> readingOf(const QByteArray &payload)
{
    if (const Result<void> json = checkJson(payload); !json)
        return json.error();
    return Reading{envelopeOf(payload), subjectsOf(payload)};
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

/// Runs `make(Database &, next event)` → Result<T> with what is reserved for the next event.
template<typename T, typename Make>
QFuture<Result<T>> StoreSimulator::withNextEvent(Make make)
{
    struct Made
    {
        T value;
        NextEvent next;
        QString publicId;
    };
    const Micros now = m_store.clock().now();
    if (m_reserved && !isFresh(*m_reserved))
        m_reserved->createdAt = now;
    const auto making =
            m_store.write([reserved = m_reserved, now, make](Database &database) -> Result<Made> {
                const Result<EventId> id = reserved ? Result<EventId>(reserved->id)
                                                    : EventRepository(database).reserve();
                if (!id)
                    return id.error();
                const NextEvent next{*id, reserved ? reserved->createdAt : now};
                Result<T> value = make(database, next);
                if (!value)
                    return value.error();
                return Made{std::move(*value), next, database.publicIds().of(*id)};
            });
    whenAnswered(making, this, [this, before = m_reserved](const Result<Made> &made) {
        if (!made)
            return;
        // Two may have been asked for at once; then the last one stays and the other is never used.
        if (m_reserved == before)
            m_reserved = made->next;
        m_handedOut.insert(made->publicId);
        m_handedOutTimes.insert(timeText(made->next.createdAt));
    });
    return QFuture(making).then([](const Result<Made> &made) {
        return made ? Result<T>(made->value) : Result<T>(made.error());
    });
}

/// `then(read(payload))` → QFuture<Result<T>>: at once for a small payload; a large one is read
/// beside this thread. (QFuture::then() with a context is no way, see whenAnswered().)
template<typename T, typename Read, typename Then>
QFuture<Result<T>> StoreSimulator::afterReading(const QByteArray &payload, Read read, Then then)
{
    if (payload.size() <= smallPayload)
        return then(read(payload));
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    using Answer = decltype(read(payload));
    whenAnswered(inBackground([payload, read] { return read(payload); }), this,
                 [this, promise, then](const Answer &answer) {
                     whenAnswered(then(answer), this, [promise](const Result<T> &value) {
                         promise->addResult(value);
                         promise->finish();
                     });
                 });
    return promise->future();
}

bool StoreSimulator::isFresh(const NextEvent &next) const
{
    const Micros age = m_store.clock().now() - next.createdAt;
    return age >= 0 && age < freshFor;
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
    return withNextEvent<QByteArray>(
            [id, make](Database &database, const NextEvent &next) -> Result<QByteArray> {
                const Result<Company> company = CompanyRepository(database).get(id);
                if (!company)
                    return company.error();
                return make(*company, next.createdAt, database.publicIds().of(next.id));
            });
}

QFuture<Result<QByteArray>> StoreSimulator::asNextEvent(const QByteArray &payload)
{
    return withNextEvent<QByteArray>([payload](Database &database, const NextEvent &next) {
        Envelope places = envelopeOf(payload);
        if (places.eventIdAt < 0)
            places.createdAt = -1; // both are a person's own
        return Result<QByteArray>(
                withEvent(payload, places, database.publicIds().bytesOf(next.id), next.createdAt));
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
    const auto read = [](const QByteArray &bytes) { return Result<Envelope>(envelopeOf(bytes)); };
    const auto sign = [=, this, route = routeTo(target)](const Result<Envelope> &envelope) {
        EventDraft draft;
        draft.company = id;
        draft.trigger = trigger;
        draft.payload = payload;
        const Envelope places = envelope ? ownPlaces(*envelope, payload) : Envelope();
        draft.eventIdAt = places.eventIdAt;
        return withNextEvent<EventPreview>([=, &vault = m_store.vault(),
                                            now = m_store.clock().now()](Database &database,
                                                                         const NextEvent &event) {
            EventDraft next = draft;
            next.payload = withEvent(draft.payload, places, database.publicIds().bytesOf(event.id),
                                     event.createdAt);
            return route.preview(database, vault, next, database.publicIds().of(event.id), now);
        });
    };
    return afterReading<EventPreview>(payload, read, sign);
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
    const auto next = std::exchange(m_reserved, std::nullopt); // webhook-id, as in the preview
    const Micros now = m_store.clock().now();
    const Micros createdAt = next && isFresh(*next) ? next->createdAt : now;
    const auto store = [=, this, route = routeTo(target)](
                               const Result<Reading> &reading) -> QFuture<Result<Accepted>> {
        if (!reading)
            return QtFuture::makeReadyFuture(Result<Accepted>(reading.error()));
        const Envelope places = ownPlaces(reading->envelope, payload);
        EventDraft draft;
        draft.company = id;
        draft.trigger = trigger;
        draft.payload = withText(payload, places.createdAt, timeText(createdAt));
        draft.eventIdAt = places.eventIdAt;
        if (next)
            draft.reservedId = next->id;
        draft.subjects = reading->subjects;
        draft.simulated = true;
        draft.createdAt = now;
        return route.accept(m_store, std::move(draft));
    };
    return watched(afterReading<Accepted>(payload, readingOf, store));
}

Envelope StoreSimulator::ownPlaces(Envelope envelope, QByteArrayView payload) const
{
    if (!m_handedOut.contains(envelope.eventId))
        envelope.eventIdAt = -1;
    const bool isOwnTime = envelope.eventIdAt >= 0 && envelope.createdAt >= 0
            && m_handedOutTimes.contains(
                    payload.sliced(envelope.createdAt, createdAtSize).toByteArray());
    if (!isOwnTime)
        envelope.createdAt = -1;
    return envelope;
}

void StoreSimulator::noteSample(const QByteArray &payload)
{
    const Envelope envelope = envelopeOf(payload);
    if (envelope.eventIdAt < 0)
        return;
    m_handedOut.insert(envelope.eventId);
    if (envelope.createdAt >= 0)
        m_handedOutTimes.insert(payload.mid(envelope.createdAt, createdAtSize));
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
