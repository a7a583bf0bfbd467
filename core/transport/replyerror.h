#pragma once

#include "core/transport/report.h"

#include <QtNetwork/QNetworkReply>

namespace hk {

/// The error code with which a stock QNetworkReply would speak of `report`.
QNetworkReply::NetworkError replyErrorOf(const TransportReport &report);

/// The outcome behind an error code of a stock reply, as far as it tells; `hasStatus` when a status
/// line was read.
OutcomeKind outcomeOf(QNetworkReply::NetworkError error, bool hasStatus);

} // namespace hk
