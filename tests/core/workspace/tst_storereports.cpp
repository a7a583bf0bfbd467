#include "core/store/attemptrepository.h"
#include "core/store/auditrepository.h"
#include "core/store/deliveryrepository.h"
#include "core/store/outagerepository.h"
#include "core/store/query.h"
#include "core/workspace/reportmaking.h"
#include "core/workspace/storereports.h"
#include "tests/core/workspace/exacttimes.h"
#include "tests/support/queuehands.h"
#include "tests/support/randomledger.h"

#include <QtCore/QTimeZone>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace hk;

namespace {

constexpr Micros minute = 60 * microsPerSecond;

bool isIn(Micros moment, Micros begin, Micros end) { return moment >= begin && moment < end; }

} // namespace

/// Reports against the same figures computed from every delivery and attempt.
class TestStoreReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEveryDelivery_data()
    {
        QTest::addColumn<int>("seed");
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("ofOne");
        int seed = 100;
        for (const int hours : {1, 24, 49, 7 * 24, 90 * 24}) {
            for (const bool ofOne : {false, true})
                QTest::addRow("%d h, %s", hours, ofOne ? "one endpoint" : "all")
                        << ++seed << hours << ofOne;
        }
    }

    void agreesWithEveryDelivery()
    {
        QFETCH(const int, seed);
        QFETCH(const int, hours);
        QFETCH(const bool, ofOne);
        TempStore temp;
        RandomLedger ledger(temp, static_cast<quint32>(seed));
        const CompanyId id = ledger.company();
        const Endpoint one = temp.endpoints(id)[0];
        StoreReports front(temp.store());
        ledger.steps(200);
        const Result<ReportSpan> span = lastSpan(temp.clock().now(), hours * 3'600'000LL);
        QVERIFY(span.ok());
        const ReportWish wish{id, ofOne ? nameOf(one) : QString(), *span};
        const Result<Report> report = front.report(wish, {}).result();
        QVERIFY(report.ok());
        QList<Delivery> deliveries = ledger.deliveries(id);
        if (ofOne)
            deliveries.removeIf([&](const Delivery &d) { return d.endpoint != one.id; });
        compareCounts(*report, deliveries);
        compareTimes(temp, report->figures, deliveries, span->begin, span->end);
        compareTimes(temp, report->before, deliveries, span->beforeBegin, span->begin);
        compareEndpoints(*report, deliveries);
        compareCauses(*report, ledger.deliveries(id), ofOne ? std::optional(one.id) : std::nullopt);
    }

    void outagesBeginWithTheFirstFailureAndEndWithWhatGetsThrough()
    {
        TempStore temp;
        QueueHands hands(temp);
        const Micros begin = temp.clock().now();
        for (int i = 0; i < 4; ++i)
            fail(temp, hands, 502);
        QCOMPARE(reportOf(temp, hands).outages.size(), 1);
        QVERIFY(!reportOf(temp, hands).outages.constFirst().outage.ended);
        temp.clock().advance(10 * minute);
        const Micros end = deliver(temp, hands);
        const Report report = reportOf(temp, hands);
        QCOMPARE(report.outages.size(), 1);
        const ReportOutage &one = report.outages.constFirst();
        QVERIFY(one.outage.began >= begin);
        QCOMPARE(one.outage.ended, end);
        QCOMPARE(one.outage.failures, 4);
        QCOMPARE(one.outage.outcome, OutcomeKind::Answered);
        QCOMPARE(one.outage.code, 502);
        QVERIFY(one.words.contains(QStringLiteral("502")));
        QCOMPARE(report.figures.outages, 1);
        QCOMPARE(report.figures.downtime, end - one.outage.began);
        QCOMPARE(report.endpoints.constFirst().figures.outages, 1);
    }

    void timeWithSeveralEndpointsOutCountsOnce()
    {
        TempStore temp;
        QueueHands hands(temp);
        const auto endpoints = temp.endpoints(hands.company());
        const Micros from = temp.clock().now() - 10 * microsPerHour;
        const auto add = [&](size_t endpoint, Micros began, Micros ended) {
            temp.write([&](Database &db) {
                return OutageRepository(db).add({endpoints[endpoint].id,
                                                 from + began,
                                                 from + ended,
                                                 3,
                                                 OutcomeKind::Answered,
                                                 500,
                                                 {}});
            });
        };
        add(0, 0, 2 * microsPerHour);
        add(1, microsPerHour, 3 * microsPerHour);          // goes on after the first
        add(2, microsPerHour + minute, 2 * microsPerHour); // lies within both
        add(0, 5 * microsPerHour, 5 * microsPerHour + minute);
        const Report report = reportOf(temp, hands);
        QCOMPARE(report.figures.outages, 4);
        QCOMPARE(report.figures.downtime, 3 * microsPerHour + minute);
    }

    void fewFailuresAreNoOutage()
    {
        TempStore temp;
        QueueHands hands(temp);
        for (int i = 0; i < Outage::leastFailures - 1; ++i)
            fail(temp, hands, 500);
        QVERIFY(reportOf(temp, hands).outages.isEmpty());
        deliver(temp, hands);
        QVERIFY(reportOf(temp, hands).outages.isEmpty());
    }

    void anotherUrlEndsAnOutageWithItsLastFailure()
    {
        TempStore temp;
        QueueHands hands(temp);
        Micros last = 0;
        for (int i = 0; i < 3; ++i)
            last = fail(temp, hands, 500);
        temp.clock().advance(3 * microsPerHour);
        hands.setUrl(QStringLiteral("http://127.0.0.1:9/other"));
        const Report report = reportOf(temp, hands);
        QCOMPARE(report.outages.size(), 1);
        QCOMPARE(report.outages.constFirst().outage.ended, last);
        deliver(temp, hands);
        QCOMPARE(reportOf(temp, hands).outages.size(), 1);
    }

    void anOutageOfBeforeCountsBefore()
    {
        TempStore temp;
        QueueHands hands(temp);
        for (int i = 0; i < 3; ++i)
            fail(temp, hands, 500);
        deliver(temp, hands);
        temp.clock().advance(microsPerDay + microsPerHour);
        const Report report = reportOf(temp, hands);
        QVERIFY(report.outages.isEmpty());
        QCOMPARE(report.before.outages, 1);
        QVERIFY(report.before.downtime > 0);
    }

    void whatPeopleHaveSentAgainIsCounted()
    {
        TempStore temp;
        QueueHands hands(temp);
        const DeliveryId first = hands.acceptOne();
        hands.record(hands.claimOne(), 200);
        const DeliveryId again =
                temp.write([&](Database &db) { return DeliveryRepository(db).resend(first, 1); });
        const QString id = temp.store().publicIds().of(again);
        const Micros now = temp.clock().now();
        temp.write([&](Database &db) {
            return AuditRepository(db).add({0,
                                            now,
                                            QStringLiteral("console"),
                                            hands.company(),
                                            QStringLiteral("delivery.resent"),
                                            {},
                                            id});
        });
        QCOMPARE(reportOf(temp, hands).resends.byHand.value(DeliveryStatus::Queued), 1);
        hands.record(hands.claimOne(), 200);
        const Report report = reportOf(temp, hands);
        QCOMPARE(report.resends.byHand.value(DeliveryStatus::Delivered), 1);
        QCOMPARE(report.resends.byPlans.value(DeliveryStatus::Delivered), 0);
    }

    void nobodyKnowsThatEndpoint()
    {
        TempStore temp;
        QueueHands hands(temp);
        StoreReports front(temp.store());
        const ReportSpan span = *lastSpan(temp.clock().now(), 3'600'000);
        QCOMPARE(front.report({hands.company(), QStringLiteral("nope"), span}, {})
                         .result()
                         .error()
                         .code,
                 ErrorCode::EndpointUnknown);
        QCOMPARE(front.report({CompanyId(99), {}, span}, {}).result().error().code,
                 ErrorCode::CompanyUnknown);
    }

