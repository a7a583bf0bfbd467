#include "ui/deliveries/attemptwords.h"

#include "ui/common/outcometext.h"
#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct Attempts
{
    Q_DECLARE_TR_FUNCTIONS(Attempts)
};

Micros endOf(const Attempt &attempt) { return attempt.startedAt + attempt.durationUs; }

QString nextOfUnfinished(const Delivery &delivery, Micros now)
{
    if (delivery.status == DeliveryStatus::Held)
        return Attempts::tr("waits until the endpoint is released");
    if (!delivery.nextAttemptAt || *delivery.nextAttemptAt <= now)
        return Attempts::tr("next attempt now");
    return Attempts::tr("next in %1").arg(durationText(*delivery.nextAttemptAt - now));
}

} // namespace

QString whatNext(const Delivery &delivery, const QList<Attempt> &attempts, qsizetype at, Micros now)
{
    const Attempt &attempt = attempts[at];
    if (isSuccess(attempt.outcome, attempt.statusCode))
        return {};
    if (at + 1 < attempts.size()) {
        const Micros wait = attempts[at + 1].startedAt - endOf(attempt);
        const bool isAtOnce = wait < microsPerSecond;
        if (attempts[at + 1].manual)
            return isAtOnce
                    ? Attempts::tr("the next followed at once, by hand")
                    : Attempts::tr("the next followed %1 later, by hand").arg(durationText(wait));
        return isAtOnce ? Attempts::tr("the next followed at once")
                        : Attempts::tr("the next followed %1 later").arg(durationText(wait));
    }
    switch (delivery.status) {
    case DeliveryStatus::Failed:
        return Attempts::tr("gave up, no more retries");
    case DeliveryStatus::Cancelled:
        return Attempts::tr("cancelled, no more retries");
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
    words.title = Attempts::tr("Attempt %1 · %2", "number, then how it ended")
                          .arg(QString::number(attempt.number),
                               outcomeTitle(attempt.outcome, attempt.statusCode));
    QStringList parts;
    if (attempt.outcome != OutcomeKind::Interrupted)
        parts.append(durationText(attempt.durationUs));
    if (attempt.manual)
        parts.append(Attempts::tr("asked for by hand"));
    // Of this attempt first, of the one after it last.
    const QString next = whatNext(delivery, attempts, at, now);
    if (!next.isEmpty())
        parts.append(next);
    words.summary = parts.join(QStringLiteral(" · "));
    words.why = outcomeExplanation(attempt.outcome, attempt.statusCode, attempt.errorDetail);
    return words;
}

} // namespace hk
