#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace hk {

/// What support searches an event by; empty where the payload does not say.
struct EventSubjects
{
    QString appointmentId;
    QString customerId;
    QString resourceId;
    QString confirmation; ///< the appointment's confirmation number
    QString name;         ///< of the customer, or of the resource when there is no customer
    QString email;
    bool operator==(const EventSubjects &) const = default;
};

/// An event about to be accepted: the payload's bytes are final, but for its id.
struct EventDraft
{
    CompanyId company;
    Trigger trigger = Trigger::AppointmentConfirmed;
    QByteArray payload; ///< UTF-8 JSON, exactly what will be sent
    /// Where in `payload` the 17 bytes of the event id stand, to be filled in when the store gives
    /// the id; -1 when the bytes are a person's own and stay as they are.
    qsizetype eventIdAt = -1;
    /// The id this event is to have, from EventRepository::reserve(); none: the store gives one.
    std::optional<EventId> reservedId;
    EventSubjects subjects;
    bool simulated = false;
    Micros createdAt = 0;
};

/// One occurrence of a trigger, as stored.
struct Event
{
    EventId id;
    QString publicId; ///< "evt_…"
    CompanyId company;
    Trigger trigger = Trigger::AppointmentConfirmed;
    EventSubjects subjects;
    bool simulated = false;
    Micros createdAt = 0;
    Micros erasedAt = 0; ///< when its personal data were erased; 0: they were not
    bool operator==(const Event &) const = default;
};

} // namespace hk
