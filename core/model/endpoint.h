#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/trigger.h"

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
    NoUrl = 4, ///< its URL was cleared from the settings
};

/// A URL that receives deliveries: one of a company's four category URLs, or an additional one.
struct Endpoint
{
    EndpointId id;
    CompanyId company;
    std::optional<Category> slot; ///< the category URL this is; none for an additional endpoint
    QString name;                 ///< of an additional endpoint
    QString url;                  ///< ASCII form; empty: sends nothing
    EndpointState state = EndpointState::Active;
    HoldReason holdReason = HoldReason::None;
    Micros heldAt = 0;
    Micros failingSince =
            0;           ///< first failure since the last success; 0 when the last one succeeded
    int concurrency = 8; ///< requests at a time
    bool operator==(const Endpoint &) const = default;
};

QString nameOf(HoldReason reason);

} // namespace hk
