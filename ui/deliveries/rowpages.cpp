#include "ui/deliveries/rowpages.h"

#include <algorithm>

namespace hk {

const Delivery *RowPages::row(int row) const
{
    const auto page = m_pages.constFind(pageOf(row));
    if (page == m_pages.constEnd())
        return nullptr;
    const int offset = row % pageSize;
    return offset < page->size() ? &page->at(offset) : nullptr;
}

std::optional<DeliveryId> RowPages::keyOf(int page) const
{
    Q_ASSERT(page <= reach());
    if (page == 0)
        return std::nullopt;
    return m_lastIds[static_cast<size_t>(page - 1)];
}

void RowPages::put(int page, const QList<Delivery> &rows)
{
    Q_ASSERT(page <= reach() && rows.size() <= pageSize);
    if (rows.size() == pageSize)
        noteKey(page, rows.constLast().id);
    else if (page < reach())
        forgetAfter(page);
    m_pages.insert(page, rows);
    m_recent.removeOne(page);
    m_recent.append(page);
    trim();
}

void RowPages::pass(int page, const QList<Delivery> &rows)
{
    for (qsizetype end = pageSize; end <= rows.size(); end += pageSize, ++page)
        noteKey(page, rows[end - 1].id);
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

void RowPages::noteKey(int page, DeliveryId lastId)
{
    const auto place = static_cast<size_t>(page);
    if (place < m_lastIds.size()) {
        if (m_lastIds[place] == lastId)
            return;
        forgetAfter(page);
    }
    if (place == m_lastIds.size())
        m_lastIds.push_back(lastId);
}

void RowPages::forgetAfter(int page)
{
    m_lastIds.resize(static_cast<size_t>(page));
    m_pages.removeIf(
            [page](QHash<int, QList<Delivery>>::iterator entry) { return entry.key() > page; });
    m_recent.removeIf([page](int kept) { return kept > page; });
}

void RowPages::trim()
{
    while (m_recent.size() > mostPages)
        m_pages.remove(m_recent.takeFirst());
}

} // namespace hk
