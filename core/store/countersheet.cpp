#include "core/store/countersheet.h"

namespace hk {

qint64 CounterSpan::dayOf(qint64 hour)
{
    return hour >= 0 ? hour / hoursOfDay : (hour - hoursOfDay + 1) / hoursOfDay;
}

CounterSpan CounterSpan::from(qint64 hour)
{
    const qint64 day = dayOf(hour);
    return {day, hour, (day + 1) * hoursOfDay - 1};
}

qint64 CounterSheet::hourOf(Micros createdAt)
{
    constexpr Micros hour = 3600 * microsPerSecond;
    return createdAt >= 0 ? createdAt / hour : (createdAt - hour + 1) / hour;
}

CounterSheet::Change &CounterSheet::at(CompanyId company, EndpointId endpoint, Micros createdAt,
                                       DeliveryStatus status)
{
    ++m_edits;
    return m_changes[{company.value(), hourOf(createdAt), endpoint.value(), status}];
}

void CounterSheet::added(CompanyId company, EndpointId endpoint, Micros createdAt,
                         DeliveryId delivery)
{
    Change &change = at(company, endpoint, createdAt, DeliveryStatus::Queued);
    ++change.n;
    if (!change.firstDelivery || delivery.value() < *change.firstDelivery)
        change.firstDelivery = delivery.value();
    if (!change.lastDelivery || delivery.value() > *change.lastDelivery)
        change.lastDelivery = delivery.value();
}

void CounterSheet::moved(CompanyId company, EndpointId endpoint, Micros createdAt,
                         DeliveryStatus from, DeliveryStatus to)
{
    if (from == to)
        return;
    --at(company, endpoint, createdAt, from).n;
    ++at(company, endpoint, createdAt, to).n;
}

void CounterSheet::removed(CompanyId company, EndpointId endpoint, Micros createdAt,
                           DeliveryStatus status)
{
    Change &change = at(company, endpoint, createdAt, status);
    --change.n;
    ++change.removed;
}

} // namespace hk
