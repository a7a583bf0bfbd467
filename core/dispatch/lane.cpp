#include "core/dispatch/lane.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hk {
namespace {

constexpr int deepest = 256;
// What a lane may keep in memory, so that payloads of megabytes are taken one by one.
constexpr qsizetype mostWaitingBytes = 8 * 1024 * 1024;

} // namespace

Lane::Lane(LaneConfig config)
    : m_config(std::move(config)), m_pace(m_config.rate), m_breaker(m_config.breaker),
      m_depth(m_config.concurrency)
{
}

void Lane::configure(LaneConfig config)
{
    const bool isAnother = config.url != m_config.url || (config.sends && !m_config.sends);
    m_config = std::move(config);
    m_pace.setLimit(m_config.rate);
    // The store's is older than this one, unless a person asked for a probe.
    const bool isProbeWanted = m_config.breaker.failures == m_breaker.failures
            && m_config.breaker.probeAt != m_breaker.probeAt;
    m_isProbeOwed = m_isProbeOwed || (isProbeWanted && m_isProbing);
    // It knows of no failure: a person released the endpoint, perhaps before its hold was noticed
    // here. At worst those are forgotten that are not recorded yet.
    const bool isForgiven = m_config.breaker == Breaker();
    if (isAnother || isProbeWanted || isForgiven)
        m_breaker = m_config.breaker;
}

int Lane::room(Moment now)
{
    const int waiting = static_cast<int>(m_ready.size());
    if (!m_config.sends || m_isCutOff || waiting * 2 > m_depth)
        return 0;
    if (m_breaker.isOpen())
        return waiting + m_onTheWire == 0 && m_breaker.mayProbe(now.wall) ? 1 : 0;
    const qsizetype byMemory = std::max<qsizetype>(1, mostWaitingBytes / m_largestPayload);
    qsizetype most = std::min<qsizetype>(m_depth, byMemory);
    if (!m_config.rate.isUnlimited()) {
        // No more than goes out within a second: what is taken is leased, and nobody else's.
        const auto inASecond = static_cast<qsizetype>(std::ceil(m_config.rate.perSecond()));
        most = m_pace.nextAt(now.steady) - now.steady > microsPerSecond ? 0
                                                                        : std::min(most, inASecond);
    }
    return std::max(0, static_cast<int>(most) - waiting);
}

bool Lane::isHeldBack(Moment now)
{
    return m_isCutOff || m_breaker.isOpen() || !m_pace.mayTake(now.steady);
}

std::optional<Micros> Lane::waitUs(Moment now)
{
    if (!m_config.sends || m_isCutOff || (m_ready.empty() && !m_mayHaveMore) || !isHeldBack(now))
        return std::nullopt;
    if (!m_breaker.isOpen())
        return m_pace.nextAt(now.steady) - now.steady;
    if (m_onTheWire > 0)
        return std::nullopt; // the probe's end wakes it
    return m_breaker.mayProbe(now.wall) ? 0 : m_breaker.probeAt - now.wall;
}

void Lane::refill(std::vector<ClaimedDelivery> claimed, int asked, bool hasHeldBack)
{
    m_waitsForPlan = hasHeldBack;
    m_mayHaveMore = static_cast<int>(claimed.size()) == asked;
    if (m_ranDry && m_mayHaveMore)
        m_depth = std::min(m_depth * 2, deepest);
    else if (static_cast<int>(m_ready.size()) * 4 > m_depth)
        m_depth = std::max(m_depth / 2, m_config.concurrency);
    m_ranDry = false;
    for (ClaimedDelivery &delivery : claimed) {
        m_largestPayload = std::max(m_largestPayload, delivery.payload.size());
        m_ready.push_back(std::move(delivery));
    }
}

bool Lane::canSend(Moment now)
{
    if (!m_config.sends || m_isCutOff || m_ready.empty() || m_onTheWire >= m_config.concurrency)
        return false;
    if (m_breaker.isOpen() && (m_onTheWire > 0 || !m_breaker.mayProbe(now.wall)))
        return false;
    return m_pace.mayTake(now.steady);
}

bool Lane::isIdle() const
{
    return m_ready.empty() && m_onTheWire == 0 && !m_mayHaveMore && !m_waitsForPlan && !m_isCutOff
            && m_config.rate.isUnlimited() && m_breaker == Breaker();
}

ClaimedDelivery Lane::next(Moment now)
{
    Q_ASSERT(canSend(now));
    m_pace.take(now.steady);
    m_isProbing = m_breaker.isOpen();
    ClaimedDelivery delivery = std::move(m_ready.front());
    m_ready.pop_front();
    m_ranDry = m_ready.empty();
    ++m_onTheWire;
    return delivery;
}

const Breaker &Lane::attemptEnded(const Attempt &attempt, Moment now, double jitter)
{
    --m_onTheWire;
    m_mayHaveMore = m_mayHaveMore || m_waitsForPlan; // there is room for one more of it
    // What was on its way when the breaker opened is no probe: it neither counts nor puts it off.
    const bool isLate =
            m_breaker.isOpen() && !m_isProbing && !isSuccess(attempt.outcome, attempt.statusCode);
    const bool isAnotherOwed = std::exchange(m_isProbing, false) && m_isProbeOwed;
    m_isProbeOwed = m_isProbeOwed && !isAnotherOwed;
    if (!isLate)
        m_breaker = afterAttempt(m_breaker, attempt, now.wall, jitter);
    if (isAnotherOwed && m_breaker.isOpen())
        m_breaker.probeAt = now.wall;
    return m_breaker;
}

std::vector<DeliveryId> Lane::takeUnsent()
{
    std::vector<DeliveryId> unsent;
    for (const ClaimedDelivery &delivery : m_ready)
        unsent.push_back(delivery.delivery);
    m_mayHaveMore = m_mayHaveMore || !unsent.empty();
    m_ready.clear();
    return unsent;
}

} // namespace hk
