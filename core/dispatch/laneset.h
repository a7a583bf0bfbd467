#pragma once

#include "core/dispatch/lane.h"
#include "core/dispatch/turn.h"

#include <deque>
#include <memory>
#include <set>
#include <unordered_map>
#include <vector>

namespace hk {

/// The lanes that have work, and whose turn it is: every lane with something to send sends one,
/// then the next one does. Memory is bounded over all of them. Dispatcher's thread only.
class LaneSet final
{
public:
    /// The settings changed: lanes of endpoints that no longer send hand back what waits in the
    /// next turn.
    void configure(const SenderConfig &config, Moment now);
    bool knows(EndpointId endpoint) const { return m_config.lanes.contains(endpoint); }
    qint64 revision() const { return m_config.revision; }

    /// This machine has lost its network, or has it again: lanes of other machines' endpoints hand
    /// back what waits, and send nothing meanwhile.
    void setCutOff(bool cutOff, Moment now);

    /// The lane whose turn it is, or none that may send. Once it has sent, letSend() puts it last
    /// in line.
    Lane *takeTurn(Moment now);
    void letSend(Lane &lane, Moment now);
    /// An attempt of `endpoint` ended; `hold`: its receiver said that it is gone. Answers the
    /// endpoint's breaker after it.
    Breaker attemptEnded(EndpointId endpoint, const Attempt &attempt, bool hold, Moment now,
                         double jitter);
    /// A delivery of a plan is on the wire no more: who waited for that asks again.
    void letPlansAsk();
    /// Lets lanes send whose pace or breaker kept them back until now; µs until the next such
    /// moment.
    std::optional<Micros> letHeldBackSend(Moment now);

    /// Adds to a turn what is to be claimed, or given back: everything, when `stopping`.
    void ask(TurnRequest &turn, bool scanWanted, bool stopping, Moment now);
    /// What a turn brought. Deliveries of endpoints that are not known yet are given back with the
    /// next turn.
    void refill(TurnResult result, Moment now);
    /// A turn failed: what it was to give back is given back by the next one.
    void askAgain(const TurnRequest &failed);

private:
    Lane &laneOf(EndpointId endpoint);
    void noteLimits(Lane &lane);
    void takeBack(Lane &lane);
    void applyCutOff(Moment now);
    void forgetIfIdle(EndpointId endpoint);

    SenderConfig m_config;
    std::unordered_map<qint64, std::unique_ptr<Lane>> m_lanes; ///< by endpoint id
    std::set<Lane *> m_limited; ///< of m_lanes those with a pace or an open breaker
    std::deque<Lane *> m_turns;
    std::vector<DeliveryId> m_unsent;
    EndpointId m_scannedUpTo;
    PlanPaces m_paces;
    size_t m_firstToClaim = 0; ///< of those that claim in a turn, where plans have too few for all
    bool m_isCutOff = false;
};

} // namespace hk
