#pragma once

#include "core/model/delivery.h"
#include "core/model/deliveryfilter.h"
#include "core/model/trigger.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

/// A range of the index delivery_status: the deliveries of one stored status and one trigger, in
/// the order of their ids.
struct DeliveryRange
{
    DeliveryStatus status = DeliveryStatus::Queued; ///< as stored: never Held
    Trigger trigger = Trigger::AppointmentConfirmed;
    bool isWhole = false; ///< the filter finds each of them: there is nothing else to look at
    bool operator==(const DeliveryRange &) const = default;
};

/// The ranges in which `filter` can find something, whatever else it asks for; none: it can in all
/// 45 of them, so that they are no help. Whether an unfinished delivery is held is not known here.
/// Pure function, any thread.
std::optional<QList<DeliveryRange>> rangesOf(const DeliveryFilter &filter);
/// The same, all of them too.
QList<DeliveryRange> possibleRangesOf(const DeliveryFilter &filter);

} // namespace hk
