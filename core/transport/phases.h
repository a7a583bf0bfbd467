#pragma once

#include "core/base/outcome.h"

namespace hk {

struct Transfer;

/// Where the time of an ended transfer went, from moments taken in the callbacks: curl's own
/// STARTTRANSFER_TIME is wrong for large bodies, and its CONNECT_TIME is 0 when TLS fails. A phase
/// in which the transfer ended counts up to its end.
PhaseTimes phasesOf(const Transfer &transfer);

/// How long the attempt took, µs, without the wait for its turn.
qint64 durationOf(const Transfer &transfer);

} // namespace hk
