#pragma once

#include "core/model/delivery.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <optional>
#include <vector>

namespace hk {

/// The rows of a long list that are in memory: pages of 200 in a list that is ordered by falling
/// id. Keeps few pages, but the last id of every page it has ever passed, since that is the key
/// with which the next one is asked for. A value, GUI thread.
class RowPages
{
public:
    static constexpr int pageSize = 200;
    static constexpr int mostPages = 12; ///< kept; about 2 MB

    static int pageOf(int row) { return row / pageSize; }

    const Delivery *row(int row) const;
    bool contains(int page) const { return m_pages.contains(page); }

    /// How many pages lie before the first one whose key is unknown: page n can be asked for when
    /// n <= reach().
    int reach() const { return static_cast<int>(m_lastIds.size()); }
    /// The id before which `page` begins; none for the first page. page <= reach().
    std::optional<DeliveryId> keyOf(int page) const;

    /// Puts in what was read for `page` (at most pageSize rows). When the page ends elsewhere than
    /// it did, because rows came to match or ceased to, the pages after it are forgotten.
    void put(int page, const QList<Delivery> &rows);
    /// Notes the keys of the pages from `page` on, that `rows` pass, without keeping the rows.
    void pass(int page, const QList<Delivery> &rows);
    /// Puts rows before all others; the first page is filled up from what it had, all else is
    /// forgotten. `rows` is not empty and shorter than a page.
    void prepend(const QList<Delivery> &rows);
    /// Replaces a row that is in memory; answers its place.
    std::optional<int> replace(const Delivery &delivery);
    std::optional<int> find(const QString &publicId) const;
    void clear();

private:
    void noteKey(int page, DeliveryId lastId);
    void forgetAfter(int page);
    void trim();

    QHash<int, QList<Delivery>> m_pages;
    QList<int> m_recent;               ///< pages by use, the latest last
    std::vector<DeliveryId> m_lastIds; ///< by page, without gaps; full pages only
};

} // namespace hk
