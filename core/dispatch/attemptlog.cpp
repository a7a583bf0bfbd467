#include "core/dispatch/attemptlog.h"

#include "core/base/logline.h"
#include "core/base/outcome.h"
#include "core/store/dispatchrepository.h"
#include "core/store/publicid.h"

#include <QtCore/QLoggingCategory>

#include <utility>

namespace hk {
namespace {

// Debug lines, one a delivery, only where somebody asks for them.
Q_LOGGING_CATEGORY(lcAttempt, "hookkeeper.attempt", QtInfoMsg)

constexpr int mostAMinute = 60;
constexpr Micros minute = 60 * microsPerSecond;

/// The details of the others can quote what came back, or the URL.
bool isDetailOurs(OutcomeKind outcome)
{
    return outcome != OutcomeKind::Protocol && outcome != OutcomeKind::Failed;
}

} // namespace

void AttemptLog::note(const ClaimedDelivery &delivery, const OutcomeRecord &outcome)
{
    if (outcome.next.status == DeliveryStatus::Delivered) {
        qCDebug(lcAttempt).noquote() << textOf(delivery, outcome);
        return;
    }
    Share &share = m_shares[delivery.endpoint.value()];
    if (mayWrite(share)) {
        qCInfo(lcAttempt).noquote() << textOf(delivery, outcome, std::exchange(share.leftOut, 0));
        ++share.written;
    } else {
        ++share.leftOut;
    }
}

bool AttemptLog::mayWrite(Share &share) const
{
    const Micros now = m_clock.monotonic();
    if (share.written == 0 || now - share.since >= minute) {
        share.since = now;
        share.written = 0;
    }
    return share.written < mostAMinute;
}

QString AttemptLog::textOf(const ClaimedDelivery &delivery, const OutcomeRecord &outcome,
                           int leftOut) const
{
    const Attempt &attempt = outcome.attempt;
    LogLine line(u"attempt");
    line.add(QStringLiteral("delivery"), m_ids.of(outcome.delivery))
            .add(QStringLiteral("event"), delivery.eventPublicId)
            .add(QStringLiteral("number"), attempt.number)
            .add(QStringLiteral("outcome"), nameOf(attempt.outcome));
    if (attempt.statusCode)
        line.add(QStringLiteral("status"), *attempt.statusCode);
    if (!attempt.remoteAddress.isEmpty())
        line.add(QStringLiteral("remote"), attempt.remoteAddress);
    if (!attempt.errorDetail.isEmpty() && isDetailOurs(attempt.outcome))
        line.add(QStringLiteral("detail"), attempt.errorDetail);
    line.add(QStringLiteral("duration_ms"), attempt.durationUs / microsPerMs);
    line.add(QStringLiteral("next"), nameOf(outcome.next.status));
    if (outcome.next.waitMs)
        line.add(QStringLiteral("wait_ms"), *outcome.next.waitMs);
    if (leftOut > 0)
        line.add(QStringLiteral("left_out"), leftOut);
    return line.text();
}

} // namespace hk
