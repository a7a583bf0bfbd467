#pragma once

#include "core/base/result.h"
#include "core/store/deliveryrepository.h"
#include "core/store/idblocks.h"

#include <QtCore/QString>

#include <memory>
#include <optional>

namespace hk {

class Database;
class Query;

/// Counts the rows of a list and finds the one at a number without reading the rows before it: from
/// the counters where they know, else from what was counted of their blocks before, else from
/// ranges of ids that are counted in an index. Lives inside one function of a closure; database and
/// selection outlive it. Errors Store…, FilterInvalid.
class ListPlace final
{
public:
    /// So many rows are read over as quickly as they are counted.
    static constexpr qint64 skippedAtOnce = 2000;

    ListPlace(Database &database, const DeliverySelection &selection,
              qint64 mostSkipped = skippedAtOnce)
        : m_db(database), m_selection(selection), m_mostSkipped(mostSkipped)
    {
    }
    ~ListPlace();

    Result<qint64> count();
    /// The same selection, bounded by another id so that few rows are left to skip: `mostSkipped`,
    /// or those of an hour.
    Result<DeliverySelection> near();

private:
    /// Where the ids of the company lie, and how many of the selection each block has, or, where
    /// only counting tells, of all.
    Result<std::optional<QList<IdBlock>>> blocks();
    Result<qint64> countOf(const IdBlock &block, qint64 first, qint64 last);
    Result<qint64> sumOf(const QList<IdBlock> &blocks, qint64 first, qint64 last);
    Result<qint64> countWhole(const IdBlock &block);
    Result<qint64> countBetween(qint64 first, qint64 last);
    Result<qint64> countRows(const DeliverySelection &selection);
    Result<DeliverySelection> nearByBlocks(const QList<IdBlock> &blocks);
    Result<DeliverySelection> nearByCounting();
    DeliverySelection from(qint64 id, qint64 skip) const;

    Database &m_db;
    const DeliverySelection &m_selection;
    const qint64 m_mostSkipped;
    bool m_isToBeCounted = false; ///< the blocks have all deliveries, not only the selection's
    QString m_filterText;         ///< by which what was counted is kept
    QString m_countText;          ///< of m_counting, which counts one range after the other
    std::unique_ptr<Query> m_counting;
};

} // namespace hk
