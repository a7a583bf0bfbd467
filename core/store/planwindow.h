#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/resendplan.h"

namespace hk {

class Database;

/// What a plan may send.
struct PlanLimits
{
    int parallel = 0; ///< on the wire at once; 0: as many as the endpoints take
    RateLimit rate;
};

/// What a plan that sends few at once lets into the queue and onto the wire. Of each endpoint as
/// many as the plan may have on the wire stand in the queue; the others are parked, so that nobody
/// who claims has to pass over a million of them. How many are on the wire is counted where they
/// are leased, so a crash makes it no other. Made inside a closure, see Database. Errors Store….
class PlanWindow final
{
public:
    explicit PlanWindow(Database &database) : m_db(database) { }

    Result<PlanLimits> limitsOf(PlanId plan);
    /// Lets the next parked one of the endpoint into the queue, when one before it was tried or is
    /// no more; false: none is parked, or the plan does not run. `late`: so much later than planned
    /// the one before it was tried, and so much later this one is due, so that a plan that was held
    /// back keeps its pace.
    Result<bool> letNext(PlanId plan, EndpointId endpoint, Micros late, Micros now);
    /// How many of those that were leased at the endpoint are too many: for the plan, or for what
    /// the endpoint has on the wire, where they would only keep others of the plan waiting.
    Result<qint64> excess(PlanId plan, int parallel, EndpointId endpoint);

private:
    Database &m_db;
};

} // namespace hk
