#include "ui/deliveries/planwords.h"

#include "core/base/actor.h"
#include "core/model/deliveryfilter.h"
#include "ui/common/timetext.h"
#include "ui/common/triggertext.h"
#include "ui/deliveries/waitwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QUrl>

#include <algorithm>
#include <limits>

namespace hk {
namespace {

struct Plans
{
    Q_DECLARE_TR_FUNCTIONS(hk::Plans)
};

bool hasBegun(const ResendPlan &plan, Micros now)
{
    return plan.state == PlanState::Running && !plan.isAhead(now);
}

QString goesOnText(std::optional<Micros> at, Micros now)
{
    return at ? Plans::tr("%1, at %2", "in 4 minutes, at 15:41:25")
                        .arg(relativeTime(*at, now), clockTime(*at))
              : Plans::tr("soon");
}

QString waitLine(const PlanWait &wait, Micros now)
{
    const Endpoint &endpoint = wait.endpoint;
    const QString place = endpointTitle(nameOf(endpoint), QUrl(endpoint.url).host());
    const QString count = QLocale().toString(wait.unfinished);
    switch (wait.waiting.reason) {
    case WaitReason::Held:
        //: %1 is an endpoint, %2 how many deliveries wait there.
        return Plans::tr("Waiting at %1: %2. The endpoint is on hold; it goes on when somebody "
                         "sends to it again.")
                .arg(place, count);
    case WaitReason::NoUrl:
        //: %1 is an endpoint, %2 how many deliveries wait there.
        return Plans::tr("Waiting at %1: %2. The endpoint has no URL; it goes on when it has one.")
                .arg(place, count);
    case WaitReason::Breaker:
        //: %1 is an endpoint, %2 how many deliveries wait there, %3 a number, %4 "in 4 minutes".
        return Plans::tr("Waiting at %1: %2. The receiver failed %3 times in a row; the next probe "
                         "goes out %4, and one that gets through lets the others go.")
                .arg(place, count, QLocale().toString(endpoint.breaker.failures),
                     goesOnText(wait.waiting.until, now));
    default:
        //: %1 is an endpoint, %2 how many deliveries wait there, %3 is a time: "in 4 minutes".
        return Plans::tr("Waiting at %1: %2. The last attempt there failed; the next one goes out "
                         "%3.")
                .arg(place, count, goesOnText(wait.waiting.until, now));
    }
}

} // namespace

QString leftOutText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::None:
        return {};
    case LeftOut::Removed:
        return Plans::tr("Their endpoint was removed");
    case LeftOut::NoUrl:
        return Plans::tr("Their endpoint has no URL");
    case LeftOut::Erased:
        return Plans::tr("The data of their events were erased");
    case LeftOut::Unfinished:
        return Plans::tr("Not finished: they, or resends of them, are queued or retrying, or wait "
                         "at an endpoint on hold");
    case LeftOut::Delivered:
        return Plans::tr("The receiver has them already, by this delivery or by another one of "
                         "the same event");
    case LeftOut::Superseded:
        return Plans::tr("Out of date: a later event of the same appointment went there");
    case LeftOut::TooOld:
        return Plans::tr("Too old");
    case LeftOut::Duplicate:
        return Plans::tr("Twice the same: a later delivery of the same event is sent again");
    case LeftOut::Held:
        return Plans::tr("Their endpoint is on hold: they would wait there");
    }
    Q_UNREACHABLE();
}

bool isStuck(const ResendPlan &plan, const QList<PlanWait> &waits, const SenderStatus &sender,
             Micros now)
{
    if (!hasBegun(plan, now) || plan.unfinished() == 0)
        return false;
    qint64 waiting = 0;
    for (const PlanWait &wait : waits)
        waiting += wait.unfinished;
    return waiting >= plan.unfinished() || sender.state == SenderStatus::State::Stopped
            || sender.state == SenderStatus::State::Paused;
}

