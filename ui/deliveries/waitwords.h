#pragma once

#include "core/model/waiting.h"

namespace hk {

/// Why a delivery of `endpoint` is not on its way, in a sentence; empty when it is finished. Pure,
/// GUI thread (translated).
QString waitText(const Waiting &waiting, const Endpoint &endpoint, Micros now);

} // namespace hk
