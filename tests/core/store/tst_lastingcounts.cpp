#include "core/store/deliveryrepository.h"
#include "core/store/lastingcounts.h"
#include "core/store/prunewalk.h"
#include "tests/core/store/pruningtest.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;
using namespace Qt::StringLiterals;

/// Counts of lists that are remembered by blocks.
class TestLastingCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatNeverChangesInADelivery_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("a trigger") << u"trigger:BookingConfirmation"_s << true;
        QTest::newRow("a category") << u"-category:booking"_s << true;
        QTest::newRow("simulated")
                << u"category:booking simulated:no OR trigger:*Reminder"_s << true;
        QTest::newRow("a status") << u"trigger:BookingConfirmation status:failed"_s << false;
        QTest::newRow("an endpoint can be renamed") << u"category:booking endpoint:X"_s << false;
        QTest::newRow("an age") << u"category:booking created:24h"_s << false;
        QTest::newRow("a text") << u"category:booking maria"_s << false;
    }
    void knowsWhatNeverChangesInADelivery()
    {
        QFETCH(const QString, filter);
        QTEST(LastingCounts::canKnow(*DeliveryFilter::parse(filter)), "isKnown");
    }

    void answersOnlyWhileABlockHasTheSameDeliveries()
    {
        const CompanyId company(1);
        const IdBlock block{10, 90, 40, true};
        LastingCounts counts;
        QCOMPARE(counts.find(company, u"a"_s, block), std::nullopt);
        counts.keep(company, u"a"_s, block, 7);
        QCOMPARE(counts.find(company, u"a"_s, block), 7);
        QCOMPARE(counts.find(company, u"b"_s, block), std::nullopt);
        QCOMPARE(counts.find(CompanyId(2), u"a"_s, block), std::nullopt);
        QCOMPARE(counts.find(company, u"a"_s, {10, 90, 39, true}), std::nullopt); // some went
        QCOMPARE(counts.find(company, u"a"_s, {10, 95, 41, true}), std::nullopt); // some came
        QCOMPARE(counts.find(company, u"a"_s, {11, 90, 40, true}), std::nullopt);
    }

    void forgetsTheListThatWasAskedForLongestAgo()
    {
        const CompanyId company(1);
        const IdBlock block{10, 90, 40, true};
        LastingCounts counts;
        const int most = static_cast<int>(LastingCounts::mostLists);
        for (int i = 0; i < most; ++i)
            counts.keep(company, QString::number(i), block, i);
        QCOMPARE(counts.find(company, u"0"_s, block), 0);
        counts.keep(company, u"one more"_s, block, 99);
        QCOMPARE(counts.find(company, u"0"_s, block), 0);
        QCOMPARE(counts.find(company, u"1"_s, block), std::nullopt);
        QCOMPARE(counts.find(company, QString::number(most - 1), block), most - 1);
    }

    /// Counted, and counted again by blocks that are known, while deliveries come and old ones go.
    void countsAreTrueWhateverCameOrWent()
    {
        TempStore temp;
        RandomLedger ledger(temp, 2026);
        for (int round = 0; round < 6; ++round) {
            ledger.steps(150);
            compare(temp, ledger);
            const PruneWish wish = olderThan(temp, ledger.company(), 1 + round % 2);
            walk(temp, wish, PruneWalk::Mode::Remove);
            ledger.forgetRemoved();
            compare(temp, ledger);
            temp.clock().advance(microsPerDay / 3);
        }
    }

    /// What it counted can be rolled back.
    void aConnectionThatWritesKeepsNothing()
    {
        TempStore temp;
        QVERIFY(temp.read(
                [](Database &db) { return Result<bool>(db.lastingCounts() != nullptr); }));
        QVERIFY(temp.write([](Database &db) { return Result<bool>(!db.lastingCounts()); }));
    }

private:
    static void compare(TempStore &temp, RandomLedger &ledger)
    {
        const QList<Delivery> all = ledger.deliveries(ledger.company());
        for (const Trigger trigger : allTriggers) {
            DeliverySelection selection{ledger.company()};
            selection.filter = *DeliveryFilter::parse(u"trigger:"_s + wireNameOf(trigger));
            selection.now = temp.clock().now();
            QList<Delivery> wanted;
            std::ranges::copy_if(all, std::back_inserter(wanted),
                                 [trigger](const Delivery &one) { return one.trigger == trigger; });
            QCOMPARE(temp.read(
                             [&](Database &db) { return DeliveryRepository(db).count(selection); }),
                     wanted.size());
            for (qsizetype i = 0; i < wanted.size(); i += 29) {
                selection.skip = i;
                selection.limit = 1;
                const QList<Delivery> row = temp.read(
                        [&](Database &db) { return DeliveryRepository(db).page(selection); });
                QCOMPARE(row.constFirst().id, wanted.at(i).id);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLastingCounts)
#include "tst_lastingcounts.moc"
