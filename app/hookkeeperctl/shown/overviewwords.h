#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "app/hookkeeperctl/shown/json.h"
#include "core/model/company.h"
#include "core/workspace/overviewfront.h"

namespace hk {

/// Each status with its count, as `"delivered":12`.
JsonObject withCounts(JsonObject object, const StatusCounts &counts);
/// Null without times.
JsonValue jsonOf(const std::optional<ResponseTimes> &times);

/// How a company's overview is shown, for people and as JSON.

JsonObject jsonOf(const Overview &overview, const Company &company);
void printOverview(Console &console, const Overview &overview, const Company &company);

} // namespace hk
