#include "tests/bench/dispatch/feed.h"

#include "core/store/store.h"

#include <algorithm>

namespace hk::bench {
namespace {

constexpr qint64 mostAhead = 2000; // accepted and not yet delivered
constexpr qint64 together = 200;

} // namespace

Feed::Feed(Store &store, DispatchThread &dispatcher, EventDraft draft, qint64 count)
    : m_store(store), m_dispatcher(dispatcher), m_draft(std::move(draft)), m_count(count)
{
    connect(&dispatcher, &DispatchThread::tallyChanged, this, [this](const DispatchTally &tally) {
        m_delivered = tally.delivered;
        if (m_delivered >= m_count)
            Q_EMIT ended();
        feed();
    });
}

void Feed::feed()
{
    while (m_accepted < m_count && m_accepted - m_delivered < mostAhead) {
        const qint64 n = std::min(together, m_count - m_accepted);
        m_draft.createdAt = m_store.clock().now();
        acceptMany(m_store, std::vector<EventDraft>(static_cast<size_t>(n), m_draft));
        m_accepted += n;
        m_dispatcher.wake();
    }
}

} // namespace hk::bench
