#pragma once

#include "core/base/result.h"
#include "core/store/deliveryrepository.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

class Database;

/// Deliveries of a company that were created in the same hour or day, or in ones whose ids overlap
/// since a clock was set back: where their ids lie and how many of them a selection has. Rows of
/// other blocks lie wholly before or after them.
struct IdBlock
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 count = 0;
    qint64 firstHour = 0; ///< CounterSheet::hourOf() of when they were created: from this one
    qint64 lastHour = 0;  ///< to this one, both included
    bool hasDays = false; ///< counted by days, so that hoursOf() knows more of them
    bool isExact = true;  ///< else some of them were created before what is asked for begins
};

/// What the counters know of `selection`, by rising ids, its bounds by id left aside. None: they do
/// not know, since it asks for something else than status, endpoint and what is not older than so
/// much. Errors Store…, FilterInvalid.
Result<std::optional<QList<IdBlock>>> idBlocksOf(Database &database,
                                                 const DeliverySelection &selection);

/// The same of the hours of one block of `selection`, which is exact.
Result<std::optional<QList<IdBlock>>> hoursOf(Database &database,
                                              const DeliverySelection &selection,
                                              const IdBlock &block);

} // namespace hk