private:
    static Micros fail(TempStore &temp, QueueHands &hands, int code)
    {
        hands.acceptOne();
        hands.record(hands.claimOne(), code);
        temp.clock().advance(microsPerSecond);
        return failedAt(temp, hands);
    }
    static Micros failedAt(TempStore &temp, QueueHands &hands)
    {
        const EndpointId endpoint = hands.endpoint();
        return temp
                .read([endpoint](Database &db) {
                    return Query(db, "SELECT failed_at FROM endpoint WHERE id = ?")
                            .first([](const Query &row) { return row.integer(0); }, endpoint);
                })
                .value_or(0);
    }
    /// Until something got through; answers when.
    static Micros deliver(TempStore &temp, QueueHands &hands)
    {
        const DeliveryId id = hands.acceptOne();
        for (;;) {
            const ClaimedDelivery claimed = hands.claimOne();
            hands.record(claimed, 200);
            if (claimed.delivery == id)
                break;
        }
        const QList<Attempt> attempts = hands.attempts(id);
        Q_UNUSED(temp)
        return attempts.constLast().startedAt + attempts.constLast().durationUs;
    }
    static Report reportOf(TempStore &temp, QueueHands &hands)
    {
        StoreReports front(temp.store());
        const ReportSpan span = *lastSpan(temp.clock().now(), microsPerDay / microsPerMs);
        return *front.report({hands.company(), {}, span}, {}).result();
    }

    static void compareCounts(const Report &report, const QList<Delivery> &deliveries)
    {
        QMap<DeliveryStatus, qint64> now;
        QMap<DeliveryStatus, qint64> before;
        std::map<Micros, QMap<DeliveryStatus, qint64>> bars;
        for (const Delivery &delivery : deliveries) {
            if (isIn(delivery.createdAt, report.span.begin, report.span.end)) {
                ++now[delivery.status];
                for (const OverviewBar &bar : report.bars) {
                    if (isIn(delivery.createdAt, bar.begin, bar.end))
                        ++bars[bar.begin][delivery.status];
                }
            } else if (isIn(delivery.createdAt, report.span.beforeBegin, report.span.begin)) {
                ++before[delivery.status];
            }
        }
        for (const DeliveryStatus status : allDeliveryStatuses) {
            QCOMPARE(report.figures.counts.value(status), now.value(status));
            QCOMPARE(report.before.counts.value(status), before.value(status));
            for (const OverviewBar &bar : report.bars)
                QCOMPARE(bar.counts.value(status), bars[bar.begin].value(status));
        }
    }

    static void compareTimes(TempStore &temp, const ReportFigures &figures,
                             const QList<Delivery> &deliveries, Micros begin, Micros end)
    {
        std::vector<qint64> all;
        for (const Delivery &delivery : deliveries) {
            const QList<Attempt> attempts = temp.read(
                    [&](Database &db) { return AttemptRepository(db).ofDelivery(delivery.id); });
            for (const Attempt &attempt : attempts) {
                if (test::tellsTime(attempt)
                    && isIn(attempt.startedAt + attempt.durationUs, begin, end))
                    all.push_back(attempt.durationUs);
            }
        }
        QCOMPARE(figures.times.has_value(), !all.empty());
        if (all.empty())
            return;
        QCOMPARE(figures.times->attempts, qint64(all.size()));
        QVERIFY(test::isNear(figures.times->medianUs, test::nearest(all, 0.5)));
        QVERIFY(test::isNear(figures.times->p95Us, test::nearest(all, 0.95)));
    }

    static void compareEndpoints(const Report &report, const QList<Delivery> &deliveries)
    {
        std::map<EndpointId, QMap<DeliveryStatus, qint64>> exact;
        for (const Delivery &delivery : deliveries) {
            if (isIn(delivery.createdAt, report.span.begin, report.span.end))
                ++exact[delivery.endpoint][delivery.status];
        }
        for (const ReportEndpoint &endpoint : report.endpoints) {
            for (const DeliveryStatus status : allDeliveryStatuses)
                QCOMPARE(endpoint.figures.counts.value(status), exact[endpoint.id].value(status));
            exact.erase(endpoint.id);
        }
        QVERIFY(exact.empty());
    }

    /// Deliveries between the first and the last that were accepted in the span: which is the same,
    /// unless the clock went back meanwhile.
    static void compareCauses(const Report &report, const QList<Delivery> &all,
                              const std::optional<EndpointId> &endpoint)
    {
        std::optional<DeliveryId> first;
        std::optional<DeliveryId> last;
        for (const Delivery &delivery : all) {
            if (!isIn(delivery.createdAt, report.span.begin, report.span.end))
                continue;
            first = std::min(first.value_or(delivery.id), delivery.id);
            last = std::max(last.value_or(delivery.id), delivery.id);
        }
        qint64 exact = 0;
        for (const Delivery &delivery : all) {
            const bool isOver = delivery.status == DeliveryStatus::Delivered
                    || delivery.status == DeliveryStatus::Cancelled;
            if (!first || delivery.id < *first || delivery.id > *last || isOver
                || !delivery.lastOutcome || *delivery.lastOutcome == OutcomeKind::Interrupted
                || *delivery.lastOutcome == OutcomeKind::Cancelled)
                continue;
            exact += !endpoint || delivery.endpoint == *endpoint ? 1 : 0;
        }
        qint64 told = 0;
        for (const ReportCause &cause : report.causes)
            told += cause.n;
        QCOMPARE(told, exact);
    }
};

QTEST_GUILESS_MAIN(TestStoreReports)
#include "tst_storereports.moc"
