#pragma once

#include "core/base/clock.h"
#include "core/model/delivery.h"
#include "core/model/endpoint.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// Why a delivery is not on its way at this moment.
enum class WaitReason {
    None,         ///< it is finished
    NoUrl,        ///< its endpoint has no URL
    Held,         ///< its endpoint is held
    EarlierEvent, ///< an earlier event of its appointment is not finished
    PlanPaused,   ///< the plan that sends it again is paused
    Breaker,      ///< the receiver answers nothing but failures, so only probes go out
    Schedule,     ///< the next attempt has its time
    Turn,         ///< it is due: it goes out as soon as pace and connections allow
};

/// What it waits for, and until when where that is known.
struct Waiting
{
    WaitReason reason = WaitReason::None;
    std::optional<Micros> until; ///< of Breaker: the next probe; of Schedule: the next attempt
    bool operator==(const Waiting &) const = default;
};

/// What keeps `delivery` of `endpoint` at `now`. Pure function, any thread.
Waiting waitingOf(const Delivery &delivery, const Endpoint &endpoint, Micros now);

/// Whether it goes on waiting for this after a retry by hand: a hold, a missing URL.
bool outlastsRetry(WaitReason reason);

/// A stable lower-camel name: "schedule", "breaker"…; empty for None.
QString nameOf(WaitReason reason);

} // namespace hk
