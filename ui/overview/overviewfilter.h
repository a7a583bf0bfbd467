#pragma once

#include "core/workspace/overviewfront.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

// Filters of deliveries behind the figures of an overview, for Page::pageRequested(). Pure.

/// All of the overview's span, of a status if one is named.
QString filterOfSpan(const Overview &overview, std::optional<DeliveryStatus> status = {});
/// One bar; the last one goes on to the present.
QString filterOfBar(const Overview &overview, qsizetype bar,
                    std::optional<DeliveryStatus> status = {});
/// Those of the span whose last attempt took at least as long.
QString filterOfSlow(const Overview &overview, qint64 us);
/// Of an endpoint: what failed in the span; whatever waits, however old.
QString filterOfFailed(const Overview &overview, const Endpoint &endpoint);
QString filterOfWaiting(const Endpoint &endpoint);

} // namespace hk
