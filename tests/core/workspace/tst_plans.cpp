#include "core/store/database.h"
#include "tests/core/workspace/plantest.h"

using namespace hk;
using namespace Qt::StringLiterals;

/// Sending many again: what is left out and why, and what is made of it.
class TestPlans final : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aPreviewCountsAndDoesNothing()
    {
        failed(3);
        m_temp->clock().advance(2 * 3600 * microsPerSecond);
        failed(1);
        const PlanPreview preview = *m_plans->preview(wish()).result();
        QCOMPARE(preview.planned, 4);
        QCOMPARE(preview.items.size(), 4);
        QVERIFY(preview.leftOut.isEmpty());
        QCOMPARE(preview.byEndpoint, (QList<QPair<QString, qint64>>{{u"booking"_s, 4}}));
        QCOMPARE(preview.byTrigger,
                 (QList<QPair<Trigger, qint64>>{{Trigger::AppointmentConfirmed, 4}}));
        QCOMPARE(preview.byAge[0], 1);
        QCOMPARE(preview.byAge[1], 3);
        QVERIFY(!preview.plan);
        QVERIFY(m_plans->list(m_hands->company()).result()->isEmpty());
        QCOMPARE(m_wakes, 0);
    }

    void whatSpeaksAgainstItIsLeftOut_data()
    {
        QTest::addColumn<LeftOut>("reason");
        QTest::addColumn<bool>("canBeSent");
        for (const LeftOut reason : allLeftOut)
            QTest::newRow(qPrintable(nameOf(reason))) << reason << canBeIncluded(reason);
    }

    void whatSpeaksAgainstItIsLeftOut()
    {
        QFETCH(const LeftOut, reason);
        QFETCH(const bool, canBeSent);
        ResendWish wanted = wish();
        if (reason == LeftOut::TooOld)
            wanted.rules.youngerThanMs = 1000;
        if (reason == LeftOut::Superseded)
            wanted.filter = *DeliveryFilter::parse(u"trigger:"_s
                                                   + wireNameOf(Trigger::AppointmentConfirmed));
        make(reason);
        const PlanPreview preview = *m_plans->preview(wanted).result();
        QCOMPARE(preview.planned, reason == LeftOut::Duplicate ? 1 : 0);
        QVERIFY2(preview.leftOut.value(reason) > 0, qPrintable(nameOf(reason)));
        QCOMPARE(preview.leftOut.size(), 1);
        wanted.rules.setIncluded(reason, true);
        const PlanPreview all = *m_plans->preview(wanted).result();
        QCOMPARE(all.leftOut.isEmpty(), canBeSent);
    }

    void aReminderMakesNoConfirmationOutOfDate()
    {
        addEndpoint(); // it gets both
        acceptFor(u"4711"_s, Trigger::AppointmentConfirmed);
        failAll();
        acceptFor(u"4711"_s, Trigger::EmailReminder);
        ResendWish wanted = wish();
        wanted.filter = *DeliveryFilter::parse(u"endpoint:CRM trigger:"_s
                                               + wireNameOf(Trigger::AppointmentConfirmed));
        QCOMPARE(m_plans->preview(wanted).result()->planned, 1);
    }

    void eachIsMadeOnceAndHasItsTime()
    {
        failed(5);
        ResendWish wanted = wish();
        wanted.rate = *parseRateLimit(u"2/s");
        const Micros begin = m_temp->clock().now() + 3600 * microsPerSecond;
        wanted.startAt = begin;
        const PlanPreview made = *m_plans->start(wanted).result();
        QVERIFY(made.plan);
        QTRY_COMPARE(m_wakes, 1);
        for (qsizetype i = 0; i < made.items.size(); ++i) {
            const Delivery delivery = find(made.items[i].id);
            QCOMPARE(delivery.resendOfPublicId, made.items[i].resendOf);
            QCOMPARE(*delivery.nextAttemptAt, begin + i * microsPerSecond / 2);
        }
        DeliverySelection ofPlan{m_hands->company()};
        ofPlan.filter = *DeliveryFilter::parse(u"plan:%1"_s.arg(made.plan->value()));
        ofPlan.now = begin;
        const QList<Delivery> found =
                m_temp->read([&](Database &db) { return DeliveryRepository(db).page(ofPlan); });
        QCOMPARE(found.size(), 5);
        QCOMPARE(found.constFirst().plan, made.plan->value());
        // Neither a second plan nor a dispatcher that distrusts its clock touches them.
        QCOMPARE(m_plans->preview(wish()).result()->leftOut.value(LeftOut::Unfinished), 10);
        const auto due = m_hands->due(begin + 1);
        QCOMPARE(due.size(), size_t(1));
        QVERIFY(!due[0].isUntried);
        QVERIFY(!due[0].isBeyond);
        QCOMPARE(broughtBack(), 0);

        ResendPlan plan = *m_plans->get(*made.plan).result();
        QCOMPARE(plan.state, PlanState::Running);
        QCOMPARE(plan.unfinished(), 5);
        m_temp->clock().set(begin + 10 * microsPerSecond);
        deliverAll();
        plan = *m_plans->get(*made.plan).result();
        QCOMPARE(plan.state, PlanState::Done);
        QCOMPARE(plan.counts.value(DeliveryStatus::Delivered), 5);
        QCOMPARE(plan.endedAt, m_temp->clock().now());
        QCOMPARE(m_plans->pause(*made.plan).result().error().code, ErrorCode::PlanEnded);
    }

    void whatCameAfterThePreviewIsNotSent()
    {
        failed(2);
        ResendWish wanted = wish();
        wanted.upTo = m_plans->preview(wanted).result()->upTo;
        failed(3);
        QCOMPARE(m_plans->start(wanted).result()->planned, 2);
    }

    void theAgeIsTakenAsItIs()
    {
        failed(1);
        m_temp->clock().advance(3600 * microsPerSecond);
        failed(2);
        ResendWish wanted = wish();
        wanted.rules.youngerThanMs = 2 * 3600 * 1000;
        QCOMPARE(m_plans->preview(wanted).result()->planned, 3);
        wanted.rules.youngerThanMs = 1800 * 1000;
        const PlanPreview made = *m_plans->start(wanted).result();
        QCOMPARE(made.planned, 2);
        QCOMPARE(made.leftOut.value(LeftOut::TooOld), 1);
        QCOMPARE(m_plans->get(*made.plan).result()->leftOut, 1); // which it is remembered by
    }

    /// Of several deliveries of an event to an endpoint the last one says how it went.
    void ofDuplicatesTheLastIsSent()
    {
        make(LeftOut::Duplicate);
        const PlanPreview preview = *m_plans->preview(wish()).result();
        QCOMPARE(preview.items.size(), 2);
        QCOMPARE(preview.items[0].leftOut, LeftOut::Duplicate);
        QCOMPARE(preview.items[1].leftOut, LeftOut::None);
        QCOMPARE(find(preview.items[1].resendOf).resendOfPublicId, preview.items[0].resendOf);
    }

    void aSelectionIsTakenAsItIs()
    {
        const QList<DeliveryId> ids = failed(3);
        ResendWish wanted = wish();
        wanted.publicIds = {m_hands->delivery(ids[1]).publicId};
        const PlanPreview preview = *m_plans->preview(wanted).result();
        QCOMPARE(preview.items.size(), 1);
        QCOMPARE(preview.items[0].resendOf, wanted.publicIds.first());
        wanted.publicIds = {u"dlv_nope"_s};
        QCOMPARE(m_plans->preview(wanted).result().error().code, ErrorCode::DeliveryUnknown);
    }

    void theSummaryTellsOfEach()
    {
        failed(2);
        const PlanPreview made = *m_plans->start(wish()).result();
        m_hands->record(m_hands->claimOne(), 200);
        const QByteArray csv = *m_plans->summary(*made.plan).result();
        const QByteArrayList lines = csv.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith("resendOf,id,trigger,"));
        QCOMPARE(csv.count("\"delivered\""), 1);
        QCOMPARE(csv.count("\"queued\""), 1);
        QCOMPARE(m_plans->summary(PlanId(99)).result().error().code, ErrorCode::PlanUnknown);
    }

    void aPlanIsRememberedByItsFilterAndPeriod()
    {
        failed(1);
        ResendWish wanted = wish();
        wanted.filter = *DeliveryFilter::parse(u"status:cancelled OR status:failed"_s);
        wanted.createdSince = m_temp->clock().now() - 3600 * microsPerSecond;
        const PlanPreview made = *m_plans->start(wanted).result();
        const QString text = m_plans->get(*made.plan).result()->filter;
        QVERIFY2(text.startsWith(u"(status:cancelled OR status:failed) created:>="_s),
                 qPrintable(text));
        QVERIFY(DeliveryFilter::parse(text).ok());
    }

    void nothingPlannedMakesNoPlan()
    {
        const PlanPreview made = *m_plans->start(wish()).result();
        QVERIFY(!made.plan);
        QVERIFY(m_plans->list(m_hands->company()).result()->isEmpty());
    }

