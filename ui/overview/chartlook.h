#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QtGui/QBrush>
#include <QtGui/QPen>

namespace hk {

/// What a chart draws, each in a look of its own: no two differ by colour alone.
enum class ChartSeries {
    Delivered,
    Retrying, ///< hatched
    Failed,
    Median,
    NearlyAll, ///< the 95 % line, dashed
};

/// Of the outcomes.
QBrush fillOf(ChartSeries series, const Colours &colours, const Metrics &metrics);
/// Of the lines.
QPen lineOf(ChartSeries series, const Colours &colours, const Metrics &metrics);
/// The series' name in the window's language.
QString textOf(ChartSeries series);

} // namespace hk
