#pragma once

#include "core/base/clock.h"
#include "core/contract/sample/samplenames.h"
#include "core/contract/samplechoice.h"
#include "core/model/company.h"
#include "core/model/trigger.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QTimeZone>

namespace hk {

/// Somebody with a name, an e-mail address under example.com and a number from the range reserved
/// for fiction (NANP 555-0100 to 555-0199).
struct SamplePerson
{
    QString id;
    QString givenName;
    QString familyName;
    QString gender;
    QString email;
    QString phone;
    QString street;
    SamplePlace place{};

    QString name() const { return givenName + u' ' + familyName; }
};

/// What one sample event is about: a customer, a resource, and the appointment that joins them. The
/// seed decides people, ids and what is booked; the clock only when.
struct SampleScene
{
    SamplePerson customer;
    SamplePerson resource;
    QString resourceName; ///< with its role, as an appointment shows it
    QString resourceGroupId;
    SampleService service{};
    QString serviceId;
    QString locationId;
    QString appointmentId;
    QString rescheduledId; ///< of the appointment that this one takes the place of; empty unless
                           ///< rescheduled
    QString confirmation;
    QString wish;      ///< may be empty
    QString birthdate; ///< the customer's; most say none
    int groupSize = 1;
    QTimeZone zone;
    QDateTime createdAt; ///< in the company's zone
    QDateTime now;
    QDateTime start;
    QDateTime end;
};

/// Whether its payload has an appointment, with its customer and resource.
bool hasAppointment(Trigger trigger);

SampleScene makeScene(Trigger trigger, const Company &company, quint64 seed,
                      const SampleChoice &choice, Micros now);

/// "America/Toronto"; empty for one that is only an offset, which has no such name.
QString ianaName(const QTimeZone &zone);
/// 2026-05-16T09:30:00-04:00: with the offset of its zone, also for UTC.
QString withOffset(const QDateTime &time);

} // namespace hk
