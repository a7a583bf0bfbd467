#pragma once

#include "core/records/drawing.h"
#include "core/workspace/reportsfront.h"

namespace hk {

// Charts of a report, in light colours, for a page that has the same figures in a table. Pure, any
// thread.

/// Bars by outcome; what is retrying or not sent is striped, so that colour alone tells nothing.
Drawing volumeChart(const Report &report);
/// Response times: the median as a line, 95 % as a dashed one.
Drawing timesChart(const Report &report);

} // namespace hk
