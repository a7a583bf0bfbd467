#pragma once

#include "core/model/delivery.h"
#include "core/model/deliveryfilter.h"

#include <optional>

namespace hk {

/// The term that finds what stands in a cell, and the cell's value for people.
struct CellTerm
{
    FilterField field = FilterField::Text;
    QString term;
    QString value;
};

/// Of a column of a DeliveryTableModel; none: no term says the same. A time is its day in `zone`.
/// Pure, GUI thread (translated).
std::optional<CellTerm> cellTerm(const Delivery &delivery, int column, const QByteArray &zone);

} // namespace hk
