#pragma once

#include "core/base/clock.h"
#include "core/model/deliveryfilter.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// The moment before which nothing that the filter matches was created, where it says so.
std::optional<Micros> createdSinceOf(const DeliveryFilter &filter, Micros now);
/// The same of a part of one.
std::optional<Micros> createdSinceOf(const FilterNode &node, Micros now);

/// A filter for what the filter finds of what was created since then; none: of all time.
QString textSince(const DeliveryFilter &filter, std::optional<Micros> since);

} // namespace hk