QString planWaitText(const ResendPlan &plan, const QList<PlanWait> &waits,
                     const SenderStatus &sender, Micros now)
{
    if (!hasBegun(plan, now) || plan.unfinished() == 0)
        return {};
    QStringList lines;
    if (sender.state != SenderStatus::State::AnotherIsSending)
        lines.append(senderText(sender));
    for (const PlanWait &wait : waits)
        lines.append(waitLine(wait, now));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString planStateText(const ResendPlan &plan, bool isStuck, Micros now)
{
    switch (plan.state) {
    case PlanState::Running:
        if (isStuck)
            //: The state of a plan that sends nothing, since something else must happen first.
            return Plans::tr("Waiting");
        //: The state of a plan whose time has not come.
        return plan.isAhead(now) ? Plans::tr("Not begun")
                                 //: The state of a plan.
                                 : Plans::tr("Running");
    case PlanState::Paused:
        //: The state of a plan.
        return Plans::tr("Paused");
    case PlanState::Cancelled:
        //: The state of a plan.
        return Plans::tr("Cancelled");
    case PlanState::Done:
        //: The state of a plan: all of its deliveries are finished.
        return Plans::tr("Done");
    }
    Q_UNREACHABLE();
}

QString planSentence(const ResendPlan &plan, bool isStuck, Micros now)
{
    const QString number = QLocale().toString(plan.id.value());
    switch (plan.state) {
    case PlanState::Running:
        if (plan.isAhead(now))
            return Plans::tr("Plan %1 begins %2, at %3.", "in 4 minutes, at 14 May, 15:41:25")
                    .arg(number, relativeTime(plan.startsAt, now), tableTime(plan.startsAt, now));
        return isStuck ? Plans::tr("Plan %1 is waiting.").arg(number)
                       : Plans::tr("Plan %1 is running.").arg(number);
    case PlanState::Paused:
        return Plans::tr("Plan %1 is paused: what was not sent yet waits.").arg(number);
    case PlanState::Cancelled:
        return plan.endedAt > 0 ? Plans::tr("Plan %1 was cancelled %2.", "3 minutes ago")
                                          .arg(number, relativeTime(plan.endedAt, now))
                                : Plans::tr("Plan %1 was cancelled.").arg(number);
    case PlanState::Done:
        return plan.endedAt > 0 ? Plans::tr("Plan %1 was done %2.", "3 minutes ago")
                                          .arg(number, relativeTime(plan.endedAt, now))
                                : Plans::tr("Plan %1 is done.").arg(number);
    }
    Q_UNREACHABLE();
}

QString planAccount(const ResendPlan &plan, Micros now)
{
    const QLocale locale;
    const auto count = [&](DeliveryStatus status) {
        return locale.toString(plan.counts.value(status));
    };
    QString text = Plans::tr("%1 of %2 finished: %3 delivered, %4 failed, %5 cancelled.")
                           .arg(locale.toString(finishedOf(plan)), locale.toString(plan.planned),
                                count(DeliveryStatus::Delivered), count(DeliveryStatus::Failed),
                                count(DeliveryStatus::Cancelled));
    if (plan.leftOut > 0)
        text += u' ' + Plans::tr("Left out: %1.").arg(locale.toString(plan.leftOut));
    if (!plan.rate.isUnlimited())
        //: %1 is a rate, such as 10/s.
        text += u' ' + Plans::tr("Pace: %1.").arg(textOf(plan.rate));
    if (plan.parallel > 0)
        //: %1 is how many deliveries are on their way at the same time at most.
        text += u' ' + Plans::tr("At once: %1.").arg(locale.toString(plan.parallel));
    const QString start = tableTime(plan.startsAt, now);
    const QString user = Actor::of(plan.actor).user;
    const bool isAhead = plan.isAhead(now);
    if (user.isEmpty())
        //: %1 is a time.
        text += u' '
                + (isAhead ? Plans::tr("Planned for %1.") : Plans::tr("Started %1.")).arg(start);
    else
        //: %1 is a time, %2 a user of this computer.
        text += u' '
                + (isAhead ? Plans::tr("Planned for %1 by %2.") : Plans::tr("Started %1 by %2."))
                          .arg(start, user);
    return text;
}

QString endpointTitle(const QString &name)
{
    for (const Category category : allCategories) {
        if (nameOf(category) == name)
            return categoryTitle(category);
    }
    return name;
}

QString endpointTitle(const QString &name, const QString &host)
{
    if (host.isEmpty())
        return endpointTitle(name);
    //: An endpoint and its host: "Booking (crm.northwind.example)".
    return Plans::tr("%1 (%2)").arg(endpointTitle(name), host);
}

QString ageText(size_t n)
{
    switch (n) {
    case 0:
        return Plans::tr("Less than 1 hour");
    case 1:
        return Plans::tr("1 to 24 hours");
    case 2:
        return Plans::tr("1 to 7 days");
    default:
        return Plans::tr("More than 7 days");
    }
}

int asInt(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

qint64 finishedOf(const ResendPlan &plan)
{
    return plan.counts.value(DeliveryStatus::Delivered) + plan.counts.value(DeliveryStatus::Failed)
            + plan.counts.value(DeliveryStatus::Cancelled);
}

QString filterOf(const ResendPlan &plan)
{
    return filterTermFor(FilterField::Plan, QString::number(plan.id.value()));
}

} // namespace hk
