#pragma once

#include "core/base/id.h"
#include "core/dispatch/senderconfig.h"
#include "core/store/dispatchrepository.h"

#include <deque>
#include <vector>

namespace hk {

/// This moment on both clocks, µs: due times are of the wall clock, a pace is of the one that
/// nobody sets.
struct Moment
{
    Micros wall = 0;
    Micros steady = 0;
};

/// One endpoint's queue in memory: bounded, refilled from the store, never more on the wire than
/// the endpoint allows. What is taken from the store is leased there, so a lane takes no more than
/// it will send while the next refill is under way: it starts with what it may have on the wire and
/// doubles when it ran dry. Keeps to the endpoint's rate limit, and while its breaker is open sends
/// one probe at a time. Dispatcher's thread only.
class Lane final
{
public:
    explicit Lane(LaneConfig config);

    const LaneConfig &config() const { return m_config; }
    /// New settings; the breaker stays as it is unless the endpoint is another now, or a person
    /// released it or wants it tried.
    void configure(LaneConfig config);

    /// The store may hold due deliveries of this endpoint that were not taken yet.
    bool mayHaveMore() const { return m_mayHaveMore; }
    void expectMore() { m_mayHaveMore = true; }
    /// The last refill left something whose plan has enough on the wire.
    bool waitsForPlan() const { return m_waitsForPlan; }
    /// How many deliveries to take from the store now; 0 while half of the last refill still waits.
    int room(Moment now);
    /// Has a pace, or a breaker that is open.
    bool isLimited() const { return !m_config.rate.isUnlimited() || m_breaker.isOpen(); }
    /// The pace, the breaker or a missing network keeps back what is due.
    bool isHeldBack(Moment now);
    /// µs until a lane that is held back may send again; none when it is not, or has nothing to
    /// send.
    std::optional<Micros> waitUs(Moment now);
    /// What a refill of `asked` brought; `hasHeldBack`: more is due whose plan has enough on the
    /// wire.
    void refill(std::vector<ClaimedDelivery> claimed, int asked, bool hasHeldBack = false);

    bool canSend(Moment now);
    /// Nothing to do and nothing to remember.
    bool isIdle() const;
    /// The next delivery, which counts as on the wire until attemptEnded(); only when canSend().
    ClaimedDelivery next(Moment now);
    /// Answers what the attempt made of the breaker.
    const Breaker &attemptEnded(const Attempt &attempt, Moment now, double jitter);
    const Breaker &breaker() const { return m_breaker; }
    int waiting() const { return static_cast<int>(m_ready.size()); }
    /// Whether what it sends to cannot be reached from here now.
    void setCutOff(bool cutOff) { m_isCutOff = cutOff; }
    /// Sends nothing more until it is configured anew.
    void hold() { m_config.sends = false; }
    /// Whether it stands in the line of lanes that wait for their turn.
    bool waitsForTurn() const { return m_waitsForTurn; }
    void setWaitsForTurn(bool waits) { m_waitsForTurn = waits; }
    /// Takes out what waits unsent, to be given back to the store.
    std::vector<DeliveryId> takeUnsent();

private:
    LaneConfig m_config;
    TokenBucket m_pace;
    Breaker m_breaker;
    std::deque<ClaimedDelivery> m_ready;
    int m_onTheWire = 0;
    bool m_isCutOff = false;
    bool m_isProbing = false;   ///< what is on the wire is a probe
    bool m_isProbeOwed = false; ///< and a person asked for another one meanwhile
    int m_depth;
    bool m_mayHaveMore = false;
    bool m_ranDry = false;
    bool m_waitsForPlan = false;
    bool m_waitsForTurn = false;
    qsizetype m_largestPayload = 1;
};

} // namespace hk
