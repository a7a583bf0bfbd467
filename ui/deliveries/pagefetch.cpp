#include "ui/deliveries/pagefetch.h"

#include "ui/deliveries/rowpages.h"

#include <algorithm>
#include <utility>

namespace hk {

PageFetch::PageFetch(DeliveriesFront &front, RowPages &pages) : m_front(front), m_pages(pages)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &PageFetch::askNext);
}

PageFetch::~PageFetch() { m_cancel.cancel(); }

void PageFetch::restart(const DeliveryQuery &query)
{
    m_cancel.cancel();
    m_answer.forget();
    m_target.reset();
    m_wanted.clear();
    m_query = query;
}

void PageFetch::want(int page)
{
    if (m_wanted.contains(page))
        return;
    m_wanted.append(page);
    if (m_wanted.size() > mostWanted)
        m_wanted.removeFirst();
    m_flush.start();
}

void PageFetch::askNext()
{
    if (m_target && !m_wanted.contains(*m_target)) {
        m_cancel.cancel();
        m_answer.forget();
        m_target.reset();
    }
    if (!m_target && !m_wanted.isEmpty())
        ask(m_wanted.constLast());
}

void PageFetch::ask(int target)
{
    m_target = target;
    const int page = std::min(target, m_pages.reach());
    const int pages = std::clamp(target - page, 1, stridePages);
    DeliveryQuery query = m_query;
    query.before = m_pages.keyOf(page);
    query.limit = pages * RowPages::pageSize;
    m_cancel = CancelToken();
    m_answer.ask(m_front.page(query, m_cancel), this,
                 [this, page, pages](const Result<QList<Delivery>> &answer) {
                     take(page, pages, answer);
                 });
}

void PageFetch::take(int page, int pages, const Result<QList<Delivery>> &answer)
{
    const int target = *std::exchange(m_target, std::nullopt);
    if (!answer) {
        m_wanted.clear();
        Q_EMIT failed(answer.error());
        return;
    }
    if (page == target) {
        m_wanted.removeOne(page);
        Q_EMIT pageArrived(page, *answer);
    } else if (answer->size() < pages * RowPages::pageSize) {
        m_wanted.clear();
        const int rows = static_cast<int>(answer->size());
        Q_EMIT endFound(page + rows / RowPages::pageSize, rows % RowPages::pageSize);
    } else {
        m_pages.pass(page, *answer);
    }
    askNext();
}

} // namespace hk
