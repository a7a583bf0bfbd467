#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/resendplan.h"
#include "core/store/dispatchrepository.h"
#include "core/store/planpaces.h"

#include <QtCore/QList>

#include <optional>
#include <vector>

namespace hk {

class Database;

/// Takes what is due of an endpoint out of the queue: leases it and reads what a POST needs. Of a
/// plan that sends few at once no more than it still may have on the wire, and of one that has a
/// pace what it lets go now; what it does not is due later. Made inside a closure, see Database.
/// Errors Store….
class QueueClaim final
{
public:
    /// `paces`: none keeps to no plan's pace.
    QueueClaim(Database &database, EndpointId endpoint, Micros now, PlanPaces *paces)
        : m_db(database), m_endpoint(endpoint), m_now(now), m_paces(paces)
    {
    }

    /// Up to `limit`, longest due first; none when the endpoint is held or has no URL.
    Result<std::vector<ClaimedDelivery>> take(Micros leaseUntil, int limit);
    /// Something that is due was left because its plan has enough on the wire.
    bool hasHeldBack() const { return !m_full.isEmpty(); }
    /// When the first of what was put off by a plan's pace is due.
    std::optional<Micros> nextDue() const { return m_nextDue; }

private:
    struct Leased
    {
        ClaimedDelivery delivery;
        Micros due = 0;
        Micros plannedAt = 0; ///< 0: by no plan
    };

    static bool isBefore(const Leased &a, const Leased &b);
    Result<QList<Leased>> lease(Micros leaseUntil, int limit);
    Result<void> giveBackExcess(QList<Leased> &leased, PlanId plan, int parallel);
    Result<void> putOff(QList<Leased> &leased, PlanId plan, const RateLimit &rate);
    Result<void> keepLimits(QList<Leased> &leased);
    Result<std::vector<ClaimedDelivery>> withPayloads(QList<Leased> &leased);

    Database &m_db;
    EndpointId m_endpoint;
    Micros m_now;
    PlanPaces *m_paces;
    QList<PlanId> m_full; ///< plans that have enough on the wire
    std::optional<Micros> m_nextDue;
    int m_putOff = 0;
};

} // namespace hk
