#include "core/workspace/storeoverview.h"
#include "tests/core/workspace/exacttimes.h"

#include "core/store/attemptrepository.h"
#include "core/store/companyrepository.h"
#include "core/store/endpointrepository.h"
#include "core/store/endpointtestrepository.h"
#include "core/store/query.h"
#include "core/workspace/attention.h"
#include "core/workspace/overviewbars.h"
#include "tests/support/queuehands.h"
#include "tests/support/randomledger.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace hk;

namespace {

/// The last bar that begins no later; -1: none.
int barOf(const QList<OverviewBar> &bars, Micros moment)
{
    int found = -1;
    for (int i = 0; i < bars.size(); ++i) {
        if (bars[i].begin <= moment)
            found = i;
    }
    return found;
}

AttentionFacts facts(HoldReason hold = HoldReason::None)
{
    AttentionFacts known;
    known.facts.endpoint.url = QStringLiteral("https://a.example/");
    known.facts.endpoint.holdReason = hold;
    if (hold != HoldReason::None)
        known.facts.endpoint.state = EndpointState::Held;
    return known;
}

} // namespace

/// The overview against the same figures computed from every delivery and attempt.
class TestStoreOverview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEveryDelivery_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<qint64>("span");
        int seed = 0;
        for (const char *zone : {"UTC", "America/Toronto", "Asia/Kolkata", "Pacific/Auckland"}) {
            for (const int hours : {1, 24, 48, 49, 7 * 24, 30 * 24, 90 * 24})
                QTest::addRow("%s, %d h", zone, hours)
                        << ++seed << QByteArray(zone) << qint64(hours) * microsPerHour;
        }
    }

    void agreesWithEveryDelivery()
    {
        QFETCH(const int, seed);
        QFETCH(const QByteArray, zone);
        QFETCH(const qint64, span);
        TempStore temp;
        RandomLedger ledger(temp, static_cast<quint32>(seed));
        const CompanyId id = ledger.company();
        setZone(temp, id, zone);
        StoreOverview front(temp.store());
        for (int round = 0; round < 2; ++round) {
            ledger.steps(120);
            const Result<Overview> overview = front.overview(id, span).result();
            QVERIFY(overview.ok());
            compareCounts(*overview, ledger.deliveries(id));
            compareTimes(temp, *overview, ledger.deliveries(id));
        }
    }

    void barsBeginWithTheHoursAndDaysOfTheZone()
    {
        const QTimeZone toronto("America/Toronto");
        const Micros now = toMicros(QDateTime({2026, 3, 9}, {15, 42}, toronto));
        const QList<OverviewBar> hours = barsOf(now, microsPerDay, toronto);
        QCOMPARE(hours.size(), 24);
        QCOMPARE(hours.constLast().end, now - now % microsPerHour + microsPerHour);
        QCOMPARE(hours.constFirst().begin, hours.constLast().end - microsPerDay);
        // The night before, clocks went forward: that day has 23 hours.
        const QList<OverviewBar> days = barsOf(now, 7 * microsPerDay, toronto);
        QCOMPARE(days.size(), 7);
        QCOMPARE(days[5].end - days[5].begin, 23 * microsPerHour);
        QCOMPARE(days[6].begin, toMicros(QDateTime({2026, 3, 9}, {0, 0}, toronto)));
        for (qsizetype i = 1; i < days.size(); ++i)
            QCOMPARE(days[i].begin, days[i - 1].end);
    }

    void twoDaysAreHoursEvenIfOneHas25()
    {
        QVERIFY(!isByDay(2 * microsPerDay));
        QVERIFY(!isByDay(2 * microsPerDay + microsPerHour));
        QVERIFY(isByDay(3 * microsPerDay - microsPerHour)); // clocks went forward
    }

    void daysThatBeginWithinAnHourBeginWithTheNext()
    {
        const QTimeZone kolkata("Asia/Kolkata"); // half an hour off
        for (const int minute : {10, 45}) {
            const Micros now = toMicros(QDateTime({2026, 5, 14}, {0, minute}, kolkata));
            const QList<OverviewBar> days = barsOf(now, 7 * microsPerDay, kolkata);
            QCOMPARE(days.size(), 7);
            QVERIFY(days.constLast().begin <= now && now < days.constLast().end);
            for (const OverviewBar &bar : days)
                QCOMPARE(bar.begin % microsPerHour, 0);
        }
    }

    void theNextAttemptIsThatOfTheFirstRetry()
    {
        TempStore temp;
        QueueHands hands(temp);
        StoreOverview front(temp.store());
        const CompanyId id = hands.company();
        QVERIFY(!front.overview(id, microsPerDay).result()->nextRetryAt);
        const DeliveryId first = hands.acceptOne();
        hands.record(hands.claimOne(), 500);
        hands.acceptOne();
        const auto next = front.overview(id, microsPerDay).result()->nextRetryAt;
        QVERIFY(next.has_value());
        QCOMPARE(next, hands.delivery(first).nextAttemptAt);
    }

    void aFailingEndpointSaysWithWhat()
    {
        TempStore temp;
        QueueHands hands(temp);
        StoreOverview front(temp.store());
        QVERIFY(front.overview(hands.company(), microsPerDay).result()->attention.isEmpty());
        hands.acceptOne();
        hands.record(hands.claimOne(), 503);
        const Overview overview = *front.overview(hands.company(), microsPerDay).result();
        QCOMPARE(overview.attention.size(), 1);
        const Attention &one = overview.attention.constFirst();
        QCOMPARE(one.reason, AttentionReason::Failing);
        QCOMPARE(one.lastFailure, OutcomeKind::Answered);
        QCOMPARE(one.lastCode, 503);
        QCOMPARE(one.waiting, 1);
    }

    void aTestThatFailedCountsUntilSomethingGetsThrough()
    {
        TempStore temp;
        QueueHands hands(temp);
        StoreOverview front(temp.store());
        const Endpoint endpoint = temp.endpoints(hands.company())[0];
        const EndpointTest test{endpoint.id,  temp.clock().now() - 90 * 60 * microsPerSecond,
                                endpoint.url, QStringLiteral("certificateExpired"),
                                {},           90'000};
        temp.write([test](Database &db) { return EndpointTestRepository(db).put(test); });
        const Overview before = *front.overview(hands.company(), microsPerDay).result();
        QCOMPARE(before.attention.size(), 1);
        QCOMPARE(before.attention.constFirst().reason, AttentionReason::TestFailed);
        QCOMPARE(before.attention.constFirst().test, test);
        hands.acceptOne();
        hands.record(hands.claimOne(), 200);
        QVERIFY(front.overview(hands.company(), microsPerDay).result()->attention.isEmpty());
    }

    void whatWentWithItsAgeStaysInTheFigures()
    {
        TempStore temp;
        QueueHands hands(temp);
        StoreOverview front(temp.store());
        hands.acceptOne();
        hands.record(hands.claimOne(), 200);
        temp.write([](Database &db) {
            return Query(db, "UPDATE counter SET removed = 7 WHERE status IN (2, 3)").run();
        });
        temp.write([](Database &db) {
            return Query(db,
                         "INSERT INTO counter(company, hour, endpoint, status, n, "
                         "removed) "
                         "SELECT company, hour, endpoint, 3, 0, 4 FROM counter WHERE "
                         "status = 2")
                    .run();
        });
        const Overview overview = *front.overview(hands.company(), microsPerDay).result();
        QCOMPARE(overview.counts[DeliveryStatus::Delivered], 8);
        QCOMPARE(overview.bars.constLast().counts[DeliveryStatus::Failed], 4);
        QCOMPARE(overview.failedEndpoints, 1);
        QVERIFY(overview.attention.isEmpty()); // there is nothing left to be sent again
    }

    void whatTheSettingsDoNotHaveIsCounted()
    {
        TempStore temp;
        QueueHands hands(temp);
        StoreOverview front(temp.store());
        const auto failSome = [&temp](QLatin1String where) {
            temp.write([&](Database &db) {
                const QString counters = QStringLiteral(
                        "INSERT INTO counter(company, hour, endpoint, status, n, removed) "
                        "SELECT company, ?, id, 3, 2, 0 FROM endpoint WHERE ");
                return Query(db, counters + where).run(temp.clock().now() / microsPerHour);
            });
        };
        failSome(QLatin1String("slot IN (0, 1)"));
        Overview overview = *front.overview(hands.company(), microsPerDay).result();
        QCOMPARE(overview.failedEndpoints, 2);
        QCOMPARE(overview.failedElsewhere, 0);
        temp.write([&](Database &db) {
            return Query(db, "INSERT INTO endpoint(company, name, removed_at) VALUES(?, 'x', 1)")
                    .run(hands.company());
        });
        failSome(QLatin1String("removed_at <> 0"));
        overview = *front.overview(hands.company(), microsPerDay).result();
        QCOMPARE(overview.failedEndpoints, 3);
        QCOMPARE(overview.failedElsewhere, 1);
        QCOMPARE(overview.attention.size(), 2);
    }

    void reasonsAreTheWorstThatHolds()
    {
        QCOMPARE(attentionReasonOf(facts()), std::nullopt);
        QCOMPARE(attentionReasonOf(facts(HoldReason::Gone)), AttentionReason::Held);
        QCOMPARE(attentionReasonOf(facts(HoldReason::ByHand)), AttentionReason::Held);
        QCOMPARE(attentionReasonOf(facts(HoldReason::Archived)), std::nullopt);
        AttentionFacts idle = facts(HoldReason::NoUrl);
        idle.facts.endpoint.url.clear();
        QCOMPARE(attentionReasonOf(idle), std::nullopt);
        idle.facts.waiting = 1;
        QCOMPARE(attentionReasonOf(idle), AttentionReason::Held);

        AttentionFacts known = facts();
        known.facts.failed = 3;
        QCOMPARE(attentionReasonOf(known), AttentionReason::FailedDeliveries);
        known.facts.test = EndpointTest{{}, 5, {}, QStringLiteral("refused"), {}, 0};
        QCOMPARE(attentionReasonOf(known), AttentionReason::TestFailed);
        known.deliveredSince = 6;
        QCOMPARE(attentionReasonOf(known), AttentionReason::FailedDeliveries);
        known.facts.endpoint.failingSince = 1;
        QCOMPARE(attentionReasonOf(known), AttentionReason::Failing);
        known.facts.endpoint.breaker.failures = Breaker::opensAfter;
        QCOMPARE(attentionReasonOf(known), AttentionReason::BreakerOpen);
        for (const char *fine : {"delivered", "cancelled"}) {
            AttentionFacts tested = facts();
            tested.facts.test = EndpointTest{{}, 5, {}, QString::fromLatin1(fine), {}, 0};
            QCOMPARE(attentionReasonOf(tested), std::nullopt);
        }
    }

    void anUnknownCompanyIsSaid()
    {
        TempStore temp;
        StoreOverview front(temp.store());
        const Result<Overview> overview = front.overview(CompanyId(99), microsPerDay).result();
        QVERIFY(!overview.ok());
        QCOMPARE(overview.error().code, ErrorCode::CompanyUnknown);
    }

private:
    static void setZone(TempStore &temp, CompanyId id, const QByteArray &zone)
    {
        temp.write([id, zone](Database &db) -> Result<void> {
            CompanyRepository companies(db);
            Result<Company> company = companies.get(id);
            if (!company)
                return company.error();
            company->timeZone = zone;
            const auto saved = companies.update(*company);
            return saved ? Result<void>() : saved.error();
        });
    }

    static void compareCounts(const Overview &overview, const QList<Delivery> &deliveries)
    {
        QList<StatusCounts> bars(overview.bars.size());
        StatusCounts all;
        std::set<EndpointId> failed;
        for (const Delivery &delivery : deliveries) {
            const int bar = barOf(overview.bars, delivery.createdAt);
            if (bar < 0)
                continue;
            ++bars[bar][delivery.status];
            ++all[delivery.status];
            if (delivery.status == DeliveryStatus::Failed)
                failed.insert(delivery.endpoint);
        }
        for (const DeliveryStatus status : allDeliveryStatuses) {
            QCOMPARE(overview.counts.value(status), all.value(status));
            for (qsizetype i = 0; i < bars.size(); ++i)
                QCOMPARE(overview.bars[i].counts.value(status), bars[i].value(status));
        }
        QCOMPARE(overview.failedEndpoints, int(failed.size()));
        QCOMPARE(overview.total(),
                 std::accumulate(all.begin(), all.end(), qint64(0))
                         - all.value(DeliveryStatus::Cancelled));
    }

    static void compareTimes(TempStore &temp, const Overview &overview,
                             const QList<Delivery> &deliveries)
    {
        std::vector<std::vector<qint64>> bars(static_cast<size_t>(overview.bars.size()));
        std::vector<qint64> all;
        for (const Delivery &delivery : deliveries) {
            const QList<Attempt> attempts = temp.read(
                    [&](Database &db) { return AttemptRepository(db).ofDelivery(delivery.id); });
            for (const Attempt &attempt : attempts) {
                const int bar = barOf(overview.bars, attempt.startedAt + attempt.durationUs);
                if (bar < 0 || !test::tellsTime(attempt))
                    continue;
                bars[static_cast<size_t>(bar)].push_back(attempt.durationUs);
                all.push_back(attempt.durationUs);
            }
        }
        compareTimes(overview.times, all);
        for (qsizetype i = 0; i < overview.bars.size(); ++i)
            compareTimes(overview.bars[i].times, bars[static_cast<size_t>(i)]);
    }

    static void compareTimes(const std::optional<ResponseTimes> &told,
                             const std::vector<qint64> &exact)
    {
        QCOMPARE(told.has_value(), !exact.empty());
        if (!told)
            return;
        QCOMPARE(told->attempts, qint64(exact.size()));
        QVERIFY(test::isNear(told->medianUs, test::nearest(exact, 0.5)));
        QVERIFY(test::isNear(told->p95Us, test::nearest(exact, 0.95)));
    }
};

QTEST_GUILESS_MAIN(TestStoreOverview)
#include "tst_storeoverview.moc"
