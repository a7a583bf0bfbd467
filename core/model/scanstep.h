#pragma once

#include "core/base/id.h"
#include "core/model/delivery.h"

#include <QtCore/QList>

namespace hk {

/// What one step of a look at one delivery after the other came to. Value, any thread.
struct ScanStep
{
    QList<Delivery> rows; ///< that match, in the order of the list
    DeliveryId reached;   ///< the last delivery that was looked at
    qint64 looked = 0;    ///< how many were
    double fraction = 0;  ///< of all there is to look at, this step and those before it
    bool isEnd = false;   ///< there is nothing beyond
    bool operator==(const ScanStep &) const = default;
};

} // namespace hk
