#include "core/model/retryschedule.h"

#include "core/base/duration.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 shortestMs = second;
constexpr qint64 longestMs = 7 * 24 * hour;
constexpr size_t mostWaits = 50;

} // namespace

RetrySchedule::RetrySchedule()
    : m_waitsMs{5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 10 * hour}
{
}

Result<RetrySchedule> RetrySchedule::parse(QStringView text)
{
    const Error invalid{ErrorCode::RetryScheduleInvalid,
                        QStringLiteral("retrySchedule"),
                        text.left(80).toString(),
                        {}};
    std::vector<qint64> waits;
    for (const QStringView part : text.split(u',')) {
        const Result<qint64> wait = parseDuration(part, invalid.subject);
        if (!wait || *wait < shortestMs || *wait > longestMs || waits.size() == mostWaits)
            return invalid;
        waits.push_back(*wait);
    }
    return RetrySchedule(std::move(waits));
}

QString RetrySchedule::text() const
{
    QStringList parts;
    for (const qint64 wait : m_waitsMs)
        parts.append(formatDuration(wait));
    return parts.join(u',');
}

} // namespace hk
