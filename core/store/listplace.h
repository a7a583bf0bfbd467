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
    ListPlace(Database &database, const DeliverySelection &selection)
        : m_db(database), m_selection(selection)
    {
    }

    Result<qint64> count();
    /// The same selection, bounded by another id so that few rows are left to skip.
    Result<DeliverySelection> near();

private:
    Result<qint64> countOf(const IdBlock &block, qint64 first, qint64 last);
    Result<qint64> countBetween(qint64 first, qint64 last);
    Result<DeliverySelection> nearByBlocks(const QList<IdBlock> &blocks);
    Result<DeliverySelection> nearByCounting();
    DeliverySelection from(qint64 id, qint64 skip) const;

    Database &m_db;
    const DeliverySelection &m_selection;
};

} // namespace hk
