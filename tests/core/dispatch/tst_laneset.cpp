#include "core/dispatch/laneset.h"

#include "tests/support/fakeclock.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

constexpr Moment now{FakeClock::start, 0};

Moment after(Micros wait) { return {now.wall + wait, now.steady + wait}; }

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

TurnRequest asked(LaneSet &lanes, bool scan = false, bool stopping = false, Moment at = now)
{
    TurnRequest turn;
    lanes.ask(turn, scan, stopping, at);
    return turn;
}

Breaker ended(LaneSet &lanes, int code, bool hold = false, Moment at = now)
{
    Attempt attempt;
    attempt.outcome = OutcomeKind::Answered;
    attempt.statusCode = code;
    return lanes.attemptEnded(EndpointId(1), attempt, hold, at, 0.0);
}

/// How many go out at `at`.
int sentAt(LaneSet &lanes, Moment at)
{
    int sent = 0;
    lanes.letHeldBackSend(at);
    while (Lane *lane = lanes.takeTurn(at)) {
        lane->next(at);
        lanes.letSend(*lane, at);
        ++sent;
    }
    return sent;
}

void bring(LaneSet &lanes, int count, int asked, Moment at = now)
{
    TurnResult brought;
    brought.claims = {claimed(1, count, asked)};
    lanes.refill(brought, at);
}

} // namespace

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

    void aRateIsKept()
    {
        SenderConfig config = configOf(1, 64);
        config.lanes[EndpointId(1)].rate = {5, 1000};
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 5, 8);
        QCOMPARE(sentAt(lanes, now), 1);
        QCOMPARE(lanes.letHeldBackSend(after(50'000)).value_or(0), Micros(150'000));
        QCOMPARE(sentAt(lanes, after(199'990)), 0);
        QCOMPARE(sentAt(lanes, after(200'000)), 1);
        // A pause earns no burst.
        QCOMPARE(sentAt(lanes, after(3600 * microsPerSecond)), 1);
    }

    void aSlowRateTakesNothingFromTheStoreBeforeItsTime()
    {
        SenderConfig config = configOf(1, 8);
        config.lanes[EndpointId(1)].rate = {2, 60'000};
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 1, 1);
        QCOMPARE(sentAt(lanes, now), 1);
        ended(lanes, 200);
        TurnRequest turn = asked(lanes, true);
        QVERIFY(turn.claims.empty());
        QCOMPARE(turn.full.size(), size_t(1)); // nor does a scan
        turn = asked(lanes, false, false, after(30 * microsPerSecond));
        QCOMPARE(turn.claims.size(), size_t(1));
        QCOMPARE(turn.claims.front().limit, 1);
    }

    void anOpenBreakerLetsOnlyProbesOut()
    {
        LaneSet lanes;
        lanes.configure(configOf(1, 8), now);
        Breaker breaker;
        for (int i = 0; i < Breaker::opensAfter; ++i) {
            bring(lanes, 1, 2);
            QCOMPARE(sentAt(lanes, now), 1);
            breaker = ended(lanes, 500);
        }
        QVERIFY(breaker.isOpen());
        QCOMPARE(breaker.probeAt, now.wall + Breaker::firstPause);

        bring(lanes, 4, 8);
        QCOMPARE(sentAt(lanes, now), 0);
        QCOMPARE(lanes.letHeldBackSend(now).value_or(0), Breaker::firstPause);
        const Moment due = after(Breaker::firstPause);
        QCOMPARE(sentAt(lanes, due), 1);
        breaker = ended(lanes, 500, false, due);
        QCOMPARE(breaker.probeAt, due.wall + 2 * Breaker::firstPause);
        // What waits goes back to the store, where it is nobody's.
        TurnRequest turn = asked(lanes, true, false, due);
        QCOMPARE(turn.unsent.size(), size_t(3));
        QVERIFY(turn.claims.empty());
        QCOMPARE(turn.full.size(), size_t(1));

        const Moment later = after(3 * Breaker::firstPause);
        turn = asked(lanes, true, false, later);
        QCOMPARE(turn.claims.size(), size_t(1));
        QCOMPARE(turn.claims.front().limit, 1);
        bring(lanes, 1, 1, later);
        QCOMPARE(sentAt(lanes, later), 1);
        QVERIFY(!ended(lanes, 200, false, later).isOpen());
        bring(lanes, 8, 8, later);
        QCOMPARE(sentAt(lanes, later), 8);
    }

    void whatWasUnderWayWhenTheBreakerOpenedIsNoProbe()
    {
        LaneSet lanes;
        SenderConfig config = configOf(1, 4);
        config.lanes[EndpointId(1)].breaker.failures = Breaker::opensAfter - 1;
        lanes.configure(config, now);
        bring(lanes, 4, 8);
        QCOMPARE(sentAt(lanes, now), 4);
        const Breaker opened = ended(lanes, 500);
        QVERIFY(opened.isOpen());
        QCOMPARE(ended(lanes, 500, false, after(1000)), opened);
        QCOMPARE(ended(lanes, 500, false, after(2000)), opened);
        QCOMPARE(ended(lanes, 500, false, after(3000)), opened);
    }

    void anOpenBreakerOutlivesAStart()
    {
        SenderConfig config = configOf(1, 8);
        config.lanes[EndpointId(1)].breaker = {Breaker::opensAfter,
                                               now.wall + 60 * microsPerSecond};
        LaneSet lanes;
        lanes.configure(config, now);
        const TurnRequest turn = asked(lanes, true);
        QVERIFY(turn.claims.empty());
        QCOMPARE(turn.full.size(), size_t(1));
        QCOMPARE(asked(lanes, true, false, after(60 * microsPerSecond)).claims.size(), size_t(1));
    }

    void aNewUrlIsTriedAtOnce()
    {
        SenderConfig config = configOf(1, 8);
        config.lanes[EndpointId(1)].breaker = {Breaker::opensAfter,
                                               now.wall + 60 * microsPerSecond};
        LaneSet lanes;
        lanes.configure(config, now);
        config.lanes[EndpointId(1)].breaker = {};
        config.lanes[EndpointId(1)].url = QStringLiteral("http://127.0.0.1:9/other");
        lanes.configure(config, now);
        bring(lanes, 3, 8);
        QCOMPARE(sentAt(lanes, now), 3);
    }

    void aReleaseCountsThoughTheHoldWasNeverNoticed()
    {
        SenderConfig config = configOf(1, 8);
        Breaker &breaker = config.lanes[EndpointId(1)].breaker;
        breaker = {Breaker::opensAfter, now.wall + 60 * microsPerSecond};
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 3, 8);
        QCOMPARE(sentAt(lanes, now), 0);
        breaker = {};
        lanes.configure(config, now);
        QCOMPARE(sentAt(lanes, now), 3);
    }

    void aPersonsWishIsAProbe()
    {
        SenderConfig config = configOf(1, 8);
        Breaker &breaker = config.lanes[EndpointId(1)].breaker;
        breaker = {Breaker::opensAfter, now.wall + 60 * microsPerSecond};
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 1, 1);
        QCOMPARE(sentAt(lanes, now), 0);
        breaker.probeAt = now.wall;
        lanes.configure(config, now);
        QCOMPARE(sentAt(lanes, now), 1);
    }

    void aProbeInTheFarFutureWasSetByAWrongClock()
    {
        SenderConfig config = configOf(1, 8);
        config.lanes[EndpointId(1)].breaker = {Breaker::opensAfter,
                                               now.wall + 365LL * 24 * 3600 * microsPerSecond};
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 1, 1);
        QCOMPARE(sentAt(lanes, now), 1);
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
