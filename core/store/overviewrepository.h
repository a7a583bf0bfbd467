#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/model/endpoint.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace hk {

class Database;

/// Deliveries of one hour, endpoint and status.
struct HourlyCount
{
    qint64 hour = 0; ///< since 1970: the one they were created in
    EndpointId endpoint;
    DeliveryStatus status = DeliveryStatus::Queued; ///< Held where they wait for a held endpoint
    qint64 n = 0;
    qint64 removed = 0; ///< more of them, that went with their age
};

/// An endpoint with what waits for it and how its last failure came about.
struct EndpointStanding
{
    Endpoint endpoint;
    qint64 waiting = 0; ///< queued and retrying
    std::optional<OutcomeKind> lastOutcome;
    std::optional<int> lastCode;
    QString lastDetail;
};

/// What the overview of a company is made of: counters and what endpoints know of themselves, never
/// deliveries counted one by one. Made inside a closure, see Database. Errors Store….
class OverviewRepository final
{
public:
    explicit OverviewRepository(Database &database) : m_db(database) { }

    /// Of the deliveries created from `fromHour` on.
    Result<QList<HourlyCount>> counts(CompanyId company, qint64 fromHour);
    /// Calls `visit` for each bucket of attempts that ended from `fromHour` on.
    Result<void> latencies(CompanyId company, qint64 fromHour,
                           const std::function<void(qint64 hour, int bucket, qint64 n)> &visit);
    /// Of those that were not removed, in the order of lists.
    Result<QList<EndpointStanding>> endpoints(CompanyId company);
    /// When the next attempt of what is retrying goes out; looks at the first in line of each
    /// endpoint only, so none may be known.
    Result<std::optional<Micros>> nextRetry(CompanyId company);

private:
    Database &m_db;
};

} // namespace hk
