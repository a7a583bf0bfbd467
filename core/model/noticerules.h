#pragma once

#include "core/model/notice.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace hk {

/// An endpoint that fails, is held, or of which something was told.
struct WatchedEndpoint
{
    EndpointId id;
    CompanyId company;
    QString companyName;
    std::optional<Category> slot;
    QString name;
    HoldReason hold = HoldReason::None; ///< None: it sends; NoUrl as well where none was ever set
    Micros failingSince = 0;            ///< 0: its last attempt got through, or a person began anew
    Micros failedAt = 0;                ///< its last failure; 0: its last attempt got through
    int failures = 0;                   ///< in a row
    bool hasGivenUp = false;            ///< a delivery failed for good in this row
    std::optional<OutcomeKind> outcome; ///< of the last failure
    std::optional<int> code;
    qint64 waiting = 0; ///< deliveries
};

/// A plan of which each delivery is finished, and whose it is.
struct EndedPlan
{
    ResendPlan plan;
    QString companyName;
};

/// How things stand.
struct NoticeFacts
{
    Micros now = 0;
    QList<WatchedEndpoint> endpoints;
    QList<EndedPlan> endedPlans; ///< of those that were open, and of newer ones; not cancelled
    QList<PlanId> openPlans;
    PlanId newestPlan;
};

/// What was told, kept from one start to the next: nothing is told twice. A value.
struct NoticeState
{
    QHash<EndpointId, NoticeCause> told; ///< Failing or Held, until it recovers
    QList<PlanId> openPlans;
    PlanId newestPlan;     ///< later ones were never looked at
    bool hasBegun = false; ///< else plans of before are no news
    bool operator==(const NoticeState &) const = default;
};

/// What is to be told now, and what was told then.
struct NoticeStep
{
    QList<Notice> notices;
    NoticeState state;
    QList<EndpointId> ended; ///< of which something was told that holds no longer, and no recovery
    int troubled = 0;        ///< endpoints that fail, or are on hold whoever held them
};

/// Whether an endpoint fails so that somebody should know: its breaker is open, or a delivery of
/// this row of failures was given up, or three attempts failed over five minutes. One that gets the
/// second or third attempt through is nothing to be woken for. Pure, any thread.
bool isFailing(const WatchedEndpoint &endpoint, Micros now);

/// Each endpoint is told of once for each cause until it gets something through again. What a
/// person did (holding, releasing, another URL) is no news and ends what was told before. Pure
/// function, any thread.
NoticeStep nextNotices(const NoticeState &before, const NoticeFacts &facts);

} // namespace hk
