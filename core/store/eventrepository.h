#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/event.h"

#include <QtCore/QByteArray>

#include <optional>

namespace hk {

class Database;

/// Events and their payloads. Made inside a closure, see Database. Errors Store…; Internal for an
/// event that is not there.
class EventRepository final
{
public:
    explicit EventRepository(Database &database) : m_db(database) { }

    /// An id that no event has or will have, but the one whose draft names it: so that what is
    /// going to be sent can be shown, signed, beforehand.
    Result<EventId> reserve();
    /// Stores the event and its payload, the id filled in where the draft says so: the reserved
    /// one, or another if an event has that already.
    Result<EventId> insert(const EventDraft &draft);
    Result<Event> get(EventId id);
    Result<QByteArray> payload(EventId id); ///< the exact bytes

private:
    Result<std::optional<EventId>> freeId(const EventDraft &draft);
    Database &m_db;
};

} // namespace hk
