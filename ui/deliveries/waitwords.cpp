#include "ui/deliveries/waitwords.h"

#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>

namespace hk {
namespace {

struct Waits
{
    Q_DECLARE_TR_FUNCTIONS(Waits)
};

QString whenText(std::optional<Micros> at, Micros now)
{
    return at ? Waits::tr("%1, at %2", "in 4 minutes, at 15:41:25")
                        .arg(relativeTime(*at, now), clockTime(*at))
              : Waits::tr("soon");
}

QString heldText(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Gone:
        return Waits::tr("Waits: its endpoint is held because the receiver answered 410 Gone.");
    case HoldReason::FailedForDays:
        return Waits::tr("Waits: its endpoint is held because nothing got through for five days.");
    case HoldReason::NoUrl:
        return Waits::tr("Waits: its endpoint is held because its URL was removed.");
    case HoldReason::Archived:
        return Waits::tr("Waits: its company is in the archive.");
    case HoldReason::ByHand:
    case HoldReason::None:
        break;
    }
    return Waits::tr("Waits: its endpoint was put on hold.");
}

} // namespace

QString waitText(const Waiting &waiting, const Delivery &delivery, const Endpoint &endpoint,
                 Micros now)
{
    switch (waiting.reason) {
    case WaitReason::None:
        return {};
    case WaitReason::NoUrl:
        return Waits::tr("Waits: its endpoint has no URL. Set one in the webhook settings.");
    case WaitReason::Held:
        return heldText(endpoint.holdReason);
    case WaitReason::EarlierEvent:
        return Waits::tr("Waits for an earlier event of the same appointment.");
    case WaitReason::PlanPaused:
        return Waits::tr("Waits: the plan that sends it again is paused.");
    case WaitReason::Breaker:
        return Waits::tr("Waits: the receiver failed %n time(s) in a row. The next probe goes out "
                         "%1.",
                         nullptr, endpoint.breaker.failures)
                .arg(whenText(waiting.until, now));
    case WaitReason::Schedule:
        // What is sent again by hand alone is due at once.
        if (delivery.attempts == 0 && !delivery.resendOfPublicId.isEmpty())
            return Waits::tr("Its plan sends it again %1.", "in 4 minutes, at 15:41:25")
                    .arg(whenText(waiting.until, now));
        return Waits::tr("The next attempt goes out %1.").arg(whenText(waiting.until, now));
    case WaitReason::Turn:
        return endpoint.limits.rate.isUnlimited()
                ? Waits::tr("It is due and goes out next.")
                : Waits::tr("It is due and goes out as the endpoint's limit of %1 allows.")
                          .arg(textOf(endpoint.limits.rate));
    }
    Q_UNREACHABLE();
}

} // namespace hk
