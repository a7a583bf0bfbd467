#include "core/store/deliveryrepository.h"
#include "core/store/planrepository.h"
#include "core/store/searchindex.h"
#include "tests/core/store/pruningtest.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

#include <map>
#include <set>

using namespace hk;
using namespace hk::test;

namespace {

/// What a delivery is judged by, read with SQL of the test's own.
struct Row
{
    DeliveryId id;
    EventId event;
    EndpointId endpoint;
    CompanyId company;
    DeliveryStatus status = DeliveryStatus::Queued;
    Micros createdAt = 0;
    Micros finishedAt = 0;
    bool hasPlace = false;
    qint64 resendOf = 0;
    qint64 attempts = 0;
    int trigger = 0;
    bool simulated = false;
    QString appointment;
};

std::vector<Row> rowsIn(TempStore &temp)
{
    const QList<Row> rows = temp.read([](Database &db) {
        return Query(db,
                     "SELECT id, event, endpoint, company, status, created_at, "
                     "coalesce(finished_at, 0), due IS NOT NULL, coalesce(resend_of, 0), "
                     "attempts, trigger, simulated, (SELECT coalesce(appointment_id, '') "
                     "FROM event e WHERE e.id = delivery.event) FROM delivery ORDER BY id")
                .list([](const Query &row) {
                    return Row{DeliveryId(row.integer(0)),
                               EventId(row.integer(1)),
                               EndpointId(row.integer(2)),
                               CompanyId(row.integer(3)),
                               static_cast<DeliveryStatus>(row.integer(4)),
                               row.integer(5),
                               row.integer(6),
                               row.integer(7) != 0,
                               row.integer(8),
                               row.integer(9),
                               static_cast<int>(row.integer(10)),
                               row.integer(11) != 0,
                               row.text(12)};
                });
    });
    return {rows.begin(), rows.end()};
}

bool isOld(const Row &row, const PruneWish &wish)
{
    if (!isFinished(row.status) || row.hasPlace)
        return false;
    const std::optional<Micros> before = wish.before(row.status);
    return before && row.finishedAt < *before && row.createdAt < *before;
}

bool isSentAgain(const std::vector<Row> &rows, const Row &row)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
        return other.resendOf == row.id.value() && !isFinished(other.status);
    });
}

/// Whether another of its event and endpoint stays that did not get there.
bool standsForAnother(const std::vector<Row> &rows, const Row &row, const PruneWish &wish)
{
    if (row.status != DeliveryStatus::Delivered)
        return false;
    return std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
        return other.event == row.event && other.endpoint == row.endpoint
                && (other.status == DeliveryStatus::Failed
                    || other.status == DeliveryStatus::Cancelled)
                && (!isOld(other, wish) || isSentAgain(rows, other));
    });
}

/// Whether it made an earlier event of its appointment out of date that stays and did not get
/// there.
bool makesOutOfDate(const std::vector<Row> &rows, const Row &row, const PruneWish &wish)
{
    if (row.appointment.isEmpty() || row.trigger > 2 || row.status == DeliveryStatus::Cancelled)
        return false;
    return std::any_of(rows.begin(), rows.end(), [&](const Row &other) {
        return other.event < row.event && other.company == row.company
                && other.appointment == row.appointment && other.simulated == row.simulated
                && other.endpoint == row.endpoint && other.status != DeliveryStatus::Delivered
                && (!isOld(other, wish) || isSentAgain(rows, other));
    });
}

