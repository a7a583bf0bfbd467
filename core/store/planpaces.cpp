#include "core/store/planpaces.h"

#include <algorithm>
#include <utility>

namespace hk {
namespace {

// What is due by a fraction of a second earlier than its plan's pace goes all the same: who sends
// looks at the queue now and then.
constexpr Micros mostAhead = 250 * microsPerMs;
// So far ahead times are given away. What of a plan is due beyond it may be cancelled or held.
constexpr Micros promisedAhead = microsPerSecond;
// So long after its last one a plan is forgotten.
constexpr Micros forgottenAfter = 60 * microsPerSecond;

Micros timeBetween(const RateLimit &rate) { return rate.perMs * microsPerMs / rate.requests; }

} // namespace

void PlanPaces::beginClaim(Micros now)
{
    // A clock that was set back makes no plan wait for the time that it said before.
    std::erase_if(m_paces, [now](const auto &one) {
        const Micros next = one.second.next;
        return next + forgottenAfter < now || next > now + 2 * forgottenAfter;
    });
    for (auto &[plan, pace] : m_paces)
        pace.overflow = 0;
}

std::optional<Micros> PlanPaces::laterDue(PlanId plan, const RateLimit &rate, DeliveryId delivery,
                                          Micros now)
{
    if (rate.isUnlimited())
        return std::nullopt;
    Pace &pace = m_paces[plan];
    const auto promise = pace.promised.find(delivery);
    if (promise != pace.promised.end()) {
        const bool isKept = promise->second >= now - mostAhead;
        pace.promised.erase(promise);
        if (isKept)
            return std::nullopt;
        // It was kept waiting by something else, and all that was with it.
    }
    const Micros gap = timeBetween(rate);
    const Micros at = std::max(pace.next, now - mostAhead);
    if (at <= now) {
        pace.next = at + gap;
        return std::nullopt;
    }
    if (at <= now + promisedAhead) {
        pace.promised.emplace(delivery, at);
        pace.next = at + gap;
        return at;
    }
    const Micros beyond = std::max(at, pace.overflow);
    pace.overflow = beyond + gap;
    return beyond;
}

} // namespace hk
