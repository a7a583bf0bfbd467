#include "core/model/endpoint.h"

namespace hk {

QString nameOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::None:
        return {};
    case HoldReason::Gone:
        return QStringLiteral("gone");
    case HoldReason::FailedForDays:
        return QStringLiteral("failedForDays");
    case HoldReason::ByHand:
        return QStringLiteral("byHand");
    case HoldReason::NoUrl:
        return QStringLiteral("noUrl");
    }
    Q_UNREACHABLE();
}

} // namespace hk