/// Naively, one delivery after the other.
std::set<DeliveryId> goingByHand(const std::vector<Row> &rows, const PruneWish &wish)
{
    std::set<DeliveryId> going;
    for (const Row &row : rows) {
        if (row.company == wish.company && isOld(row, wish) && !isSentAgain(rows, row)
            && !standsForAnother(rows, row, wish) && !makesOutOfDate(rows, row, wish))
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
            const std::vector<Row> before = rowsIn(temp);
            const std::set<DeliveryId> going = goingByHand(before, wish);
            const auto everCounted = everCount(temp);

            const PruneTally seen = walk(temp, wish, PruneWalk::Mode::Look);
            QCOMPARE(rowsIn(temp).size(), before.size());
            const PruneTally gone = walk(temp, wish, PruneWalk::Mode::Remove);
            QCOMPARE(gone, seen);
            ledger.forgetRemoved();
            QCOMPARE(gone.deliveries(), static_cast<qint64>(going.size()));

            std::set<DeliveryId> left;
            for (const Row &row : rowsIn(temp))
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
        temp.clock().advance(100 * microsPerDay);
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

    /// A plan knows by it that the event has arrived.
    void whatWasDeliveredStaysBesideAnOriginalThatWasNot()
    {
        TempStore temp;
        QueueHands hands(temp);
        cancelledThenDelivered(temp, hands);
        const auto candidates = [&] {
            return temp.read([&](Database &db) {
                return PlanRepository(db).candidates({hands.company(), {}, 0});
            });
        };
        PruneWish wish = wishOf(hands.company(), {90, {}, {}}, temp.clock().now());
        const PruneTally seen = walk(temp, wish, PruneWalk::Mode::Look);
        QCOMPARE(seen.deliveries(), 0);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Remove), seen);
        const auto left = candidates();
        QVERIFY(!left.isEmpty());
        for (const ResendCandidate &candidate : left)
            QVERIFY(candidate.isDelivered);
        // Once the original may go, too, both do.
        wish = olderThan(temp, hands.company(), 90);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Look).deliveries(), 2);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Remove).deliveries(), 2);
        QVERIFY(candidates().isEmpty());
        QCOMPARE(temp.findings(), QStringList());
    }

    void whatIsStillOnTheWireStays()
    {
        TempStore temp;
        QueueHands hands(temp);
        hands.acceptOne();
        const ClaimedDelivery claimed = hands.claimOne();
        QVERIFY(hands.cancel(claimed.delivery));
        temp.clock().advance(100 * microsPerDay);
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
            temp.clock().advance(-age * microsPerDay);
            deliverOne(hands);
            temp.clock().advance(age * microsPerDay);
        }
        hands.cancel(hands.acceptOne());
        temp.clock().advance(microsPerSecond);
        const PruneWish wish = olderThan(temp, hands.company(), 0);
        const PruneTally seen = walk(temp, wish, PruneWalk::Mode::Look);
        QCOMPARE(seen.byAge[DeliveryStatus::Delivered], (PruneTally::Ages{1, 1, 1, 1}));
        QCOMPARE(seen.byAge[DeliveryStatus::Cancelled], (PruneTally::Ages{1, 0, 0, 0}));
        QCOMPARE(*seen.oldest, temp.clock().now() - microsPerSecond - 400 * microsPerDay);
        QVERIFY(seen.bytes > 5 * 300);
    }

    /// What did not arrive is kept longer than what did, as is usual: a plan still knows what is
    /// out of date.
    void whatMadeAnotherOutOfDateStaysAsLongAsThat()
    {
        TempStore temp;
        QueueHands hands(temp);
        const auto accept = [&](const QString &appointment, Trigger trigger) {
            EventDraft draft = temp.draft(hands.company(), trigger);
            draft.subjects.appointmentId = appointment;
            QVERIFY(hk::accept(temp.store(), draft).result().ok());
        };
        accept(QStringLiteral("a"), Trigger::AppointmentConfirmed);
        const DeliveryId first = hands.claimOne().delivery;
        hands.giveBack(first);
        hands.cancel(first);
        temp.clock().advance(microsPerDay);
        accept(QStringLiteral("a"), Trigger::AppointmentCanceled);
        accept(QStringLiteral("b"), Trigger::AppointmentConfirmed);
        for (const ClaimedDelivery &claimed : hands.claim(2))
            hands.record(claimed, 200);
        temp.clock().advance(40 * microsPerDay);
        const PruneWish wish = wishOf(hands.company(), {30, 365, 365}, temp.clock().now());
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Look).deliveries(), 1);
        QCOMPARE(walk(temp, wish, PruneWalk::Mode::Remove).deliveries(), 1); // of b
        const auto items = temp.read([&](Database &db) {
            return PlanRepository(db).candidates({hands.company(), {}, temp.clock().now()});
        });
        QCOMPARE(items.size(), 2);
        QVERIFY(items[0].isSuperseded);
        temp.clock().advance(400 * microsPerDay);
        const PruneWish all = wishOf(hands.company(), {30, 365, 365}, temp.clock().now());
        QCOMPARE(walk(temp, all, PruneWalk::Mode::Remove).deliveries(), 2);
        QCOMPARE(temp.findings(), QStringList());
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
        temp.clock().advance(100 * microsPerDay);
        walk(temp, olderThan(temp, hands.company(), 90), PruneWalk::Mode::Remove);
        ResendPlan after = planOf(temp, plan);
        QCOMPARE(after.counts, before.counts);
        for (const ClaimedDelivery &claimed : hands.claim(2))
            hands.record(claimed, 200);
        temp.clock().advance(100 * microsPerDay);
        const Micros ended = planOf(temp, plan).endedAt;
        QCOMPARE(walk(temp, olderThan(temp, hands.company(), 90), PruneWalk::Mode::Remove)
                         .deliveries(),
                 2); // it, and the original that it held back
        after = planOf(temp, plan);
        QCOMPARE(after.state, PlanState::Done);
        QCOMPARE(after.counts.value(DeliveryStatus::Delivered), 3);
        QCOMPARE(after.endedAt, ended);
    }

private:
    PruneWish anyWish(TempStore &temp, RandomLedger &ledger)
    {
        const auto which = ledger.random().bounded(2);
        PruneWish wish{
                ledger.companies()[static_cast<size_t>(which)].id, temp.clock().now(), {}, {}, {}};
        for (const DeliveryStatus status : allOutcomes) {
            if (ledger.random().bounded(4) > 0)
                wish.setBefore(status,
                               temp.clock().now() - ledger.random().bounded(8) * microsPerDay / 4);
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
    static ResendPlan planOf(TempStore &temp, PlanId plan)
    {
        return temp.read([plan](Database &db) { return PlanRepository(db).get(plan); });
    }
};

QTEST_GUILESS_MAIN(TestPruning)
#include "tst_pruning.moc"
