#include "core/workspace/reportspan.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <optional>

namespace hk {
namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 longestMs = 3660 * 24 * msPerHour;
constexpr qsizetype dayLength = 10; // 2026-05-14

Micros upToHour(Micros moment)
{
    const Micros whole = moment / microsPerHour * microsPerHour;
    return whole == moment ? moment : whole + (moment >= 0 ? microsPerHour : 0);
}

/// The next hour after `moment`, where it is none itself.
Micros endOfHour(Micros moment) { return moment / microsPerHour * microsPerHour + microsPerHour; }

Error noTime(const char *subject, const QString &text)
{
    return {ErrorCode::SpanInvalid, QLatin1String(subject), text.left(40), {}};
}

/// A moment, or the beginning of a day, in the zone.
std::optional<QDateTime> momentOf(const QString &text, const QTimeZone &zone)
{
    if (text.size() == dayLength) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? std::optional(day.startOfDay(zone)) : std::nullopt;
    }
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), zone);
    return moment;
}

Micros startOf(const QDate &day, const QTimeZone &zone)
{
    return upToHour(toMicros(day.startOfDay(zone)));
}

} // namespace

Result<ReportSpan> lastSpan(Micros now, qint64 ms)
{
    if (ms < msPerHour || ms > longestMs) {
        return Error{ErrorCode::DurationInvalid,
                     QStringLiteral("--last"),
                     QStringLiteral("%1h").arg(ms / msPerHour),
                     {}};
    }
    const Micros length = upToHour(ms * microsPerMs);
    const Micros end = endOfHour(now);
    return ReportSpan{end - 2 * length, end - length, end};
}

ReportSpan monthSpan(const QDate &day, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    const QDate first(day.year(), day.month(), 1);
    return {startOf(first.addMonths(-1), zone), startOf(first, zone),
            startOf(first.addMonths(1), zone)};
}

Result<ReportSpan> spanOfMonth(const QString &text, const QByteArray &zone)
{
    const QDate first = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (!first.isValid())
        return noTime("--month", text);
    return monthSpan(first, zone);
}

Result<ReportSpan> spanBetween(const QString &from, const QString &to, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    const auto begin = momentOf(from, zone);
    if (!begin)
        return noTime("--from", from);
    const auto last = momentOf(to, zone);
    if (!last)
        return noTime("--to", to);
    const bool isDay = to.size() == dayLength;
    const QDateTime end = isDay ? last->date().addDays(1).startOfDay(zone) : *last;
    const Micros beginning = upToHour(toMicros(*begin));
    const Micros ending = upToHour(toMicros(end));
    if (ending <= beginning || ending - beginning > longestMs * microsPerMs)
        return noTime("--to", to);
    return ReportSpan{2 * beginning - ending, beginning, ending};
}

QString reportTime(Micros moment, const QByteArray &zone)
{
    return toDateTime(moment)
            .toTimeZone(QTimeZone(zone))
            .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace hk
