#include "core/contract/jsonwriter.h"
#include "core/contract/sample/samplemodels.h"

namespace hk {
namespace {

// Times of day are hours and minutes in one number: 930 is half past nine.
constexpr int opens = 800;
constexpr int closes = 1800;
constexpr int closed = 0;

void writeAvailability(JsonWriter &json)
{
    json.key("availability").beginObject();
    for (const char *day : {"fri", "mon", "sat", "sun", "thu", "tue", "wed"}) {
        const bool isWeekend = day[0] == 's';
        json.key(day).beginObject();
        json.field("endTime", isWeekend ? closed : closes);
        json.field("startTime", isWeekend ? closed : opens);
        json.endObject();
    }
    json.endObject();
}

void writeResourceFields(JsonWriter &json, const SampleScene &scene)
{
    json.key("customFields").beginObject();
    json.field("field1", scene.service.group);
    json.nullField("field10");
    for (const char *name :
         {"field2", "field3", "field4", "field5", "field6", "field7", "field8", "field9"})
        json.nullField(name);
    json.endObject();
}

void writeServices(JsonWriter &json, const SampleScene &scene)
{
    json.key("services").beginArray().beginObject();
    json.field("object", "resourceService");
    json.field("resourceId", scene.resource.id.toInt());
    json.field("resourceName", scene.resourceName);
    json.field("serviceId", scene.serviceId.toInt());
    json.field("serviceName", scene.service.name);
    json.endObject().endArray();
}

/// address to hourly.
void writeFirstFields(JsonWriter &json, const SampleScene &scene)
{
    json.key("address");
    writeAddress(json, scene.resource);
    writeAvailability(json);
    json.nullField("bioLink");
    json.field("bookingNotification", 1);
    json.field("calendarAvailability", 0);
    json.key("contact");
    writeContact(json, scene.resource);
    writeResourceFields(json, scene);
    json.field("deletedStatus", false);
    json.nullField("deletedTime");
    json.field("description",
               QString::fromUtf8(scene.service.name) + QStringLiteral(", by appointment"));
    json.field("effectiveDate", withOffset(scene.createdAt));
    json.field("email", scene.resource.email);
    json.field("gender", scene.resource.gender);
    json.nullField("googleCalendarId");
    json.field("groupId", scene.resourceGroupId);
    json.key("hourly").decimal(scene.service.minutes * 1.5);
}

/// id to timezoneOffset.
void writeLastFields(JsonWriter &json, Trigger trigger, const SampleScene &scene)
{
    json.field("id", scene.resource.id);
    json.field("ignoreBusinessHours", false);
    json.nullField("imageUrl");
    json.field("locationId", scene.locationId);
    json.field("name", scene.resourceName);
    json.field("notificationType", trigger == Trigger::ResourceUpdated ? 2 : 1);
    json.field("object", "resource");
    json.nullField("outlookCalendarId");
    json.field("recurringAvailability", true);
    writeServices(json, scene);
    json.nullField("skypeName");
    json.field("sortKey", scene.serviceId.toInt() % 100);
    json.optionalField("timezoneIana", ianaName(scene.zone));
    json.optionalField("timezoneId",
                       QString::fromLatin1(QTimeZone::ianaIdToWindowsId(scene.zone.id())));
    json.field("timezoneOffset", scene.now.offsetFromUtc() / 60);
}

} // namespace

void writeResource(JsonWriter &json, Trigger trigger, const SampleScene &scene)
{
    json.beginObject();
    writeFirstFields(json, scene);
    writeLastFields(json, trigger, scene);
    json.endObject();
}

} // namespace hk
