#pragma once

#include "core/workspace/overviewfront.h"

#include <QtCore/QTimeZone>

namespace hk {

class LatencyHistogram;

/// Empty bars for the last `span` up to `now`: hours up to two days, days of the zone beyond. The
/// counters know whole hours UTC, so where a day begins in the middle of one it is taken to begin
/// with the next. Pure, any thread.
QList<OverviewBar> barsOf(Micros now, Micros span, const QTimeZone &zone);
bool isByDay(Micros span);

/// The bar that holds what happened at `moment`; later than all: the last one. None: before all.
OverviewBar *barAt(QList<OverviewBar> &bars, Micros moment);

/// None when nothing was answered.
std::optional<ResponseTimes> timesOf(const LatencyHistogram &histogram);

} // namespace hk
