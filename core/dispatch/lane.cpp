#include "core/dispatch/lane.h"

#include <algorithm>

namespace hk {
namespace {

constexpr int deepest = 256;
// What a lane may keep in memory, so that payloads of megabytes are taken one by one.
constexpr qsizetype mostWaitingBytes = 8 * 1024 * 1024;

} // namespace

Lane::Lane(LaneConfig config) : m_config(std::move(config)), m_depth(m_config.concurrency) { }

int Lane::room() const
{
    const int waiting = static_cast<int>(m_ready.size());
    if (!m_config.sends || waiting * 2 > m_depth)
        return 0;
    const qsizetype byMemory = std::max<qsizetype>(1, mostWaitingBytes / m_largestPayload);
    return std::max(0, static_cast<int>(std::min<qsizetype>(m_depth, byMemory)) - waiting);
}

void Lane::refill(std::vector<ClaimedDelivery> claimed, int asked)
{
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

bool Lane::canSend() const
{
    return m_config.sends && !m_ready.empty() && m_onTheWire < m_config.concurrency;
}

ClaimedDelivery Lane::next()
{
    Q_ASSERT(canSend());
    ClaimedDelivery delivery = std::move(m_ready.front());
    m_ready.pop_front();
    m_ranDry = m_ready.empty();
    ++m_onTheWire;
    return delivery;
}

std::vector<DeliveryId> Lane::takeUnsent()
{
    std::vector<DeliveryId> unsent;
    for (const ClaimedDelivery &delivery : m_ready)
        unsent.push_back(delivery.delivery);
    m_ready.clear();
    return unsent;
}

} // namespace hk
