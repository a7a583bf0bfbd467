#include "core/contract/sample/samplescene.h"

#include "core/contract/sample/samplerandom.h"

namespace hk {
namespace {

// Streams of SampleRandom: each thing keeps its numbers when another one needs more.
enum Stream : quint64 { CustomerStream = 1, ResourceStream, BookingStream, TimeStream };

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
    person.phone =
            QStringLiteral("+1-416-555-01%1").arg(random.below(100), 2, 10, QLatin1Char('0'));
    person.street = QStringLiteral("%1 %2")
                            .arg(1 + random.below(240))
                            .arg(QString::fromUtf8(random.oneOf(sampleStreets())));
    person.place = random.oneOf(samplePlaces());
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

} // namespace

SampleScene makeScene(Trigger trigger, const Company &company, quint64 seed, int index, Micros now)
{
    const auto number = static_cast<quint64>(index);
    SampleRandom customer(seed, number, CustomerStream);
    SampleRandom resource(seed, number, ResourceStream);
    SampleRandom booking(seed, number, BookingStream);
    SampleRandom time(seed, number, TimeStream);

    SampleScene scene;
    scene.customer = makePerson(customer, 7);
    scene.resource = makePerson(resource, 5);
    scene.service = booking.oneOf(sampleServices());
    scene.resourceName = QString::fromUtf8(scene.service.role) + u' ' + scene.resource.familyName;
    scene.serviceId = booking.digits(5);
    scene.resourceGroupId = booking.digits(4);
    scene.locationId = booking.digits(4);
    scene.appointmentId = booking.digits(8);
    scene.confirmation = QStringLiteral("NW-") + booking.digits(6);
    if (booking.oneIn(3))
        scene.wish = QString::fromUtf8(booking.oneOf(sampleWishes()));
    if (const QString earlier = booking.digits(8); trigger == Trigger::AppointmentRescheduled)
        scene.rescheduledId = earlier;

    scene.zone = QTimeZone(company.timeZone);
    if (!scene.zone.isValid())
        scene.zone = QTimeZone::utc();
    scene.now = toDateTime(now).toTimeZone(scene.zone);
    scene.createdAt = scene.now.addSecs(-60 * (1 + time.below(60)));
    scene.start = makeStart(time, trigger, scene.now);
    scene.end = scene.start.addSecs(scene.service.minutes * 60);
    return scene;
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
