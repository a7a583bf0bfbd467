#pragma once

#include "core/base/result.h"
#include "core/store/deliveryrepository.h"
#include "core/store/idblocks.h"

#include <optional>

namespace hk {

class Database;

/// Counts the rows of a list and finds the one at a number without reading the rows before it: from
/// the counters where they know, else from ranges of ids that are counted in an index. Lives inside
/// one function of a closure; database and selection outlive it. Errors Store…, FilterInvalid.
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

    Result<qint64> count();
    /// The same selection, bounded by another id so that few rows are left to skip: `mostSkipped`,
    /// or those of an hour.
    Result<DeliverySelection> near();

private:
    Result<qint64> countOf(const IdBlock &block, qint64 first, qint64 last);
    Result<qint64> countBetween(qint64 first, qint64 last);
    Result<DeliverySelection> nearByBlocks(const QList<IdBlock> &blocks);
    Result<DeliverySelection> nearByCounting();
    DeliverySelection from(qint64 id, qint64 skip) const;

    Database &m_db;
    const DeliverySelection &m_selection;
    const qint64 m_mostSkipped;
};

} // namespace hk
