#include "core/model/transition.h"

#include "core/model/jitter.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace hk {
namespace {

constexpr qint64 longestRetryAfterMs = 24LL * 3'600'000;
constexpr int statusGone = 410;
constexpr int statusTooMany = 429;
constexpr int overloadedFactor = 2;
constexpr Micros longestBetweenFailures = 24 * 3600 * microsPerSecond;
constexpr Micros longestFailing = 5 * 24 * 3600 * microsPerSecond;

bool honoursRetryAfter(int statusCode)
{
    return statusCode == 408 || statusCode == 429 || statusCode == 503;
}

/// Too much for the receiver, which a second request so soon would only make worse.
bool isOverloaded(const AttemptResult &result)
{
    switch (result.outcome) {
    case OutcomeKind::Answered:
        return result.statusCode == statusTooMany;
    case OutcomeKind::ConnectTimeout:
    case OutcomeKind::TlsTimeout:
    case OutcomeKind::SendTimeout:
    case OutcomeKind::AnswerTimeout:
    case OutcomeKind::BodyTimeout:
        return true;
    default:
        return false;
    }
}

/// The one form that a server may send, and the two obsolete ones that everybody has to read: RFC
/// 9110, section 5.6.7.
QDateTime httpDate(const QString &text, Micros now)
{
    const auto read = [&text](const char *form) {
        QDateTime date = QLocale::c().toDateTime(text, QLatin1String(form));
        date.setTimeSpec(Qt::UTC);
        return date;
    };
    if (const QDateTime date = read("ddd, dd MMM yyyy HH:mm:ss 'GMT'"); date.isValid())
        return date;
    if (const QDateTime date = read("ddd MMM d HH:mm:ss yyyy"); date.isValid())
        return date;
    // The weekday is left out: Qt reads two digits as a year of the last century, in which it was
    // another. What then is more than 50 years ahead is meant to be past.
    static const QRegularExpression weekday(QStringLiteral("^[A-Z][a-z]+day, "));
    QString rest = text;
    QDateTime date = QLocale::c().toDateTime(rest.remove(weekday),
                                             QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (rest.size() == text.size() || !date.isValid())
        return {};
    const int ahead = date.date().year() + 100 - toDateTime(now).date().year();
    return ahead > 50 ? date : date.addYears(100);
}

} // namespace

NextState nextState(const AttemptResult &result, int attempt, int failures,
                    const RetrySchedule &schedule, double jitter)
{
    if (isSuccess(result.outcome, result.statusCode))
        return {DeliveryStatus::Delivered, std::nullopt, false};
    if (attempt >= mostAttempts)
        return {DeliveryStatus::Failed, std::nullopt, false};
    const bool answered = result.outcome == OutcomeKind::Answered && result.statusCode.has_value();
    if (answered && *result.statusCode == statusGone)
        return {DeliveryStatus::Retrying, 0, true};
    if (failures >= schedule.maxAttempts())
        return {DeliveryStatus::Failed, std::nullopt, false};

    qint64 waitMs = spread(schedule.waitAfterMs(std::max(failures, 1)), jitter);
    if (answered && result.retryAfterMs && honoursRetryAfter(*result.statusCode))
        waitMs = std::max(waitMs, std::min(*result.retryAfterMs, longestRetryAfterMs));
    else if (isOverloaded(result))
        waitMs *= overloadedFactor;
    return {DeliveryStatus::Retrying, waitMs, false};
}

NextState afterInterruption(int attempt)
{
    if (attempt >= mostAttempts)
        return {DeliveryStatus::Failed, std::nullopt, false};
    return {DeliveryStatus::Retrying, 0, false};
}

Micros longestWait(const RetrySchedule &schedule)
{
    const qint64 longest = std::ranges::max(schedule.waitsMs());
    return std::max(overloadedFactor * spread(longest, 1.0), longestRetryAfterMs) * microsPerMs;
}

Micros failingSinceAfter(Micros failingSince, Micros lastFailure, Micros now)
{
    const Micros before = std::max<Micros>(lastFailure - failingSince, 0);
    return now - before - std::clamp<Micros>(now - lastFailure, 0, longestBetweenFailures);
}

bool hasFailedTooLong(Micros failingSince, Micros now)
{
    return failingSince > 0 && now - failingSince >= longestFailing;
}

std::optional<qint64> parseRetryAfter(QByteArrayView value, Micros now)
{
    const QByteArray text = value.trimmed().toByteArray();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt
                           : std::optional(std::min(seconds, longestRetryAfterMs) * 1000);
    const QDateTime date = httpDate(QString::fromLatin1(text).simplified(), now);
    if (!date.isValid())
        return std::nullopt;
    const qint64 waitMs = (toMicros(date) - now) / microsPerMs;
    return waitMs < 0 ? std::nullopt : std::optional(waitMs);
}

} // namespace hk
