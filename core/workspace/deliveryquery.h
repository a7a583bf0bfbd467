#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/deliveryfilter.h"

#include <optional>

namespace hk {

/// Which deliveries: of one company, matching a filter, not newer than a frozen id.
struct DeliveryQuery
{
    CompanyId company;
    DeliveryFilter filter;
    std::optional<Micros> createdSince; ///< the period menu
    std::optional<DeliveryId> upTo;     ///< rows newer than this are not seen; none: all
    std::optional<DeliveryId> before;   ///< keyset: only rows older than this one
    int limit = 200;
    bool oldestFirst = false;        ///< the order of the list
    std::optional<DeliveryId> after; ///< keyset: only rows newer than this one
    qint64 skip = 0;                 ///< rows of the list to leave out before the first
};

} // namespace hk
