#include "tests/core/dispatch/lanes.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

/// What keeps a lane back: its endpoint's rate limit, and its breaker.
class TestLanePace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void aRateCountsFromTheMomentItIsSetUntilItIsTakenAway()
    {
        SenderConfig config = configOf(1, 64);
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 4, 8);
        config.lanes[EndpointId(1)].rate = {5, 1000};
        lanes.configure(config, now);
        QCOMPARE(sentAt(lanes, now), 1);
        QCOMPARE(lanes.letHeldBackSend(now).value_or(0), Micros(200'000));
        QCOMPARE(sentAt(lanes, after(200'000)), 1);
        config.lanes[EndpointId(1)].rate = {};
        lanes.configure(config, after(200'000));
        QCOMPARE(sentAt(lanes, after(200'000)), 2);
        QVERIFY(!lanes.letHeldBackSend(after(200'000)));
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

    void aWishWhileAProbeIsOnTheWireIsTheNextProbe()
    {
        SenderConfig config = configOf(1, 8);
        Breaker &breaker = config.lanes[EndpointId(1)].breaker;
        breaker = {Breaker::opensAfter, now.wall};
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 1, 1);
        QCOMPARE(sentAt(lanes, now), 1);
        const Moment asked = after(microsPerSecond);
        breaker.probeAt = asked.wall;
        lanes.configure(config, asked);
        bring(lanes, 2, 2, asked);
        QCOMPARE(sentAt(lanes, asked), 0); // one at a time
        const Moment later = after(2 * microsPerSecond);
        const Breaker left = ended(lanes, 500, false, later);
        QCOMPARE(left, (Breaker{Breaker::opensAfter + 1, later.wall}));
        bring(lanes, 1, 1, later);
        QCOMPARE(sentAt(lanes, later), 1);
        QVERIFY(ended(lanes, 500, false, later).probeAt > later.wall); // it was owed once
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

    void withoutNetworkOnlyThisMachineIsSentTo()
    {
        SenderConfig config = configOf(2, 8);
        config.lanes[EndpointId(2)].isOnThisMachine = true;
        LaneSet lanes;
        lanes.configure(config, now);
        bring(lanes, 3, 8);
        lanes.setCutOff(true, now);
        QCOMPARE(sentAt(lanes, now), 0);
        TurnRequest turn = asked(lanes, true);
        QCOMPARE(turn.unsent.size(), size_t(3)); // goes back to the store, where it is nobody's
        QVERIFY(turn.claims.empty());
        QCOMPARE(turn.full, std::vector<EndpointId>{EndpointId(1)}); // nor does a scan take any
        // What a claim brings that was under way, and an endpoint that is new.
        TurnResult brought;
        brought.claims = {claimed(1, 2, 8), claimed(2, 4, 8)};
        lanes.refill(brought, now);
        QCOMPARE(sentAt(lanes, now), 4);
        config.lanes.insert(EndpointId(3), config.lanes.value(EndpointId(1)));
        lanes.configure(config, now);
        QCOMPARE(asked(lanes, true).full.size(), size_t(2));
        lanes.setCutOff(false, now);
        QCOMPARE(asked(lanes, true).claims.size(), size_t(2));
        bring(lanes, 2, 8);
        QCOMPARE(sentAt(lanes, now), 2);
    }
};

QTEST_GUILESS_MAIN(TestLanePace)
#include "tst_lanepace.moc"
