#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QString>

namespace hk {

/// From `begin` to before `end`, both at full hours UTC, since counters know no less; and the time
/// before it that it is compared with, which ends where it begins.
struct ReportSpan
{
    Micros beforeBegin = 0;
    Micros begin = 0;
    Micros end = 0;
    bool operator==(const ReportSpan &) const = default;
};

// Where a time begins or ends within an hour UTC, it begins or ends with the next one, as days of
// half-hour zones do. Pure functions, any thread.

/// The last hours up to the end of the one that `now` lies in. DurationInvalid below an hour or
/// beyond ten years.
Result<ReportSpan> lastSpan(Micros now, qint64 ms);
/// The month of the zone that the day lies in, compared with the month before it.
ReportSpan monthSpan(const QDate &day, const QByteArray &zone);
/// From one moment to another: "2026-05-14", then the whole day where it is the last, or
/// "2026-05-14T09:30", in the zone unless it has an offset. SpanInvalid.
Result<ReportSpan> spanBetween(const QString &from, const QString &to, const QByteArray &zone);
/// "2026-05". SpanInvalid.
Result<ReportSpan> spanOfMonth(const QString &text, const QByteArray &zone);

/// A moment in the zone, for people: "2026-05-14 09:30".
QString reportTime(Micros moment, const QByteArray &zone);

} // namespace hk
