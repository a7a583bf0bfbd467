#pragma once

#include "core/base/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// A delivery that was leased to be sent, with all that a POST needs but URL and keys.
struct ClaimedDelivery
{
    DeliveryId delivery;
    EventId event;
    EndpointId endpoint;
    CompanyId company;
    QString eventPublicId;
    QByteArray payload; ///< the exact bytes
    int attemptNumber = 1;
    int failures = 0;    ///< so far: the place in the retry schedule
    bool manual = false; ///< a person asked for this attempt
    qint64 plan = 0;     ///< that it belongs to; 0: none
};

} // namespace hk
