#pragma once

#include "core/base/clock.h"

#include <QtCore/QString>

namespace hk {

// Times and lengths of time for people, in the local zone and the window's language. GUI thread.

/// "just now", "3 minutes ago", "in 2 hours", "5 days ago".
QString relativeTime(Micros at, Micros now);
/// The whole date with seconds and zone, for tooltips.
QString absoluteTime(Micros at);
/// Short, for tables: "14 May, 15:41:25"; with the year when it is another than now's.
QString tableTime(Micros at, Micros now);
/// "15:41:25".
QString clockTime(Micros at);
/// Rounded: "38 ms", "1.2 s", "15 s", "5 min", "2 h", "3 d 18 h".
QString durationText(qint64 us);

} // namespace hk
