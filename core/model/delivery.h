#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/model/trigger.h"

#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace hk {

/// Where a delivery stands. Stored by value, but for Held: that is what an unfinished delivery of a
/// held endpoint shows as, so that holding a million of them is one row's change.
enum class DeliveryStatus : int {
    Queued = 0,
    Retrying = 1,
    Delivered = 2,
    Failed = 3,
    Cancelled = 4,
    Held = 5,
};

inline constexpr std::array allDeliveryStatuses{DeliveryStatus::Queued,    DeliveryStatus::Retrying,
                                                DeliveryStatus::Delivered, DeliveryStatus::Failed,
                                                DeliveryStatus::Cancelled, DeliveryStatus::Held};

constexpr bool isFinished(DeliveryStatus status)
{
    return status == DeliveryStatus::Delivered || status == DeliveryStatus::Failed
            || status == DeliveryStatus::Cancelled;
}

/// One event on its way to one endpoint, with what a list shows of it.
struct Delivery
{
    DeliveryId id;
    QString publicId;      ///< "dlv_…": the only id people see
    QString eventPublicId; ///< "evt_…", the receiver's idempotency key
    CompanyId company;
    EventId event;
    EndpointId endpoint;
    Trigger trigger = Trigger::AppointmentConfirmed;
    QString url; ///< of the last attempt, or of the endpoint while there was none
    DeliveryStatus status = DeliveryStatus::Queued;
    int attempts = 0;
    int maxAttempts = 0;
    std::optional<int> lastStatusCode; ///< none: no answer was read
    std::optional<OutcomeKind> lastOutcome;
    QString lastErrorDetail; ///< English, of lastOutcome
    Micros createdAt = 0;
    std::optional<Micros> nextAttemptAt;
    bool waitsForEarlier = false; ///< for an earlier event of the same appointment
    bool isPaused = false;        ///< the plan that it belongs to is
    qint64 plan = 0;              ///< that made it; 0: none
    std::optional<Micros> finishedAt;
    QString resendOfPublicId; ///< empty: not a resend
    bool simulated = false;
    bool operator==(const Delivery &) const = default;
};

/// "queued", "retrying", "delivered", "failed", "held", "cancelled".
QString nameOf(DeliveryStatus status);
std::optional<DeliveryStatus> deliveryStatusFromName(QStringView name);

} // namespace hk
