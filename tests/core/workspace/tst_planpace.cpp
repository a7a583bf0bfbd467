#include "tests/core/workspace/plantest.h"

using namespace hk;
using namespace Qt::StringLiterals;

/// The pace of a plan, as the dispatcher keeps it.
class TestPlanPace final : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// The receiver is slow, then fast: what the plan fell behind by it stays behind by.
    void itDoesNotCatchUp()
    {
        constexpr Micros gap = 100 * microsPerMs; // 10/s
        failed(160);
        ResendWish wanted = wish();
        wanted.parallel = 2;
        wanted.rate = *parseRateLimit(u"10/s");
        QVERIFY(m_plans->start(wanted).result().ok());
        for (int i = 0; i < 10; ++i) { // 20 in 50 s, which would be 500 at its pace
            const Micros startedAt = m_temp->clock().now();
            const std::vector<ClaimedDelivery> onTheWire = m_hands->claim(10);
            QVERIFY(!onTheWire.empty());
            m_temp->clock().advance(5 * microsPerSecond);
            for (const ClaimedDelivery &one : onTheWire)
                answer(one, startedAt);
        }
        constexpr int seconds = 10;
        int sent = 0;
        for (int i = 0; i < seconds * 100; ++i) {
            const std::vector<ClaimedDelivery> onTheWire = m_hands->claim(10);
            m_temp->clock().advance(gap / 10);
            for (const ClaimedDelivery &one : onTheWire)
                answer(one, m_temp->clock().now()); // it takes a moment until it goes
            sent += static_cast<int>(onTheWire.size());
        }
        QVERIFY2(sent >= 95 * seconds / 10 && sent <= 105 * seconds / 10,
                 qPrintable(QString::number(sent)));
    }

    /// Its pace is that of all its endpoints together, also where each has some due that the others
    /// kept waiting: of receivers that were slow and are fast again.
    void itsPaceHoldsOverAllEndpoints()
    {
        QList<EndpointId> endpoints{m_hands->endpoint()};
        for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
            endpoints.append(addEndpoint(name).id);
        failed(60); // each to all four
        ResendWish wanted = wish();
        wanted.parallel = 4;
        wanted.rate = *parseRateLimit(u"10/s");
        QVERIFY(m_plans->start(wanted).result().ok());
        PlanPaces paces;
        for (int i = 0; i < 10; ++i) {
            const Micros startedAt = m_temp->clock().now();
            std::vector<ClaimedDelivery> onTheWire;
            for (const EndpointId endpoint : std::as_const(endpoints))
                take(onTheWire, endpoint, paces);
            QVERIFY(!onTheWire.empty());
            m_temp->clock().advance(5 * microsPerSecond);
            for (const ClaimedDelivery &one : onTheWire)
                answer(one, startedAt);
        }
        const QList<int> sent = sentInEachSecond(endpoints, paces, 5);
        for (const int inOne : sent)
            QVERIFY2(inOne >= 8 && inOne <= 13, qPrintable(QString::number(inOne)));
    }

    /// Nobody was there to send when it began.
    void itsFirstSecondIsNoBurst()
    {
        failed(60);
        ResendWish wanted = wish();
        wanted.rate = *parseRateLimit(u"10/s");
        QVERIFY(m_plans->start(wanted).result().ok());
        m_temp->clock().advance(4 * microsPerSecond);
        PlanPaces paces;
        const QList<int> sent = sentInEachSecond({m_hands->endpoint()}, paces, 4);
        for (const int inOne : sent)
            QVERIFY2(inOne >= 9 && inOne <= 13, qPrintable(QString::number(inOne)));
    }

    void whatAPersonWantsSentNowDoesNotWaitForThePace()
    {
        failed(20);
        ResendWish wanted = wish();
        wanted.rate = *parseRateLimit(u"1/m");
        const PlanPreview made = *m_plans->start(wanted).result();
        PlanPaces paces;
        std::vector<ClaimedDelivery> claimed;
        take(claimed, m_hands->endpoint(), paces);
        QCOMPARE(claimed.size(), size_t(1));
        QVERIFY(m_hands->retryNow(find(made.items[9].id).id));
        take(claimed, m_hands->endpoint(), paces);
        QCOMPARE(claimed.size(), size_t(2));
        QCOMPARE(claimed[1].delivery, find(made.items[9].id).id);
    }

private:
    /// As the dispatcher claims: with what it knows of the plans' pace.
    void take(std::vector<ClaimedDelivery> &claimed, EndpointId endpoint, PlanPaces &paces)
    {
        const Micros now = m_temp->clock().now();
        const std::vector<ClaimedDelivery> some = m_temp->write([&](Database &db) {
            DispatchRepository queue(db, paces);
            const auto taken = queue.claim(endpoint, now, now + microsPerSecond, 10);
            paces = queue.paces();
            return taken;
        });
        claimed.insert(claimed.end(), some.begin(), some.end());
    }
    /// Each is answered at once.
    QList<int> sentInEachSecond(const QList<EndpointId> &endpoints, PlanPaces &paces, int seconds)
    {
        constexpr int looks = 40;
        QList<int> sent(seconds, 0);
        for (int i = 0; i < seconds * looks; ++i) {
            std::vector<ClaimedDelivery> onTheWire;
            for (const EndpointId endpoint : endpoints)
                take(onTheWire, endpoint, paces);
            m_temp->clock().advance(microsPerSecond / looks);
            for (const ClaimedDelivery &one : onTheWire)
                answer(one, m_temp->clock().now());
            sent[i / looks] += static_cast<int>(onTheWire.size());
        }
        return sent;
    }
    /// 200, now, to what was sent at `startedAt`.
    void answer(const ClaimedDelivery &claimed, Micros startedAt)
    {
        OutcomeRecord outcome;
        outcome.delivery = claimed.delivery;
        outcome.attempt.number = claimed.attemptNumber;
        outcome.attempt.startedAt = startedAt;
        outcome.attempt.outcome = OutcomeKind::Answered;
        outcome.attempt.statusCode = 200;
        outcome.attempt.url = u"http://127.0.0.1:9/booking"_s;
        outcome.endedAt = m_temp->clock().now();
        outcome.next = {DeliveryStatus::Delivered, std::nullopt, false};
        m_temp->write(
                [&](Database &db) { return DispatchRepository(db).recordOutcomes({outcome}); });
    }
};

QTEST_GUILESS_MAIN(TestPlanPace)
#include "tst_planpace.moc"
