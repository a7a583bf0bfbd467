#include "core/store/auditrepository.h"
#include "core/store/dailyretention.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/planrepository.h"
#include "core/store/prunewalk.h"
#include "core/store/query.h"
#include "core/store/retentionrepository.h"
#include "core/store/searchindex.h"
#include "tests/support/queuehands.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

#include <map>
#include <set>

using namespace hk;

namespace {

constexpr Micros day = 24LL * 3600 * microsPerSecond;

/// What a delivery is judged by, read with SQL of the test's own.
struct Row
{
    DeliveryId id;
    EventId event;
    CompanyId company;
    DeliveryStatus status = DeliveryStatus::Queued;
    Micros createdAt = 0;
    Micros finishedAt = 0;
    bool hasPlace = false;
    qint64 resendOf = 0;
    qint64 attempts = 0;
};

std::vector<Row> rowsOf(TempStore &temp)
{
    const QList<Row> rows = temp.read([](Database &db) {
        return Query(db,
                     "SELECT id, event, company, status, created_at, coalesce(finished_at, 0), "
                     "due IS NOT NULL, coalesce(resend_of, 0), attempts FROM delivery "
                     "ORDER BY id")
                .list([](const Query &row) {
                    return Row{DeliveryId(row.integer(0)),
                               EventId(row.integer(1)),
                               CompanyId(row.integer(2)),
                               static_cast<DeliveryStatus>(row.integer(3)),
                               row.integer(4),
                               row.integer(5),
                               row.integer(6) != 0,
                               row.integer(7),
                               row.integer(8)};
                });
    });
    return {rows.begin(), rows.end()};
}

qint64 numberOf(TempStore &temp, const char *sql)
{
    return *temp.read([sql](Database &db) {
        return Query(db, sql).first([](const Query &row) { return row.integer(0); });
    });
}

/// Naively, one delivery after the other.
std::set<DeliveryId> goingByHand(const std::vector<Row> &rows, const PruneWish &wish)
{
    std::set<DeliveryId> going;
    for (const Row &row : rows) {
        if (row.company != wish.company || !isFinished(row.status) || row.hasPlace)
            continue;
        const std::optional<Micros> before = wish.before(row.status);
        if (!before || row.finishedAt >= *before || row.createdAt >= *before)
            continue;
        const bool isHeldBack = std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
            return other.resendOf == row.id.value() && !isFinished(other.status);
        });
        if (!isHeldBack)
            going.insert(row.id);
    }
    return going;
}

} // namespace

