#include "core/store/auditrepository.h"
#include "tests/core/workspace/plantest.h"

using namespace hk;
using namespace Qt::StringLiterals;

/// A plan under way: paused, resumed, cancelled, late, beside what happens meanwhile.
class TestPlanRuns final : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPausedPlanSendsNothingAndGoesOnAtItsPace()
    {
        failed(4);
        ResendWish wanted = wish();
        wanted.rate = *parseRateLimit(u"1/s");
        const PlanPreview made = *m_plans->start(wanted).result();
        const ClaimedDelivery onTheWire = m_hands->claimOne();
        QCOMPARE(m_plans->pause(*made.plan).result()->state, PlanState::Paused);
        m_temp->clock().advance(60 * microsPerSecond);
        m_hands->record(onTheWire, 500); // its retry waits as well
        m_temp->clock().advance(24 * 3600 * microsPerSecond);
        QVERIFY(m_hands->claim(10).empty());
        QVERIFY(find(made.items[2].id).isPaused);

        const Micros now = m_temp->clock().now();
        QCOMPARE(m_plans->resume(*made.plan).result()->state, PlanState::Running);
        QCOMPARE(*find(made.items[0].id).nextAttemptAt, now); // it was tried
        QCOMPARE(*find(made.items[1].id).nextAttemptAt, now);
        QCOMPARE(*find(made.items[3].id).nextAttemptAt, now + 2 * microsPerSecond);
    }

    void whatIsSoAlreadyIsNoChange()
    {
        failed(2);
        ResendWish wanted = wish();
        wanted.rate = *parseRateLimit(u"1/s");
        const PlanPreview made = *m_plans->start(wanted).result();
        const Micros second = *find(made.items[1].id).nextAttemptAt;
        m_temp->clock().advance(microsPerSecond / 2);
        QCOMPARE(m_plans->resume(*made.plan).result()->state, PlanState::Running);
        QCOMPARE(*find(made.items[1].id).nextAttemptAt, second);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_plans->pause(*made.plan).result()->state, PlanState::Paused);
        QVERIFY(m_plans->cancel(*made.plan).result().ok());
        QCOMPARE(m_plans->cancel(*made.plan).result().error().code, ErrorCode::PlanEnded);
        QStringList noted;
        const auto entries = m_temp->read(
                [this](Database &db) { return AuditRepository(db).list(m_hands->company(), 50); });
        for (const AuditEntry &entry : entries)
            noted.prepend(entry.what);
        QCOMPARE(noted.filter(u"plan."_s),
                 (QStringList{u"plan.started"_s, u"plan.paused"_s, u"plan.cancelled"_s}));
    }

    /// A pause is no way to begin before the time that was asked for.
    void onePausedBeforeItBeginsKeepsItsBeginning()
    {
        failed(2);
        ResendWish wanted = wish();
        const Micros begin = m_temp->clock().now() + 3600 * microsPerSecond;
        wanted.startAt = begin;
        wanted.rate = *parseRateLimit(u"1/s");
        const PlanPreview made = *m_plans->start(wanted).result();
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        m_temp->clock().advance(60 * microsPerSecond);
        QVERIFY(m_plans->resume(*made.plan).result().ok());
        QVERIFY(m_hands->claim(10).empty());
        for (qsizetype i = 0; i < 2; ++i)
            QCOMPARE(*find(made.items[i].id).nextAttemptAt, begin + i * microsPerSecond);
    }

    /// Whoever sends learns of it at once, not when it looks the next time.
    void oneThatGoesOnIsTold()
    {
        failed(2);
        const PlanPreview made = *m_plans->start(wish()).result();
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        QList<EndpointId> told;
        connect(
                &m_temp->store(), &Store::dueCommitted, this,
                [&told](const QList<EndpointId> &due) { told += due; }, Qt::QueuedConnection);
        QVERIFY(m_plans->resume(*made.plan).result().ok());
        QTRY_COMPARE(told, QList{m_hands->endpoint()});
    }

    void aPlanOfLaterDoesNotProbeBefore()
    {
        for (int i = 0; i < Breaker::opensAfter; ++i) {
            m_hands->acceptOne();
            m_hands->record(m_hands->claimOne(), 500);
        }
        failed(1);
        const Micros probeAt = m_hands->endpointNow().breaker.probeAt;
        QVERIFY(probeAt > m_temp->clock().now());
        ResendWish wanted = wish();
        wanted.startAt = m_temp->clock().now() + 3600 * microsPerSecond;
        QVERIFY(m_plans->start(wanted).result().ok());
        QCOMPARE(m_hands->endpointNow().breaker.probeAt, probeAt);
        wanted.startAt.reset();
        wanted.rules.includesUnfinished = true;
        QVERIFY(m_plans->start(wanted).result().ok()); // one of now does
        QVERIFY(m_hands->endpointNow().breaker.probeAt <= m_temp->clock().now());
    }

    void whatKeepsAPlanIsTold()
    {
        const Endpoint crm = addEndpoint();
        failed(3); // each to both
        const PlanPreview made = *m_plans->start(wish()).result();
        const auto waits = [&] {
            return m_plans->waits(m_hands->company()).result()->value(*made.plan);
        };
        QVERIFY(waits().isEmpty()); // all of it is due
        QVERIFY(m_hands->hold(HoldReason::ByHand));
        QCOMPARE(waits().size(), 1);
        QCOMPARE(waits().constFirst().endpoint.id, m_hands->endpoint());
        QCOMPARE(waits().constFirst().unfinished, 3);
        QCOMPARE(waits().constFirst().waiting, (Waiting{WaitReason::Held, {}}));
        QVERIFY(m_hands->release());
        // It fails, and what is left of it has its time.
        for (int i = 0; i < 3; ++i)
            m_hands->record(m_hands->claimOne(), 500);
        QCOMPARE(waits().size(), 1);
        QCOMPARE(waits().constFirst().waiting.reason, WaitReason::Schedule);
        QVERIFY(*waits().constFirst().waiting.until > m_temp->clock().now());
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        QVERIFY(waits().isEmpty()); // it does not run
    }

    void aPlanWaitsForTheProbeOfItsEndpoint()
    {
        for (int i = 0; i < Breaker::opensAfter; ++i) {
            m_hands->acceptOne();
            m_hands->record(m_hands->claimOne(), 500);
        }
        failed(3);
        const PlanPreview made = *m_plans->start(wish()).result();
        m_hands->record(m_hands->claimOne(), 500); // it begins with a probe
        const QList<PlanWait> waits =
                m_plans->waits(m_hands->company()).result()->value(*made.plan);
        QCOMPARE(waits.size(), 1);
        QCOMPARE(waits[0].waiting.reason, WaitReason::Breaker);
        QCOMPARE(*waits[0].waiting.until, waits[0].endpoint.breaker.probeAt);
        QCOMPARE(waits[0].unfinished, made.planned);
    }

    void aCancelledPlanCancelsWhatIsNotFinished()
    {
        failed(3);
        const PlanPreview made = *m_plans->start(wish()).result();
        m_hands->record(m_hands->claimOne(), 200);
        const ResendPlan plan = *m_plans->cancel(*made.plan).result();
        QCOMPARE(plan.state, PlanState::Cancelled);
        QCOMPARE(plan.counts.value(DeliveryStatus::Cancelled), 2);
        QCOMPARE(plan.counts.value(DeliveryStatus::Delivered), 1);
        QVERIFY(m_hands->claim(10).empty());
        QCOMPARE(m_plans->resume(*made.plan).result().error().code, ErrorCode::PlanEnded);
    }

    void anAppointmentKeepsItsOrder()
    {
        acceptFor(u"4711"_s, Trigger::AppointmentConfirmed);
        acceptFor(u"4711"_s, Trigger::AppointmentCanceled);
        acceptFor(u"4712"_s, Trigger::AppointmentConfirmed);
        failAll();
        ResendWish wanted = wish();
        wanted.rules.includesSuperseded = true;
        const PlanPreview made = *m_plans->start(wanted).result();
        QCOMPARE(made.planned, 3);
        std::vector<ClaimedDelivery> first = m_hands->claim(10);
        QCOMPARE(first.size(), size_t(2)); // the cancellation waits
        QVERIFY(find(made.items[1].id).waitsForEarlier);
        m_hands->record(first[0], 200);
        QCOMPARE(m_hands->claim(10).size(), size_t(1));
    }

    void aPausedPlanHoldsUpNothingElse()
    {
        EndpointLimits inOrder;
        inOrder.inOrder = true;
        m_hands->setLimits(inOrder);
        acceptFor(u"4711"_s, Trigger::AppointmentConfirmed);
        failAll();
        const PlanPreview made = *m_plans->start(wish()).result();
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        acceptFor(u"4711"_s, Trigger::AppointmentCanceled); // happens now, and goes out now
        const std::vector<ClaimedDelivery> live = m_hands->claim(10);
        QCOMPARE(live.size(), size_t(1));
        m_hands->record(live[0], 200);
        m_hands->setLimits({}); // without order, the plan is still paused
        QVERIFY(m_hands->claim(10).empty());
    }

    void whatASenderGivesBackWaitsWithItsPlan()
    {
        failed(2);
        const PlanPreview made = *m_plans->start(wish()).result();
        const ClaimedDelivery taken = m_hands->claimOne();
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        m_hands->giveBack(taken.delivery);
        QVERIFY(m_hands->claim(10).empty());
    }

    void aRemovedEndpointTakesItsPartOfAPausedPlanWithIt()
    {
        const Endpoint crm = addEndpoint();
        const EventDraft draft = m_temp->draft(m_hands->company());
        QVERIFY(accept(m_temp->store(), draft, crm.id).result().ok());
        failAll();
        const PlanPreview made = *m_plans->start(wish()).result();
        QVERIFY(m_plans->pause(*made.plan).result().ok());
        remove(crm);
        const ResendPlan plan = *m_plans->get(*made.plan).result();
        QCOMPARE(plan.counts.value(DeliveryStatus::Cancelled), 1);
        QCOMPARE(plan.state, PlanState::Done);
    }

    void aLatePlanTakesUpItsPaceAnew()
    {
        failed(4);
        ResendWish wanted = wish();
        wanted.rate = *parseRateLimit(u"1/s");
        const PlanPreview made = *m_plans->start(wanted).result();
        m_temp->clock().advance(3600 * microsPerSecond); // nobody sent
        m_hands->recover();
        const Micros now = m_temp->clock().now();
        for (qsizetype i = 0; i < made.items.size(); ++i)
            QCOMPARE(*find(made.items[i].id).nextAttemptAt, now + i * microsPerSecond);
        m_hands->recover(); // what is not late stays
        QCOMPARE(*find(made.items[3].id).nextAttemptAt, now + 3 * microsPerSecond);
    }

    void whoFollowsDoesNotGoBeforeItsTime()
    {
        acceptFor(u"4711"_s, Trigger::AppointmentConfirmed);
        acceptFor(u"4711"_s, Trigger::AppointmentCanceled);
        failAll();
        ResendWish wanted = wish();
        wanted.rules.includesSuperseded = true;
        wanted.rate = *parseRateLimit(u"1/s");
        const Micros begin = m_temp->clock().now() + 3600 * microsPerSecond;
        wanted.startAt = begin;
        const PlanPreview made = *m_plans->start(wanted).result();
        QVERIFY(m_hands->cancel(find(made.items[0].id).id));
        QCOMPARE(*find(made.items[1].id).nextAttemptAt, begin + microsPerSecond);
    }
};

QTEST_GUILESS_MAIN(TestPlanRuns)
#include "tst_planruns.moc"
