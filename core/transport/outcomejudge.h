#pragma once

#include "core/transport/report.h"

#include <curl/curl.h>

namespace hk {

struct Transfer;

/// What the run over curl that ended with `code` came to, in words and times of our own. The handle
/// is still the transfer's.
TransportReport judged(const Transfer &transfer, CURLcode code);

/// The report of a transfer that ended for a reason of ours.
TransportReport endedWith(const Transfer &transfer, OutcomeKind outcome, const QString &detail);

} // namespace hk
