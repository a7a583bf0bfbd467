#include "core/store/dailyretention.h"
#include "core/store/retentionrepository.h"
#include "tests/core/store/pruningtest.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

/// Removals as they run: noted, killed, called off, in each other's way, daily.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunLeavesAnAuditEntryWithItsNumbers()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        temp.clock().advance(100 * microsPerDay);
        walk(temp, olderThan(temp, hands.company(), 90), PruneWalk::Mode::Remove);
        walk(temp, olderThan(temp, hands.company(), 90), PruneWalk::Mode::Remove); // nothing
        const QList<AuditEntry> entries = audit(temp, hands.company());
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].what, QStringLiteral("deliveries.removed"));
        QCOMPARE(entries[0].actor, QStringLiteral("test"));
        QVERIFY(entries[0].before.startsWith(QStringLiteral("delivered before ")));
        QCOMPARE(entries[0].after,
                 QStringLiteral("1 delivered, 0 failed, 0 cancelled, 1 attempts, 1 events"));
    }

    /// Killed between two batches: what was removed is counted, and the next run goes on and says
    /// so.
    void aKilledRunIsConsistentAndGoesOn()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 100);
        const PruneTally all = walk(temp, wish, PruneWalk::Mode::Look);
        QCOMPARE(all.deliveries(), 100);
        qint64 run = 0;
        const QList<DeliveryId> first = temp.write([&](Database &db) -> Result<QList<DeliveryId>> {
            const auto begun = RetentionRepository(db).beginRun(wish, QStringLiteral("gone"), 1);
            const auto range = Pruner(db, wish).range();
            if (!begun || !range)
                return begun ? range.error() : begun.error();
            run = *begun;
            const auto slice = Pruner(db, wish).look(**range, 30);
            return slice ? Result<QList<DeliveryId>>(slice->deliveries) : slice.error();
        });
        QVERIFY(!first.isEmpty());
        temp.write([&](Database &db) -> Result<void> {
            const auto removed = Pruner(db, wish).remove(first);
            if (!removed)
                return removed.error();
            const auto noted = RetentionRepository(db).noteRemoved(wish.company, run, *removed);
            return noted ? Result<void>() : noted.error();
        });
        temp.reopen(); // as after a kill: the run never ended
        QCOMPARE(temp.findings(), QStringList());
        const PruneTally rest = walk(temp, wish, PruneWalk::Mode::Remove);
        QCOMPARE(rest.deliveries() + first.size(), all.deliveries());
        QCOMPARE(temp.findings(), QStringList());
        const QList<AuditEntry> entries = audit(temp, hands.company());
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[1].actor, QStringLiteral("gone"));
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM pruning"), 0);
    }

    void callingItOffEndsItAfterABatch()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 2 * PruneWalk::rowsRemoved + 30);
        PruneWalk removal(temp.store(), wish, PruneWalk::Mode::Remove);
        const CancelToken cancel;
        removal.setCancel(cancel);
        connect(&removal, &PruneWalk::progressed, this, [cancel] { cancel.cancel(); });
        const PruneTally gone = *endOf(removal);
        QVERIFY(!gone.isWhole);
        QCOMPARE(gone.deliveries(), PruneWalk::rowsRemoved);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), PruneWalk::rowsRemoved + 30);
        QCOMPARE(audit(temp, hands.company()).size(), 1);
        QCOMPARE(temp.findings(), QStringList());
    }

    void aSecondRemovalOfTheSameEndsTheFirst()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 2 * PruneWalk::rowsRemoved + 30);
        PruneWalk first(temp.store(), wish, PruneWalk::Mode::Remove);
        std::optional<PruneTally> second;
        connect(&first, &PruneWalk::progressed, this, [&] {
            if (!second)
                second = walk(temp, wish, PruneWalk::Mode::Remove);
        });
        const Result<PruneTally> ended = endOf(first);
        QVERIFY(second);
        QVERIFY(!ended.ok());
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QCOMPARE(second->deliveries(), PruneWalk::rowsRemoved + 30);
        QCOMPARE(audit(temp, hands.company()).size(), 2);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Look).deliveries(), 0);
        QCOMPARE(temp.findings(), QStringList());
    }

    /// The second is still under way when the first goes on: neither takes the other's numbers.
    void twoRemovalsAtOnceAreToldApart()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 2 * PruneWalk::rowsRemoved + 30);
        PruneWalk first(temp.store(), wish, PruneWalk::Mode::Remove);
        qint64 second = 0;
        connect(&first, &PruneWalk::progressed, this, [&] {
            second = temp.write([&](Database &db) {
                return RetentionRepository(db).beginRun(wish, QStringLiteral("second"), 1);
            });
        });
        const Result<PruneTally> ended = endOf(first);
        QCOMPARE(ended.error().code, ErrorCode::Cancelled);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), PruneWalk::rowsRemoved + 30);
        QCOMPARE(numberOf(temp, "SELECT run FROM pruning"), second);
        QCOMPARE(numberOf(temp, "SELECT cancelled FROM pruning"), 0);
        const QList<AuditEntry> entries = audit(temp, hands.company());
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].actor, QStringLiteral("test"));
        QVERIFY(entries[0].after.contains(
                QStringLiteral("%1 cancelled").arg(PruneWalk::rowsRemoved)));
    }

    void whatARemovalDidBeforeItFailedIsNoted()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 2 * PruneWalk::rowsRemoved + 30);
        PruneWalk removal(temp.store(), wish, PruneWalk::Mode::Remove);
        connect(&removal, &PruneWalk::progressed, this, [&] {
            temp.write([](Database &db) {
                return db.execute("CREATE TRIGGER stop BEFORE DELETE ON delivery BEGIN "
                                  "SELECT raise(ABORT, 'stop'); END");
            });
        });
        const Result<PruneTally> ended = endOf(removal);
        QVERIFY(!ended.ok());
        QVERIFY(ended.error().code != ErrorCode::Cancelled);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM pruning"), 0);
        QVERIFY(audit(temp, hands.company())
                        .value(0)
                        .after.contains(
                                QStringLiteral("%1 cancelled").arg(PruneWalk::rowsRemoved)));
    }

    void theRulesAreAppliedOnceADay()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        hands.cancel(hands.acceptOne());
        temp.write([&](Database &db) {
            return RetentionRepository(db).setRules(hands.company(), {90, {}, 30});
        });
        seenOn(temp, 59);
        temp.clock().advance(60 * microsPerDay);
        DailyRetention daily(temp.store());
        QSignalSpy applied(&daily, &DailyRetention::applied);
        daily.start();
        QVERIFY(applied.wait());
        QCOMPARE(applied[0][0].toLongLong(), 1); // what was cancelled
        QCOMPARE(audit(temp, hands.company()).value(0).actor, QStringLiteral("dispatcher"));
        temp.clock().advance(31 * microsPerDay); // as far as nobody wonders
        daily.stop();
        QTRY_VERIFY((daily.start(), applied.size() == 2));
        QCOMPARE(applied[1][0].toLongLong(), 1);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), 0);
        QCOMPARE(temp.findings(), QStringList());
    }

    /// What is young would go by its age: who set it right finds all of it.
    void aClockThatIsFarAheadRemovesNothingForThreeDays()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        temp.write([&](Database &db) {
            return RetentionRepository(db).setRules(hands.company(), {30, {}, {}});
        });
        seenOn(temp, 0);
        const Micros right = temp.clock().now();
        temp.clock().advance(1000 * microsPerDay);
        deliverOne(hands); // whatever comes meanwhile makes it no truer
        DailyRetention daily(temp.store());
        QSignalSpy waits(&daily, &DailyRetention::waits);
        QSignalSpy applied(&daily, &DailyRetention::applied);
        daily.start();
        QVERIFY(waits.wait());
        QCOMPARE(waits[0][0].toDate(), toDateTime(right + 1003 * microsPerDay).date());
        const QList<AuditEntry> entries =
                temp.read([](Database &db) { return AuditRepository(db).list(CompanyId(), 50); });
        QCOMPARE(entries.value(0).what, QStringLiteral("retention.waits"));
        QVERIFY(entries.value(0).after.contains(QStringLiteral("nothing is removed")));
        for (int n = 2; n <= 3; ++n) {
            temp.clock().advance(microsPerDay);
            daily.stop();
            daily.start();
            QVERIFY(waits.size() == n || waits.wait());
        }
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), 2);
        QCOMPARE(applied.size(), 0);
        temp.clock().advance(microsPerDay); // nobody set it right, so it is
        daily.stop();
        daily.start();
        QVERIFY(applied.wait());
        QCOMPARE(applied[0][0].toLongLong(), 1);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), 1);
    }

    void howFarAheadIsFar_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isFar");
        QTest::newRow("a month in which nobody looked") << 31 << false;
        QTest::newRow("a day more") << 32 << true;
    }

    void howFarAheadIsFar()
    {
        QFETCH(const int, days);
        QFETCH(const bool, isFar);
        TempStore temp;
        const QueueHands hands(temp);
        seenOn(temp, 0);
        temp.clock().advance(days * microsPerDay);
        DailyRetention daily(temp.store());
        QSignalSpy waits(&daily, &DailyRetention::waits);
        QSignalSpy applied(&daily, &DailyRetention::applied);
        daily.start();
        QTRY_COMPARE(waits.size() + applied.size(), 1);
        QCOMPARE(waits.size(), isFar ? 1 : 0);
    }

    void aClockThatWasSetRightRemovesAsEver()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        temp.write([&](Database &db) {
            return RetentionRepository(db).setRules(hands.company(), {30, {}, {}});
        });
        seenOn(temp, 0);
        DailyRetention daily(temp.store());
        QSignalSpy waits(&daily, &DailyRetention::waits);
        QSignalSpy applied(&daily, &DailyRetention::applied);
        temp.clock().advance(5000 * microsPerDay);
        daily.start();
        QVERIFY(waits.wait());
        temp.clock().advance(-4999 * microsPerDay);
        daily.stop();
        daily.start();
        QVERIFY(applied.wait());
        QCOMPARE(applied[0][0].toLongLong(), 0);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), 1);
    }

    void responseTimesGoWithTheOldestThatIsKept()
    {
        TempStore temp;
        QueueHands hands(temp);
        for (int i = 0; i < 3; ++i) {
            deliverOne(hands);
            temp.clock().advance(40 * microsPerDay);
        }
        QCOMPARE(numberOf(temp, "SELECT count(DISTINCT hour) FROM latency"), 3);
        const Micros now = temp.clock().now();
        walk(temp, wishOf(hands.company(), {{}, 30, 30}, now), PruneWalk::Mode::Remove);
        QCOMPARE(numberOf(temp, "SELECT count(DISTINCT hour) FROM latency"), 3);
        walk(temp, wishOf(hands.company(), {30, 100, {}}, now), PruneWalk::Mode::Look);
        QCOMPARE(numberOf(temp, "SELECT count(DISTINCT hour) FROM latency"), 3);
        walk(temp, wishOf(hands.company(), {30, 100, {}}, now), PruneWalk::Mode::Remove);
        QCOMPARE(numberOf(temp, "SELECT count(DISTINCT hour) FROM latency"), 2); // of 100 days
        walk(temp, wishOf(hands.company(), {30, {}, {}}, now), PruneWalk::Mode::Remove);
        QCOMPARE(numberOf(temp, "SELECT count(DISTINCT hour) FROM latency"), 0);
        QCOMPARE(temp.findings(), QStringList());
    }

    void withoutRulesNothingEverGoes()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        temp.clock().advance(5000 * microsPerDay);
        const RetentionRules none = temp.read(
                [&](Database &db) { return RetentionRepository(db).rules(hands.company()); });
        QVERIFY(none.keepEverything());
        const PruneTally tally = walk(temp, wishOf(hands.company(), none, temp.clock().now()),
                                      PruneWalk::Mode::Remove);
        QCOMPARE(tally, PruneTally());
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), 1);
    }

private:
    /// The rules were applied so many days from now.
    static void seenOn(TempStore &temp, int days)
    {
        const QDate on = toDateTime(temp.clock().now() + days * microsPerDay).date();
        temp.write([on](Database &db) { return RetentionRepository(db).setAppliedOn(on); });
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
