#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/dispatchrepository.h"
#include "core/store/planpaces.h"

#include <optional>
#include <vector>

namespace hk {

class Database;

/// What one lane asks for.
struct ClaimRequest
{
    EndpointId endpoint;
    int limit = 0;
};

/// What one lane gets.
struct ClaimAnswer
{
    EndpointId endpoint;
    int asked = 0;
    std::vector<ClaimedDelivery> claimed;
    bool hasHeldBack = false; ///< something is due whose plan has enough on the wire
};

/// One turn of the dispatcher at the store.
struct TurnRequest
{
    std::vector<OutcomeRecord> outcomes;
    std::vector<DeliveryId> unsent; ///< claimed, not sent, given back
    std::vector<ClaimRequest> claims;
    bool scan = false; ///< also look which other endpoints have work due, and claim of it
    std::vector<EndpointId> full; ///< endpoints the scan leaves out: their lanes have enough
    EndpointId scanAfter; ///< where the last scan ended, so that every endpoint gets its turn
    int scanBudget = 0;   ///< how many deliveries a scan may claim in all
    Micros now = 0;
    Micros leaseUntil = 0;
    Micros beyond = 0;        ///< of a scan: what is due after it was put there by a wrong clock
    Micros overdueBefore = 0; ///< of a scan: retries that were due before it are spread out
    PlanPaces paces;          ///< as the turn before left them

    bool isEmpty() const { return outcomes.empty() && unsent.empty() && claims.empty() && !scan; }
};

/// What a turn brought.
struct TurnResult
{
    std::vector<ClaimAnswer> claims;
    std::optional<EndpointId> scannedUpTo; ///< of a scan
    bool scanComplete = true;              ///< false: its budget ended before the endpoints did
    /// The earliest work that is due later, as far as a scan or a plan's pace tells.
    std::optional<Micros> nextDue;
    PlanPaces paces; ///< for the next turn
    qint64 settingsRevision = 0;
    RecordedOutcomes recorded;
};

/// Does a turn in the transaction of `database`; repeatable. Store….
Result<TurnResult> runTurn(Database &database, const TurnRequest &request);

} // namespace hk
