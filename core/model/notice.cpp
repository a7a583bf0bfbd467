#include "core/model/notice.h"

#include <algorithm>

namespace hk {

QString Notice::topic() const
{
    if (endpoint.isValid())
        return QStringLiteral("endpoint %1").arg(endpoint.value());
    if (plan.isValid())
        return QStringLiteral("plan %1").arg(plan.value());
    return QStringLiteral("sending");
}

QString nameOf(NoticeCause cause)
{
    switch (cause) {
    case NoticeCause::Failing:
        return QStringLiteral("failing");
    case NoticeCause::Held:
        return QStringLiteral("held");
    case NoticeCause::Recovered:
        return QStringLiteral("recovered");
    case NoticeCause::PlanEnded:
        return QStringLiteral("planEnded");
    case NoticeCause::SendingPaused:
        return QStringLiteral("sendingPaused");
    }
    Q_UNREACHABLE();
}

std::optional<NoticeCause> noticeCauseFromName(QStringView name)
{
    const auto found = std::ranges::find_if(
            allNoticeCauses, [name](NoticeCause cause) { return nameOf(cause) == name; });
    return found == allNoticeCauses.end() ? std::nullopt : std::optional(*found);
}

} // namespace hk
