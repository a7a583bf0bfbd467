#pragma once

#include "core/contract/sample/samplescene.h"

namespace hk {

class JsonWriter;

// The objects of a payload, every field of the published models in their order.

/// AppointmentViewModel, 60 fields.
void writeAppointment(JsonWriter &json, Trigger trigger, const Company &company,
                      const SampleScene &scene);
/// CustomerViewModel, 37 fields.
void writeCustomer(JsonWriter &json, Trigger trigger, const Company &company,
                   const SampleScene &scene);
/// ResourceViewModel of the consumer API, 31 fields.
void writeResource(JsonWriter &json, Trigger trigger, const SampleScene &scene);

/// AddressViewModel and ContactViewModel.
void writeAddress(JsonWriter &json, const SamplePerson &person);
void writeContact(JsonWriter &json, const SamplePerson &person);

} // namespace hk
