#include "core/dispatch/laneset.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

SenderConfig configOf(int endpoints, int concurrency = 2)
{
    SenderConfig config;
    config.revision = 1;
    for (int i = 1; i <= endpoints; ++i) {
        LaneConfig lane;
        lane.endpoint = EndpointId(i);
        lane.sends = true;
        lane.concurrency = concurrency;
        config.lanes.insert(lane.endpoint, lane);
    }
    return config;
}

ClaimAnswer claimed(int endpoint, int count, int asked, qsizetype payload = 10)
{
    ClaimAnswer answer{EndpointId(endpoint), asked, {}};
    for (int i = 0; i < count; ++i) {
        ClaimedDelivery delivery;
        delivery.delivery = DeliveryId(endpoint * 1000 + i);
        delivery.endpoint = EndpointId(endpoint);
        delivery.payload = QByteArray(payload, 'x');
        answer.claimed.push_back(delivery);
    }
    return answer;
}

TurnRequest asked(LaneSet &lanes, bool scan = false, bool stopping = false)
{
    TurnRequest turn;
    lanes.ask(turn, scan, stopping);
    return turn;
}

} // namespace

class TestLaneSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesTakeTurns()
    {
        LaneSet lanes;
        lanes.configure(configOf(3, 8));
        TurnResult brought;
        brought.claims = {claimed(1, 6, 8), claimed(2, 2, 8), claimed(3, 1, 8)};
        lanes.refill(brought);
        QList<qint64> order;
        while (Lane *lane = lanes.takeTurn()) {
            order.append(lane->next().endpoint.value());
            lanes.letSend(*lane);
        }
        QCOMPARE(order, (QList<qint64>{1, 2, 3, 1, 2, 1, 1, 1, 1}));
    }

    void noMoreOnTheWireThanTheEndpointAllows()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 2));
        TurnResult brought;
        brought.claims = {claimed(1, 5, 8)};
        lanes.refill(brought);
        for (int i = 0; i < 2; ++i) {
            Lane *lane = lanes.takeTurn();
            QVERIFY(lane);
            lane->next();
            lanes.letSend(*lane);
        }
        QVERIFY(!lanes.takeTurn());
        lanes.attemptEnded(EndpointId(1), false);
        QVERIFY(lanes.takeTurn());
    }

    void asksForMoreOnlyWhereMoreMayBe()
    {
        LaneSet lanes;
        lanes.configure(configOf(2));
        QVERIFY(asked(lanes).isEmpty());
        TurnResult brought;
        brought.claims = {claimed(1, 2, 2), claimed(2, 1, 2)};
        lanes.refill(brought);
        Lane *lane = lanes.takeTurn();
        while (lane && lane->config().endpoint != EndpointId(1))
            lane = lanes.takeTurn();
        if (!lane)
            QFAIL("the first endpoint never gets its turn");
        lane->next();
        const TurnRequest turn = asked(lanes);
        QCOMPARE(turn.claims.size(), size_t(1));
        QCOMPARE(turn.claims.front().endpoint, EndpointId(1));
    }

    void aLaneThatRanDryTakesMore()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 2));
        int limit = 2;
        QList<int> limits;
        for (int round = 0; round < 12; ++round) {
            TurnResult brought;
            brought.claims = {claimed(1, limit, limit)};
            lanes.refill(brought);
            while (Lane *lane = lanes.takeTurn()) {
                lane->next();
                lanes.attemptEnded(EndpointId(1), false);
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
        lanes.configure(configOf(1, 8));
        TurnResult brought;
        brought.claims = {claimed(1, 1, 1, 8 * 1024 * 1024)};
        lanes.refill(brought);
        lanes.takeTurn()->next();
        QCOMPARE(asked(lanes).claims.front().limit, 1);
    }

    void aHeldEndpointGivesBackWhatWaits()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 1));
        TurnResult brought;
        brought.claims = {claimed(1, 4, 8)};
        lanes.refill(brought);
        lanes.takeTurn()->next();
        lanes.attemptEnded(EndpointId(1), true);
        QVERIFY(!lanes.takeTurn());
        QCOMPARE(asked(lanes).unsent.size(), size_t(3));
        QVERIFY(asked(lanes).isEmpty());
    }

    void deliveriesOfAnUnknownEndpointAreGivenBack()
    {
        LaneSet lanes;
        lanes.configure(configOf(1));
        TurnResult brought;
        brought.claims = {claimed(7, 3, 8)};
        lanes.refill(brought);
        QVERIFY(!lanes.takeTurn());
        QCOMPARE(asked(lanes).unsent.size(), size_t(3));
    }

    void stoppingGivesEverythingBackAndClaimsNothing()
    {
        LaneSet lanes;
        lanes.configure(configOf(2));
        TurnResult brought;
        brought.claims = {claimed(1, 2, 2), claimed(2, 2, 2)};
        lanes.refill(brought);
        const TurnRequest turn = asked(lanes, true, true);
        QCOMPARE(turn.unsent.size(), size_t(4));
        QVERIFY(turn.claims.empty());
        QVERIFY(!turn.scan);
    }

    void memoryIsBoundedOverAllLanes()
    {
        LaneSet lanes;
        lanes.configure(configOf(1000, 8));
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
            lanes.refill(brought);
        }
        QVERIFY2(waiting <= 1024, qPrintable(QString::number(waiting)));
    }

    void whatAFailedTurnWasToGiveBackIsAskedAgain()
    {
        LaneSet lanes;
        lanes.configure(configOf(1));
        TurnRequest failed;
        failed.unsent = {DeliveryId(5)};
        lanes.askAgain(failed);
        QCOMPARE(asked(lanes).unsent, (std::vector<DeliveryId>{DeliveryId(5)}));
    }
};

QTEST_GUILESS_MAIN(TestLaneSet)
#include "tst_laneset.moc"
