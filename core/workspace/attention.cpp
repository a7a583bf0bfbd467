#include "core/workspace/attention.h"

#include "core/preflight/finding.h"

#include <algorithm>
#include <tuple>

namespace hk {
namespace {

std::optional<AttentionReason> reasonOfHeld(const Attention &facts)
{
    const bool isIdle = facts.waiting == 0 && facts.failed == 0;
    const HoldReason reason = facts.endpoint.holdReason;
    if (reason == HoldReason::Archived || (reason == HoldReason::NoUrl && isIdle))
        return std::nullopt;
    return AttentionReason::Held;
}

bool hasTestTrouble(const AttentionFacts &known)
{
    const std::optional<EndpointTest> &test = known.facts.test;
    if (!test || test->finding == nameOf(PreflightFinding::Delivered)
        || test->finding == nameOf(PreflightFinding::Cancelled))
        return false;
    return !known.deliveredSince || *known.deliveredSince <= test->at;
}

} // namespace

std::optional<AttentionReason> attentionReasonOf(const AttentionFacts &known)
{
    const Attention &facts = known.facts;
    const Endpoint &endpoint = facts.endpoint;
    if (endpoint.state == EndpointState::Held)
        return reasonOfHeld(facts);
    if (endpoint.url.isEmpty())
        return facts.waiting > 0 ? std::optional(AttentionReason::Held) : std::nullopt;
    if (endpoint.breaker.isOpen())
        return AttentionReason::BreakerOpen;
    if (endpoint.failingSince != 0)
        return AttentionReason::Failing;
    if (hasTestTrouble(known))
        return AttentionReason::TestFailed;
    return facts.failed > 0 ? std::optional(AttentionReason::FailedDeliveries) : std::nullopt;
}

void sortAttention(QList<Attention> &all)
{
    std::ranges::stable_sort(all, [](const Attention &a, const Attention &b) {
        return std::tuple(a.reason, -a.failed, -a.waiting)
                < std::tuple(b.reason, -b.failed, -b.waiting);
    });
}

QString nameOf(AttentionReason reason)
{
    switch (reason) {
    case AttentionReason::Held:
        return QStringLiteral("held");
    case AttentionReason::BreakerOpen:
        return QStringLiteral("breakerOpen");
    case AttentionReason::Failing:
        return QStringLiteral("failing");
    case AttentionReason::TestFailed:
        return QStringLiteral("testFailed");
    case AttentionReason::FailedDeliveries:
        return QStringLiteral("failedDeliveries");
    }
    Q_UNREACHABLE();
}

} // namespace hk
