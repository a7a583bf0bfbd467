#include "core/dispatch/turn.h"

#include "core/store/companyrepository.h"

#include <algorithm>

namespace hk {
namespace {

// Of an endpoint that a scan finds: enough to start with, its lane asks for more.
constexpr int firstClaim = 8;
// In one transaction, so that nobody waits long for it.
constexpr int mostMoved = 5000;
// Whoever waits for a plan asks when one of it comes back. That none of them is forgotten is seen
// to this often.
constexpr Micros lookForPlans = microsPerSecond;

Result<void> claimInto(TurnResult &result, DispatchRepository &queue, const TurnRequest &turn,
                       ClaimRequest asked)
{
    Result<std::vector<ClaimedDelivery>> claimed =
            queue.claim(asked.endpoint, turn.now, turn.leaseUntil, asked.limit);
    if (!claimed)
        return claimed.error();
    result.claims.push_back(
            {asked.endpoint, asked.limit, std::move(*claimed), queue.hasHeldBack()});
    if (const std::optional<Micros> due = queue.putOffUntil())
        result.nextDue = std::min(result.nextDue.value_or(*due), *due);
    return {};
}

bool isAskedFor(const TurnRequest &turn, EndpointId endpoint)
{
    return std::ranges::find(turn.full, endpoint) != turn.full.end()
            || std::ranges::find(turn.claims, endpoint, &ClaimRequest::endpoint)
            != turn.claims.end();
}

/// Moves what has no business to be due when it is; true: something is due at another time now, so
/// that what `found` says may be out of date.
Result<bool> setDueTimesRight(DispatchRepository &queue, const TurnRequest &turn,
                              const DueEndpoint &found)
{
    qint64 moved = 0;
    const auto add = [&moved](const Result<qint64> &some) {
        moved += some ? *some : 0;
        return some;
    };
    Result<qint64> done = 0;
    if (found.isBeyond)
        done = add(queue.bringBack(found.endpoint, turn.beyond, turn.now, mostMoved));
    if (done && found.isUntried && found.due > turn.now)
        done = add(queue.bringUntriedBack(found.endpoint, turn.now, mostMoved));
    if (done && found.due < turn.overdueBefore)
        done = add(queue.spreadOverdue(found.endpoint, turn.overdueBefore, turn.now, mostMoved));
    return done ? Result<bool>(moved > 0) : done.error();
}

Result<void> scanInto(TurnResult &result, DispatchRepository &queue, const TurnRequest &turn)
{
    Result<std::vector<DueEndpoint>> due = queue.dueSummary(turn.beyond);
    if (!due)
        return due.error();
    // Begin after the endpoint where the last scan ended.
    const auto next = std::ranges::upper_bound(*due, turn.scanAfter, {}, &DueEndpoint::endpoint);
    std::rotate(due->begin(), next, due->end());

    result.scannedUpTo = EndpointId();
    int budget = turn.scanBudget;
    for (const DueEndpoint &found : *due) {
        const Result<bool> setRight = setDueTimesRight(queue, turn, found);
        if (!setRight)
            return setRight.error();
        result.scanComplete = result.scanComplete && !*setRight;
        if (found.due > turn.now) {
            result.nextDue = std::min(result.nextDue.value_or(found.due), found.due);
            continue;
        }
        if (isAskedFor(turn, found.endpoint))
            continue;
        if (budget < firstClaim) {
            result.scanComplete = false;
            continue;
        }
        const Result<void> done = claimInto(result, queue, turn, {found.endpoint, firstClaim});
        if (!done)
            return done.error();
        budget -= static_cast<int>(result.claims.back().claimed.size());
        if (result.claims.back().hasHeldBack) {
            const Micros again = turn.now + lookForPlans;
            result.nextDue = std::min(result.nextDue.value_or(again), again);
        }
        result.scannedUpTo = found.endpoint;
    }
    return {};
}

} // namespace

Result<TurnResult> runTurn(Database &database, const TurnRequest &turn)
{
    DispatchRepository queue(database, turn.paces);
    TurnResult result;
    Result<RecordedOutcomes> recorded = queue.recordOutcomes(turn.outcomes);
    if (!recorded)
        return recorded.error();
    result.recorded = *std::move(recorded);
    if (const Result<void> given = queue.giveBack(turn.unsent); !given)
        return given.error();
    for (const ClaimRequest &claim : turn.claims) {
        if (const Result<void> done = claimInto(result, queue, turn, claim); !done)
            return done.error();
    }
    if (turn.scan) {
        if (const Result<void> done = scanInto(result, queue, turn); !done)
            return done.error();
    }
    const Result<qint64> revision = settingsRevision(database);
    if (!revision)
        return revision.error();
    result.settingsRevision = *revision;
    result.paces = queue.paces();
    return result;
}

} // namespace hk
