#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/attempt.h"

#include <QtCore/QList>

namespace hk {

class Database;

/// Attempts, as they are looked at; DispatchRepository records them. Made inside a closure, see
/// Database. Errors Store….
class AttemptRepository final
{
public:
    explicit AttemptRepository(Database &database) : m_db(database) { }

    Result<QList<Attempt>> ofDelivery(DeliveryId delivery); ///< in order

private:
    Database &m_db;
};

} // namespace hk
