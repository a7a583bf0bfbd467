#include "core/contract/edgesamples.h"
#include "core/contract/payloadcheck.h"
#include "core/contract/strictjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

namespace {

constexpr Micros may2026 = 1'780'000'000'000'000;

Company companyIn(const QByteArray &zone)
{
    return *makeCompany(u"northwind"_s, u"Northwind Clinics"_s, zone, Environment::Test);
}

QJsonObject eventOf(EdgeCase edge, Trigger trigger, quint64 seed = 1,
                    const QByteArray &zone = "America/Toronto")
{
    const QByteArray payload = printableEdgeSample(trigger, edge, companyIn(zone), seed, may2026);
    return QJsonDocument::fromJson(payload).object();
}

QDateTime timeOf(const QJsonObject &object, const QString &name)
{
    return QDateTime::fromString(object.value(name).toString(), Qt::ISODate);
}

} // namespace

/// Samples that receivers stumble over; that they are valid and agree is judged by strangers too,
/// in tests/system.
class TestEdgeSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsValidButTheOneThatSaysItIsNot_data()
    {
        QTest::addColumn<EdgeCase>("edge");
        for (const EdgeCase one : allEdgeCases)
            QTest::newRow(qPrintable(nameOf(one))) << one;
    }
    void eachIsValidButTheOneThatSaysItIsNot()
    {
        QFETCH(const EdgeCase, edge);
        const Company company = companyIn("America/Toronto");
        for (const Trigger trigger : allTriggers) {
            for (quint64 seed = 0; seed < 3; ++seed) {
                const QByteArray payload =
                        printableEdgeSample(trigger, edge, company, seed, may2026);
                QVERIFY(checkJson(payload).ok());
                const auto problems = checkPayload(trigger, payload);
                QVERIFY2(problems.isEmpty() == isSchemaValid(edge),
                         problems.isEmpty() ? "valid"
                                            : qPrintable(problems.first().path + u": "
                                                         + problems.first().message));
                QCOMPARE(printableEdgeSample(trigger, edge, company, seed, may2026), payload);
            }
        }
    }

    void namesAreReadBack()
    {
        for (const EdgeCase one : allEdgeCases) {
            QCOMPARE(edgeCaseFromName(nameOf(one)), one);
            QVERIFY(!descriptionOf(one).isEmpty());
        }
        QVERIFY(!edgeCaseFromName(u"Unicode"));
    }

    void aNightWithoutAnHourIsCrossed()
    {
        const QJsonObject appointment =
                eventOf(EdgeCase::MissingHour, Trigger::AppointmentConfirmed)[u"appointment"]
                        .toObject();
        QCOMPARE(appointment[u"startDateTime"].toString(), u"2027-03-14T01:30:00-05:00"_s);
        QCOMPARE(appointment[u"endDateTime"].toString(), u"2027-03-14T03:30:00-04:00"_s);
        QCOMPARE(appointment[u"duration"].toInt(), 60);
        QCOMPARE(appointment[u"timezone"].toInt(), -300);
    }

    void anHourThatIsThereTwiceBeginsAndEndsAtTheSameTimeOfDay()
    {
        const QJsonObject appointment =
                eventOf(EdgeCase::DoubledHour, Trigger::AppointmentConfirmed)[u"appointment"]
                        .toObject();
        QCOMPARE(appointment[u"startDateTime"].toString(), u"2026-11-01T01:30:00-04:00"_s);
        QCOMPARE(appointment[u"endDateTime"].toString(), u"2026-11-01T01:30:00-05:00"_s);
        QCOMPARE(appointment[u"duration"].toInt(), 60);
        // Lord Howe Island goes back by half an hour.
        const QJsonObject half = eventOf(EdgeCase::DoubledHour, Trigger::SmsReminder, 1,
                                         "Australia/Lord_Howe")[u"appointment"]
                                         .toObject();
        QCOMPARE(half[u"duration"].toInt(), 30);
        QCOMPARE(half[u"timezoneIana"].toString(), u"Australia/Lord_Howe"_s);
    }

    void aZoneWithoutSuchANightGetsOneThatHasIt()
    {
        const QJsonObject event =
                eventOf(EdgeCase::MissingHour, Trigger::EmailReminder, 1, "Asia/Tokyo");
        const QJsonObject appointment = event[u"appointment"].toObject();
        QCOMPARE(appointment[u"timezoneIana"].toString(), u"America/Toronto"_s);
        QCOMPARE(event[u"resource"].toObject()[u"timezoneIana"], appointment[u"timezoneIana"]);
    }

    void whatHappenedToACustomerHappenedInTheLastSuchNight()
    {
        const QJsonObject customer =
                eventOf(EdgeCase::DoubledHour, Trigger::CustomerUpdated)[u"customer"].toObject();
        QCOMPARE(customer[u"createdOn"].toString(), u"2025-11-02T01:30:00-04:00"_s);
        QCOMPARE(customer[u"modifiedOn"].toString(), u"2025-11-02T01:30:00-05:00"_s);
    }

    void aLeapDayIsTheNextOne()
    {
        const QJsonObject event = eventOf(EdgeCase::LeapDay, Trigger::AppointmentRescheduled);
        QCOMPARE(event[u"appointment"].toObject()[u"date"].toString(), u"2028-02-29"_s);
        QCOMPARE(event[u"customer"].toObject()[u"birthdate"].toString(), u"2000-02-29"_s);
        const QJsonObject resource =
                eventOf(EdgeCase::LeapDay, Trigger::ResourceUpdated)[u"resource"].toObject();
        QVERIFY(resource[u"effectiveDate"].toString().startsWith(u"2024-02-29"));
    }

    void zonesAreAtTheirEnds()
    {
        const QJsonObject east =
                eventOf(EdgeCase::EasternmostZone, Trigger::AppointmentConfirmed)[u"appointment"]
                        .toObject();
        QCOMPARE(east[u"timezone"].toInt(), 840);
        QCOMPARE(east[u"timezoneIana"].toString(), u"Pacific/Kiritimati"_s);
        QVERIFY(east[u"startDateTime"].toString().endsWith(u"+14:00"));
        const QJsonObject west = eventOf(EdgeCase::WesternmostZone, Trigger::AppointmentConfirmed);
        QCOMPARE(west[u"appointment"].toObject()[u"timezone"].toInt(), -840);
        QVERIFY(west[u"appointment"].toObject()[u"timezoneIana"].isNull());
        QCOMPARE(west[u"resource"].toObject()[u"timezoneOffset"].toInt(), -840);
    }

    void numbersAreAtTheirLimitsAndStillAgree()
    {
        for (const EdgeCase one : {EdgeCase::HugeNumbers, EdgeCase::NegativeNumbers}) {
            const bool isHuge = one == EdgeCase::HugeNumbers;
            const QJsonObject event = eventOf(one, Trigger::AppointmentConfirmed);
            const QJsonObject appointment = event[u"appointment"].toObject();
            const QDateTime start = timeOf(appointment, u"startDateTime"_s);
            const QDateTime end = timeOf(appointment, u"endDateTime"_s);
            QVERIFY(start.isValid() && end.isValid());
            QCOMPARE(start.secsTo(end), appointment[u"duration"].toInteger() * 60);
            QCOMPARE(start < end, isHuge);
            const int limit =
                    isHuge ? std::numeric_limits<int>::max() : std::numeric_limits<int>::min();
            QCOMPARE(appointment[u"groupSize"].toInt(), limit);
            const QJsonObject resource = event[u"resource"].toObject();
            QCOMPARE(resource[u"sortKey"].toInt(), limit);
            QCOMPARE(qAbs(resource[u"hourly"].toDouble()), std::numeric_limits<double>::max());
            const QJsonObject service = resource[u"services"].toArray().first().toObject();
            QCOMPARE(QString::number(service[u"resourceId"].toInt()), resource[u"id"].toString());
        }
    }

    void longTextsAreAsLongAsColumns()
    {
        const QJsonObject event = eventOf(EdgeCase::LongestTexts, Trigger::AppointmentConfirmed);
        const QJsonObject customer = event[u"customer"].toObject();
        QCOMPARE(customer[u"firstname"].toString().size(), 255);
        QCOMPARE(customer[u"email"].toString().size(), 254);
        QCOMPARE(customer[u"email"].toString().indexOf(u'@'), 64);
        QCOMPARE(event[u"appointment"].toObject()[u"email"], customer[u"email"]);
        QCOMPARE(event[u"appointment"].toObject()[u"customerMessage"].toString().size(), 65'535);
    }

    void nullsAndEmptyListsAreEverywhere()
    {
        const QJsonObject nulls = eventOf(EdgeCase::Nulls, Trigger::AppointmentConfirmed);
        QVERIFY(nulls[u"appointment"].toObject()[u"startDateTime"].isNull());
        QVERIFY(nulls[u"appointment"].toObject()[u"customers"].isNull());
        QVERIFY(nulls[u"customer"].toObject()[u"address"].toObject()[u"city"].isNull());
        const QJsonObject empty = eventOf(EdgeCase::EmptyLists, Trigger::AppointmentConfirmed);
        QCOMPARE(empty[u"appointment"].toObject()[u"customers"], QJsonArray());
        QCOMPARE(empty[u"appointment"].toObject()[u"customFields"], QJsonObject());
        QCOMPARE(empty[u"resource"].toObject()[u"services"], QJsonArray());
    }

    void everyClosedObjectHasAFieldThatNobodyKnows()
    {
        const QJsonObject event = eventOf(EdgeCase::UnknownFields, Trigger::AppointmentConfirmed);
        QVERIFY(event.contains(u"futureField"));
        QVERIFY(event[u"customer"].toObject()[u"address"].toObject().contains(u"futureField"));
        QVERIFY(event[u"appointment"]
                        .toObject()[u"resources"]
                        .toArray()
                        .first()
                        .toObject()
                        .contains(u"futureField"));
    }
};

QTEST_GUILESS_MAIN(TestEdgeSamples)
#include "tst_edgesamples.moc"
