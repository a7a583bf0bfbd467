#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/breaker.h"
#include "core/model/ownheader.h"
#include "core/model/ratelimit.h"
#include "core/model/retryschedule.h"
#include "core/model/trigger.h"
#include "core/model/triggerset.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// Whether an endpoint sends. Stored by value.
enum class EndpointState : int {
    Active = 0,
    Held = 1, ///< nothing goes out until a person releases it; what waits keeps waiting
};

/// Why an endpoint is held. Stored by value.
enum class HoldReason : int {
    None = 0,
    Gone = 1,          ///< the receiver answered 410
    FailedForDays = 2, ///< nothing but failure for five days
    ByHand = 3,
    NoUrl = 4,    ///< its URL was cleared from the settings
    Archived = 5, ///< its company is in the archive
};

/// How an endpoint is sent to. Where it has no value of its own, the company's is used.
struct EndpointLimits
{
    int concurrency = 8; ///< requests at a time, 1 to 64
    RateLimit rate;
    /// A later event of the same appointment waits until the earlier one is delivered or given up.
    bool inOrder = false;
    std::optional<qint64> timeoutMs; ///< for a whole attempt
    std::optional<RetrySchedule> retrySchedule;
    QString caFile; ///< PEM, trusted beside the system's; empty: none
    /// false: whoever stands between may read and answer. Never in a production company.
    bool verifiesCertificate = true;
    bool operator==(const EndpointLimits &) const = default;
};

/// A URL that receives deliveries: one of a company's four category URLs, or an additional one.
struct Endpoint
{
    EndpointId id;
    CompanyId company;
    std::optional<Category> slot; ///< the category URL this is; none for an additional endpoint
    QString name;                 ///< of an additional endpoint
    QString url;                  ///< ASCII form; empty: sends nothing
    TriggerSet triggers;          ///< of a category's endpoint, some or all of the category
    QString payloadFilter;        ///< text of a PayloadFilter; empty: every event
    QList<OwnHeader> headers;     ///< in the order in which they are sent
    EndpointState state = EndpointState::Active;
    HoldReason holdReason = HoldReason::None;
    Micros heldAt = 0;
    QString holdNote; ///< of a hold by hand: why, in a person's words
    Micros failingSince =
            0; ///< first failure since the last success; 0 when the last one succeeded
    Breaker breaker;
    EndpointLimits limits;
    bool operator==(const Endpoint &) const = default;
};

QString nameOf(HoldReason reason);
/// The category's name, or its own.
QString nameOf(const Endpoint &endpoint);
/// One line for the audit: "concurrency 8, rate 10/s, in order".
QString textOf(const EndpointLimits &limits);

} // namespace hk
