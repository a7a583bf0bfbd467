#include "core/model/transition.h"

#include "core/model/jitter.h"

#include <QtCore/QLocale>

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

    // IMF-fixdate, the one form that RFC 9110 lets a server send.
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 waitMs = (toMicros(date) - now) / microsPerMs;
    return waitMs < 0 ? std::nullopt : std::optional(waitMs);
}

} // namespace hk
