#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/model/ratelimit.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace hk {

using PlanId = Id<struct PlanTag>;

/// Why a delivery is not sent again by a plan. In the order in which they are looked for: the first
/// that holds is the reason.
enum class LeftOut {
    None,
    Removed,    ///< its endpoint is gone
    NoUrl,      ///< its endpoint has no URL
    Erased,     ///< the personal data of its event were erased, its payload with them
    Unfinished, ///< it, or another of its event to that endpoint, is still queued or retrying
    Delivered,  ///< the receiver has it: by this delivery or another one
    Superseded, ///< a later event of the same appointment went to that endpoint
    TooOld,     ///< created longer ago than was asked for
    Duplicate,  ///< the same event to the same endpoint is in the plan already, with a later
                ///< delivery
    Held,       ///< its endpoint is on hold
};

inline constexpr std::array allLeftOut{LeftOut::Removed,    LeftOut::NoUrl,     LeftOut::Erased,
                                       LeftOut::Unfinished, LeftOut::Delivered, LeftOut::Superseded,
                                       LeftOut::TooOld,     LeftOut::Duplicate, LeftOut::Held};

/// A stable lower-camel name: "superseded"; empty for None.
QString nameOf(LeftOut reason);
std::optional<LeftOut> leftOutFromName(QStringView name);
/// Whether a person may have such deliveries sent all the same.
bool canBeIncluded(LeftOut reason);

/// What a plan leaves out, beside what cannot be sent at all.
struct PlanRules
{
    bool includesUnfinished = false;
    bool includesDelivered = false;
    bool includesSuperseded = false;
    bool includesDuplicates = false;
    bool includesHeld = false;           ///< they are made and wait there
    std::optional<qint64> youngerThanMs; ///< leaves out what was created longer ago
    bool operator==(const PlanRules &) const = default;

    bool includes(LeftOut reason) const;
    /// Only of those that canBeIncluded().
    void setIncluded(LeftOut reason, bool included);
};

/// Stored by value: append only.
enum class PlanState : int {
    Running = 0, ///< begun or to begin at its time
    Paused = 1,
    Cancelled = 2,
    Done = 3, ///< each of its deliveries is finished
};

/// Reads how many deliveries of a plan may be on the wire at once, 1 to 64; "none": as many as the
/// endpoints take, which is 0. NumberInvalid.
Result<int> parseParallel(QStringView text);
/// "4", "none".
QString parallelText(int parallel);

/// "running", "paused", "cancelled", "done".
QString nameOf(PlanState state);

/// Deliveries that are sent again at a pace. A value.
struct ResendPlan
{
    PlanId id;
    CompanyId company;
    QString actor;
    QString filter; ///< as it was given; empty: a selection, or everything
    Micros createdAt = 0;
    Micros startsAt = 0;
    RateLimit rate;
    int parallel = 0; ///< on the wire at once; 0: as many as the endpoints take
    PlanState state = PlanState::Running;
    qint64 planned = 0; ///< deliveries it made
    qint64 leftOut = 0;
    Micros endedAt = 0;                  ///< 0: it has not
    QMap<DeliveryStatus, qint64> counts; ///< of the deliveries it made
    bool operator==(const ResendPlan &) const = default;

    qint64 unfinished() const;
    /// Whether it runs, but its time has not come.
    bool isAhead(Micros now) const { return state == PlanState::Running && startsAt > now; }
};

} // namespace hk
