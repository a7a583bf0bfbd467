#include "core/model/filtervalue.h"
#include "core/store/companyrepository.h"
#include "core/store/deliveryrepository.h"
#include "core/store/ledgerscan.h"
#include "core/store/planrepository.h"
#include "core/store/query.h"
#include "tests/support/queuehands.h"

#include <QtCore/QTimeZone>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

/// Times in a filter that name no zone are those of the company, as its lists show them.
class TestFilterZones final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimeIsReadInTheZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("moment");
        const auto row = [](const char *name, const char16_t *zone, const char16_t *filter,
                            const char16_t *moment) {
            QTest::newRow(name) << QString::fromUtf16(zone) << QString::fromUtf16(filter)
                                << QString::fromUtf16(moment);
        };
        row("a day", u"America/Toronto", u"created:2026-05-14", u"2026-05-14T04:00:00.000Z");
        row("its end", u"America/Toronto", u"created:<=2026-05-14", u"2026-05-15T03:59:59.999Z");
        row("a day of 23 hours", u"Europe/Berlin", u"created:<=2026-03-29",
            u"2026-03-29T21:59:59.999Z");
        row("a day of 25 hours", u"Europe/Berlin", u"created:>2026-10-25",
            u"2026-10-25T22:59:59.999Z");
        row("a day that begins at one", u"America/Sao_Paulo", u"created:2018-11-04",
            u"2018-11-04T03:00:00.000Z");
        row("a time", u"Asia/Kolkata", u"created:>=2026-05-14T09:30:00",
            u"2026-05-14T04:00:00.000Z");
        row("a time with its zone", u"Asia/Kolkata", u"created:>=2026-05-14T09:30:00Z",
            u"2026-05-14T09:30:00.000Z");
        row("a time with an offset", u"Asia/Kolkata", u"created:<2026-05-14T09:30:00+02:00",
            u"2026-05-14T07:30:00.000Z");
        row("in brackets", u"Asia/Tokyo", u"-(status:failed OR created:2026-05-14)",
            u"2026-05-13T15:00:00.000Z");
    }

    void aTimeIsReadInTheZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const QString, filter);
        QFETCH(const QString, moment);
        const DeliveryFilter parsed = *DeliveryFilter::parse(filter);
        const DeliveryFilter zoned = parsed.inZone(QTimeZone(zone.toLatin1()));
        QCOMPARE(toRfc3339(timeIn(zoned.root())), moment);
        QCOMPARE(zoned.text(), parsed.text()); // a saved one goes with its company
        QVERIFY(!zoned.hasLocalTimes());
    }

    void whatNamesItsZoneHasNoOther()
    {
        QVERIFY(DeliveryFilter::parse(u"created:2026-05-14"_s)->hasLocalTimes());
        QVERIFY(DeliveryFilter::parse(u"code:5 (a OR due:<2026-05-14T00:00)"_s)->hasLocalTimes());
        for (const auto &filter : {u"created:1h"_s, u"created:2026-05-14T00:00:00Z"_s,
                                   u"created:>2026-05-14T00:00:00+02:00"_s, u"2026-05-14"_s})
            QVERIFY2(!DeliveryFilter::parse(filter)->hasLocalTimes(), qPrintable(filter));
    }

    /// However it is asked: a page, a number, a plan, a scan.
    void theLedgerTakesTheCompanysZone_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("found"); // of 48, one an hour from 14 May at midnight, UTC
        QTest::newRow("UTC") << u"UTC"_s << 24;
        QTest::newRow("in the west") << u"America/Toronto"_s << 24;
        QTest::newRow("in the east") << u"Asia/Tokyo"_s << 15;
    }

    void theLedgerTakesTheCompanysZone()
    {
        QFETCH(const QString, zone);
        QFETCH(const int, found);
        TempStore temp;
        QueueHands hands(temp);
        temp.write([&](Database &db) {
            const auto set = Query(db, "UPDATE company SET time_zone = ?").run(zone);
            return set ? Result<void>() : set.error();
        });
        const QDateTime begin(QDate(2026, 5, 14), QTime(0, 0), Qt::UTC);
        temp.clock().advance(toMicros(begin) - temp.clock().now());
        for (int hour = 0; hour < 48; ++hour) {
            hands.cancel(hands.acceptOne());
            temp.clock().advance(3600 * microsPerSecond);
        }
        DeliverySelection selection;
        selection.company = hands.company();
        selection.filter = *DeliveryFilter::parse(u"created:2026-05-14..2026-05-14"_s);
        selection.now = temp.clock().now();
        const auto read = [&](auto ask) { return temp.read(ask); };
        QCOMPARE(read([&](Database &db) { return DeliveryRepository(db).page(selection); }).size(),
                 found);
        QCOMPARE(read([&](Database &db) { return DeliveryRepository(db).count(selection); }),
                 found);
        QCOMPARE(
                read([&](Database &db) { return PlanRepository(db).candidates(selection); }).size(),
                found);
        selection.filter = *DeliveryFilter::parse(u"body:eventId created:2026-05-14..2026-05-14"_s);
        const Result<ScanStep> step = scanLedger(temp.store(), selection, 100, {}).result();
        QVERIFY(step.ok());
        QCOMPARE(step->rows.size(), found);
    }

private:
    static Micros timeIn(const FilterNode &node)
    {
        if (node.isMoment)
            return node.number;
        for (const FilterNode &child : node.children) {
            if (const Micros time = timeIn(child); time != 0)
                return time;
        }
        return 0;
    }
};

QTEST_GUILESS_MAIN(TestFilterZones)
#include "tst_filterzones.moc"
