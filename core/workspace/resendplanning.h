#pragma once

#include "core/store/planrepository.h"
#include "core/workspace/plansfront.h"

namespace hk {

class Database;

/// What a wish comes to: a preview, and the plan to be made of it.
struct PlannedWish
{
    PlanPreview preview;
    NewPlan plan;
};

/// Judges each delivery that the wish means; changes nothing. Errors as PlansFront::preview().
Result<PlannedWish> planned(Database &database, const ResendWish &wish, Micros now);

/// What became of each delivery of a plan, as CSV with a head.
Result<QByteArray> planSummary(Database &database, PlanId plan);

} // namespace hk
