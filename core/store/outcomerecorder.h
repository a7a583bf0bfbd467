#pragma once

#include "core/base/result.h"
#include "core/model/endpoint.h"
#include "core/model/outage.h"
#include "core/model/resendplan.h"
#include "core/store/dispatchrepository.h"

#include <QtCore/QString>

#include <map>
#include <optional>
#include <vector>

namespace hk {

class Database;

/// Records outcomes of one call of DispatchRepository::recordOutcomes(): what they share (an
/// endpoint's failures, a URL's id) is read and written once. Lives as long as that call.
class OutcomeRecorder final
{
public:
    explicit OutcomeRecorder(Database &database) : m_db(database) { }

    Result<void> record(const OutcomeRecord &outcome);
    /// Writes what became of the endpoints; answers those that were put on hold.
    Result<RecordedOutcomes> finish();

private:
    /// A delivery as it stands before the outcome.
    struct Standing
    {
        CompanyId company;
        EventId event;
        EndpointId endpoint;
        DeliveryStatus status = DeliveryStatus::Queued;
        int attempts = 0;
        Micros createdAt = 0;
        std::optional<Micros> finishedAt;
        QString orderKey;
        PlanId plan;
        Micros plannedAt = 0; ///< of a plan
        Micros due = 0;
    };
    struct Health
    {
        Micros failingSince = 0;
        Micros failedAt = 0;
        Breaker breaker;
        bool isChanged = false;
        std::optional<Attempt> failure;     ///< the last one
        HoldReason hold = HoldReason::None; ///< to be put on hold for
        Micros holdAt = 0;
    };

    Result<std::optional<Standing>> standingOf(DeliveryId id);
    static Micros lateness(const Standing &standing, const Attempt &attempt);
    Result<void> updateDelivery(const OutcomeRecord &outcome, const Standing &standing,
                                std::optional<qint64> url);
    static Outage outageOf(const Health &health, EndpointId endpoint, Micros ended);
    Result<void> noteHealth(const OutcomeRecord &outcome, EndpointId endpoint);
    Result<std::optional<qint64>> idOfUrl(const QString &ascii);

    Database &m_db;
    std::map<EndpointId, Health> m_health;
    std::vector<Outage> m_outages; ///< that are over
    bool m_hasMadeDue = false;
    QString m_url;
    std::optional<qint64> m_urlId;
};

/// A delivery that was tried, or has ended, as those see it that wait for it.
struct Leaver
{
    EndpointId endpoint;
    QString orderKey;
    PlanId plan;
    bool isFirstTry = false; ///< it was never tried before
    bool hasEnded = false;
    Micros late = 0; ///< so much later than planned it went: what it lets follow is as late
};

/// Makes the earliest unfinished delivery of its appointment due, when it has ended; else, where it
/// was never tried before, the next one of its plan that is parked. True: one became due.
Result<bool> letFollow(Database &database, const Leaver &leaver, Micros now);

} // namespace hk
