#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/resendplan.h"

#include <map>
#include <optional>

namespace hk {

/// The pace of plans over all their endpoints, as whoever sends for a store keeps it: what is due
/// too early because its plan fell behind, as of a receiver that was slow for a while, goes out one
/// after the other and not at once. It is no more than a quarter of a second's worth ahead. Every
/// claim gets it from the one before; after a start it knows nothing, as nothing is on the wire. A
/// value, one thread at a time.
class PlanPaces final
{
public:
    /// None: the delivery, which is due, may go now. Otherwise when it is to be due instead.
    std::optional<Micros> laterDue(PlanId plan, const RateLimit &rate, DeliveryId delivery,
                                   Micros now);
    /// A claim begins: what could not be given a time of its own yet begins anew.
    void beginClaim(Micros now);

private:
    struct Pace
    {
        Micros next = 0;     ///< the first time that nobody has
        Micros overflow = 0; ///< of this claim: the next time beyond what is given away
        std::map<DeliveryId, Micros> promised; ///< times, to those that are due then
    };

    std::map<PlanId, Pace> m_paces;
};

} // namespace hk
