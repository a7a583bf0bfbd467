#include "core/model/waiting.h"

namespace hk {

Waiting waitingOf(const Delivery &delivery, const Endpoint &endpoint, Micros now)
{
    if (isFinished(delivery.status))
        return {WaitReason::None, {}};
    if (endpoint.url.isEmpty())
        return {WaitReason::NoUrl, {}};
    if (endpoint.state == EndpointState::Held)
        return {WaitReason::Held, {}};
    if (delivery.isPaused)
        return {WaitReason::PlanPaused, {}};
    if (delivery.waitsForEarlier)
        return {WaitReason::EarlierEvent, {}};
    const bool isDue = !delivery.nextAttemptAt || *delivery.nextAttemptAt <= now;
    if (isDue && endpoint.breaker.isOpen() && !endpoint.breaker.mayProbe(now))
        return {WaitReason::Breaker, endpoint.breaker.probeAt};
    if (isDue)
        return {WaitReason::Turn, {}};
    return {WaitReason::Schedule, delivery.nextAttemptAt};
}

bool outlastsRetry(WaitReason reason)
{
    return reason == WaitReason::NoUrl || reason == WaitReason::Held;
}

QString nameOf(WaitReason reason)
{
    switch (reason) {
    case WaitReason::None:
        return {};
    case WaitReason::NoUrl:
        return QStringLiteral("noUrl");
    case WaitReason::Held:
        return QStringLiteral("held");
    case WaitReason::EarlierEvent:
        return QStringLiteral("earlierEvent");
    case WaitReason::PlanPaused:
        return QStringLiteral("planPaused");
    case WaitReason::Breaker:
        return QStringLiteral("breaker");
    case WaitReason::Schedule:
        return QStringLiteral("schedule");
    case WaitReason::Turn:
        return QStringLiteral("turn");
    }
    Q_UNREACHABLE();
}

} // namespace hk
