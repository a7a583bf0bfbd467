#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/store/countersheet.h"

#include <QtCore/QMap>

#include <optional>

namespace hk {

class Database;

/// Writes a sheet's changes: each counter once, and what waits at each endpoint. Called by
/// Database::commit().
Result<void> applyCounters(Database &database, const CounterSheet &sheet);

/// Deliveries of a company per status, Held as such, of those created since `createdSince`. Reads
/// counters, and of the hour that `createdSince` lies in the rows.
Result<QMap<DeliveryStatus, qint64>> countsByStatus(Database &database, CompanyId company,
                                                    std::optional<Micros> createdSince);

/// The lowest id that a delivery of the company created since then can have; none: there is none.
Result<std::optional<DeliveryId>> firstCreatedSince(Database &database, CompanyId company,
                                                    Micros createdSince);
/// The highest id that a delivery of the company created no later can have; none: there is none.
Result<std::optional<DeliveryId>> lastCreatedUntil(Database &database, CompanyId company,
                                                   Micros createdUntil);

} // namespace hk
