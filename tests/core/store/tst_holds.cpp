#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

} // namespace

/// What people and trouble do to the queue: holds, cancels, retries by hand.
class TestHolds : public QObject
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

    void claimsNothingForAnEndpointThatDoesNotSend_data()
    {
        QTest::addColumn<bool>("held");
        QTest::newRow("it is held") << true;
        QTest::newRow("its URL is cleared") << false;
    }

    void claimsNothingForAnEndpointThatDoesNotSend()
    {
        QFETCH(const bool, held);
        m_hands->acceptOne();
        const QString url = m_hands->endpointNow().url;
        if (held)
            QVERIFY(m_hands->hold(HoldReason::ByHand));
        else
            m_hands->setUrl({});
        QCOMPARE(m_hands->claim(1).size(), size_t(0));
        QCOMPARE(m_hands->due().size(), size_t(0));
        QCOMPARE(m_hands->unfinished().held, 1);
        if (held)
            QVERIFY(m_hands->release());
        else
            m_hands->setUrl(url);
        QCOMPARE(m_hands->due().size(), size_t(1));
        QCOMPARE(m_hands->claim(1).size(), size_t(1));
    }

    void aPersonsWishLetsAnOpenBreakerProbe()
    {
        const DeliveryId id = m_hands->acceptOne();
        for (int i = 0; i < Breaker::opensAfter; ++i) {
            const DeliveryId one = m_hands->acceptOne();
            ClaimedDelivery claimed = m_hands->claimOne();
            m_hands->record(claimed, 500);
            Q_UNUSED(one)
        }
        const Micros now = m_temp->clock().now();
        QVERIFY(m_hands->endpointNow().breaker.isOpen());
        QVERIFY(!m_hands->endpointNow().breaker.mayProbe(now));
        QVERIFY(m_hands->retryNow(id));
        QVERIFY(m_hands->endpointNow().breaker.isOpen());
        QVERIFY(m_hands->endpointNow().breaker.mayProbe(now));
        m_hands->record(m_hands->claimOne(), 200);
        QCOMPARE(m_hands->endpointNow().breaker, Breaker());
    }

    void whoIsAskedForIsTheProbeHoweverManyWait()
    {
        const DeliveryId asked = m_hands->acceptOne();
        ClaimedDelivery first = m_hands->claimOne();
        m_hands->record(first, 500);
        for (int i = 1; i < Breaker::opensAfter; ++i) {
            m_hands->acceptOne();
            m_hands->record(m_hands->claimOne(), 500);
        }
        for (int i = 0; i < 5; ++i)
            m_hands->acceptOne(); // due for longer than what is asked for
        m_temp->clock().advance(microsPerSecond);
        QVERIFY(m_hands->retryNow(asked));
        const ClaimedDelivery probe = m_hands->claimOne();
        QCOMPARE(probe.delivery, asked);
        QVERIFY(probe.manual);
        // While it is on the wire, another one is asked for: the store tells the dispatcher.
        const Micros before = m_hands->endpointNow().breaker.probeAt;
        m_temp->clock().advance(microsPerSecond);
        const DeliveryId next = m_hands->acceptOne();
        QVERIFY(m_hands->retryNow(next));
        QVERIFY(m_hands->endpointNow().breaker.probeAt > before);
        QCOMPARE(m_hands->claimOne().delivery, next);
    }

    void cancelsWhatWaits()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        QVERIFY(m_hands->cancel(delivery));
        QVERIFY(!m_hands->cancel(delivery));
        QCOMPARE(m_hands->delivery(delivery).status, DeliveryStatus::Cancelled);
        QCOMPARE(m_hands->claim(1).size(), size_t(0));
        QVERIFY(!m_hands->retryNow(delivery));
    }

    void cancelsOnTheWireAndKeepsTheAttempt_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<DeliveryStatus>("expected");
        QTest::newRow("that failed") << 500 << DeliveryStatus::Cancelled;
        QTest::newRow("that the receiver has after all") << 200 << DeliveryStatus::Delivered;
        QTest::newRow("that a crash cut short") << 0 << DeliveryStatus::Cancelled;
        QTest::newRow("that was given back") << -1 << DeliveryStatus::Cancelled;
    }

    void cancelsOnTheWireAndKeepsTheAttempt()
    {
        QFETCH(const int, code);
        QFETCH(const DeliveryStatus, expected);
        const DeliveryId delivery = m_hands->acceptOne();
        const ClaimedDelivery claimed = m_hands->claimOne();
        QVERIFY(m_hands->cancel(delivery));
        const Micros cancelledAt = m_temp->clock().now();
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp->clock().advance(microsPerSecond);
        if (code > 0)
            m_hands->record(claimed, code);
        else if (code == 0)
            QCOMPARE(m_hands->recover(), 1);
        else
            m_hands->giveBack(delivery);
        const Delivery row = m_hands->delivery(delivery);
        QCOMPARE(row.status, expected);
        QCOMPARE(row.finishedAt == cancelledAt, expected == DeliveryStatus::Cancelled);
        QCOMPARE(m_hands->attempts(delivery).size(), code < 0 ? 0 : 1);
        QCOMPARE(m_hands->claim(1).size(), size_t(0));
        QCOMPARE(m_hands->recover(), 0);
    }

    void retriesNowWhatWaitsAndMarksItAsAskedFor()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        QVERIFY(m_hands->retryNow(delivery));
        const ClaimedDelivery claimed = m_hands->claimOne();
        QVERIFY(claimed.manual);
        QVERIFY(!m_hands->retryNow(delivery)); // it is on the wire
        m_hands->record(claimed, 500);
        QVERIFY(m_hands->attempts(delivery).at(1).manual);
        QVERIFY(m_hands->retryNow(delivery));
        m_hands->record(m_hands->claimOne(), 200);
        QVERIFY(!m_hands->retryNow(delivery));
        const auto unknown = m_temp->store().write(
                [](Database &db) { return DispatchRepository(db).retryNow(DeliveryId(99), 1); });
        QCOMPARE(unknown.result().error().code, ErrorCode::DeliveryUnknown);
    }

    void holdsAnEndpointThatIsGoneAndKeepsItsDeliveries()
    {
        m_hands->acceptOne();
        const DeliveryId later = m_hands->acceptOne();
        QCOMPARE(m_hands->record(m_hands->claimOne(), 410),
                 std::vector<EndpointId>{m_hands->endpoint()});
        const Endpoint endpoint = m_hands->endpointNow();
        QCOMPARE(endpoint.state, EndpointState::Held);
        QCOMPARE(endpoint.holdReason, HoldReason::Gone);
        QCOMPARE(endpoint.heldAt, m_temp->clock().now());
        QCOMPARE(m_hands->claim(2).size(), size_t(0));
        QCOMPARE(m_hands->delivery(later).status, DeliveryStatus::Held);
        const QList<AuditEntry> audit = m_temp->read(
                [this](Database &db) { return AuditRepository(db).list(m_hands->company(), 10); });
        QCOMPARE(audit.size(), 1);
        QCOMPARE(audit[0].actor, QStringLiteral("dispatcher"));
        QCOMPARE(audit[0].what, QStringLiteral("endpoint.booking.hold"));

        // Another URL is another receiver.
        m_hands->setUrl(QStringLiteral("http://127.0.0.1:9/new"));
        QCOMPARE(m_hands->claim(2).size(), size_t(2));
    }

    void holdsAnEndpointThatFailedForFiveDays()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        const Micros began = m_temp->clock().now();
        for (int i = 0; i <= 5; ++i) {
            QCOMPARE(m_hands->endpointNow().state, EndpointState::Active);
            const bool last = i == 5;
            QCOMPARE(m_hands->record(m_hands->claimOne(), 500).size(), size_t(last ? 1 : 0));
            m_temp->clock().advance(microsPerDay);
        }
        QCOMPARE(m_hands->endpointNow().state, EndpointState::Held);
        QCOMPARE(m_hands->endpointNow().holdReason, HoldReason::FailedForDays);
        QCOMPARE(m_hands->endpointNow().failingSince, began);
        QCOMPARE(m_hands->delivery(delivery).status, DeliveryStatus::Held);

        QVERIFY(m_hands->release());
        QCOMPARE(m_hands->endpointNow().failingSince, 0);
        QCOMPARE(m_hands->claimOne().delivery, delivery); // it continues with what waited
    }

    void aClockThatIsSetIsNoDaysOfFailure()
    {
        m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        for (const Micros jump :
             {365 * microsPerDay, -2 * 365 * microsPerDay, 365 * microsPerDay}) {
            m_temp->clock().advance(jump);
            m_hands->acceptOne();
            m_hands->record(m_hands->claimOne(), 500);
            QCOMPARE(m_hands->endpointNow().state, EndpointState::Active);
        }
        // Each jump forward counted as a day; from there on the days count as ever.
        for (int left = 3; left > 0; --left) {
            QCOMPARE(m_hands->endpointNow().state, EndpointState::Active);
            m_temp->clock().advance(microsPerDay);
            m_hands->record(m_hands->claimOne(), 500);
        }
        QCOMPARE(m_hands->endpointNow().holdReason, HoldReason::FailedForDays);
    }

    void aSuccessEndsTheDaysOfFailure()
    {
        m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        QCOMPARE(m_hands->endpointNow().failingSince, m_temp->clock().now());
        m_temp->clock().advance(4 * microsPerDay);
        m_hands->record(m_hands->claimOne(), 200);
        QCOMPARE(m_hands->endpointNow().failingSince, 0);
        m_temp->clock().advance(2 * microsPerDay);
        m_hands->acceptOne();
        m_hands->record(m_hands->claimOne(), 500);
        QCOMPARE(m_hands->endpointNow().state, EndpointState::Active);
    }

private:
    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
};

QTEST_GUILESS_MAIN(TestHolds)
#include "tst_holds.moc"
