#include "tests/core/dispatch/lanes.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

class TestLaneSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesTakeTurns()
    {
        LaneSet lanes;
        lanes.configure(configOf(3, 8), now);
        TurnResult brought;
        brought.claims = {claimed(1, 6, 8), claimed(2, 2, 8), claimed(3, 1, 8)};
        lanes.refill(brought, now);
        QList<qint64> order;
        while (Lane *lane = lanes.takeTurn(now)) {
            order.append(lane->next(now).endpoint.value());
            lanes.letSend(*lane, now);
        }
        QCOMPARE(order, (QList<qint64>{1, 2, 3, 1, 2, 1, 1, 1, 1}));
    }

    void noMoreOnTheWireThanTheEndpointAllows()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 2), now);
        TurnResult brought;
        brought.claims = {claimed(1, 5, 8)};
        lanes.refill(brought, now);
        for (int i = 0; i < 2; ++i) {
            Lane *lane = lanes.takeTurn(now);
            QVERIFY(lane);
            lane->next(now);
            lanes.letSend(*lane, now);
        }
        QVERIFY(!lanes.takeTurn(now));
        ended(lanes, 200);
        QVERIFY(lanes.takeTurn(now));
    }

    void asksForMoreOnlyWhereMoreMayBe()
    {
        LaneSet lanes;
        lanes.configure(configOf(2), now);
        QVERIFY(asked(lanes).isEmpty());
        TurnResult brought;
        brought.claims = {claimed(1, 2, 2), claimed(2, 1, 2)};
        lanes.refill(brought, now);
        Lane *lane = lanes.takeTurn(now);
        while (lane && lane->config().endpoint != EndpointId(1))
            lane = lanes.takeTurn(now);
        if (!lane)
            QFAIL("the first endpoint never gets its turn");
        lane->next(now);
        const TurnRequest turn = asked(lanes);
        QCOMPARE(turn.claims.size(), size_t(1));
        QCOMPARE(turn.claims.front().endpoint, EndpointId(1));
    }

    void aLaneThatRanDryTakesMore()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 2), now);
        int limit = 2;
        QList<int> limits;
        for (int round = 0; round < 12; ++round) {
            TurnResult brought;
            brought.claims = {claimed(1, limit, limit)};
            lanes.refill(brought, now);
            while (Lane *lane = lanes.takeTurn(now)) {
                lane->next(now);
                ended(lanes, 200);
            }
            limit = asked(lanes).claims.front().limit;
            limits.append(limit);
        }
        QVERIFY(limits.at(2) > limits.at(0));
        QCOMPARE(limits.last(), 256);
    }

    void largePayloadsAreTakenFewAtATime()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 8), now);
        TurnResult brought;
        brought.claims = {claimed(1, 1, 1, 8 * 1024 * 1024)};
        lanes.refill(brought, now);
        lanes.takeTurn(now)->next(now);
        QCOMPARE(asked(lanes).claims.front().limit, 1);
    }

    void aHeldEndpointGivesBackWhatWaits()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 1), now);
        TurnResult brought;
        brought.claims = {claimed(1, 4, 8)};
        lanes.refill(brought, now);
        lanes.takeTurn(now)->next(now);
        ended(lanes, 410, true);
        QVERIFY(!lanes.takeTurn(now));
        QCOMPARE(asked(lanes).unsent.size(), size_t(3));
        QVERIFY(asked(lanes).isEmpty());
    }

    void deliveriesOfAnUnknownEndpointAreGivenBack()
    {
        LaneSet lanes;
        lanes.configure(configOf(1), now);
        TurnResult brought;
        brought.claims = {claimed(7, 3, 8)};
        lanes.refill(brought, now);
        QVERIFY(!lanes.takeTurn(now));
        QCOMPARE(asked(lanes).unsent.size(), size_t(3));
    }

    void stoppingGivesEverythingBackAndClaimsNothing()
    {
        LaneSet lanes;
        lanes.configure(configOf(2), now);
        TurnResult brought;
        brought.claims = {claimed(1, 2, 2), claimed(2, 2, 2)};
        lanes.refill(brought, now);
        const TurnRequest turn = asked(lanes, true, true);
        QCOMPARE(turn.unsent.size(), size_t(4));
        QVERIFY(turn.claims.empty());
        QVERIFY(!turn.scan);
    }

    void memoryIsBoundedOverAllLanes()
    {
        LaneSet lanes;
        lanes.configure(configOf(1000, 8), now);
        int waiting = 0;
        for (int round = 0; round < 5; ++round) {
            const TurnRequest turn = asked(lanes, true);
            TurnResult brought;
            for (const ClaimRequest &claim : turn.claims)
                brought.claims.push_back(claimed(static_cast<int>(claim.endpoint.value()),
                                                 claim.limit, claim.limit));
            for (int endpoint = 1 + round * 100;
                 turn.scan && endpoint <= 1000 && endpoint * 8 <= turn.scanBudget; ++endpoint)
                brought.claims.push_back(claimed(endpoint, 8, 8));
            for (const ClaimAnswer &answer : brought.claims)
                waiting += static_cast<int>(answer.claimed.size());
            lanes.refill(brought, now);
        }
        QVERIFY2(waiting <= 1024, qPrintable(QString::number(waiting)));
    }

    void whatAFailedTurnWasToGiveBackIsAskedAgain()
    {
        LaneSet lanes;
        lanes.configure(configOf(1), now);
        TurnRequest failed;
        failed.unsent = {DeliveryId(5)};
        lanes.askAgain(failed);
        QCOMPARE(asked(lanes).unsent, (std::vector<DeliveryId>{DeliveryId(5)}));
    }
};

QTEST_GUILESS_MAIN(TestLaneSet)
#include "tst_laneset.moc"
