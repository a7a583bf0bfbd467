#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/attempt.h"

#include <QtCore/QList>

#include <optional>

namespace hk {

class Database;

/// Attempts of deliveries. Made inside a closure, see Database. Errors Store….
class AttemptRepository final
{
public:
    explicit AttemptRepository(Database &database) : m_db(database) { }

    Result<QList<Attempt>> ofDelivery(DeliveryId delivery); ///< in order
    /// Adds one; DispatchRepository does that, with all that follows from it. `url` is urlId() of
    /// its URL.
    Result<void> add(DeliveryId delivery, EventId event, const Attempt &attempt,
                     std::optional<qint64> url);

private:
    Database &m_db;
};

} // namespace hk
