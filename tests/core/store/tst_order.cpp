#include "core/intake/intake.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

using namespace hk;

/// Events of one appointment, one after the other.
class TestOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        keepOrder(true);
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings(), QStringList());
        m_temp.reset();
    }

    void aLaterEventWaitsForTheEarlierOne()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 3);
        const QList<DeliveryId> b = accept(QStringLiteral("b"), 1);
        ClaimedDelivery first = claimedOf(a.at(0), 2);
        QVERIFY(m_hands->delivery(a.at(1)).waitsForEarlier);
        QVERIFY(!m_hands->delivery(a.at(1)).nextAttemptAt);
        m_hands->record(first, 500);
        m_temp->clock().advance(10 * microsPerSecond);
        QCOMPARE(m_hands->claim(10).front().delivery, a.at(0));
        first.attemptNumber = 2;
        m_hands->record(first, 200);
        QVERIFY(!m_hands->delivery(a.at(1)).waitsForEarlier);
        QVERIFY(m_hands->delivery(a.at(2)).waitsForEarlier);
        m_hands->record(claimedOf(a.at(1), 1), 204);
        m_hands->record(claimedOf(a.at(2), 1), 200);
        QCOMPARE(m_hands->delivery(a.at(2)).status, DeliveryStatus::Delivered);
        Q_UNUSED(b)
    }

    void anEarlierOneThatIsGivenUpLetsTheNextGo()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 2);
        ClaimedDelivery first = m_hands->claimOne();
        first.failures = RetrySchedule().maxAttempts() - 1;
        m_hands->record(first, 500);
        QCOMPARE(m_hands->delivery(a.at(0)).status, DeliveryStatus::Failed);
        QCOMPARE(m_hands->claimOne().delivery, a.at(1));
    }

    void anEarlierOneThatIsCancelledLetsTheNextGo()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 3);
        QVERIFY(m_hands->cancel(a.at(1)));
        QVERIFY(m_hands->delivery(a.at(2)).waitsForEarlier);
        QVERIFY(m_hands->cancel(a.at(0)));
        QCOMPARE(m_hands->claimOne().delivery, a.at(2));
    }

    void nobodyJumpsTheQueueByHand()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 2);
        QVERIFY(!m_hands->retryNow(a.at(1)));
        QVERIFY(m_hands->retryNow(a.at(0)));
    }

    void aResendGoesAtOnceAndKeepsNobodyWaiting()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 1);
        m_hands->record(m_hands->claimOne(), 200);
        const DeliveryId again = m_temp->write([id = a.at(0)](Database &db) {
            return DeliveryRepository(db).resend(id, FakeClock::start);
        });
        const QList<DeliveryId> later = accept(QStringLiteral("a"), 1);
        const auto claimed = m_hands->claim(10);
        QCOMPARE(claimed.size(), size_t(2));
        QCOMPARE(claimed.at(0).delivery, again);
        QCOMPARE(claimed.at(1).delivery, later.at(0));
    }

    void whatIsOfNoAppointmentWaitsForNothing()
    {
        accept(QString(), 3);
        QCOMPARE(m_hands->claim(10).size(), size_t(3));
    }

    void theOrderOutlivesACrash()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 2);
        m_hands->claimOne();
        m_temp->reopen();
        QCOMPARE(m_hands->recover(), 1);
        QVERIFY(m_hands->delivery(a.at(1)).waitsForEarlier);
        m_hands->record(claimedOf(a.at(0), 1), 200);
        QCOMPARE(m_hands->claimOne().delivery, a.at(1));
    }

    void switchedOffNothingWaits()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 3);
        keepOrder(false);
        QCOMPARE(m_hands->claim(10).size(), size_t(3));
        Q_UNUSED(a)
    }

    void switchedOnItCountsFromThen()
    {
        keepOrder(false);
        accept(QStringLiteral("a"), 2);
        keepOrder(true);
        accept(QStringLiteral("a"), 2);
        QCOMPARE(m_hands->claim(10).size(), size_t(3));
    }

    void aHeldEndpointKeepsTheOrder()
    {
        const QList<DeliveryId> a = accept(QStringLiteral("a"), 2);
        QVERIFY(m_hands->hold(HoldReason::ByHand));
        QCOMPARE(m_hands->delivery(a.at(1)).status, DeliveryStatus::Held);
        QVERIFY(!m_hands->delivery(a.at(1)).waitsForEarlier);
        QVERIFY(m_hands->release());
        QCOMPARE(m_hands->claim(10).size(), size_t(1));
    }

private:
    void keepOrder(bool inOrder)
    {
        EndpointLimits limits;
        limits.inOrder = inOrder;
        m_hands->setLimits(limits);
    }

    QList<DeliveryId> accept(const QString &appointment, int count)
    {
        QList<DeliveryId> accepted;
        for (int i = 0; i < count; ++i) {
            EventDraft draft = m_temp->draft(m_hands->company());
            draft.subjects.appointmentId = appointment;
            const auto answer = hk::accept(m_temp->store(), draft).result();
            accepted.append(answer.value().deliveries.at(0).delivery);
        }
        return accepted;
    }

    /// Claims what is due, which is `count`; the first is `id`.
    ClaimedDelivery claimedOf(DeliveryId id, size_t count)
    {
        const auto claimed = m_hands->claim(10);
        if (claimed.size() != count || claimed.front().delivery != id)
            qFatal("%zu are due", claimed.size());
        return claimed.front();
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
};

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
