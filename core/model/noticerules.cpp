#include "core/model/noticerules.h"

#include <algorithm>

namespace hk {
namespace {

constexpr int failsAfter = 3; // attempts in a row
constexpr Micros failsFor = 5 * 60 * microsPerSecond;

/// The dispatcher's own holds; the others are a person's.
bool isDispatchers(HoldReason reason)
{
    return reason == HoldReason::Gone || reason == HoldReason::FailedForDays;
}

Notice noticeOf(const WatchedEndpoint &endpoint, NoticeCause cause, Micros now)
{
    Notice notice;
    notice.cause = cause;
    notice.at = now;
    notice.company = endpoint.company;
    notice.companyName = endpoint.companyName;
    notice.endpoint = endpoint.id;
    notice.slot = endpoint.slot;
    notice.endpointName = endpoint.name;
    notice.hold = endpoint.hold;
    notice.failingSince = endpoint.failingSince;
    notice.outcome = endpoint.outcome;
    notice.code = endpoint.code;
    return notice;
}

Notice noticeOf(const EndedPlan &ended)
{
    const ResendPlan &plan = ended.plan;
    Notice notice;
    notice.cause = NoticeCause::PlanEnded;
    notice.company = plan.company;
    notice.companyName = ended.companyName;
    notice.plan = plan.id;
    notice.delivered = plan.counts.value(DeliveryStatus::Delivered);
    notice.failed = plan.counts.value(DeliveryStatus::Failed);
    notice.cancelled = plan.counts.value(DeliveryStatus::Cancelled);
    return notice;
}

/// What holds of an endpoint now; none: nothing that somebody is told.
std::optional<NoticeCause> causeOf(const WatchedEndpoint &endpoint, Micros now)
{
    if (endpoint.hold != HoldReason::None)
        return isDispatchers(endpoint.hold) ? std::optional(NoticeCause::Held) : std::nullopt;
    return isFailing(endpoint, now) ? std::optional(NoticeCause::Failing) : std::nullopt;
}

/// One without a URL only while something waits for it.
bool isTroubled(const WatchedEndpoint &endpoint, Micros now)
{
    if (endpoint.hold == HoldReason::NoUrl)
        return endpoint.waiting > 0;
    return endpoint.hold != HoldReason::None || isFailing(endpoint, now);
}

/// What was told of an endpoint and is true no longer; a notice of its recovery replaces it.
QList<EndpointId> endedOf(const NoticeState &before, const NoticeStep &step)
{
    QList<EndpointId> ended;
    for (auto told = before.told.cbegin(); told != before.told.cend(); ++told) {
        const bool isReplaced = std::ranges::any_of(
                step.notices, [&](const Notice &notice) { return notice.endpoint == told.key(); });
        if (!isReplaced && !step.state.told.contains(told.key()))
            ended.append(told.key());
    }
    return ended;
}

/// It fails, or has failed before a person began anew with it: then nobody knows yet.
bool hasRecovered(const WatchedEndpoint &endpoint)
{
    return endpoint.hold == HoldReason::None && endpoint.failingSince == 0
            && endpoint.failedAt == 0;
}

} // namespace

bool isFailing(const WatchedEndpoint &endpoint, Micros now)
{
    if (endpoint.failingSince == 0)
        return false;
    return endpoint.failures >= Breaker::opensAfter || endpoint.hasGivenUp
            || (endpoint.failures >= failsAfter && now - endpoint.failingSince >= failsFor);
}

NoticeStep nextNotices(const NoticeState &before, const NoticeFacts &facts)
{
    NoticeStep step;
    for (const WatchedEndpoint &endpoint : facts.endpoints) {
        if (isTroubled(endpoint, facts.now))
            ++step.troubled;
        const auto told = before.told.constFind(endpoint.id);
        const bool wasTold = told != before.told.constEnd();
        const std::optional<NoticeCause> cause = causeOf(endpoint, facts.now);
        if (cause) {
            step.state.told.insert(endpoint.id, *cause);
            if (!wasTold || *told != *cause)
                step.notices.append(noticeOf(endpoint, *cause, facts.now));
        } else if (wasTold && *told == NoticeCause::Failing) {
            if (hasRecovered(endpoint))
                step.notices.append(noticeOf(endpoint, NoticeCause::Recovered, facts.now));
            else if (endpoint.hold == HoldReason::None && endpoint.failingSince != 0)
                step.state.told.insert(endpoint.id, *told); // it fails anew, or still
        }
    }
    step.ended = endedOf(before, step);
    for (const EndedPlan &plan : facts.endedPlans) {
        if (!before.hasBegun)
            break;
        step.notices.append(noticeOf(plan));
        step.notices.last().at = facts.now;
    }
    step.state.openPlans = facts.openPlans;
    step.state.newestPlan = facts.newestPlan;
    step.state.hasBegun = true;
    return step;
}

} // namespace hk