/// Removal by age.
class TestPruning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void removesWhatItSaysAndNothingElse_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("history %d", seed) << seed;
    }

    /// Any history, any rules: the preview, the removal and a naive reading agree; what is left is
    /// sound, and the figures of the past are what they were.
    void removesWhatItSaysAndNothingElse()
    {
        QFETCH(const int, seed);
        TempStore temp;
        RandomLedger ledger(temp, static_cast<quint32>(seed));
        for (int round = 0; round < 5; ++round) {
            ledger.steps(90);
            if (round % 2 == 1)
                index(temp);
            const PruneWish wish = anyWish(temp, ledger);
            const std::vector<Row> before = rowsOf(temp);
            const std::set<DeliveryId> going = goingByHand(before, wish);
            const auto everCounted = everCount(temp);

            const PruneTally seen = walk(temp, wish, PruneWalk::Mode::Look);
            QCOMPARE(rowsOf(temp).size(), before.size());
            const PruneTally gone = walk(temp, wish, PruneWalk::Mode::Remove);
            QCOMPARE(gone, seen);
            ledger.forgetRemoved();
            QCOMPARE(gone.deliveries(), static_cast<qint64>(going.size()));

            std::set<DeliveryId> left;
            for (const Row &row : rowsOf(temp))
                left.insert(row.id);
            qint64 attempts = 0;
            for (const Row &row : before) {
                QCOMPARE(left.contains(row.id), !going.contains(row.id));
                attempts += going.contains(row.id) ? row.attempts : 0;
            }
            QCOMPARE(gone.attempts, attempts);
            QCOMPARE(temp.findings(), QStringList());
            QCOMPARE(everCount(temp), everCounted);
            QCOMPARE(walk(temp, wish, PruneWalk::Mode::Remove).deliveries(), 0);
        }
    }

    void anOriginalStaysWhileItsResendIsNotFinished()
    {
        TempStore temp;
        QueueHands hands(temp);
        const DeliveryId original = deliverOne(hands);
        temp.write([&](Database &db) {
            return DeliveryRepository(db).resend(original, temp.clock().now());
        });
        temp.clock().advance(100 * day);
        const PruneWish wish = olderThan(temp, hands.company(), 90);
        const PruneTally held = walk(temp, wish, PruneWalk::Mode::Remove);
        QCOMPARE(held.deliveries(), 0);
        QCOMPARE(held.heldBack, 1);
        hands.record(hands.claimOne(), 200);
        const PruneTally gone = walk(temp, wish, PruneWalk::Mode::Remove);
        QCOMPARE(gone.deliveries(), 1); // the resend ended today
        QCOMPARE(gone.events, 0);
        QCOMPARE(temp.findings(), QStringList());
    }

    void whatIsStillOnTheWireStays()
    {
        TempStore temp;
        QueueHands hands(temp);
        hands.acceptOne();
        const ClaimedDelivery claimed = hands.claimOne();
        QVERIFY(hands.cancel(claimed.delivery));
        temp.clock().advance(100 * day);
        const PruneWish wish = olderThan(temp, hands.company(), 90);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Remove).deliveries(), 0);
        hands.giveBack(claimed.delivery);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Remove).deliveries(), 1);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM event"), 0);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM payload"), 0);
        QCOMPARE(temp.findings(), QStringList());
    }

    void countsByOutcomeAndAge()
    {
        TempStore temp;
        QueueHands hands(temp);
        for (const int age : {400, 200, 60, 10}) {
            temp.clock().advance(-age * day);
            deliverOne(hands);
            temp.clock().advance(age * day);
        }
        hands.cancel(hands.acceptOne());
        temp.clock().advance(microsPerSecond);
        const PruneWish wish = olderThan(temp, hands.company(), 0);
        const PruneTally seen = walk(temp, wish, PruneWalk::Mode::Look);
        QCOMPARE(seen.byAge[DeliveryStatus::Delivered], (PruneTally::Ages{1, 1, 1, 1}));
        QCOMPARE(seen.byAge[DeliveryStatus::Cancelled], (PruneTally::Ages{1, 0, 0, 0}));
        QCOMPARE(*seen.oldest, temp.clock().now() - microsPerSecond - 400 * day);
        QVERIFY(seen.bytes > 5 * 300);
    }

    void aPlanStillSaysWhatBecameOfItsDeliveries()
    {
        TempStore temp;
        QueueHands hands(temp);
        for (int i = 0; i < 3; ++i)
            hands.cancel(hands.acceptOne());
        const PlanId plan = temp.write([&](Database &db) -> Result<PlanId> {
            const auto items = PlanRepository(db).candidates({hands.company(), {}, 0});
            if (!items)
                return items.error();
            const Micros now = temp.clock().now();
            const auto made = PlanRepository(db).make(
                    {hands.company(), QStringLiteral("test"), {}, now, now, {}, 0, *items});
            return made ? Result<PlanId>(made->plan) : made.error();
        });
        for (const ClaimedDelivery &claimed : hands.claim(2))
            hands.record(claimed, 200);
        const ResendPlan before = planOf(temp, plan);
        QCOMPARE(before.counts.value(DeliveryStatus::Delivered), 2);
        temp.clock().advance(100 * day);
        walk(temp, olderThan(temp, hands.company(), 90), PruneWalk::Mode::Remove);
        ResendPlan after = planOf(temp, plan);
        QCOMPARE(after.counts, before.counts);
        for (const ClaimedDelivery &claimed : hands.claim(2))
            hands.record(claimed, 200);
        temp.clock().advance(100 * day);
        const Micros ended = planOf(temp, plan).endedAt;
        QCOMPARE(walk(temp, olderThan(temp, hands.company(), 90), PruneWalk::Mode::Remove)
                         .deliveries(),
                 2); // it, and the original that it held back
        after = planOf(temp, plan);
        QCOMPARE(after.state, PlanState::Done);
        QCOMPARE(after.counts.value(DeliveryStatus::Delivered), 3);
        QCOMPARE(after.endedAt, ended);
    }

    void aRunLeavesAnAuditEntryWithItsNumbers()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        temp.clock().advance(100 * day);
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
        const QList<DeliveryId> first = temp.write([&](Database &db) -> Result<QList<DeliveryId>> {
            const auto begun = RetentionRepository(db).beginRun(wish, QStringLiteral("gone"), 1);
            const auto range = Pruner(db, wish).range();
            if (!begun || !range)
                return begun ? range.error() : begun.error();
            const auto slice = Pruner(db, wish).look(**range, 30);
            return slice ? Result<QList<DeliveryId>>(slice->deliveries) : slice.error();
        });
        QVERIFY(!first.isEmpty());
        temp.write([&](Database &db) -> Result<void> {
            const auto removed = Pruner(db, wish).remove(first);
            if (!removed)
                return removed.error();
            const auto noted = RetentionRepository(db).noteRemoved(wish.company, *removed);
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
        QCOMPARE(rowsOf(temp).size(), size_t(PruneWalk::rowsRemoved + 30));
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

    void theRulesAreAppliedOnceADay()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        hands.cancel(hands.acceptOne());
        temp.write([&](Database &db) {
            return RetentionRepository(db).setRules(hands.company(), {90, {}, 30});
        });
        temp.clock().advance(60 * day);
        DailyRetention daily(temp.store());
        QSignalSpy applied(&daily, &DailyRetention::applied);
        daily.start();
        QVERIFY(applied.wait());
        QCOMPARE(applied[0][0].toLongLong(), 1); // what was cancelled
        QCOMPARE(audit(temp, hands.company()).value(0).actor, QStringLiteral("dispatcher"));
        temp.clock().advance(31 * day);
        daily.stop();
        QTRY_VERIFY((daily.start(), applied.size() == 2));
        QCOMPARE(applied[1][0].toLongLong(), 1);
        QCOMPARE(rowsOf(temp).size(), size_t(0));
        QCOMPARE(temp.findings(), QStringList());
    }

    void withoutRulesNothingEverGoes()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        temp.clock().advance(5000 * day);
        const RetentionRules none = temp.read(
                [&](Database &db) { return RetentionRepository(db).rules(hands.company()); });
        QVERIFY(none.keepEverything());
        const PruneTally tally = walk(temp, wishOf(hands.company(), none, temp.clock().now()),
                                      PruneWalk::Mode::Remove);
        QCOMPARE(tally, PruneTally());
        QCOMPARE(rowsOf(temp).size(), size_t(1));
    }

