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
    struct Step;
    Result<void> addFound(Step &step);
    Result<void> addOfPlans(Step &step);

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

/// The path of the selection's filter; none where it opens none, or ids are named already.
std::optional<FilterPath> pathFor(Database &database, const DeliverySelection &selection);

/// Calls `each(part)` → Result<void> for the parts of the selection, in its order: those along its
/// path, or for all of it where there is none.
template<typename Each>
Result<void> forEachPart(Database &database, const DeliverySelection &selection, Each each)
{
    std::optional<FilterPath> path = pathFor(database, selection);
    if (!path)
        return each(selection);
    PathWalk walk(database, *std::move(path), selection);
    while (true) {
        const Result<std::optional<DeliverySelection>> part = walk.next();
        if (!part)
            return part.error();
        if (!part->has_value())
            return {};
        if (Result<void> done = each(**part); !done)
            return done;
    }
}

} // namespace hk
