#pragma once

#include "core/model/waiting.h"

namespace hk {

/// Why `delivery` of `endpoint` is not on its way, in a sentence; empty when it is finished. Pure,
/// GUI thread (translated).
QString waitText(const Waiting &waiting, const Delivery &delivery, const Endpoint &endpoint,
                 Micros now);

} // namespace hk
