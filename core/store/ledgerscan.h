#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"
#include "core/model/scanstep.h"
#include "core/store/deliveryrepository.h"

#include <QtCore/QFuture>

namespace hk {

class Store;

/// Looks through the next `rows` deliveries of the selection's company, from its `before` (with the
/// oldest first: its `after`) on, half of them in each of two threads with a connection of their
/// own; the next step goes on from what this one reached. `limit` and `skip` do not count: a step
/// that finds very many ends early. Any thread. Cancelled, Store…, FilterInvalid, CompanyUnknown.
QFuture<Result<ScanStep>> scanLedger(Store &store, const DeliverySelection &selection, int rows,
                                     const CancelToken &cancel);

} // namespace hk
