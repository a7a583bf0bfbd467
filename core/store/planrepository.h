#pragma once

#include "core/base/result.h"
#include "core/model/resendplan.h"
#include "core/store/deliveryrepository.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// A delivery that may be sent again, with all that speaks for and against it.
struct ResendCandidate
{
    DeliveryId delivery;
    EventId event;
    EndpointId endpoint;
    Trigger trigger = Trigger::AppointmentConfirmed;
    bool simulated = false;
    Micros createdAt = 0;
    bool isHeld = false; ///< its endpoint
    bool hasUrl = true;
    bool isRemoved = false;    ///< its endpoint
    bool isErased = false;     ///< its event
    bool isUnfinished = false; ///< it, or another of its event to that endpoint
    bool isDelivered = false;  ///< likewise
    bool isSuperseded = false; ///< by a later booking event of its appointment, to that endpoint
    QString appointment;       ///< empty: none
};

/// A plan to be made: its deliveries in the order in which they are to go out.
struct NewPlan
{
    CompanyId company;
    QString actor;
    QString filter;
    Micros now = 0;
    Micros startsAt = 0;
    RateLimit rate;
    qint64 leftOut = 0;
    QList<ResendCandidate> items;
    int parallel = 0; ///< on the wire at once; 0: as many as the endpoints take
};

/// A plan and the deliveries that were made for it, in the order of its items.
struct MadePlan
{
    PlanId plan;
    QList<DeliveryId> deliveries;
};

/// What is not finished of a running plan at one endpoint.
struct PlanShare
{
    PlanId plan;
    EndpointId endpoint;
    qint64 unfinished = 0;
    std::optional<Micros> due; ///< of the first in line; none: all of it is on the wire
};

/// One line of a plan's summary.
struct PlannedDelivery
{
    DeliveryId delivery;
    DeliveryId resendOf;
};

/// Plans to send deliveries again. Made inside a closure, see Database. Errors Store…, and
/// PlanUnknown or PlanEnded where they are named.
class PlanRepository final
{
public:
    explicit PlanRepository(Database &database) : m_db(database) { }

    /// Oldest first; `limit` and `before` of the selection do not count.
    Result<QList<ResendCandidate>> candidates(const DeliverySelection &selection);
    Result<MadePlan> make(const NewPlan &plan);

    Result<QList<ResendPlan>> list(CompanyId company); ///< newest first
    Result<ResendPlan> get(PlanId plan);               ///< PlanUnknown
    Result<QList<PlannedDelivery>> deliveries(PlanId plan);
    Result<QList<PlanShare>> unfinished(CompanyId company); ///< of its plans that run

    /// What no sender has taken yet waits. PlanUnknown, PlanEnded.
    Result<void> pause(PlanId plan);
    /// What waits is due at the plan's pace from `now` on. PlanUnknown, PlanEnded.
    Result<void> resume(PlanId plan, Micros now);
    /// Plans with a pace of which something was due before `before`, as after a sleep, go on at it
    /// from `now`: they would send all of it at once.
    Result<void> spreadLate(Micros before, Micros now);
    /// PlanUnknown, PlanEnded.
    Result<void> cancel(PlanId plan, Micros now);

private:
    Result<ResendPlan> unended(PlanId plan);
    Result<void> setState(PlanId plan, PlanState state, Micros endedAt);
    Result<void> wakeEndpoints(PlanId plan);

    Database &m_db;
};

} // namespace hk
