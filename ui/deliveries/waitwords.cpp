#include "ui/deliveries/waitwords.h"

#include "core/base/plaintext.h"
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

QString heldReason(HoldReason reason)
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

QString heldText(const Endpoint &endpoint, Micros now)
{
    QStringList sentences{heldReason(endpoint.holdReason)};
    if (endpoint.heldAt > 0)
        //: %1 is a moment: "14 May, 15:41:25".
        sentences.append(Waits::tr("Held since %1.").arg(tableTime(endpoint.heldAt, now)));
    if (!endpoint.holdNote.isEmpty())
        //: What a person wrote when they put the endpoint on hold.
        sentences.append(Waits::tr("Note: %1").arg(plainLine(endpoint.holdNote)));
    return sentences.join(u' ');
}

QString ownText(const Waiting &waiting, const Delivery &delivery, const Endpoint &endpoint,
                Micros now)
{
    switch (waiting.reason) {
    case WaitReason::None:
        return {};
    case WaitReason::NoUrl:
        return Waits::tr("Waits: its endpoint has no URL. Set one in the webhook settings.");
    case WaitReason::Held:
        return heldText(endpoint, now);
    case WaitReason::EarlierEvent:
        return Waits::tr("Waits for an earlier event of the same appointment.");
    case WaitReason::PlanPaused:
        return Waits::tr("Waits: the plan that sends it again is paused.");
    case WaitReason::Breaker:
        return Waits::tr("Waits: the receiver failed %Ln time(s) in a row. The next probe goes out "
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

} // namespace

QString senderText(const SenderStatus &sender)
{
    switch (sender.state) {
    case SenderStatus::State::Stopped:
        return Waits::tr("Nothing is sent from this store at the moment.");
    case SenderStatus::State::Paused:
        //: %1 says why, as the status bar does.
        return Waits::tr("Sending is paused: %1.").arg(sender.reason);
    case SenderStatus::State::AnotherIsSending:
        //: %1 is a program: "hookkeeperctl (pid 4711)".
        return Waits::tr("Another program sends from this store: %1.").arg(sender.otherProgram);
    case SenderStatus::State::Sending:
        break;
    }
    return {};
}

QString waitText(const Waiting &waiting, const Delivery &delivery, const Endpoint &endpoint,
                 Micros now, const SenderStatus &sender)
{
    const QString own = ownText(waiting, delivery, endpoint, now);
    switch (waiting.reason) {
    case WaitReason::Breaker:
    case WaitReason::Schedule:
    case WaitReason::EarlierEvent:
    case WaitReason::Turn:
        break;
    default: // who sends makes no difference to these
        return own;
    }
    const QString stopped = senderText(sender);
    if (stopped.isEmpty())
        return own;
    // What is due would go out but for that.
    const bool isAll = waiting.reason == WaitReason::Turn
            && sender.state != SenderStatus::State::AnotherIsSending;
    return isAll ? stopped : own + u' ' + stopped;
}

} // namespace hk
