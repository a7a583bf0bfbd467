#pragma once

#include "core/receiver/requestparser.h"

#include <QtCore/QString>

namespace hk {

/// Why the rest of a request never came.
enum class CutOff { ByClient, ByReceiver, TooSlow };

/// "The client closed the connection after 12 of 345 bytes of the body." (Words): how much of
/// `request` was there, and why there is no more. Any thread.
QString cutOffWords(const HttpRequest &request, CutOff why);

/// Why a request is refused that is no mistake, but too slow, or one too many.
RequestFault tooSlow();
RequestFault tooMuchAtOnce();

} // namespace hk
