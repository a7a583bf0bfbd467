#include "core/contract/sample/samplescene.h"

#include "core/contract/sample/samplerandom.h"

namespace hk {
namespace {

// Streams of SampleRandom: each thing keeps its numbers when another one needs more.
enum Stream : quint64 { CustomerStream = 1, ResourceStream, BookingStream, TimeStream };
// Each change of a thing has a stream of its own, counted from here.
enum ChangeStream : quint64 {
    MoveStream = 1000,
    MovedTimeStream = 2000,
    HouseStream = 3000,
    PhoneStream = 4000
};

QString makePhone(SampleRandom &random)
{
    return QStringLiteral("+1-416-555-01%1").arg(random.below(100), 2, 10, QLatin1Char('0'));
}

void moveHouse(SamplePerson &person, SampleRandom &random)
{
    person.street = QStringLiteral("%1 %2")
                            .arg(1 + random.below(240))
                            .arg(QString::fromUtf8(random.oneOf(sampleStreets())));
    person.place = random.oneOf(samplePlaces());
}

SamplePerson makePerson(SampleRandom &random, int idDigits)
{
    const SampleGivenName &given = random.oneOf(sampleGivenNames());
    const SampleName &family = random.oneOf(sampleFamilyNames());
    SamplePerson person;
    person.id = random.digits(idDigits);
    person.givenName = QString::fromUtf8(given.name.text);
    person.familyName = QString::fromUtf8(family.text);
    person.gender = QString::fromLatin1(given.gender);
    person.email = QStringLiteral("%1.%2.%3@example.com")
                           .arg(QString::fromLatin1(given.name.ascii),
                                QString::fromLatin1(family.ascii), random.digits(3));
    person.phone = makePhone(random);
    moveHouse(person, random);
    return person;
}

/// A time that people book: within four weeks, by day, on a quarter of an hour; the next
/// working day for a reminder.
QDateTime makeStart(SampleRandom &random, Trigger trigger, const QDateTime &now)
{
    const int days = 1 + random.below(28);
    const int hour = 8 + random.below(9);
    const int quarter = random.below(4);
    const bool isReminder = categoryOf(trigger) == Category::Reminder;
    QDate date = now.date().addDays(isReminder ? 1 : days);
    while (date.dayOfWeek() > Qt::Friday) // resources are closed at the weekend
        date = date.addDays(1);
    return {date, QTime(hour, quarter * 15), now.timeZone()};
}

quint64 numberOf(int index) { return static_cast<quint64>(index); }

/// The appointment's id after so many reschedulings.
QString appointmentIdOf(quint64 seed, const SampleChoice &choice, int moves, const QString &first)
{
    if (moves == 0)
        return first;
    return SampleRandom(seed, numberOf(choice.booking), MoveStream + numberOf(moves)).digits(8);
}

/// What was changed since the first sample of these people.
void applyChanges(SampleScene &scene, quint64 seed, const SampleChoice &choice)
{
    if (choice.customerChanges > 0) {
        SampleRandom house(seed, numberOf(choice.customer),
                           HouseStream + numberOf(choice.customerChanges));
        moveHouse(scene.customer, house);
    }
    if (choice.resourceChanges > 0) {
        SampleRandom phone(seed, numberOf(choice.resource),
                           PhoneStream + numberOf(choice.resourceChanges));
        scene.resource.phone = makePhone(phone);
    }
}

void putTimes(SampleScene &scene, Trigger trigger, quint64 seed, const SampleChoice &choice,
              Micros now)
{
    SampleRandom time(seed, numberOf(choice.booking),
                      choice.moves == 0 ? TimeStream : MovedTimeStream + numberOf(choice.moves));
    scene.now = toDateTime(now).toTimeZone(scene.zone);
    const QDateTime booked =
            choice.bookedAt ? toDateTime(*choice.bookedAt).toTimeZone(scene.zone) : scene.now;
    scene.createdAt = booked.addSecs(-60 * (1 + time.below(60)));
    // An appointment that was booked before has its time already.
    const Trigger madeBy = choice.bookedAt ? Trigger::AppointmentConfirmed : trigger;
    scene.start = choice.startsInDays
            ? QDateTime(booked.date().addDays(*choice.startsInDays), choice.startsAt, scene.zone)
            : makeStart(time, madeBy, booked);
    scene.end = scene.start.addSecs(scene.service.minutes * 60);
}

} // namespace

bool hasAppointment(Trigger trigger)
{
    return categoryOf(trigger) == Category::Booking || categoryOf(trigger) == Category::Reminder;
}

SampleScene makeScene(Trigger trigger, const Company &company, quint64 seed,
                      const SampleChoice &choice, Micros now)
{
    SampleRandom customer(seed, numberOf(choice.customer), CustomerStream);
    SampleRandom resource(seed, numberOf(choice.resource), ResourceStream);
    SampleRandom booking(seed, numberOf(choice.booking), BookingStream);

    SampleScene scene;
    scene.customer = makePerson(customer, 7);
    scene.resource = makePerson(resource, 5);
    scene.service = booking.oneOf(sampleServices());
    scene.resourceName = QString::fromUtf8(scene.service.role) + u' ' + scene.resource.familyName;
    scene.serviceId = booking.digits(5);
    scene.resourceGroupId = booking.digits(4);
    scene.locationId = booking.digits(4);
    const QString first = booking.digits(8);
    scene.appointmentId = appointmentIdOf(seed, choice, choice.moves, first);
    scene.confirmation = QStringLiteral("NW-") + booking.digits(6);
    if (booking.oneIn(3))
        scene.wish = QString::fromUtf8(booking.oneOf(sampleWishes()));
    const QString madeUp = booking.digits(8);
    if (trigger == Trigger::AppointmentRescheduled)
        scene.rescheduledId =
                choice.moves == 0 ? madeUp : appointmentIdOf(seed, choice, choice.moves - 1, first);
    applyChanges(scene, seed, choice);

    scene.zone = QTimeZone(company.timeZone);
    if (!scene.zone.isValid())
        scene.zone = QTimeZone::utc();
    putTimes(scene, trigger, seed, choice, now);
    return scene;
}

QString ianaName(const QTimeZone &zone)
{
    // "UTC+05:30" is Qt's own.
    const QByteArray id = zone.id();
    return id.startsWith("UTC") && id.size() > 3 ? QString() : QString::fromLatin1(id);
}

QString withOffset(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    return time.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss"))
            + QStringLiteral("%1%2:%3")
                      .arg(QChar(minutes < 0 ? u'-' : u'+'))
                      .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                      .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

} // namespace hk
