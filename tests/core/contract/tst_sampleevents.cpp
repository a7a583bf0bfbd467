#include "core/contract/sampleevents.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr Micros sampledAt = 1'780'000'000'000'000;

Company companyOfZone(const QByteArray &zone)
{
    return *makeCompany(QStringLiteral("northwind"), QStringLiteral("Northwind Clinics"), zone,
                        Environment::Test);
}

QJsonObject sampleOf(Trigger trigger, quint64 seed, int index = 0, Micros now = sampledAt)
{
    return QJsonDocument::fromJson(
                   printableSample(trigger, companyOfZone("America/Toronto"), seed, index, now))
            .object();
}

} // namespace

class TestSampleEvents final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void objectsAgree_data()
    {
        QTest::addColumn<int>("trigger");
        for (const Trigger trigger :
             {Trigger::AppointmentConfirmed, Trigger::AppointmentRescheduled,
              Trigger::AppointmentCanceled, Trigger::EmailReminder, Trigger::SmsReminder})
            QTest::newRow(qPrintable(wireNameOf(trigger))) << static_cast<int>(trigger);
    }
    void objectsAgree()
    {
        QFETCH(const int, trigger);
        for (quint64 seed = 0; seed < 300; ++seed) {
            const QJsonObject event = sampleOf(static_cast<Trigger>(trigger), seed);
            const QJsonObject appointment = event[u"appointment"].toObject();
            const QJsonObject customer = event[u"customer"].toObject();
            const QJsonObject resource = event[u"resource"].toObject();
            QCOMPARE(appointment.size(), 60);
            QCOMPARE(customer.size(), 37);
            QCOMPARE(resource.size(), 31);
            QCOMPARE(appointment[u"customerId"], customer[u"id"]);
            QCOMPARE(appointment[u"resourceId"], resource[u"id"]);
            QCOMPARE(appointment[u"resourceName"], resource[u"name"]);
            QCOMPARE(appointment[u"locationId"], resource[u"locationId"]);
            for (const QString &field : {QStringLiteral("firstname"), QStringLiteral("lastname"),
                                         QStringLiteral("name"), QStringLiteral("email")})
                QCOMPARE(appointment[field], customer[field]);
            const QDateTime start =
                    QDateTime::fromString(appointment[u"startDateTime"].toString(), Qt::ISODate);
            const QDateTime end =
                    QDateTime::fromString(appointment[u"endDateTime"].toString(), Qt::ISODate);
            QVERIFY(start.isValid() && start < end);
            QCOMPARE(start.secsTo(end), appointment[u"duration"].toInt() * 60);
            QCOMPARE(start.offsetFromUtc(), appointment[u"timezone"].toInt() * 60);
            QCOMPARE(start.offsetFromUtc(), QTimeZone("America/Toronto").offsetFromUtc(start));
            QVERIFY(customer[u"email"].toString().endsWith(u"@example.com"));
            QVERIFY(appointment[u"phone"].toString().contains(u"-555-01"));
        }
    }

    void fieldsFitTheTrigger()
    {
        const auto appointment = [](Trigger trigger) {
            return sampleOf(trigger, 3)[u"appointment"].toObject();
        };
        QVERIFY(!appointment(Trigger::AppointmentRescheduled)[u"rescheduledId"]
                         .toString()
                         .isEmpty());
        QVERIFY(appointment(Trigger::AppointmentConfirmed)[u"rescheduledId"].isNull());
        QCOMPARE(appointment(Trigger::AppointmentCanceled)[u"status"].toString(),
                 QStringLiteral("CN"));
        QCOMPARE(appointment(Trigger::AppointmentConfirmed)[u"status"].toString(),
                 QStringLiteral("BK"));
        QVERIFY(!appointment(Trigger::EmailReminder)[u"emailReminderSent"].isNull());
        QVERIFY(appointment(Trigger::EmailReminder)[u"smsReminderSent"].isNull());
        QVERIFY(!appointment(Trigger::SmsReminder)[u"smsReminderSent"].isNull());
    }

    void onlyTheObjectsOfTheTrigger()
    {
        QVERIFY(!sampleOf(Trigger::CustomerCreated, 1).contains(u"appointment"));
        QVERIFY(!sampleOf(Trigger::CustomerCreated, 1).contains(u"resource"));
        QVERIFY(!sampleOf(Trigger::ResourceUpdated, 1).contains(u"customer"));
        QCOMPARE(sampleOf(Trigger::SmsReminder, 1).size(), 7);
    }

    void aSeedIsAPersonWhateverTheClockSays()
    {
        const QJsonObject now = sampleOf(Trigger::AppointmentConfirmed, 5);
        const QJsonObject later =
                sampleOf(Trigger::AppointmentConfirmed, 5, 0, sampledAt + 86'400'000'000LL * 300);
        for (const QString &part : {QStringLiteral("customer"), QStringLiteral("resource"),
                                    QStringLiteral("appointment")})
            QCOMPARE(now[part].toObject()[u"id"], later[part].toObject()[u"id"]);
        QCOMPARE(now[u"customer"].toObject()[u"name"], later[u"customer"].toObject()[u"name"]);
        QVERIFY(now[u"createdAt"] != later[u"createdAt"]);
        QCOMPARE(sampleOf(Trigger::AppointmentConfirmed, 5), now);
    }

    void seedsAndNumbersDiffer()
    {
        QSet<QString> people;
        QSet<QString> ids;
        for (int i = 0; i < 100; ++i) {
            const QJsonObject bySeed = sampleOf(Trigger::CustomerCreated, static_cast<quint64>(i));
            const QJsonObject byNumber = sampleOf(Trigger::CustomerCreated, 9, i + 1);
            people.insert(bySeed[u"customer"].toObject()[u"id"].toString());
            people.insert(byNumber[u"customer"].toObject()[u"id"].toString());
            ids.insert(byNumber[u"eventId"].toString());
        }
        QVERIFY(people.size() > 190);
        QCOMPARE(ids.size(), 100);
    }

    void theDraftHasAPlaceForItsId()
    {
        const EventDraft draft =
                sampleEvent(Trigger::AppointmentConfirmed, companyOfZone("UTC"), 4, 2, sampledAt);
        QCOMPARE(draft.payload.mid(draft.eventIdAt - 11, 15), QByteArray("\"eventId\":\"evt_"));
        const QJsonObject event = QJsonDocument::fromJson(draft.payload).object();
        QCOMPARE(draft.subjects.customerId, event[u"customer"].toObject()[u"id"].toString());
        QCOMPARE(draft.subjects.confirmation,
                 event[u"appointment"].toObject()[u"confirmationNumber"].toString());
        QVERIFY(event[u"appointment"].toObject()[u"startDateTime"].toString().endsWith(u"+00:00"));
    }
};

QTEST_GUILESS_MAIN(TestSampleEvents)
#include "tst_sampleevents.moc"
