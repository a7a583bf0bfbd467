#pragma once

#include "core/model/deliveryfilter.h"
#include "core/model/savedfilter.h"
#include "ui/deliveries/filtercompletion.h"

#include <QtCore/QList>

namespace hk {

/// Every field with its colon, and what it looks at. Pure, GUI thread (translated).
QList<CompletionItem> filterFieldItems();

/// What can stand behind the colon of a field: what there is of it, quoted where need be, and
/// examples where it compares. None where anything can stand.
QList<CompletionItem> filterValueItems(FilterField field, const FilterWords &words);

} // namespace hk
