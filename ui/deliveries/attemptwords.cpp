#include "ui/deliveries/attemptwords.h"

#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

QString text(const char *source, const char *comment = nullptr)
{
    return QCoreApplication::translate("Attempts", source, comment);
}

Micros endOf(const Attempt &attempt) { return attempt.startedAt + attempt.durationUs; }

QString nextOfUnfinished(const Delivery &delivery, Micros now)
{
    if (delivery.status == DeliveryStatus::Held)
        return text("waits until the endpoint is released");
    if (!delivery.nextAttemptAt || *delivery.nextAttemptAt <= now)
        return text("next attempt now");
    return text("next in %1").arg(waitText(*delivery.nextAttemptAt - now));
}

} // namespace

QString whatNext(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at, Micros now)
{
    const Attempt &attempt = attempts[at];
    if (isSuccess(attempt.outcome, attempt.statusCode))
        return {};
    if (at + 1 < attempts.size()) {
        const Micros wait = attempts[at + 1].startedAt - endOf(attempt);
        if (attempts[at + 1].manual)
            return text("retried by hand after %1").arg(waitText(wait));
        return wait < microsPerSecond ? text("retried at once")
                                      : text("retried after %1").arg(waitText(wait));
    }
    switch (delivery.status) {
    case DeliveryStatus::Failed:
        return text("gave up, no more retries");
    case DeliveryStatus::Cancelled:
        return text("cancelled, no more retries");
    case DeliveryStatus::Delivered:
        return {};
    case DeliveryStatus::Queued:
    case DeliveryStatus::Retrying:
    case DeliveryStatus::Held:
        break;
    }
    return nextOfUnfinished(delivery, now);
}

AttemptWords wordsOf(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at,
                     Micros now)
{
    const Attempt &attempt = attempts[at];
    AttemptWords words;
    words.title = text("Attempt %1 · %2", "number, then how it ended")
                          .arg(QString::number(attempt.number),
                               outcomeTitle(attempt.outcome, attempt.statusCode));
    QStringList parts;
    if (attempt.outcome != OutcomeKind::Interrupted)
        parts.append(durationText(attempt.durationUs));
    if (attempt.manual)
        parts.append(text("sent by hand"));
    const QString next = whatNext(delivery, attempts, at, now);
    if (!next.isEmpty())
        parts.append(next);
    words.summary = parts.join(QStringLiteral(" · "));
    words.why = outcomeExplanation(attempt.outcome, attempt.statusCode, attempt.errorDetail);
    return words;
}

} // namespace hk
