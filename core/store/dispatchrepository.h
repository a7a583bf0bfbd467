#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/attempt.h"
#include "core/model/breaker.h"
#include "core/model/transition.h"
#include "core/store/claimeddelivery.h"
#include "core/store/planpaces.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>
#include <utility>
#include <vector>

namespace hk {

class Database;

/// What became of a claimed delivery. `failures` counts this attempt too if it was one.
struct OutcomeRecord
{
    DeliveryId delivery;
    Attempt attempt;
    NextState next;
    int failures = 0;
    Micros endedAt = 0; ///< `next.waitMs` counts from here
    Breaker breaker;    ///< the endpoint's after this attempt
};

/// What followed from outcomes for others.
struct RecordedOutcomes
{
    std::vector<EndpointId> held; ///< put on hold by them
    bool hasMadeDue = false;      ///< deliveries that waited for these
};

/// An endpoint that may send and has unclaimed deliveries.
struct DueEndpoint
{
    EndpointId endpoint;
    Micros due = 0;         ///< of the first in line, past or future
    bool isUntried = false; ///< the first in line was never tried
    bool isBeyond = false;  ///< some wait longer than any schedule says
};

/// Unfinished deliveries of the whole store; held ones are in neither of the others.
struct UnfinishedCounts
{
    qint64 queued = 0;
    qint64 retrying = 0;
    qint64 held = 0;
};

/// The queue, as the dispatcher uses it. Its hot statements go through the SQLite C API. Made
/// inside a closure, see Database. Errors Store…; DeliveryUnknown where an id names none.
class DispatchRepository final
{
public:
    /// `paces`: for who sends, as the claims before left them.
    explicit DispatchRepository(Database &database, std::optional<PlanPaces> paces = {})
        : m_db(database), m_paces(std::move(paces))
    {
    }

    /// Leases up to `limit` deliveries of the endpoint that are due, longest due first; none when
    /// it is held or has no URL.
    Result<std::vector<ClaimedDelivery>> claim(EndpointId endpoint, Micros now, Micros leaseUntil,
                                               int limit);
    bool hasHeldBack() const { return m_hasHeldBack; } ///< the last claim(), see QueueClaim
    /// When what the last claim() put off is due.
    std::optional<Micros> putOffUntil() const { return m_putOffUntil; }
    PlanPaces paces() const { return m_paces.value_or(PlanPaces()); } ///< for the claims to come
    /// Ends the leases of what was claimed and not sent; due again as before.
    Result<void> giveBack(const std::vector<DeliveryId> &deliveries);
    /// Records attempts with what follows from them for delivery, endpoint and counters. An outcome
    /// whose attempt is recorded already is left out, so a repeated call does no harm; of a
    /// delivery cancelled meanwhile the attempt is recorded, and it stays cancelled unless it was
    /// delivered. Those become due that waited for one that has ended or was tried.
    Result<RecordedOutcomes> recordOutcomes(const std::vector<OutcomeRecord> &outcomes);
    /// Gives each delivery that a dispatcher left leased when it ended an attempt "interrupted" and
    /// makes it due now. Only for the holder of the dispatch lock, before its first claim. Answers
    /// how many.
    Result<int> recover(Micros now);

    /// Every endpoint with something to send, now or later, by id; three seeks an endpoint.
    /// `beyond`: nothing that is due after it can be meant.
    Result<std::vector<DueEndpoint>> dueSummary(Micros beyond);
    /// Makes up to `limit` deliveries due that are beyond, as happens when the machine's clock was
    /// set back: from now on, spread over a minute. Answers how many.
    Result<qint64> bringBack(EndpointId endpoint, Micros beyond, Micros now, int limit);
    /// The same for those that were never tried and are due in more than a minute: they were
    /// accepted under a clock that was ahead. Searches the endpoint's queue, so only when the first
    /// in line is such a one.
    Result<qint64> bringUntriedBack(EndpointId endpoint, Micros now, int limit);
    /// Spreads up to `limit` retries that were due before `before` over the coming minute: after
    /// hours of sleep or without network they would all go out in the same second.
    Result<qint64> spreadOverdue(EndpointId endpoint, Micros before, Micros now, int limit);
    Result<UnfinishedCounts> unfinished();

    /// Due now and before all that waits at its endpoint, asked for by a person: the probe of an
    /// open breaker. DeliveryFinished; DeliveryNotWaiting: it is on the wire, or waits for one of
    /// its appointment; DeliveryOfPausedPlan.
    Result<void> retryNow(DeliveryId delivery, Micros now);
    /// Not sent any more. DeliveryFinished. What is on the wire is not called back.
    Result<void> cancel(DeliveryId delivery, Micros now);

private:
    Database &m_db;
    std::optional<PlanPaces> m_paces; ///< none: claims keep to no plan's pace
    bool m_hasHeldBack = false;
    std::optional<Micros> m_putOffUntil;
};

} // namespace hk
