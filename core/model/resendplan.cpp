#include "core/model/resendplan.h"

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int mostParallel = 64; // as the error says; more are never on the wire

constexpr std::array<std::pair<LeftOut, QLatin1String>, allLeftOut.size()> reasonNames{{
        {LeftOut::Removed, QLatin1String("endpointRemoved")},
        {LeftOut::NoUrl, QLatin1String("noUrl")},
        {LeftOut::Erased, QLatin1String("erased")},
        {LeftOut::Unfinished, QLatin1String("unfinished")},
        {LeftOut::Delivered, QLatin1String("delivered")},
        {LeftOut::Superseded, QLatin1String("superseded")},
        {LeftOut::TooOld, QLatin1String("tooOld")},
        {LeftOut::Duplicate, QLatin1String("duplicate")},
        {LeftOut::Held, QLatin1String("held")},
}};

} // namespace

QString nameOf(LeftOut reason)
{
    for (const auto &[value, name] : reasonNames) {
        if (value == reason)
            return name;
    }
    return {};
}

std::optional<LeftOut> leftOutFromName(QStringView name)
{
    for (const auto &[value, known] : reasonNames) {
        if (known == name)
            return value;
    }
    return std::nullopt;
}

bool canBeIncluded(LeftOut reason)
{
    return reason == LeftOut::Unfinished || reason == LeftOut::Delivered
            || reason == LeftOut::Superseded || reason == LeftOut::Duplicate
            || reason == LeftOut::Held;
}

bool PlanRules::includes(LeftOut reason) const
{
    switch (reason) {
    case LeftOut::Unfinished:
        return includesUnfinished;
    case LeftOut::Delivered:
        return includesDelivered;
    case LeftOut::Superseded:
        return includesSuperseded;
    case LeftOut::Duplicate:
        return includesDuplicates;
    case LeftOut::Held:
        return includesHeld;
    case LeftOut::None:
        return true;
    case LeftOut::Removed:
    case LeftOut::NoUrl:
    case LeftOut::Erased:
    case LeftOut::TooOld:
        break;
    }
    return false;
}

void PlanRules::setIncluded(LeftOut reason, bool included)
{
    switch (reason) {
    case LeftOut::Unfinished:
        includesUnfinished = included;
        break;
    case LeftOut::Delivered:
        includesDelivered = included;
        break;
    case LeftOut::Superseded:
        includesSuperseded = included;
        break;
    case LeftOut::Duplicate:
        includesDuplicates = included;
        break;
    case LeftOut::Held:
        includesHeld = included;
        break;
    case LeftOut::None:
    case LeftOut::Removed:
    case LeftOut::NoUrl:
    case LeftOut::Erased:
    case LeftOut::TooOld:
        break;
    }
}

Result<int> parseParallel(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed == u"none")
        return 0;
    bool isNumber = false;
    const int number = trimmed.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= mostParallel)
        return number;
    return Error{ErrorCode::NumberInvalid,
                 QStringLiteral("deliveries at once (1 to 64)"),
                 text.left(40).toString(),
                 {}};
}

QString parallelText(int parallel)
{
    return parallel > 0 ? QString::number(parallel) : QStringLiteral("none");
}

QString nameOf(PlanState state)
{
    switch (state) {
    case PlanState::Running:
        return QStringLiteral("running");
    case PlanState::Paused:
        return QStringLiteral("paused");
    case PlanState::Cancelled:
        return QStringLiteral("cancelled");
    case PlanState::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

qint64 ResendPlan::unfinished() const
{
    return counts.value(DeliveryStatus::Queued) + counts.value(DeliveryStatus::Retrying)
            + counts.value(DeliveryStatus::Held);
}

} // namespace hk
