#include "ui/deliveries/pagefetch.h"

#include "ui/deliveries/rowpages.h"

#include <algorithm>
#include <limits>

namespace hk {

PageFetch::PageFetch(DeliveriesFront &front, RowPages &pages) : m_front(front), m_pages(pages)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(0);
    connect(&m_flush, &QTimer::timeout, this, &PageFetch::askNext);
}

PageFetch::~PageFetch() { m_cancel.cancel(); }

void PageFetch::restart(const DeliveryQuery &query, std::optional<int> length)
{
    m_cancel.cancel();
    m_answer.forget();
    m_target.reset();
    m_wanted.clear();
    m_query = query;
    m_length = length;
}

void PageFetch::widen(const DeliveryQuery &query, int length)
{
    m_query = query;
    m_length = length;
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

PageFetch::Way PageFetch::wayTo(int page) const
{
    constexpr int size = RowPages::pageSize;
    Way forwards;
    const std::optional<RowPages::Key> before = m_pages.keyBefore(page);
    forwards.skip = qint64(size) * (page - 1 - (before ? before->page : -1));
    forwards.rows = size;
    if (before)
        forwards.key = before->lastId;
    Way backwards;
    backwards.isBackwards = true;
    backwards.rows = size;
    if (const std::optional<RowPages::Key> after = m_pages.keyFrom(page)) {
        backwards.skip = qint64(size) * (after->page - page);
        backwards.key = after->lastId;
    } else if (m_length && *m_length > page * size) {
        const int end = std::min(*m_length, (page + 1) * size);
        backwards.skip = *m_length - end;
        backwards.rows = end - page * size;
    } else {
        backwards.skip = std::numeric_limits<qint64>::max();
    }
    Way way = backwards.skip < forwards.skip ? backwards : forwards;
    // One row more: the key to the page before it.
    way.hasBefore = page > 0 && (way.isBackwards || way.skip > 0);
    return way;
}

DeliveryQuery PageFetch::queryFor(const Way &way) const
{
    DeliveryQuery query = m_query;
    query.limit = way.rows + (way.hasBefore ? 1 : 0);
    query.skip = way.hasBefore && !way.isBackwards ? way.skip - 1 : way.skip;
    query.oldestFirst = m_query.oldestFirst != way.isBackwards;
    if (!way.key)
        return query;
    // The key is the last row of a page: after it forwards, and with it backwards.
    const qint64 with = way.isBackwards ? 1 : 0;
    if (query.oldestFirst)
        query.after = DeliveryId(way.key->value() - with);
    else
        query.before = DeliveryId(way.key->value() + with);
    return query;
}

void PageFetch::ask(int page)
{
    m_target = page;
    const Way way = wayTo(page);
    m_cancel = CancelToken();
    m_answer.ask(
            m_front.page(queryFor(way), m_cancel), this,
            [this, page, way](const Result<QList<Delivery>> &answer) { take(page, way, answer); });
}

void PageFetch::take(int page, const Way &way, const Result<QList<Delivery>> &answer)
{
    m_target.reset();
    if (!answer) {
        m_wanted.clear();
        Q_EMIT failed(answer.error());
        return;
    }
    QList<Delivery> rows = *answer;
    if (way.isBackwards)
        std::ranges::reverse(rows);
    const bool isShort = way.isBackwards ? rows.size() < way.rows + (way.hasBefore ? 1 : 0)
                                         : way.hasBefore && rows.isEmpty();
    if (isShort) {
        m_wanted.clear();
        Q_EMIT lengthDoubted();
        return;
    }
    std::optional<DeliveryId> before;
    if (way.hasBefore)
        before = rows.takeFirst().id;
    m_wanted.removeOne(page);
    Q_EMIT pageArrived(page, rows, before);
    askNext();
}

} // namespace hk
