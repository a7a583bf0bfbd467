#include "core/contract/jsonwriter.h"
#include "core/contract/sample/samplemodels.h"

namespace hk {
namespace {

QString statusOf(Trigger trigger)
{
    return trigger == Trigger::AppointmentCanceled ? QStringLiteral("CN") : QStringLiteral("BK");
}

QString modificationOf(Trigger trigger)
{
    switch (trigger) {
    case Trigger::AppointmentRescheduled:
        return QStringLiteral("Rescheduled");
    case Trigger::AppointmentCanceled:
        return QStringLiteral("Canceled");
    default:
        return QStringLiteral("Booked");
    }
}

void writeAuditTrail(JsonWriter &json, Trigger trigger, const SampleScene &scene)
{
    json.key("auditTrail").beginArray().beginObject();
    json.field("appointmentId", scene.appointmentId);
    json.field("id", scene.appointmentId + QStringLiteral("1"));
    json.field("modificationType", modificationOf(trigger));
    json.field("modifiedBy", scene.customer.email);
    json.field("modifiedOn", withOffset(scene.now));
    json.optionalField("notesAfter", scene.wish);
    json.nullField("notesBefore");
    json.field("statusAfter", statusOf(trigger));
    json.field("statusBefore", trigger == Trigger::AppointmentConfirmed ? "IN" : "BK");
    json.endObject().endArray();
}

void writeCustomFields(JsonWriter &json, const SampleScene &scene)
{
    json.key("customFields").beginObject().key("field1").beginObject();
    json.field("name", "Referred by")
            .field("value", scene.wish.isEmpty() ? "Search engine" : "A friend");
    json.endObject().endObject();
}

void writeCustomers(JsonWriter &json, const SampleScene &scene)
{
    json.key("customers").beginArray().beginObject();
    json.field("appointmentId", scene.appointmentId);
    json.field("customerId", scene.customer.id);
    json.endObject().endArray();
}

void writeResources(JsonWriter &json, const SampleScene &scene)
{
    json.key("resources").beginArray().beginObject();
    json.field("appointmentId", scene.appointmentId);
    json.field("resourceEmail", scene.resource.email);
    json.field("resourceGroupId", scene.resourceGroupId);
    json.field("resourceId", scene.resource.id);
    json.nullField("resourceImageUrl");
    json.field("resourceName", scene.resourceName);
    json.endObject().endArray();
}

/// auditTrail to endDateTime.
void writeFirstFields(JsonWriter &json, Trigger trigger, const Company &company,
                      const SampleScene &scene)
{
    const bool isReminded = trigger == Trigger::EmailReminder;
    writeAuditTrail(json, trigger, scene);
    json.field("bookedBy", scene.customer.email);
    json.field("businessName", company.name);
    json.field("calendarId", scene.locationId + QStringLiteral("0"));
    json.field("confirmationNumber", scene.confirmation);
    json.field("confirmed", trigger != Trigger::AppointmentCanceled);
    json.field("createDate", withOffset(scene.createdAt));
    writeCustomFields(json, scene);
    json.field("customerId", scene.customer.id);
    json.optionalField("customerMessage", scene.wish);
    writeCustomers(json, scene);
    json.field("date", scene.start.toString(QStringLiteral("yyyy-MM-dd")));
    json.field("dateInternational", scene.start.toString(QStringLiteral("dd/MM/yyyy")));
    json.field("downloadIcsUrl",
               QStringLiteral("https://calendar.example.com/ics/") + scene.confirmation);
    json.field("duration", scene.service.minutes);
    json.field("email", scene.customer.email);
    json.field("emailConfirmationSent", withOffset(scene.createdAt));
    json.optionalField("emailReminderSent", isReminded ? withOffset(scene.now) : QString());
    json.field("endDateTime", withOffset(scene.end));
}

/// firstname to phoneType.
void writePerson(JsonWriter &json, const SampleScene &scene)
{
    json.field("firstname", scene.customer.givenName);
    json.field("groupSize", scene.groupSize);
    json.field("id", scene.appointmentId);
    json.field("ipAddress", "192.0.2.17");
    json.field("lastModifiedBy", scene.customer.email);
    json.field("lastModifiedOn", withOffset(scene.now));
    json.field("lastname", scene.customer.familyName);
    json.field("latitude", scene.resource.place.latitude);
    json.field("location", QString::fromUtf8(scene.resource.place.city));
    json.field("locationId", scene.locationId);
    json.field("longitude", scene.resource.place.longitude);
    json.field("name", scene.customer.name());
    json.nullField("notes");
    json.field("object", "appointment");
    json.field("onlineBooking", true);
    json.field("paymentStatus", 0);
    json.field("phone", scene.customer.phone);
    json.nullField("phoneExt");
    json.field("phoneType", "M");
}

/// rescheduledId to timezoneId.
void writeRest(JsonWriter &json, Trigger trigger, const SampleScene &scene)
{
    const bool isReminded = trigger == Trigger::SmsReminder;
    json.optionalField("rescheduledId", scene.rescheduledId);
    json.field("resourceEmail", scene.resource.email);
    json.field("resourceGroupId", scene.resourceGroupId);
    json.field("resourceGroupName", scene.service.group);
    json.field("resourceId", scene.resource.id);
    json.nullField("resourceImageUrl");
    json.field("resourceName", scene.resourceName);
    writeResources(json, scene);
    json.nullField("serviceAllocationId");
    json.field("serviceId", scene.serviceId);
    json.nullField("serviceImageUrl");
    json.field("serviceName", scene.service.name);
    json.nullField("smsConfirmationSent");
    json.optionalField("smsReminderSent", isReminded ? withOffset(scene.now) : QString());
    json.field("startDateTime", withOffset(scene.start));
    json.field("status", statusOf(trigger));
    json.nullField("stripeChargeId");
    json.nullField("stripeRefundId");
    json.field("time", scene.start.time().hour() * 100 + scene.start.time().minute());
    json.field("timezone", scene.start.offsetFromUtc() / 60);
    json.optionalField("timezoneIana", ianaName(scene.zone));
    json.optionalField("timezoneId",
                       QString::fromLatin1(QTimeZone::ianaIdToWindowsId(scene.zone.id())));
}

} // namespace

void writeAppointment(JsonWriter &json, Trigger trigger, const Company &company,
                      const SampleScene &scene)
{
    json.beginObject();
    writeFirstFields(json, trigger, company, scene);
    writePerson(json, scene);
    writeRest(json, trigger, scene);
    json.endObject();
}

} // namespace hk
