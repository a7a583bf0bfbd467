#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/delivery.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// Deliveries of the events of one appointment or customer.
struct StoryRows
{
    QList<DeliveryId> ids; ///< in the order in which they were made
    bool hasEarlier = false;
    bool hasLater = false; ///< more than were read
};

/// Deliveries of an endpoint that ended as one did, itself not counted.
struct SimilarRows
{
    qint64 count = 0; ///< at most `most` of findSimilar()
    bool isCapped = false;
    Micros since = 0; ///< the oldest of them, and of the one itself, was made then
};

/// What belongs to a delivery beside it. Every question is answered from an index and reads no more
/// rows than it says. Made inside a closure, see Database. Errors Store….
class StoryRepository final
{
public:
    explicit StoryRepository(Database &database) : m_db(database) { }

    /// At most `most` events up to `around` and as many after it, with all their deliveries; at
    /// most ten times as many of these.
    Result<StoryRows> ofAppointment(CompanyId company, const QString &appointment, EventId around,
                                    int most);
    Result<StoryRows> ofCustomer(CompanyId company, const QString &customer, EventId around,
                                 int most);
    /// Those whose last attempt ended as that of `delivery`, neither delivered nor cancelled, made
    /// at `since` or later; nothing when it has no attempt.
    Result<SimilarRows> findSimilar(const Delivery &delivery, Micros since, int most);
    /// The delivery in front of this one in the order of its appointment or plan; none: it waits
    /// for no other.
    Result<std::optional<DeliveryId>> inFrontOf(DeliveryId delivery);

private:
    struct Sql
    {
        const char *before;
        const char *after;
    };
    Result<StoryRows> read(const Sql &sql, CompanyId company, const QString &subject,
                           EventId around, int most);

    Database &m_db;
};

} // namespace hk
