#include "core/dispatch/laneset.h"

#include <algorithm>

namespace hk {
namespace {

constexpr int mostWaiting = 1024; // claimed and not sent, over all lanes
constexpr int smallestScan = 8;   // below this budget a scan is not worth its cost

} // namespace

void LaneSet::configure(const SenderConfig &config)
{
    m_config = config;
    for (const auto &[id, lane] : m_lanes) {
        lane->configure(m_config.lanes.value(EndpointId(id)));
        if (!lane->config().sends)
            std::ranges::copy(lane->takeUnsent(), std::back_inserter(m_unsent));
        letSend(*lane);
    }
}

Lane *LaneSet::takeTurn()
{
    while (!m_turns.empty()) {
        Lane *lane = m_turns.front();
        m_turns.pop_front();
        lane->setWaitsForTurn(false);
        if (lane->canSend())
            return lane;
    }
    return nullptr;
}

void LaneSet::attemptEnded(EndpointId endpoint, bool hold)
{
    Lane &lane = laneOf(endpoint);
    lane.attemptEnded();
    if (hold) {
        lane.hold();
        std::ranges::copy(lane.takeUnsent(), std::back_inserter(m_unsent));
    }
    letSend(lane);
    forgetIfIdle(endpoint);
}

void LaneSet::ask(TurnRequest &turn, bool scanWanted, bool stopping)
{
    turn.unsent = std::exchange(m_unsent, {});
    int budget = mostWaiting;
    for (const auto &[id, lane] : m_lanes) {
        if (stopping)
            std::ranges::copy(lane->takeUnsent(), std::back_inserter(turn.unsent));
        budget -= lane->waiting();
    }
    if (stopping)
        return;
    for (const auto &[id, lane] : m_lanes) {
        const int limit = lane->mayHaveMore() ? std::min(lane->room(), budget) : 0;
        if (limit > 0) {
            turn.claims.push_back({EndpointId(id), limit});
            budget -= limit;
        } else if (lane->mayHaveMore() || !lane->config().sends) {
            turn.full.push_back(EndpointId(id));
        }
    }
    turn.scan = scanWanted && budget >= smallestScan;
    turn.scanBudget = budget;
    turn.scanAfter = m_scannedUpTo;
}

void LaneSet::refill(TurnResult result)
{
    if (result.scannedUpTo)
        m_scannedUpTo = result.scanComplete ? EndpointId() : *result.scannedUpTo;
    for (ClaimAnswer &answer : result.claims) {
        if (!knows(answer.endpoint)) {
            for (const ClaimedDelivery &delivery : answer.claimed)
                m_unsent.push_back(delivery.delivery);
            continue;
        }
        Lane &lane = laneOf(answer.endpoint);
        lane.refill(std::move(answer.claimed), answer.asked);
        letSend(lane);
        forgetIfIdle(answer.endpoint);
    }
}

void LaneSet::askAgain(const TurnRequest &failed)
{
    m_unsent.insert(m_unsent.end(), failed.unsent.begin(), failed.unsent.end());
}

Lane &LaneSet::laneOf(EndpointId endpoint)
{
    std::unique_ptr<Lane> &lane = m_lanes[endpoint.value()];
    if (!lane)
        lane = std::make_unique<Lane>(m_config.lanes.value(endpoint));
    return *lane;
}

void LaneSet::letSend(Lane &lane)
{
    if (lane.waitsForTurn() || !lane.canSend())
        return;
    lane.setWaitsForTurn(true);
    m_turns.push_back(&lane);
}

void LaneSet::forgetIfIdle(EndpointId endpoint)
{
    const auto it = m_lanes.find(endpoint.value());
    if (it != m_lanes.end() && it->second->isIdle() && !it->second->waitsForTurn())
        m_lanes.erase(it);
}

} // namespace hk