private:
    static Result<PruneTally> endOf(PruneWalk &walk)
    {
        std::optional<Result<PruneTally>> answer;
        QObject context;
        QEventLoop loop;
        connect(&walk, &PruneWalk::ended, &context, [&](const Result<PruneTally> &tally) {
            answer = tally;
            loop.quit();
        });
        walk.start(QStringLiteral("test"));
        if (!answer)
            loop.exec();
        return *answer;
    }
    static PruneTally walk(TempStore &temp, const PruneWish &wish, PruneWalk::Mode mode)
    {
        PruneWalk one(temp.store(), wish, mode);
        return *endOf(one);
    }
    static PruneWish olderThan(TempStore &temp, CompanyId company, int days)
    {
        return wishOf(company, {days, days, days}, temp.clock().now());
    }
    PruneWish anyWish(TempStore &temp, RandomLedger &ledger)
    {
        const auto which = ledger.random().bounded(2);
        PruneWish wish{
                ledger.companies()[static_cast<size_t>(which)].id, temp.clock().now(), {}, {}, {}};
        for (const DeliveryStatus status : allOutcomes) {
            if (ledger.random().bounded(4) > 0)
                wish.setBefore(status, temp.clock().now() - ledger.random().bounded(8) * day / 4);
        }
        return wish;
    }
    /// By company, hour, endpoint and status: what there is and what there was.
    static std::map<std::vector<qint64>, qint64> everCount(TempStore &temp)
    {
        std::map<std::vector<qint64>, qint64> counts;
        temp.read([&counts](Database &db) {
            return Query(db, "SELECT company, hour, endpoint, status, n + removed FROM counter")
                    .forEach([&counts](const Query &row) {
                        if (row.integer(4) != 0)
                            counts[{row.integer(0), row.integer(1), row.integer(2),
                                    row.integer(3)}] = row.integer(4);
                    });
        });
        return counts;
    }
    static void index(TempStore &temp)
    {
        temp.write([](Database &db) { return SearchIndex(db).addNext(100'000); });
    }
    /// So many that were cancelled longer ago than the wish.
    static PruneWish oldOnes(TempStore &temp, QueueHands &hands, int count)
    {
        for (int i = 0; i < count; ++i)
            hands.cancel(hands.acceptOne());
        temp.clock().advance(100 * day);
        return olderThan(temp, hands.company(), 90);
    }
    static DeliveryId deliverOne(QueueHands &hands)
    {
        const DeliveryId id = hands.acceptOne();
        hands.record(hands.claimOne(), 200);
        return id;
    }
    static ResendPlan planOf(TempStore &temp, PlanId plan)
    {
        return temp.read([plan](Database &db) { return PlanRepository(db).get(plan); });
    }
    static QList<AuditEntry> audit(TempStore &temp, CompanyId company)
    {
        QList<AuditEntry> entries = temp.read(
                [company](Database &db) { return AuditRepository(db).list(company, 50); });
        entries.removeIf([](const AuditEntry &entry) {
            return entry.what != QLatin1String("deliveries.removed");
        });
        return entries;
    }
};

QTEST_GUILESS_MAIN(TestPruning)
#include "tst_pruning.moc"
