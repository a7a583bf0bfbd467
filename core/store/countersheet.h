#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/delivery.h"

#include <limits>
#include <map>
#include <optional>
#include <tuple>

namespace hk {

/// What the counters count by: the hour is the one the delivery was created in, so that a delivery
/// stays in its bucket while its status changes.
struct CounterKey
{
    qint64 company = 0;
    qint64 hour = 0; ///< since 1970
    qint64 endpoint = 0;
    DeliveryStatus status = DeliveryStatus::Queued; ///< as stored: never Held
    bool operator<(const CounterKey &other) const
    {
        return std::tie(company, hour, endpoint, status)
                < std::tie(other.company, other.hour, other.endpoint, other.status);
    }
};

/// A time from an hour on, in counters: what is left of that day by hours, and the days after it.
/// All of time unless said otherwise.
struct CounterSpan
{
    static constexpr qint64 hoursOfDay = 24;
    static qint64 dayOf(qint64 hour);
    static CounterSpan from(qint64 hour);

    qint64 afterDay = std::numeric_limits<qint64>::min();
    qint64 firstHour = 1; ///< none: the last is before it
    qint64 lastHour = 0;
};

/// Changes of counters that one transaction collects, so that a group of hundreds of deliveries
/// writes each counter once. A value; the writer's thread.
class CounterSheet final
{
public:
    struct Change
    {
        qint64 n = 0;
        qint64 removed = 0; ///< went with their age; n has them taken off already
        /// Lowest and highest id of those that were added.
        std::optional<qint64> firstDelivery;
        std::optional<qint64> lastDelivery;
    };

    static qint64 hourOf(Micros createdAt);

    void added(CompanyId company, EndpointId endpoint, Micros createdAt, DeliveryId delivery);
    void moved(CompanyId company, EndpointId endpoint, Micros createdAt, DeliveryStatus from,
               DeliveryStatus to);
    /// Gone from the store, not from the figures of the past: counter.removed still counts it.
    void removed(CompanyId company, EndpointId endpoint, Micros createdAt, DeliveryStatus status);

    bool isEmpty() const { return m_changes.empty(); }
    void clear() { m_changes.clear(); }
    const std::map<CounterKey, Change> &changes() const { return m_changes; }
    /// Grows with every change: tells whether a closure touched the sheet.
    qint64 edits() const { return m_edits; }

private:
    Change &at(CompanyId company, EndpointId endpoint, Micros createdAt, DeliveryStatus status);
    std::map<CounterKey, Change> m_changes;
    qint64 m_edits = 0;
};

} // namespace hk
