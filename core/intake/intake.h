#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/event.h"

#include <QtCore/QFuture>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hk {

class Database;
class Store;
struct ReceivingEndpoint;

/// The answer to an accepted event: it is committed and synced, nothing is lost from here on.
struct Accepted
{
    struct Target
    {
        DeliveryId delivery;
        QString deliveryId; ///< "dlv_…"
        QString url;
    };
    EventId event;
    QString eventId; ///< "evt_…"
    std::vector<Target> deliveries;
};

/// Accepts an event: gives it its id, fills that into the payload, and stores event, payload and
/// one delivery for each endpoint that gets its trigger and whose filter lets it through (or for
/// `only`), in one transaction. Where every filter says no, nothing is stored and the answer has
/// neither id nor deliveries. Errors: CompanyUnknown, CompanyArchived, NoUrlForTrigger (nothing is
/// stored), Store…. Any thread.
QFuture<Result<Accepted>> accept(Store &store, EventDraft draft,
                                 std::optional<EndpointId> only = {});

/// The same inside a closure of Store::write(), for who has more to do in its transaction.
Result<Accepted> acceptWithin(Database &database, const EventDraft &draft,
                              std::optional<EndpointId> only = {});

/// Where the event would go if it were accepted now: to nobody when every filter says no. Inside a
/// closure of Store::read() or write(). Errors as accept().
Result<QList<ReceivingEndpoint>> receiversOf(Database &database, const EventDraft &draft,
                                             std::optional<EndpointId> only = {});

/// Accepts many at once, each for itself: they share commits (about 200 in one), each future
/// completes after its own, and one that is refused hinders none. Ask for a few hundred at a time
/// and for more when they are answered, so that memory stays bounded. Any thread.
std::vector<QFuture<Result<Accepted>>> acceptMany(Store &store, std::vector<EventDraft> drafts);

} // namespace hk
