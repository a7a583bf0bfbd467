#include "core/workspace/overviewbars.h"

#include "core/store/latencyhistogram.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace hk {
namespace {

// Two days of a zone, one of which may have 25 hours.
constexpr Micros hoursUpTo = 2 * microsPerDay + microsPerHour;
constexpr qint64 mostDays = 3660;

constexpr qint64 floorDiv(qint64 a, qint64 b) { return a >= 0 ? a / b : (a - b + 1) / b; }
constexpr qint64 ceilDiv(qint64 a, qint64 b) { return -floorDiv(-a, b); }

QList<OverviewBar> hoursOf(Micros now, qint64 count)
{
    QList<OverviewBar> bars;
    const qint64 last = floorDiv(now, microsPerHour);
    for (qint64 at = last - count + 1; at <= last; ++at) {
        OverviewBar bar;
        bar.begin = at * microsPerHour;
        bar.end = bar.begin + microsPerHour;
        bars.append(bar);
    }
    return bars;
}

/// The first full hour UTC of a day of the zone.
Micros beginOf(const QDate &date, const QTimeZone &zone)
{
    return ceilDiv(toMicros(date.startOfDay(zone)), microsPerHour) * microsPerHour;
}

QList<OverviewBar> daysOf(Micros now, qint64 count, const QTimeZone &zone)
{
    QList<OverviewBar> bars;
    QDate today = toDateTime(now).toTimeZone(zone).date();
    // In the first minutes of a day that begins within an hour, the bar of the day before goes on.
    if (beginOf(today, zone) > now)
        today = today.addDays(-1);
    for (QDate date = today.addDays(1 - count); date <= today; date = date.addDays(1)) {
        OverviewBar bar;
        bar.begin = beginOf(date, zone);
        bar.end = beginOf(date.addDays(1), zone);
        if (bar.end > bar.begin) // a day that a zone has left out
            bars.append(bar);
    }
    return bars;
}

} // namespace

bool isByDay(Micros span) { return span > hoursUpTo; }

QList<OverviewBar> barsOf(Micros now, Micros span, const QTimeZone &zone)
{
    const qint64 unit = isByDay(span) ? microsPerDay : microsPerHour;
    const qint64 count = std::clamp<qint64>(ceilDiv(span, unit), 1, mostDays);
    return isByDay(span) ? daysOf(now, count, zone) : hoursOf(now, count);
}

OverviewBar *barAt(QList<OverviewBar> &bars, Micros moment)
{
    const auto after = std::ranges::upper_bound(bars, moment, {}, &OverviewBar::begin);
    return after == bars.begin() ? nullptr : &*std::prev(after);
}

std::optional<ResponseTimes> timesOf(const LatencyHistogram &histogram)
{
    constexpr double median = 0.5;
    constexpr double nearlyAll = 0.95;
    if (histogram.count() == 0)
        return std::nullopt;
    return ResponseTimes{histogram.count(), histogram.quantile(median).value_or(0),
                         histogram.quantile(nearlyAll).value_or(0)};
}

} // namespace hk
