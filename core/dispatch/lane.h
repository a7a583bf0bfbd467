#pragma once

#include "core/base/id.h"
#include "core/dispatch/senderconfig.h"
#include "core/store/dispatchrepository.h"

#include <deque>
#include <vector>

namespace hk {

/// One endpoint's queue in memory: bounded, refilled from the store, never more on the wire than
/// the endpoint allows. What is taken from the store is leased there, so a lane takes no more than
/// it will send while the next refill is under way: it starts with what it may have on the wire and
/// doubles when it ran dry. Dispatcher's thread only.
class Lane final
{
public:
    explicit Lane(LaneConfig config);

    const LaneConfig &config() const { return m_config; }
    void configure(LaneConfig config) { m_config = std::move(config); }

    /// The store may hold due deliveries of this endpoint that were not taken yet.
    bool mayHaveMore() const { return m_mayHaveMore; }
    /// How many deliveries to take from the store now; 0 while half of the last refill still waits.
    int room() const;
    /// What a refill of `asked` brought.
    void refill(std::vector<ClaimedDelivery> claimed, int asked);

    bool canSend() const;
    bool isIdle() const { return m_ready.empty() && m_onTheWire == 0 && !m_mayHaveMore; }
    /// The next delivery, which counts as on the wire until attemptEnded(); only when canSend().
    ClaimedDelivery next();
    void attemptEnded() { --m_onTheWire; }
    int waiting() const { return static_cast<int>(m_ready.size()); }
    /// Sends nothing more until it is configured anew.
    void hold() { m_config.sends = false; }
    /// Whether it stands in the line of lanes that wait for their turn.
    bool waitsForTurn() const { return m_waitsForTurn; }
    void setWaitsForTurn(bool waits) { m_waitsForTurn = waits; }
    /// Takes out what waits unsent, to be given back to the store.
    std::vector<DeliveryId> takeUnsent();

private:
    LaneConfig m_config;
    std::deque<ClaimedDelivery> m_ready;
    int m_onTheWire = 0;
    int m_depth;
    bool m_mayHaveMore = false;
    bool m_ranDry = false;
    bool m_waitsForTurn = false;
    qsizetype m_largestPayload = 1;
};

} // namespace hk
