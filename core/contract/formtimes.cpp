#include "core/contract/formtimes.h"

#include "core/contract/jsonwriter.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>

namespace hk {
namespace {

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 3600;
constexpr int longestMinutes = 366 * 24 * 60;

QStringList pathOf(const char *field)
{
    return {QStringLiteral("appointment"), QLatin1String(field)};
}

QString textOf(const JsonIndex &index, const char *field)
{
    const JsonIndex::Value *value = index.find(pathOf(field));
    return value ? index.textOf(*value) : QString();
}

QByteArray hoursAndMinutes(QTime time)
{
    return QByteArray::number(time.hour() * 100 + time.minute());
}

QByteArray dayJson(QDate date, const QString &format) { return jsonText(date.toString(format)); }

} // namespace

FormTimes::FormTimes(const JsonIndex &index) : m_index(index), m_start(written("startDateTime")) { }

std::optional<QDate> FormTimes::date() const
{
    return m_start ? std::optional(m_start->date) : std::nullopt;
}

std::optional<QTime> FormTimes::time() const
{
    return m_start ? std::optional(m_start->time) : std::nullopt;
}

std::optional<int> FormTimes::minutes() const
{
    const JsonIndex::Value *value = m_index.find(pathOf("duration"));
    bool isNumber = false;
    const int minutes = value ? m_index.raw(*value).toInt(&isNumber) : 0;
    return isNumber ? std::optional(minutes) : std::nullopt;
}

QList<TextEdit> FormTimes::movedTo(QDate date, QTime time) const
{
    if (!m_start || !date.isValid() || !time.isValid())
        return {};
    Written start = *m_start;
    start.date = date;
    start.time = QTime(time.hour(), time.minute(), m_start->time.second());
    if (followsZone()) {
        const QTimeZone zone(textOf(m_index, "timezoneIana").toLatin1());
        const QDateTime local(start.date, start.time, zone);
        start = at(local.toSecsSinceEpoch(), *m_start); // the hour that a spring night leaves out
    }
    QList<TextEdit> edits;
    replace(edits, "startDateTime", m_start->json(), start.json());
    const QString day = QStringLiteral("yyyy-MM-dd");
    const QString international = QStringLiteral("dd/MM/yyyy");
    replace(edits, "date", dayJson(m_start->date, day), dayJson(start.date, day));
    replace(edits, "dateInternational", dayJson(m_start->date, international),
            dayJson(start.date, international));
    replace(edits, "time", hoursAndMinutes(m_start->time), hoursAndMinutes(start.time));
    const int before = m_start->offset.value_or(0) / secondsOfMinute;
    const int after = start.offset.value_or(0) / secondsOfMinute;
    replace(edits, "timezone", QByteArray::number(before), QByteArray::number(after));
    if (const auto end = written("endDateTime"))
        replaceEnd(edits, start.utcSeconds() + end->utcSeconds() - m_start->utcSeconds());
    return edits;
}

QList<TextEdit> FormTimes::lasting(int minutes) const
{
    QList<TextEdit> edits;
    if (!this->minutes() || minutes < 0 || minutes > longestMinutes)
        return edits;
    replace(edits, "duration", QByteArray::number(*this->minutes()), QByteArray::number(minutes));
    if (m_start)
        replaceEnd(edits, m_start->utcSeconds() + qint64(minutes) * secondsOfMinute);
    return edits;
}

std::optional<FormTimes::Written> FormTimes::written(const char *field) const
{
    return writtenIn(textOf(m_index, field));
}

std::optional<FormTimes::Written> FormTimes::writtenIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
            R"(^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?(?:(Z)|([+-])(\d{2}):(\d{2}))?$)"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Written written;
    written.date = QDate::fromString(match.captured(1), Qt::ISODate);
    written.time = QTime::fromString(match.captured(2) + match.captured(3), Qt::ISODate);
    written.hasSeconds = !match.captured(3).isEmpty();
    written.isZulu = !match.captured(4).isEmpty();
    if (written.isZulu)
        written.offset = 0;
    if (const QString sign = match.captured(5); !sign.isEmpty()) {
        const int seconds = match.captured(6).toInt() * secondsOfHour
                + match.captured(7).toInt() * secondsOfMinute;
        written.offset = sign == u"-" ? -seconds : seconds;
    }
    return written.date.isValid() && written.time.isValid() ? std::optional(written) : std::nullopt;
}

qint64 FormTimes::Written::utcSeconds() const
{
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch() - offset.value_or(0);
}

QByteArray FormTimes::Written::json() const
{
    QString text = date.toString(Qt::ISODate) + u'T'
            + time.toString(hasSeconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (isZulu && *offset == 0) {
        text += u'Z';
    } else if (offset) {
        const int distance = qAbs(*offset);
        text += QStringLiteral("%1%2:%3")
                        .arg(*offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
                        .arg(distance / secondsOfHour, 2, 10, QLatin1Char('0'))
                        .arg(distance % secondsOfHour / secondsOfMinute, 2, 10, QLatin1Char('0'));
    }
    return jsonText(text);
}

/// The offset that the start is written with is that of the zone that the appointment names.
bool FormTimes::followsZone() const
{
    const QTimeZone zone(textOf(m_index, "timezoneIana").toLatin1());
    if (!zone.isValid() || !m_start->offset || m_start->isZulu)
        return false;
    const QDateTime start = QDateTime::fromSecsSinceEpoch(m_start->utcSeconds(), Qt::UTC);
    return zone.offsetFromUtc(start) == *m_start->offset;
}

int FormTimes::offsetAt(qint64 utcSeconds, const Written &like) const
{
    if (!followsZone())
        return like.offset.value_or(0);
    const QTimeZone zone(textOf(m_index, "timezoneIana").toLatin1());
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC));
}

FormTimes::Written FormTimes::at(qint64 utcSeconds, const Written &like) const
{
    Written written = like;
    const int offset = offsetAt(utcSeconds, like);
    if (like.offset)
        written.offset = offset;
    const QDateTime local = QDateTime::fromSecsSinceEpoch(utcSeconds + offset, Qt::UTC);
    written.date = local.date();
    written.time = local.time();
    return written;
}

/// Only where the field says the old value, so that it goes on to agree.
void FormTimes::replace(QList<TextEdit> &edits, const char *field, const QByteArray &old,
                        const QByteArray &json) const
{
    const JsonIndex::Value *value = m_index.find(pathOf(field));
    const bool isStart = qstrcmp(field, "startDateTime") == 0;
    if (value && (isStart || m_index.raw(*value) == old) && m_index.raw(*value) != json)
        edits.append({value->offset, value->end - value->offset, json});
}

void FormTimes::replaceEnd(QList<TextEdit> &edits, qint64 utcSeconds) const
{
    const auto end = written("endDateTime");
    const JsonIndex::Value *value = m_index.find(pathOf("endDateTime"));
    if (!end || !value)
        return;
    const QByteArray json = at(utcSeconds, *end).json();
    if (m_index.raw(*value) != json)
        edits.append({value->offset, value->end - value->offset, json});
}

} // namespace hk
