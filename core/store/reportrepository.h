#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/outcome.h"
#include "core/base/result.h"
#include "core/store/overviewrepository.h"

#include <QtCore/QList>

#include <functional>
#include <optional>

namespace hk {

class Database;

/// Which counters a report is made of: those of the hours from `fromHour` to before `toHour`.
struct ReportRange
{
    CompanyId company;
    qint64 fromHour = 0;
    qint64 toHour = 0;
    std::optional<EndpointId> endpoint; ///< none: of all
};

/// Deliveries of an endpoint whose last attempt failed the same way.
struct CauseCount
{
    EndpointId endpoint;
    OutcomeKind outcome = OutcomeKind::Failed;
    std::optional<int> code;
    qint64 n = 0;
};

/// A delivery that was sent again, as it stands now.
struct ResentDelivery
{
    EndpointId endpoint;
    DeliveryStatus status = DeliveryStatus::Queued;
};

/// What a report is made of: counters, and indexes that hold nothing but what failed. Made inside a
/// closure, see Database. Errors Store….
class ReportRepository final
{
public:
    explicit ReportRepository(Database &database) : m_db(database) { }

    Result<QList<HourlyCount>> counts(const ReportRange &range);
    Result<void> latencies(const ReportRange &range,
                           const std::function<void(qint64 hour, EndpointId endpoint, int bucket,
                                                    qint64 n)> &visit);
    /// Of those that are there and did not get through; the most frequent first.
    Result<QList<CauseCount>> causes(const ReportRange &range);
    /// What people had sent again one by one in that time.
    Result<QList<ResentDelivery>> resentByHand(CompanyId company, Micros begin, Micros end);
    /// What plans that were started in that time have sent again.
    Result<QList<std::pair<ResentDelivery, qint64>>> resentByPlans(CompanyId company, Micros begin,
                                                                   Micros end);

private:
    Database &m_db;
};

} // namespace hk
