#include "core/workspace/manychange.h"
#include "tests/core/workspace/plantest.h"

using namespace hk;
using namespace Qt::StringLiterals;

/// A plan that sends few at once, as whoever claims sees it.
class TestParallelPlans final : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void noMoreAreClaimedThanMayBeOnTheWire()
    {
        failed(6);
        start(2);
        std::vector<ClaimedDelivery> claimed = m_hands->claim(10);
        QCOMPARE(claimed.size(), size_t(2));
        QVERIFY(m_hands->claim(10).empty());
        m_hands->record(claimed[0], 200);
        QCOMPARE(m_hands->claim(10).size(), size_t(1));
        QVERIFY(m_hands->claim(10).empty());
    }

    void aFailureMakesRoomAndItsRetryNeedsItAgain()
    {
        failed(3);
        start(1);
        m_hands->record(m_hands->claimOne(), 500);
        m_temp->clock().advance(60 * microsPerSecond); // the retry is due as well
        QCOMPARE(m_hands->claim(10).size(), size_t(1));
        QVERIFY(m_hands->claim(10).empty());
    }

    void theRestOfTheQueueDoesNotWaitForIt()
    {
        failed(3);
        start(1);
        const ClaimedDelivery ofPlan = m_hands->claimOne();
        const DeliveryId live = m_hands->acceptOne();
        const std::vector<ClaimedDelivery> claimed = m_hands->claim(10);
        QCOMPARE(claimed.size(), size_t(1));
        QCOMPARE(claimed[0].delivery, live);
        QVERIFY(ofPlan.plan > 0);
        QCOMPARE(claimed[0].plan, 0);
    }

    void itCountsOverAllEndpoints()
    {
        const Endpoint crm = addEndpoint();
        failed(2); // each to both
        start(3);
        QCOMPARE(m_hands->claim(10).size(), size_t(2));
        QCOMPARE(claimAt(crm.id), size_t(1));
        QCOMPARE(claimAt(crm.id), size_t(0));
    }

    void anEndpointTakesNoMoreOfItThanItHasOnTheWire()
    {
        const Endpoint crm = addEndpoint();
        EndpointLimits limits;
        limits.concurrency = 1;
        m_hands->setLimits(limits);
        failed(4);
        start(3);
        QCOMPARE(m_hands->claim(10).size(), size_t(1)); // three would keep the others' places
        QCOMPARE(claimAt(crm.id), size_t(2));
    }

    void anAppointmentKeepsItsOrder()
    {
        acceptFor(u"4711"_s, Trigger::AppointmentConfirmed);
        acceptFor(u"4711"_s, Trigger::AppointmentCanceled);
        acceptFor(u"4712"_s, Trigger::AppointmentConfirmed);
        acceptFor(u"4713"_s, Trigger::AppointmentConfirmed);
        failAll();
        const PlanPreview made = start(2);
        const std::vector<ClaimedDelivery> first = m_hands->claim(10);
        QCOMPARE(first.size(), size_t(2)); // of two appointments
        QVERIFY(find(made.items[1].id).waitsForEarlier);
        m_hands->record(first[0], 200);
        const std::vector<ClaimedDelivery> next = m_hands->claim(10);
        QCOMPARE(next.size(), size_t(1));
        QCOMPARE(next[0].delivery, find(made.items[1].id).id);
    }

    void pauseAndResumeKeepIt()
    {
        failed(5);
        const PlanPreview made = start(2);
        const std::vector<ClaimedDelivery> claimed = m_hands->claim(10);
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        for (const ClaimedDelivery &one : claimed)
            m_hands->record(one, 200);
        QVERIFY(m_hands->claim(10).empty());
        QCOMPARE(m_plans->resume(*made.plan).result()->parallel, 2);
        QCOMPARE(m_hands->claim(10).size(), size_t(2));
        QVERIFY(m_hands->claim(10).empty());
    }

    void nothingOfAPausedPlanIsSentNow()
    {
        failed(3);
        const PlanPreview made = start(1);
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        QVERIFY(!m_hands->retryNow(find(made.items[0].id).id)); // that stood in the queue
        QVERIFY(!m_hands->retryNow(find(made.items[2].id).id)); // that was parked
        const auto parked = m_temp->store().write(
                [id = find(made.items[2].id).id, now = m_temp->clock().now()](Database &db) {
                    return DispatchRepository(db).retryNow(id, now);
                });
        QCOMPARE(parked.result().error().code, ErrorCode::DeliveryOfPausedPlan);
        const auto many = m_temp->store().write([&](Database &db) {
            return hk::changeMany(db, {made.items[0].id, made.items[2].id},
                                  UnfinishedChange::RetryNow, QStringLiteral("test"),
                                  m_temp->clock().now());
        });
        QCOMPARE(*many.result(), (ManyChanged{0, 0, 0, 2, 0}));
        QVERIFY(m_hands->claim(10).empty());
        QVERIFY(m_plans->resume(*made.plan).result().ok());
        QVERIFY(m_hands->retryNow(find(made.items[2].id).id));
    }

    void aCrashKeepsIt()
    {
        failed(5);
        const PlanPreview made = start(2);
        QCOMPARE(m_hands->claim(10).size(), size_t(2));
        m_hands->recover(); // nobody told what became of them
        QCOMPARE(m_hands->claim(10).size(), size_t(2));
        QVERIFY(m_hands->claim(10).empty());
        QCOMPARE(m_plans->get(*made.plan).result()->parallel, 2);
    }

    void itEndsWhateverBecomesOfEach()
    {
        failed(7);
        const PlanPreview made = start(2);
        QVERIFY(m_hands->cancel(find(made.items[0].id).id)); // one that is in the queue
        QVERIFY(m_hands->cancel(find(made.items[6].id).id)); // one that is parked
        m_hands->giveBack(m_hands->claimOne().delivery);
        for (int i = 0; i < 5; ++i)
            m_hands->record(m_hands->claimOne(), 200);
        const ResendPlan plan = *m_plans->get(*made.plan).result();
        QCOMPARE(plan.state, PlanState::Done);
        QCOMPARE(plan.counts.value(DeliveryStatus::Delivered), 5);
    }

    void whatIsParkedIsDueAndCanBeSentNow()
    {
        failed(4);
        const PlanPreview made = start(1);
        const Delivery last = find(made.items[3].id);
        QVERIFY(!last.waitsForEarlier);
        QCOMPARE(*last.nextAttemptAt, m_temp->clock().now());
        QVERIFY(m_hands->retryNow(last.id));
        QCOMPARE(m_hands->claim(10).size(), size_t(1)); // which it is too, one at a time
    }

    void itsPaceIsKept()
    {
        failed(4);
        ResendWish wanted = wish();
        wanted.parallel = 2;
        wanted.rate = *parseRateLimit(u"1/s");
        const Micros now = m_temp->clock().now();
        const PlanPreview made = *m_plans->start(wanted).result();
        for (qsizetype i = 0; i < 4; ++i)
            QCOMPARE(*find(made.items[i].id).nextAttemptAt, now + i * microsPerSecond);
        m_hands->record(m_hands->claimOne(), 200);
        QVERIFY(m_hands->claim(10).empty()); // the second's time has not come
        m_temp->clock().advance(2 * microsPerSecond);
        QCOMPARE(m_hands->claim(10).size(), size_t(2));
    }

    /// A plan of many is read as far as it is looked at, and in the order of the list.
    void thePlansFilterPages_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::newRow("a plan") << u"plan:1"_s;
        QTest::newRow("a plan or another") << u"plan:1 OR plan:2"_s;
        QTest::newRow("a plan or an id") << u"plan:1 OR %1"_s;
        QTest::newRow("of one status") << u"plan:1 status:delivered"_s;
    }

    void thePlansFilterPages()
    {
        QFETCH(QString, filter);
        failed(700); // more than a step takes
        start(3);
        for (int i = 0; i < 40; ++i) {
            const ClaimedDelivery claimed = m_hands->claimOne();
            m_hands->record(claimed, i % 3 == 0 ? 500 : 200);
        }
        const DeliveryId live = m_hands->acceptOne();
        m_temp->write([&](Database &db) { return DeliveryRepository(db).resend(live, 1); });
        if (filter.contains(u'%'))
            filter = filter.arg(m_hands->delivery(live).publicId);
        for (const bool oldestFirst : {false, true}) {
            const QList<DeliveryId> expected = byHand(filter, oldestFirst);
            QVERIFY(expected.size() > 20);
            DeliverySelection selection = selectionOf(filter, oldestFirst);
            selection.limit = 64;
            QList<DeliveryId> found;
            while (true) {
                const QList<Delivery> page = m_temp->read(
                        [&](Database &db) { return DeliveryRepository(db).page(selection); });
                for (const Delivery &delivery : page)
                    found.append(delivery.id);
                if (page.isEmpty())
                    break;
                (oldestFirst ? selection.after : selection.before) = page.constLast().id;
            }
            QCOMPARE(found, expected);
            const DeliverySelection all = selectionOf(filter, oldestFirst);
            QCOMPARE(m_temp->read([&](Database &db) { return DeliveryRepository(db).count(all); }),
                     expected.size());
        }
    }

    void readsHowManyAtOnce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number"); // -1: refused
        QTest::newRow("one") << u"1"_s << 1;
        QTest::newRow("the most") << u"64"_s << 64;
        QTest::newRow("with blanks") << u" 4 "_s << 4;
        QTest::newRow("none") << u"none"_s << 0;
        QTest::newRow("nothing") << QString() << -1;
        QTest::newRow("zero") << u"0"_s << -1;
        QTest::newRow("too many") << u"65"_s << -1;
        QTest::newRow("a rate") << u"4/s"_s << -1;
    }

    void readsHowManyAtOnce()
    {
        QFETCH(const QString, text);
        QFETCH(const int, number);
        const Result<int> read = parseParallel(text);
        QCOMPARE(read ? *read : -1, number);
        if (read)
            QCOMPARE(parseParallel(parallelText(number)).value(), number);
        else
            QCOMPARE(read.error().code, ErrorCode::NumberInvalid);
    }

