#pragma once

#include "core/model/delivery.h"

#include <QtCore/QHash>
#include <QtCore/QList>

#include <map>
#include <optional>

namespace hk {

/// The rows of a long list that are in memory: pages of 200 in a list that is ordered by id, either
/// way. Keeps few pages, but the last id of every page it has come by, since those are the keys
/// from which others are asked for. A value, GUI thread.
class RowPages
{
public:
    static constexpr int pageSize = 200;
    static constexpr int mostPages = 12; ///< kept; about 2 MB

    static int pageOf(int row) { return row / pageSize; }

    const Delivery *row(int row) const;
    bool contains(int page) const { return m_pages.contains(page); }

    /// A page whose last id is known.
    struct Key
    {
        int page = 0;
        DeliveryId lastId;
    };
    std::optional<Key> keyBefore(int page) const; ///< of the nearest page before it
    std::optional<Key> keyFrom(int page) const;   ///< of it, or the nearest page after it

    /// Puts in what was read for `page` (at most pageSize rows), and the id of the row before it,
    /// where that is known. What contradicts it is forgotten: rows have come to match, or ceased
    /// to, since other pages were read, so that those lie elsewhere now.
    void put(int page, const QList<Delivery> &rows, std::optional<DeliveryId> before = {});
    /// Puts rows before all others; the first page is filled up from what it had, all else is
    /// forgotten. `rows` is not empty and shorter than a page.
    void prepend(const QList<Delivery> &rows);
    /// Forgets `page` and those after it.
    void forgetFrom(int page);
    /// Replaces a row that is in memory; answers its place.
    std::optional<int> replace(const Delivery &delivery);
    std::optional<int> find(const QString &publicId) const;
    void clear();

private:
    bool contradicts(int page, const QList<Delivery> &rows, std::optional<DeliveryId> before) const;
    void trim();

    QHash<int, QList<Delivery>> m_pages;
    QList<int> m_recent;                 ///< pages by use, the latest last
    std::map<int, DeliveryId> m_lastIds; ///< by page; of full pages only
};

} // namespace hk
