#include "core/store/database.h"
#include "core/store/query.h"
#include "tests/support/queuehands.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

} // namespace

/// The dispatcher's side of the store: claims, leases, outcomes, recovery.
class TestQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
    }

    void claimsWhatIsDueOldestFirstAndOnlyOnce()
    {
        std::vector<DeliveryId> accepted;
        for (int i = 0; i < 5; ++i) {
            accepted.push_back(m_hands->acceptOne());
            m_temp->clock().advance(microsPerSecond);
        }
        const auto first = m_hands->claim(3);
        const auto rest = m_hands->claim(3);
        QCOMPARE(first.size(), size_t(3));
        QCOMPARE(rest.size(), size_t(2));
        QCOMPARE(m_hands->claim(3).size(), size_t(0));
        std::vector<DeliveryId> claimed;
        for (const auto &some : {first, rest}) {
            for (const ClaimedDelivery &one : some)
                claimed.push_back(one.delivery);
        }
        QCOMPARE(claimed, accepted);
    }

    void givesEverythingThatAPostNeeds()
    {
        const Accepted accepted = m_temp->accept(m_hands->company());
        const ClaimedDelivery claimed = m_hands->claimOne();
        QCOMPARE(claimed.delivery, accepted.deliveries[0].delivery);
        QCOMPARE(claimed.event, accepted.event);
        QCOMPARE(claimed.endpoint, m_hands->endpoint());
        QCOMPARE(claimed.company, m_hands->company());
        QCOMPARE(claimed.eventPublicId, accepted.eventId);
        QCOMPARE(claimed.attemptNumber, 1);
        QCOMPARE(claimed.failures, 0);
        QVERIFY(!claimed.manual);
        const EventDraft draft = m_temp->draft(m_hands->company());
        QByteArray expected = draft.payload;
        expected.replace(draft.eventIdAt, PublicIds::size, accepted.eventId.toLatin1());
        QCOMPARE(claimed.payload, expected);
    }

    void doesNotClaimWhatIsNotDueYet()
    {
        m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        QCOMPARE(m_hands->claim(1).size(), size_t(0));
        m_temp->clock().advance(5 * microsPerSecond);
        const auto again = m_hands->claim(1);
        QCOMPARE(again.size(), size_t(1));
        QCOMPARE(again[0].attemptNumber, 2);
        QCOMPARE(again[0].failures, 1);
    }

    void givesBackWhatWasNotSent()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        QCOMPARE(m_hands->claim(1).size(), size_t(1));
        QCOMPARE(m_hands->due().size(), size_t(0));
        m_hands->giveBack(delivery);
        QCOMPARE(m_hands->due().size(), size_t(1));
        QCOMPARE(m_hands->claimOne().attemptNumber, 1);
        QCOMPARE(m_hands->attempts(delivery).size(), 0);
    }

    void recordsEachAttemptOnce()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        const ClaimedDelivery claimed = m_hands->claimOne();
        m_hands->record(claimed, 500);
        m_hands->record(claimed, 500);
        m_hands->record(claimed, 200);
        QCOMPARE(m_hands->attempts(delivery).size(), 1);
        const Delivery row = m_hands->delivery(delivery);
        QCOMPARE(row.status, DeliveryStatus::Retrying);
        QCOMPARE(row.attempts, 1);
        QCOMPARE(row.nextAttemptAt, m_temp->clock().now() + 5 * microsPerSecond);
    }

    void finishesWhatWasDelivered()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 204);
        const Delivery row = m_hands->delivery(delivery);
        QCOMPARE(row.status, DeliveryStatus::Delivered);
        QCOMPARE(row.finishedAt, m_temp->clock().now());
        QVERIFY(!row.nextAttemptAt);
        m_temp->clock().advance(30 * microsPerDay);
        QCOMPARE(m_hands->claim(1).size(), size_t(0));
        QCOMPARE(m_hands->unfinished().queued + m_hands->unfinished().retrying, 0);
    }

    void recoversEachAttemptThatACrashCutShort()
    {
        const DeliveryId first = m_hands->acceptOne();
        const DeliveryId waiting = m_hands->acceptOne();
        const Micros startedAt = m_temp->clock().now();
        QCOMPARE(m_hands->claimOne().delivery, first);
        m_temp->reopen(); // as after a crash: the lease is still there
        m_temp->clock().advance(microsPerDay);
        QCOMPARE(m_hands->recover(), 1);
        QCOMPARE(m_hands->recover(), 0);

        const QList<Attempt> attempts = m_hands->attempts(first);
        QCOMPARE(attempts.size(), 1);
        QCOMPARE(attempts[0].outcome, OutcomeKind::Interrupted);
        QCOMPARE(attempts[0].number, 1);
        QCOMPARE(attempts[0].startedAt, startedAt);
        QCOMPARE(attempts[0].url, QStringLiteral("http://127.0.0.1:9/booking"));
        QCOMPARE(m_hands->delivery(first).status, DeliveryStatus::Retrying);
        QCOMPARE(m_hands->delivery(first).nextAttemptAt, m_temp->clock().now());
        QCOMPARE(m_hands->attempts(waiting).size(), 0);

        // Nobody knows whether it failed, so its place in the schedule is the same.
        const auto again = m_hands->claim(2);
        QCOMPARE(again.size(), size_t(2));
        for (const ClaimedDelivery &one : again) {
            QCOMPARE(one.attemptNumber, one.delivery == first ? 2 : 1);
            QCOMPARE(one.failures, 0);
        }
    }

    void givesUpAfterAsManyInterruptionsAsAnAttemptsNumberAllows()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        for (int i = 1; i <= mostAttempts; ++i) {
            QCOMPARE(m_hands->claim(1).size(), size_t(1));
            QCOMPARE(m_hands->recover(), 1);
        }
        QCOMPARE(m_hands->claim(1).size(), size_t(0));
        QCOMPARE(m_hands->delivery(delivery).status, DeliveryStatus::Failed);
        QCOMPARE(m_hands->attempts(delivery).size(), mostAttempts);
    }

    void summarisesWhatIsDueAndWhen()
    {
        m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        m_temp->accept(m_hands->company(), Trigger::CustomerCreated);
        const EndpointId customer = m_temp->endpoints(m_hands->company())[1].id;
        const std::vector<DueEndpoint> due = m_hands->due();
        QCOMPARE(due.size(), size_t(2));
        QCOMPARE(due[0].endpoint, m_hands->endpoint());
        QCOMPARE(due[0].due, m_temp->clock().now() + 5 * microsPerSecond);
        QCOMPARE(due[1].endpoint, customer);
        QCOMPARE(due[1].due, m_temp->clock().now());
        QCOMPARE(m_hands->unfinished().queued, 1);
        QCOMPARE(m_hands->unfinished().retrying, 1);
    }

    void givesUpAPayloadThatCannotBeRead()
    {
        const DeliveryId broken = m_hands->acceptOne();
        const DeliveryId whole = m_hands->acceptOne();
        m_temp->write([](Database &db) {
            return db.execute("UPDATE payload SET packed = x'0100' WHERE event = 1");
        });
        const auto claimed = m_hands->claim(2);
        QCOMPARE(claimed.size(), size_t(1));
        QCOMPARE(claimed[0].delivery, whole);
        QCOMPARE(m_hands->delivery(broken).status, DeliveryStatus::Failed);
        QVERIFY(m_hands->attempts(broken).at(0).errorDetail.contains(QStringLiteral("payload")));
    }

    void seeksInsteadOfScanning_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("a claim") << QStringLiteral("SELECT d.id FROM delivery d WHERE d.endpoint = "
                                                   "1 AND d.due <= 9 AND d.leased_at IS "
                                                   "NULL ORDER BY d.due LIMIT 5");
        QTest::newRow("the next due time") << QStringLiteral(
                "SELECT d.due FROM delivery d WHERE d.endpoint = 1 AND d.due IS NOT NULL AND "
                "d.leased_at IS NULL ORDER BY d.due LIMIT 1");
    }

    void seeksInsteadOfScanning()
    {
        QFETCH(const QString, sql);
        const QStringList plan = m_temp->read([&](Database &db) {
            return Query(db, QStringLiteral("EXPLAIN QUERY PLAN ") + sql)
                    .list([](const Query &row) { return row.text(3); });
        });
        QCOMPARE(plan.size(), 1); // and no sorting
        QVERIFY2(plan[0].contains(QStringLiteral("SEARCH d USING INDEX delivery_due (endpoint=? "
                                                 "AND due")),
                 qPrintable(plan[0]));
    }

    void whatAWrongClockPutOffIsBroughtBack()
    {
        const DeliveryId id = m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        const Micros longest = longestWait(RetrySchedule());
        QVERIFY(!m_hands->due(m_temp->clock().now() + longest).front().isBeyond);

        const Micros now = FakeClock::start - 365LL * 24 * 3600 * microsPerSecond;
        m_temp->clock().set(now);
        QVERIFY(m_hands->due(now + longest).front().isBeyond);
        const auto bringBack = [&](Database &db) {
            return DispatchRepository(db).bringBack(m_hands->endpoint(), now + longest, now, 10);
        };
        QCOMPARE(m_temp->write(bringBack), 1);
        QCOMPARE(m_temp->write(bringBack), 0);
        const std::optional<Micros> next = m_hands->delivery(id).nextAttemptAt;
        QVERIFY(next && *next >= now && *next < now + 60 * microsPerSecond);
    }

    void keepsTheRulesThroughAnyHistory()
    {
        RandomLedger ledger(*m_temp, 77);
        for (int round = 0; round < 20; ++round) {
            ledger.steps(50);
            for (const Delivery &delivery : ledger.deliveries(ledger.company())) {
                const QList<Attempt> attempts = m_hands->attempts(delivery.id);
                QCOMPARE(attempts.size(), delivery.attempts);
                for (qsizetype i = 0; i < attempts.size(); ++i)
                    QCOMPARE(attempts[i].number, i + 1);
                QCOMPARE(delivery.finishedAt.has_value(), isFinished(delivery.status));
                const bool answered = !attempts.isEmpty() && attempts.last().statusCode >= 200
                        && attempts.last().statusCode < 300;
                QCOMPARE(delivery.status == DeliveryStatus::Delivered, answered);
            }
        }
    }

private:
    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
