#include "core/contract/sampleevents.h"

#include "core/contract/envelope.h"
#include "core/contract/jsonwriter.h"
#include "core/contract/sample/samplemodels.h"
#include "core/contract/sample/samplerandom.h"
#include "core/contract/subjects.h"

namespace hk {
namespace {

constexpr quint64 eventIdStream = 100;

/// Of the form that the store gives: "evt_" and 13 characters of Crockford's base32.
QString madeUpEventId(quint64 seed, int index)
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    SampleRandom random(seed, static_cast<quint64>(index), eventIdStream);
    QString id = QStringLiteral("evt_");
    for (int i = 0; i < 13; ++i)
        id.append(QLatin1Char(alphabet[random.below(32)]));
    return id;
}

bool hasAppointment(Trigger trigger)
{
    return categoryOf(trigger) == Category::Booking || categoryOf(trigger) == Category::Reminder;
}

QByteArray makePayload(Trigger trigger, const Company &company, const SampleScene &scene,
                       Micros now, const QString &eventId)
{
    JsonWriter json;
    json.beginObject();
    json.field("eventTrigger", company.wireNames.of(trigger));
    json.field("eventId", eventId);
    json.field("createdAt", toRfc3339(now));
    json.field("companyId", company.externalId);
    if (hasAppointment(trigger)) {
        json.key("appointment");
        writeAppointment(json, trigger, company, scene);
    }
    if (categoryOf(trigger) != Category::Resource) {
        json.key("customer");
        writeCustomer(json, trigger, company, scene);
    }
    if (categoryOf(trigger) != Category::Customer) {
        json.key("resource");
        writeResource(json, trigger, scene);
    }
    json.endObject();
    return json.bytes();
}

EventDraft draftOf(Trigger trigger, const Company &company, const QByteArray &payload, Micros now)
{
    EventDraft draft;
    draft.company = company.id;
    draft.trigger = trigger;
    draft.payload = payload;
    draft.eventIdAt = envelopeOf(draft.payload).eventIdAt;
    draft.subjects = subjectsOf(draft.payload);
    draft.simulated = true;
    draft.createdAt = now;
    return draft;
}

} // namespace

EventDraft sampleEvent(Trigger trigger, const Company &company, quint64 seed, int index, Micros now)
{
    return draftOf(trigger, company, printableSample(trigger, company, seed, index, now), now);
}

EventDraft storyEvent(Trigger trigger, const Company &company, quint64 seed,
                      const SampleChoice &choice, Micros at, Micros now)
{
    const SampleScene scene = makeScene(trigger, company, seed, choice, at);
    return draftOf(trigger, company,
                   makePayload(trigger, company, scene, now, madeUpEventId(seed, choice.booking)),
                   now);
}

QByteArray printableSample(Trigger trigger, const Company &company, quint64 seed, int index,
                           Micros now)
{
    return makePayload(trigger, company,
                       makeScene(trigger, company, seed, SampleChoice::number(index), now), now,
                       madeUpEventId(seed, index));
}

QByteArray indentedSample(Trigger trigger, const Company &company, quint64 seed, Micros now,
                          const QString &eventId)
{
    const SampleScene scene = makeScene(trigger, company, seed, SampleChoice::number(0), now);
    return indentedJson(makePayload(trigger, company, scene, now, eventId));
}

} // namespace hk
