#include "ui/deliveries/rowpages.h"

#include <algorithm>
#include <iterator>

namespace hk {

const Delivery *RowPages::row(int row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    if (page == m_pages.constEnd())
        return nullptr;
    const int offset = row % pageSize;
    return offset < page->size() ? &page->at(offset) : nullptr;
}

std::optional<RowPages::Key> RowPages::keyBefore(int page) const
{
    const auto after = m_lastIds.lower_bound(page);
    if (after == m_lastIds.begin())
        return std::nullopt;
    const auto &[known, lastId] = *std::prev(after);
    return Key{known, lastId};
}

std::optional<RowPages::Key> RowPages::keyFrom(int page) const
{
    const auto found = m_lastIds.lower_bound(page);
    return found == m_lastIds.end() ? std::nullopt
                                    : std::optional(Key{found->first, found->second});
}

void RowPages::put(int page, const QList<Delivery> &rows, std::optional<DeliveryId> before)
{
    Q_ASSERT(rows.size() <= pageSize);
    if (contradicts(page, rows, before))
        clear();
    if (before && page > 0)
        m_lastIds[page - 1] = *before;
    if (rows.size() == pageSize)
        m_lastIds[page] = rows.constLast().id;
    else
        forgetFrom(page);
    m_pages.insert(page, rows);
    m_recent.removeOne(page);
    m_recent.append(page);
    trim();
}

/// Whether the page cannot lie where it does if the others do.
bool RowPages::contradicts(int page, const QList<Delivery> &rows,
                           std::optional<DeliveryId> before) const
{
    const std::optional<Key> earlier = keyBefore(page);
    if (before && earlier && earlier->page == page - 1 && earlier->lastId != *before)
        return true;
    if (rows.isEmpty())
        return false;
    const std::optional<Key> later = keyFrom(page);
    const DeliveryId last = rows.constLast().id;
    if (later && later->page == page && (rows.size() < pageSize || later->lastId != last))
        return true;
    // Neighbours may not overlap, in whichever order the list is.
    const DeliveryId first = before.value_or(rows.constFirst().id);
    if (first == last)
        return false;
    const auto isInOrder = [falls = first > last](DeliveryId one, DeliveryId next) {
        return falls ? one > next : one < next;
    };
    const int begin = before ? page - 1 : page;
    return (earlier && earlier->page < begin && !isInOrder(earlier->lastId, first))
            || (later && later->page > page && !isInOrder(last, later->lastId));
}

void RowPages::prepend(const QList<Delivery> &rows)
{
    QList<Delivery> first = rows + m_pages.value(0);
    // Rows that were not in memory cannot fill the page up: then it is asked for again.
    const bool isWhole = m_pages.contains(0);
    clear();
    first.resize(std::min<qsizetype>(first.size(), pageSize));
    if (isWhole)
        put(0, first);
}

std::optional<int> RowPages::replace(const Delivery &delivery)
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        const auto at = std::find_if(page->begin(), page->end(),
                                     [&](const Delivery &d) { return d.id == delivery.id; });
        if (at == page->end())
            continue;
        *at = delivery;
        return page.key() * pageSize + static_cast<int>(at - page->begin());
    }
    return std::nullopt;
}

std::optional<int> RowPages::find(const QString &publicId) const
{
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        for (int i = 0; i < page->size(); ++i) {
            if (page->at(i).publicId == publicId)
                return page.key() * pageSize + i;
        }
    }
    return std::nullopt;
}

void RowPages::clear()
{
    m_pages.clear();
    m_recent.clear();
    m_lastIds.clear();
}

void RowPages::forgetFrom(int page)
{
    m_lastIds.erase(m_lastIds.lower_bound(page), m_lastIds.end());
    m_pages.removeIf(
            [page](QHash<int, QList<Delivery>>::iterator entry) { return entry.key() >= page; });
    m_recent.removeIf([page](int kept) { return kept >= page; });
}

void RowPages::trim()
{
    while (m_recent.size() > mostPages)
        m_pages.remove(m_recent.takeFirst());
}

} // namespace hk