private:
    void removed()
    {
        const Endpoint crm = addEndpoint();
        const EventDraft draft = m_temp->draft(m_hands->company());
        QVERIFY(accept(m_temp->store(), draft, crm.id).result().ok());
        failAll();
        remove(crm);
    }
    qint64 broughtBack()
    {
        return m_temp->write([this](Database &db) -> Result<qint64> {
            const Micros now = m_temp->clock().now();
            const auto back = DispatchRepository(db).bringBack(m_hands->endpoint(), now, now, 100);
            const auto untried =
                    DispatchRepository(db).bringUntriedBack(m_hands->endpoint(), now, 100);
            return *back + *untried;
        });
    }
    /// One delivery, against which exactly that speaks.
    void make(LeftOut reason)
    {
        switch (reason) {
        case LeftOut::Unfinished:
            m_hands->acceptOne();
            return;
        case LeftOut::Delivered:
            m_hands->acceptOne();
            return deliverAll();
        case LeftOut::Superseded:
            acceptFor(u"4711"_s, Trigger::AppointmentConfirmed);
            failAll();
            return acceptFor(u"4711"_s, Trigger::AppointmentCanceled);
        case LeftOut::TooOld:
            failed(1);
            m_temp->clock().advance(3600 * microsPerSecond);
            return;
        case LeftOut::Duplicate:
            failed(1);
            m_plans->start(wish()).waitForFinished();
            return failAll();
        case LeftOut::Held:
            failed(1);
            QVERIFY(m_hands->hold(HoldReason::ByHand));
            return;
        case LeftOut::NoUrl:
            failed(1);
            return m_hands->setUrl({});
        case LeftOut::Erased:
            failed(1);
            return m_temp->write(
                    [](Database &db) { return db.execute("UPDATE event SET erased_at = 1"); });
        case LeftOut::Removed:
            return removed();
        case LeftOut::None:
            return;
        }
    }
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
