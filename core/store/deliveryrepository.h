#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/delivery.h"
#include "core/model/deliveryfilter.h"
#include "core/model/listparts.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace hk {

class Database;

/// A new delivery, due at once; with an order key, once no earlier one of that key is unfinished at
/// the endpoint.
struct NewDelivery
{
    CompanyId company;
    EventId event;
    EndpointId endpoint;
    Trigger trigger = Trigger::AppointmentConfirmed;
    bool simulated = false;
    Micros createdAt = 0;
    std::optional<DeliveryId> resendOf;
    /// The appointment, where the endpoint keeps its events in order; or a plan's own key.
    QString orderKey;
    std::optional<Micros> plannedAt = {}; ///< of a plan: not due before; none: at once
    qint64 plan = 0;                      ///< that it belongs to; 0: none
    bool isParked = false; ///< not in the queue until PlanWindow lets it, unless it waits anyway
};

/// Where a new delivery stands.
struct NewPlace
{
    DeliveryId delivery;
    bool isInQueue = true; ///< neither parked, nor behind an earlier one of its order key
};

/// Which deliveries: of one company, matching a filter, not newer than a frozen id.
struct DeliverySelection
{
    CompanyId company = {};
    DeliveryFilter filter = {};
    Micros now = 0; ///< what ages in the filter count from
    std::optional<Micros> createdSince = {};
    std::optional<DeliveryId> upTo = {};   ///< rows newer than this are not seen
    std::optional<DeliveryId> before = {}; ///< keyset: only rows older than this one
    int limit = 200;
    QList<DeliveryId> only = {};             ///< empty: all
    bool oldestFirst = false;                ///< the order of the list
    std::optional<DeliveryId> after = {};    ///< keyset: only rows newer than this one
    qint64 skip = 0;                         ///< rows of the list to leave out before the first
    std::optional<Micros> createdUntil = {}; ///< inclusive
};

/// Deliveries as the ledger shows them. Made inside a closure, see Database. Errors Store…, and
/// DeliveryUnknown where an id or public id names none.
class DeliveryRepository final
{
public:
    explicit DeliveryRepository(Database &database) : m_db(database) { }

    Result<DeliveryId> insert(const NewDelivery &delivery);
    Result<NewPlace> place(const NewDelivery &delivery);
    /// A new delivery of the same event to the same endpoint, whatever became of this one.
    /// EndpointUnknown, when that was removed.
    Result<DeliveryId> resend(DeliveryId id, Micros now);

    Result<QList<Delivery>> page(const DeliverySelection &selection);
    /// How many there are between `before`, `after` and `upTo`; limit and skip do not count.
    Result<qint64> count(const DeliverySelection &selection);
    /// The first `limit` rows, and where a list of them ends, its `upTo` not being set.
    Result<ListBeginning> beginning(const DeliverySelection &selection);
    /// The first row of the list that was not created after `moment`, or with the oldest first not
    /// before it, with the page of `limit` rows that has it.
    Result<ListMoment> findMoment(const DeliverySelection &selection, Micros moment);
    /// From the counters, so exact and instant; `createdSince` none: of all time. Held ones are
    /// counted as Held.
    Result<QMap<DeliveryStatus, qint64>> counts(CompanyId company,
                                                std::optional<Micros> createdSince = {});

    /// Where each of these stands; one that is not there is missing.
    Result<QHash<DeliveryId, DeliveryStatus>> statuses(const QList<DeliveryId> &ids);

    Result<Delivery> get(DeliveryId id);
    Result<Delivery> find(const QString &publicId);
    Result<QList<DeliveryId>> resendsOf(DeliveryId id); ///< oldest first
    /// The newest id there is; none in an empty store.
    Result<std::optional<DeliveryId>> newest(CompanyId company);

private:
    Result<QList<Delivery>> rowsOf(const DeliverySelection &selection);
    Result<ListMoment> pageAround(const DeliverySelection &selection, DeliveryId id, qint64 row);
    Result<qint64> countRows(const DeliverySelection &selection);

    Database &m_db;
};

} // namespace hk
