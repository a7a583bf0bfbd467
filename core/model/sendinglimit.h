#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// So many requests the sender has on the way at once, to all endpoints or to one of them: what the
/// transport keeps open, see TransportOptions.
constexpr int mostRequestsAtOnce = 64;

/// Reads a number of 1 to mostRequestsAtOnce. NumberInvalid.
Result<int> requestsAtOnceOf(const QString &text);

} // namespace hk