private:
    DeliverySelection selectionOf(const QString &filter, bool oldestFirst)
    {
        DeliverySelection selection;
        selection.company = m_hands->company();
        selection.filter = *DeliveryFilter::parse(filter);
        selection.now = m_temp->clock().now();
        selection.oldestFirst = oldestFirst;
        return selection;
    }
    /// Of all that there is, one by one.
    QList<DeliveryId> byHand(const QString &filter, bool oldestFirst)
    {
        DeliverySelection selection = selectionOf({}, oldestFirst);
        selection.limit = 100'000;
        const QList<Delivery> all =
                m_temp->read([&](Database &db) { return DeliveryRepository(db).page(selection); });
        const QString id = filter.section(u' ', -1);
        QList<DeliveryId> ids;
        for (const Delivery &delivery : all) {
            const bool isDelivered = delivery.status == DeliveryStatus::Delivered;
            if (delivery.publicId == id
                || (delivery.plan == 1 && (isDelivered || !filter.contains(u"status"))))
                ids.append(delivery.id);
        }
        return ids;
    }
    PlanPreview start(int parallel)
    {
        ResendWish wanted = wish();
        wanted.rules.includesSuperseded = true;
        wanted.parallel = parallel;
        return *m_plans->start(wanted).result();
    }
    size_t claimAt(EndpointId endpoint)
    {
        return m_temp
                ->write([=, now = m_temp->clock().now()](Database &db) {
                    return DispatchRepository(db).claim(endpoint, now, now + microsPerSecond, 10);
                })
                .size();
    }
};

QTEST_GUILESS_MAIN(TestParallelPlans)
#include "tst_parallelplans.moc"
