#pragma once

#include "core/model/waiting.h"
#include "core/workspace/statusfront.h"

namespace hk {

/// Why `delivery` of `endpoint` is not on its way, in a sentence or two: what keeps it alone, and
/// what keeps all of the store; empty when it is finished. Pure, GUI thread (translated).
QString waitText(const Waiting &waiting, const Delivery &delivery, const Endpoint &endpoint,
                 Micros now, const SenderStatus &sender);

/// What keeps all of the store's deliveries; empty: nothing does.
QString senderText(const SenderStatus &sender);

} // namespace hk
