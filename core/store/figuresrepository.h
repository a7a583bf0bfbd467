#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/deliveryfigures.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace hk {

class Database;

/// Figures of deliveries that stand with their attempts and payloads. Made inside a closure, see
/// Database. Errors Store….
class FiguresRepository final
{
public:
    explicit FiguresRepository(Database &database) : m_db(database) { }

    /// Of each of these; one that is not there is missing in the answer.
    Result<QHash<DeliveryId, DeliveryFigures>> of(const QList<DeliveryId> &ids);

private:
    Database &m_db;
};

} // namespace hk
