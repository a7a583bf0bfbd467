#include "core/contract/jsonwriter.h"
#include "core/contract/sample/samplemodels.h"

namespace hk {
namespace {

/// address to emailPromotion.
void writeFirstFields(JsonWriter &json, const Company &company, const SampleScene &scene)
{
    json.key("address");
    writeAddress(json, scene.customer);
    json.optionalField("birthdate", scene.birthdate);
    json.field("businessName", company.name);
    json.nullField("companyName");
    json.key("contact");
    writeContact(json, scene.customer);
    json.field("createdBy", scene.customer.email);
    json.field("createdOn", withOffset(scene.createdAt));
    json.key("customFields").beginObject().endObject();
    json.field("deletedStatus", false);
    json.nullField("deletedTime");
    json.field("disabled", false);
    json.field("email", scene.customer.email);
    json.field("emailInfo", true);
    json.field("emailPromotion", scene.wish.isEmpty());
}

/// firstname to object.
void writePerson(JsonWriter &json, bool isUpdated, const SampleScene &scene)
{
    json.field("firstname", scene.customer.givenName);
    json.field("gender", scene.customer.gender);
    json.nullField("groupId");
    json.field("id", scene.customer.id);
    json.nullField("inviteEmailSent");
    json.nullField("lastVisitDate");
    json.field("lastname", scene.customer.familyName);
    json.field("latitude", scene.customer.place.latitude);
    json.field("locationId", scene.locationId);
    json.field("longitude", scene.customer.place.longitude);
    json.field("modifiedBy", scene.customer.email);
    json.field("modifiedOn", withOffset(isUpdated ? scene.now : scene.createdAt));
    json.field("name", scene.customer.name());
    json.field("notificationType", "E");
    json.field("object", "customer");
}

/// registeredBy to welcomeEmailSent.
void writeCustomerRest(JsonWriter &json, const SampleScene &scene)
{
    json.field("registeredBy", scene.customer.email);
    json.field("registrationDate", withOffset(scene.createdAt));
    json.nullField("resourceId");
    json.nullField("stripeCustomerId");
    json.nullField("subscriptionId");
    json.nullField("verificationDate");
    json.nullField("verifiedBy");
    json.field("welcomeEmailSent", withOffset(scene.createdAt));
}

} // namespace

void writeAddress(JsonWriter &json, const SamplePerson &person)
{
    json.beginObject();
    json.field("addressLine1", person.street);
    json.nullField("addressLine2");
    json.field("city", person.place.city);
    json.field("country", person.place.country);
    json.field("postalCode", person.place.postalCode);
    json.field("state", person.place.state);
    json.endObject();
}

void writeContact(JsonWriter &json, const SamplePerson &person)
{
    json.beginObject();
    json.nullField("businessPhone");
    json.nullField("businessPhoneExt");
    json.nullField("conferenceInfo");
    json.nullField("homePhone");
    json.field("mobilePhone", person.phone);
    json.field("phoneType", "M");
    json.nullField("skypeUsername");
    json.endObject();
}

void writeCustomer(JsonWriter &json, Trigger trigger, const Company &company,
                   const SampleScene &scene)
{
    json.beginObject();
    writeFirstFields(json, company, scene);
    writePerson(json, trigger == Trigger::CustomerUpdated, scene);
    writeCustomerRest(json, scene);
    json.endObject();
}

} // namespace hk
