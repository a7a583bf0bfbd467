#pragma once

#include "core/base/id.h"
#include "core/model/delivery.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

/// The first rows of a list that is about to be frozen. Value, any thread.
struct ListBeginning
{
    DeliveryId
            upTo; ///< where to freeze it: rows newer than this are not in it; invalid: none at all
    QList<Delivery> rows;
};

/// Where a moment is in a list, with the page around it, so that nobody has to ask for that again.
/// Pages have as many rows as were asked for. Value, any thread.
struct ListMoment
{
    qint64 row = 0;       ///< the number, from 0; the length of the list when nothing is that far
    QList<Delivery> rows; ///< of the page that has this row; empty when nothing is that far
    std::optional<DeliveryId> before; ///< the row before that page, where there is one
};

/// Whether rows that a list has may be there no longer, whatever program took them out. Value, any
/// thread.
struct ListRemovals
{
    qint64 entry = 0; ///< the company's newest of the audit, to be asked after the next time
    bool any = false; ///< deliveries went with their age, or a customer's data were erased, since
    bool operator==(const ListRemovals &) const = default;
};

} // namespace hk
