#pragma once

#include "core/workspace/deliveriesfront.h"

#include <optional>

namespace hk {

// How well it went, wherever it is told: on the overview, in reports, in the console. Pure, any
// thread; docs/manual/overview.md.

/// Delivered and failed: what nothing more comes of by itself.
qint64 finishedOf(const StatusCounts &counts);
/// The share of those that are finished that was delivered, 0 to 1; none: nothing is. What waits or
/// is retried may still be delivered, so it says nothing yet; what was cancelled never will.
std::optional<double> successRate(const StatusCounts &counts);
/// That share in per cent, cut after one digit: 99.96 % is not all of them.
double percentOf(double rate);

} // namespace hk
