#include "core/store/planrepository.h"
#include "core/store/pruner.h"
#include "tests/core/store/pruningtest.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

/// Removal by age, slice by slice: what is looked at and what goes need not be the same moment.
class TestPruneSlices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever fits into a slice, nothing falls between two of them.
    void slicesOfAnySizeFindTheSame()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 6);
        const Pruner::Range range =
                *temp.read([&](Database &db) { return Pruner(db, wish).range(); });
        for (int rows = 1; rows <= 8; ++rows) {
            QList<DeliveryId> found;
            PruneTally tally;
            std::optional<DeliveryId> from = range.after;
            while (from) {
                const Pruner::Slice slice = temp.read([&](Database &db) {
                    return Pruner(db, wish).look({*from, range.upTo}, rows);
                });
                found += slice.deliveries;
                tally.add(slice.tally);
                from = slice.next;
            }
            QCOMPARE(found.size(), 6);
            QCOMPARE(tally.deliveries(), 6);
            QCOMPARE(tally.events, 6);
        }
    }

    /// Somebody sends one of them again after they were looked at.
    void whatIsSentAgainMeanwhileStays()
    {
        TempStore temp;
        QueueHands hands(temp);
        const PruneWish wish = oldOnes(temp, hands, 2);
        const QList<DeliveryId> found =
                temp.read([&](Database &db) {
                        return Pruner(db, wish).look({DeliveryId(0), DeliveryId(100)}, 100);
                    }).deliveries;
        QCOMPARE(found.size(), 2);
        temp.write([&](Database &db) {
            return DeliveryRepository(db).resend(found[0], temp.clock().now());
        });
        const PruneTally gone =
                temp.write([&](Database &db) { return Pruner(db, wish).remove(found); });
        QCOMPARE(gone.deliveries(), 1);
        QCOMPARE(hands.delivery(found[0]).status, DeliveryStatus::Cancelled);
        QCOMPARE(temp.findings(), QStringList());
    }

    /// What is called off takes no response times with it either.
    void calledOffItLeavesTheResponseTimes()
    {
        TempStore temp;
        QueueHands hands(temp);
        deliverOne(hands);
        const PruneWish wish = oldOnes(temp, hands, 1);
        PruneWalk removal(temp.store(), wish, PruneWalk::Mode::Remove);
        const CancelToken cancel;
        cancel.cancel();
        removal.setCancel(cancel);
        QVERIFY(!endOf(removal)->isWhole);
        QVERIFY(numberOf(temp, "SELECT count(*) FROM latency") > 0);
        walk(temp, wish, PruneWalk::Mode::Remove);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM latency"), 0);
    }

    /// A pause takes nothing off the wire, nor does the end of the plan.
    void whatAPausedPlanHasOnTheWireStays()
    {
        TempStore temp;
        QueueHands hands(temp);
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
        const ClaimedDelivery claimed = hands.claimOne();
        temp.write([&](Database &db) { return PlanRepository(db).pause(plan); });
        temp.write(
                [&](Database &db) { return PlanRepository(db).cancel(plan, temp.clock().now()); });
        temp.clock().advance(100 * microsPerDay);
        const PruneWish wish = olderThan(temp, hands.company(), 90);
        walk(temp, wish, PruneWalk::Mode::Remove);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery WHERE leased_at IS NOT NULL"), 1);
        hands.giveBack(claimed.delivery);
        walk(temp, wish, PruneWalk::Mode::Remove);
        QCOMPARE(numberOf(temp, "SELECT count(*) FROM delivery"), 0);
        QCOMPARE(temp.findings(), QStringList());
    }

    /// Held back are those that are being sent again, not those that only stand for others.
    void whatStandsForAnotherIsNotCountedAsHeldBack()
    {
        TempStore temp;
        QueueHands hands(temp);
        cancelledThenDelivered(temp, hands);
        const PruneWish wish = wishOf(hands.company(), {90, {}, {}}, temp.clock().now());
        for (const auto mode : {PruneWalk::Mode::Look, PruneWalk::Mode::Remove}) {
            const PruneTally tally = walk(temp, wish, mode);
            QCOMPARE(tally.deliveries(), 0);
            QCOMPARE(tally.heldBack, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestPruneSlices)
#include "tst_pruneslices.moc"
