#pragma once

#include "app/hookkeeperctl/shown/console.h"
#include "core/receiver/forwarding.h"
#include "core/receiver/receivedrequestdata.h"

#include <optional>

namespace hk {

/// Prints what a receiver got: a line of text, or an object; `forwarded` what came of handing it
/// on.
void printReceived(Console &console, const ReceivedRequestData &request,
                   const std::optional<ForwardedAnswer> &forwarded);

} // namespace hk
