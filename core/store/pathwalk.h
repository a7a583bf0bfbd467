#pragma once

#include "core/store/deliveryrepository.h"
#include "core/store/filterpath.h"

#include <optional>

namespace hk {

class Database;

/// Goes along a filter's path in the order of a list. Lives inside one function of a closure; the
/// database outlives it. Errors Store….
class PathWalk final
{
public:
    PathWalk(Database &database, FilterPath path, const DeliverySelection &selection);

    /// The next part of the selection: named ids, or what the search index has not come to yet.
    /// What the parts have, one after the other, is what the selection has. None: that was all.
    Result<std::optional<DeliverySelection>> next();

private:
    Result<void> begin();
    Result<void> addNamed();
    Result<void> addNamed(const char *sql, qint64 value);
    bool takesFromIndex() const { return !m_path.match.isEmpty(); }
    DeliverySelection tail() const;
    Result<QList<DeliveryId>> nextIds();

    Database &m_db;
    FilterPath m_path;
    DeliverySelection m_selection;
    QList<DeliveryId> m_named; ///< that the filter names, by falling ids
    qint64 m_after = 0;        ///< the ids that are still to come lie between these two
    qint64 m_before = 0;
    qint64 m_searchedUpTo = 0;
    int m_together = 0;
    bool m_hasBegun = false;
    bool m_tailIsLeft = false;
    bool m_idsAreLeft = true;
};

} // namespace hk
