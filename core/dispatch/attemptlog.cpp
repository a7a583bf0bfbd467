#include "core/dispatch/attemptlog.h"

#include "core/base/logline.h"
#include "core/base/outcome.h"
#include "core/store/dispatchrepository.h"
#include "core/store/publicid.h"

#include <QtCore/QLoggingCategory>

namespace hk {
namespace {

// Debug lines, one a delivery, only where somebody asks for them.
Q_LOGGING_CATEGORY(lcAttempt, "hookkeeper.attempt", QtInfoMsg)

QString textOf(const PublicIds &ids, const ClaimedDelivery &delivery, const OutcomeRecord &outcome)
{
    const Attempt &attempt = outcome.attempt;
    LogLine line(u"attempt");
    line.add(QStringLiteral("delivery"), ids.of(outcome.delivery))
            .add(QStringLiteral("event"), delivery.eventPublicId)
            .add(QStringLiteral("number"), attempt.number)
            .add(QStringLiteral("outcome"), nameOf(attempt.outcome));
    if (attempt.statusCode)
        line.add(QStringLiteral("status"), *attempt.statusCode);
    if (!attempt.remoteAddress.isEmpty())
        line.add(QStringLiteral("remote"), attempt.remoteAddress);
    if (!attempt.errorDetail.isEmpty())
        line.add(QStringLiteral("detail"), attempt.errorDetail);
    line.add(QStringLiteral("duration_ms"), attempt.durationUs / microsPerMs);
    line.add(QStringLiteral("next"), nameOf(outcome.next.status));
    if (outcome.next.waitMs)
        line.add(QStringLiteral("wait_ms"), *outcome.next.waitMs);
    return line.text();
}

} // namespace

void logAttempt(const PublicIds &ids, const ClaimedDelivery &delivery, const OutcomeRecord &outcome)
{
    if (outcome.next.status != DeliveryStatus::Delivered)
        qCInfo(lcAttempt).noquote() << textOf(ids, delivery, outcome);
    else
        qCDebug(lcAttempt).noquote() << textOf(ids, delivery, outcome);
}

} // namespace hk
