#pragma once

#include "core/base/result.h"
#include "core/store/deliveryrepository.h"

namespace hk {

class Database;

/// The selection with the times of its filter that name no zone as the company's zone has them.
/// Store….
Result<DeliverySelection> inZoneOfCompany(Database &database, const DeliverySelection &selection);

} // namespace hk
