#include "core/model/endpoint.h"

#include "core/base/duration.h"

#include <QtCore/QStringList>

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
    case HoldReason::Archived:
        return QStringLiteral("archived");
    }
    Q_UNREACHABLE();
}

QString nameOf(const Endpoint &endpoint)
{
    return endpoint.slot ? nameOf(*endpoint.slot) : endpoint.name;
}

QString textOf(const EndpointLimits &limits)
{
    QStringList parts{QStringLiteral("concurrency %1").arg(limits.concurrency),
                      QStringLiteral("rate ") + textOf(limits.rate)};
    if (limits.inOrder)
        parts.append(QStringLiteral("in order"));
    if (limits.timeoutMs)
        parts.append(QStringLiteral("time-out ") + formatDuration(*limits.timeoutMs));
    if (limits.retrySchedule)
        parts.append(QStringLiteral("retry schedule ") + limits.retrySchedule->text());
    if (!limits.caFile.isEmpty())
        parts.append(QStringLiteral("CA file ") + limits.caFile);
    if (!limits.verifiesCertificate)
        parts.append(QStringLiteral("certificate not verified"));
    return parts.join(QStringLiteral(", "));
}

} // namespace hk
