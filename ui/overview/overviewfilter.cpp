#include "ui/overview/overviewfilter.h"

#include "core/model/deliveryfilter.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

QString timeText(Micros at) { return toDateTime(at).toString(Qt::ISODate); }

QString since(Micros at) { return QStringLiteral("created:>=") + timeText(at); }

QString statusTerm(DeliveryStatus status)
{
    return filterTermFor(FilterField::Status, nameOf(status));
}

QString endpointTerm(const Endpoint &endpoint)
{
    return filterTermFor(FilterField::Endpoint, nameOf(endpoint));
}

QString joined(std::optional<DeliveryStatus> status, const QString &times)
{
    return status ? statusTerm(*status) + QLatin1Char(' ') + times : times;
}

} // namespace

QString filterOfSpan(const Overview &overview, std::optional<DeliveryStatus> status)
{
    return joined(status, since(overview.begin()));
}

QString filterOfBar(const Overview &overview, qsizetype bar, std::optional<DeliveryStatus> status)
{
    const OverviewBar &one = overview.bars.at(bar);
    QString times = since(one.begin);
    if (bar + 1 < overview.bars.size())
        times += QStringLiteral(" created:<") + timeText(one.end);
    return joined(status, times);
}

QString filterOfSlow(const Overview &overview, qint64 us)
{
    return QStringLiteral("duration:>=%1ms ").arg(us / microsPerMs) + since(overview.begin());
}

QString filterOfFailed(const Overview &overview, const Endpoint &endpoint)
{
    return QStringList{statusTerm(DeliveryStatus::Failed), endpointTerm(endpoint),
                       since(overview.begin())}
            .join(QLatin1Char(' '));
}

QString filterOfWaiting(const Endpoint &endpoint)
{
    return QStringLiteral("(%1 OR %2 OR %3) %4")
            .arg(statusTerm(DeliveryStatus::Queued), statusTerm(DeliveryStatus::Retrying),
                 statusTerm(DeliveryStatus::Held), endpointTerm(endpoint));
}

} // namespace hk
