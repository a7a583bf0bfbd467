#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>

namespace hk {

// Times and lengths of time for people, in the zone that was chosen and the window's language. GUI
// thread. Like QLocale's default, the zone is one for the whole program.

/// Whose clocks show the times of the window.
enum class TimesIn { OwnZone, CompanyZone, Utc };

void showTimesIn(TimesIn choice);
TimesIn timesShownIn();
/// The zone of the company on screen, an IANA name; one that there is not counts as UTC.
void setCompanyZone(const QByteArray &name);

/// Now, by this computer's clock.
Micros currentMicros();
/// The moment by the clocks that were chosen.
QDateTime shownTime(Micros at);

/// "just now", "3 minutes ago", "in 2 hours", "5 days ago".
QString relativeTime(Micros at, Micros now);
/// The whole date with seconds and zone, in a sentence.
QString absoluteTime(Micros at);
/// The same by all clocks that may be meant, a line each: the chosen one, the company's, this
/// computer's, UTC; for tooltips.
QString timeToolTip(Micros at);
/// Short, for tables: "14 May, 15:41:25"; with the year when it is another than now's.
QString tableTime(Micros at, Micros now);
/// "15:41:25".
QString clockTime(Micros at);
/// Rounded: "38 ms", "1.2 s", "15 s", "5 min", "2 h", "3 d 18 h".
QString durationText(qint64 us);

} // namespace hk
