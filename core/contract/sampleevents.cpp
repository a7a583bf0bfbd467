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

QByteArray makePayload(Trigger trigger, const Company &company, quint64 seed, int index, Micros now,
                       const QString &eventId)
{
    const SampleScene scene = makeScene(trigger, company, seed, index, now);
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

} // namespace

EventDraft sampleEvent(Trigger trigger, const Company &company, quint64 seed, int index, Micros now)
{
    EventDraft draft;
    draft.company = company.id;
    draft.trigger = trigger;
    draft.payload = printableSample(trigger, company, seed, index, now);
    draft.eventIdAt = envelopeOf(draft.payload).eventIdAt;
    draft.subjects = subjectsOf(draft.payload);
    draft.simulated = true;
    draft.createdAt = now;
    return draft;
}

QByteArray printableSample(Trigger trigger, const Company &company, quint64 seed, int index,
                           Micros now)
{
    return makePayload(trigger, company, seed, index, now, madeUpEventId(seed, index));
}

QByteArray indentedSample(Trigger trigger, const Company &company, quint64 seed, Micros now,
                          const QString &eventId)
{
    return indentedJson(makePayload(trigger, company, seed, 0, now, eventId));
}

} // namespace hk
