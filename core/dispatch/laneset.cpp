#include "core/dispatch/laneset.h"

#include <algorithm>

namespace hk {
namespace {

constexpr int mostWaiting = 1024; // claimed and not sent, over all lanes
constexpr int smallestScan = 8;   // below this budget a scan is not worth its cost

} // namespace

void LaneSet::configure(const SenderConfig &config, Moment now)
{
    m_config = config;
    for (const auto &[id, lane] : m_lanes) {
        lane->configure(m_config.lanes.value(EndpointId(id)));
        noteLimits(*lane);
        if (!lane->config().sends)
            takeBack(*lane);
        letSend(*lane, now);
    }
    // A scan must not take what an open breaker keeps back.
    for (auto lane = m_config.lanes.cbegin(); lane != m_config.lanes.cend(); ++lane) {
        if (lane->breaker.isOpen())
            laneOf(lane.key());
    }
    if (m_isCutOff)
        applyCutOff(now);
}

void LaneSet::setCutOff(bool cutOff, Moment now)
{
    m_isCutOff = cutOff;
    applyCutOff(now);
}

Lane *LaneSet::takeTurn(Moment now)
{
    while (!m_turns.empty()) {
        Lane *lane = m_turns.front();
        m_turns.pop_front();
        lane->setWaitsForTurn(false);
        if (lane->canSend(now))
            return lane;
    }
    return nullptr;
}

Breaker LaneSet::attemptEnded(EndpointId endpoint, const Attempt &attempt, bool hold, Moment now,
                              double jitter)
{
    Lane &lane = laneOf(endpoint);
    const Breaker breaker = lane.attemptEnded(attempt, now, jitter);
    noteLimits(lane);
    if (hold)
        lane.hold();
    if (hold || breaker.isOpen())
        takeBack(lane);
    letSend(lane, now);
    forgetIfIdle(endpoint);
    return breaker;
}

void LaneSet::letPlansAsk()
{
    for (const auto &[id, lane] : m_lanes) {
        if (lane->waitsForPlan())
            lane->expectMore();
    }
}

std::optional<Micros> LaneSet::letHeldBackSend(Moment now)
{
    std::optional<Micros> soonest;
    for (Lane *lane : m_limited) {
        letSend(*lane, now);
        if (const std::optional<Micros> wait = lane->waitUs(now); wait && *wait > 0)
            soonest = std::min(soonest.value_or(*wait), *wait);
    }
    return soonest;
}

void LaneSet::ask(TurnRequest &turn, bool scanWanted, bool stopping, Moment now)
{
    turn.unsent = std::exchange(m_unsent, {});
    if (!turn.unsent.empty())
        letPlansAsk();
    int budget = mostWaiting;
    for (const auto &[id, lane] : m_lanes) {
        if (stopping)
            std::ranges::copy(lane->takeUnsent(), std::back_inserter(turn.unsent));
        budget -= lane->waiting();
    }
    if (stopping)
        return;
    bool waitsForPlan = false;
    for (const auto &[id, lane] : m_lanes) {
        waitsForPlan = waitsForPlan || lane->waitsForPlan();
        // Whatever a scan would find of it has to wait; it asks by itself when its time has come.
        if (scanWanted && lane->isHeldBack(now))
            lane->expectMore();
        const int limit = lane->mayHaveMore() ? std::min(lane->room(now), budget) : 0;
        if (limit > 0) {
            turn.claims.push_back({EndpointId(id), limit});
            budget -= limit;
        } else if (lane->mayHaveMore() || !lane->config().sends) {
            turn.full.push_back(EndpointId(id));
        }
    }
    // Whoever claims first has the first choice of what a plan still may have on the wire.
    if (waitsForPlan && turn.claims.size() > 1)
        std::rotate(turn.claims.begin(),
                    turn.claims.begin()
                            + static_cast<qsizetype>(++m_firstToClaim % turn.claims.size()),
                    turn.claims.end());
    turn.scan = scanWanted && budget >= smallestScan;
    turn.beyond = now.wall + m_config.longestWait;
    turn.scanBudget = budget;
    turn.paces = m_paces;
    turn.scanAfter = m_scannedUpTo;
}

void LaneSet::refill(TurnResult result, Moment now)
{
    m_paces = std::move(result.paces);
    if (result.scannedUpTo)
        m_scannedUpTo = result.scanComplete ? EndpointId() : *result.scannedUpTo;
    for (ClaimAnswer &answer : result.claims) {
        if (!knows(answer.endpoint)) {
            for (const ClaimedDelivery &delivery : answer.claimed)
                m_unsent.push_back(delivery.delivery);
            continue;
        }
        Lane &lane = laneOf(answer.endpoint);
        lane.refill(std::move(answer.claimed), answer.asked, answer.hasHeldBack);
        letSend(lane, now);
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
    if (!lane) {
        lane = std::make_unique<Lane>(m_config.lanes.value(endpoint));
        noteLimits(*lane);
    }
    return *lane;
}

void LaneSet::noteLimits(Lane &lane)
{
    if (lane.isLimited())
        m_limited.insert(&lane);
    else
        m_limited.erase(&lane);
}

/// Lanes are made where there are none, so that a scan takes nothing that cannot be sent.
void LaneSet::applyCutOff(Moment now)
{
    for (auto config = m_config.lanes.cbegin(); config != m_config.lanes.cend(); ++config) {
        if (config->isOnThisMachine || !config->sends)
            continue;
        Lane &lane = laneOf(config.key());
        lane.setCutOff(m_isCutOff);
        if (m_isCutOff)
            takeBack(lane);
        letSend(lane, now);
        forgetIfIdle(config.key());
    }
}

/// What waits unsent goes back to the store with the next turn.
void LaneSet::takeBack(Lane &lane)
{
    std::ranges::copy(lane.takeUnsent(), std::back_inserter(m_unsent));
}

void LaneSet::letSend(Lane &lane, Moment now)
{
    if (lane.waitsForTurn() || !lane.canSend(now))
        return;
    lane.setWaitsForTurn(true);
    m_turns.push_back(&lane);
}

void LaneSet::forgetIfIdle(EndpointId endpoint)
{
    const auto it = m_lanes.find(endpoint.value());
    if (it == m_lanes.end() || !it->second->isIdle() || it->second->waitsForTurn())
        return;
    m_limited.erase(it->second.get());
    m_lanes.erase(it);
}

} // namespace hk
