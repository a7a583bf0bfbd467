#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/resendplan.h"
#include "core/store/dispatchrepository.h"

#include <QtCore/QList>

#include <vector>

namespace hk {

class Database;

/// Takes what is due of an endpoint out of the queue: leases it and reads what a POST needs. Of a
/// plan that sends few at once no more than it still may have on the wire. Made inside a closure,
/// see Database. Errors Store….
class QueueClaim final
{
public:
    QueueClaim(Database &database, EndpointId endpoint, Micros now)
        : m_db(database), m_endpoint(endpoint), m_now(now)
    {
    }

    /// Up to `limit`, longest due first; none when the endpoint is held or has no URL.
    Result<std::vector<ClaimedDelivery>> take(Micros leaseUntil, int limit);
    /// Something that is due was left because its plan has enough on the wire.
    bool hasHeldBack() const { return !m_full.isEmpty(); }

private:
    struct Leased
    {
        ClaimedDelivery delivery;
        Micros due = 0;
    };

    Result<QList<Leased>> lease(Micros leaseUntil, int limit);
    Result<void> giveBackExcess(QList<Leased> &leased);
    Result<std::vector<ClaimedDelivery>> withPayloads(QList<Leased> &leased);

    Database &m_db;
    EndpointId m_endpoint;
    Micros m_now;
    QList<PlanId> m_full; ///< plans that have enough on the wire
};

} // namespace hk
