#include "core/contract/sample/samplepayload.h"

#include "core/contract/jsonwriter.h"
#include "core/contract/sample/samplemodels.h"
#include "core/contract/sample/samplerandom.h"

namespace hk {
namespace {

constexpr quint64 eventIdStream = 100;

} // namespace

QString madeUpEventId(quint64 seed, int index)
{
    static constexpr char alphabet[] = "0123456789abcdefghjkmnpqrstvwxyz";
    SampleRandom random(seed, static_cast<quint64>(index), eventIdStream);
    QString id = QStringLiteral("evt_");
    for (int i = 0; i < 13; ++i)
        id.append(QLatin1Char(alphabet[random.below(32)]));
    return id;
}

QByteArray samplePayload(Trigger trigger, const Company &company, const SampleScene &scene,
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

} // namespace hk
