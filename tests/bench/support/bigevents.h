#pragma once

#include "core/base/clock.h"
#include "core/model/trigger.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk::bench {

/// 64 bits that look like chance and are always the same for the same two numbers (SplitMix64).
quint64 chance(quint64 number, quint64 salt);

/// What delivery n of a large store is about; see BigStore.
struct BigEvent
{
    qint64 number = 0; ///< of the event: of the delivery that it was made for
    qint64 company = 0;
    Trigger trigger = Trigger::AppointmentConfirmed;
    bool simulated = false;
    Micros createdAt = 0;
    QString appointment; ///< empty where the trigger has none
    QString customer;
    QString resource;
    QString confirmation;
    QString name;
    QString email;

    /// As JSON of some 700 bytes.
    QByteArray payload() const;
};

/// Companies by the last three digits of a delivery's number.
qint64 companyOfNumber(qint64 number);
/// The event of delivery `number` of `count`, whose last is made at `end`.
BigEvent bigEvent(qint64 number, qint64 count, Micros end);
/// When delivery `number` was made.
Micros madeAt(qint64 number, qint64 count, Micros end);

} // namespace hk::bench
