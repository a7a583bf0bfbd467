#include "app/hookkeeperctl/shown/planwords.h"

#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "core/base/clock.h"

namespace hk {

using namespace Qt::StringLiterals;

QString leftOutText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::None:
        return {};
    case LeftOut::Removed:
        return u"its endpoint was removed"_s;
    case LeftOut::NoUrl:
        return u"its endpoint has no URL"_s;
    case LeftOut::Erased:
        return u"the data of its event were erased"_s;
    case LeftOut::Unfinished:
        return u"it, or a resend of it, is still queued or retrying"_s;
    case LeftOut::Delivered:
        return u"the receiver has it"_s;
    case LeftOut::Superseded:
        return u"a later event of its appointment went out"_s;
    case LeftOut::TooOld:
        return u"it is too old"_s;
    case LeftOut::Duplicate:
        return u"a later delivery of its event is sent again"_s;
    case LeftOut::Held:
        return u"its endpoint is held"_s;
    }
    Q_UNREACHABLE();
}

QString waitsText(const QList<PlanWait> &waits, const QByteArray &timeZone)
{
    QStringList texts;
    for (const PlanWait &wait : waits)
        texts.append(u"%1 (%2): %3"_s.arg(
                nameOf(wait.endpoint), QString::number(wait.unfinished),
                waitText(wait.waiting, wait.endpoint, timeZone).value_or(QString())));
    return texts.isEmpty() ? u"-"_s : texts.join(u"; "_s);
}

QString stateText(const ResendPlan &plan, Micros now)
{
    return plan.isAhead(now) ? u"notBegun"_s : nameOf(plan.state);
}

JsonObject jsonOf(const ResendPlan &plan, const QList<PlanWait> &waits, const QString &company,
                  Micros now)
{
    JsonArray waiting;
    for (const PlanWait &wait : waits) {
        const std::optional<Micros> until = wait.waiting.until;
        waiting.add(JsonObject()
                            .add("endpoint", nameOf(wait.endpoint))
                            .add("url", wait.endpoint.url)
                            .add("unfinished", wait.unfinished)
                            .add("reason", nameOf(wait.waiting.reason))
                            .add("until", until ? std::optional(toRfc3339(*until)) : std::nullopt));
    }
    const auto count = [&plan](DeliveryStatus status) { return plan.counts.value(status); };
    return JsonObject()
            .add("plan", plan.id.value())
            .add("company", company)
            .add("state", stateText(plan, now))
            .add("filter", plan.filter)
            .add("actor", plan.actor)
            .add("createdAt", toRfc3339(plan.createdAt))
            .add("startsAt", toRfc3339(plan.startsAt))
            .add("endedAt",
                 plan.endedAt > 0 ? std::optional(toRfc3339(plan.endedAt)) : std::nullopt)
            .add("rate", textOf(plan.rate))
            .add("parallel", plan.parallel > 0 ? std::optional(plan.parallel) : std::nullopt)
            .add("planned", plan.planned)
            .add("leftOut", plan.leftOut)
            .add("unfinished", plan.unfinished())
            .add("delivered", count(DeliveryStatus::Delivered))
            .add("failed", count(DeliveryStatus::Failed))
            .add("cancelled", count(DeliveryStatus::Cancelled))
            .add("waits", waiting);
}

} // namespace hk
