#pragma once

#include "core/workspace/reportsfront.h"

#include <QtCore/QByteArray>

namespace hk {

// Charts of a report as SVG, in light colours, for a page that has the same figures in a table.
// Nothing in them but shapes and texts of their own. Pure, any thread.

/// Bars by outcome; what is retrying or not sent is striped, so that colour alone tells nothing.
QByteArray volumeChart(const Report &report);
/// Response times: the median as a line, 95 % as a dashed one.
QByteArray timesChart(const Report &report);

} // namespace hk
