#include "core/intake/intake.h"
#include "core/store/endpointrepository.h"
#include "core/store/endpointsettingsrepository.h"
#include "core/store/planrepository.h"
#include "core/workspace/storeplans.h"
#include "tests/support/queuehands.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hk::LeftOut)

/// Sending many again: what is left out and why, when each goes out, and that it can be stopped.
class TestPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_hands = std::make_unique<QueueHands>(*m_temp);
        m_wakes = 0;
        m_plans =
                std::make_unique<StorePlans>(m_temp->store(), u"console"_s, [this] { ++m_wakes; });
    }
    void cleanup()
    {
        QCOMPARE(m_temp->findings().join(u'|'), QString());
        m_plans.reset();
        m_hands.reset();
        m_temp.reset();
    }

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
    ResendWish wish() const
    {
        ResendWish wanted;
        wanted.company = m_hands->company();
        return wanted;
    }
    Delivery find(const QString &publicId)
    {
        return m_temp->read([&](Database &db) { return DeliveryRepository(db).find(publicId); });
    }
    QList<DeliveryId> failed(int count)
    {
        QList<DeliveryId> ids;
        for (int i = 0; i < count; ++i)
            ids.append(m_hands->acceptOne());
        failAll();
        return ids;
    }
    /// By hand, so that the clock stays: what is sent no more can be sent again.
    void failAll()
    {
        const ResendWish all = wish();
        const auto items = m_temp->read([&](Database &db) {
            return PlanRepository(db).candidates({all.company, {}, m_temp->clock().now()});
        });
        for (const ResendCandidate &item : items)
            m_hands->cancel(item.delivery);
    }
    void deliverAll()
    {
        for (const ClaimedDelivery &claimed : m_hands->claim(100))
            m_hands->record(claimed, 200);
    }
    void acceptFor(const QString &appointment, Trigger trigger)
    {
        EventDraft draft = m_temp->draft(m_hands->company(), trigger);
        draft.subjects.appointmentId = appointment;
        QVERIFY(accept(m_temp->store(), draft).result().ok());
    }
    /// With every trigger.
    Endpoint addEndpoint()
    {
        const auto edit = [this](auto change) {
            return m_temp->write([this, change](Database &db) {
                return change(EndpointSettingsRepository(db, {u"test"_s, m_temp->clock().now()}));
            });
        };
        const EndpointId id = edit([this](EndpointSettingsRepository settings) {
            return settings.add(m_hands->company(), u"CRM"_s);
        });
        const auto endpoint = [this, id] {
            return m_temp->read([id](Database &db) { return EndpointRepository(db).get(id); });
        };
        edit([crm = endpoint()](EndpointSettingsRepository settings) {
            return settings.setTriggers(crm, TriggerSet::all());
        });
        m_temp->write([id](Database &db) {
            return EndpointRepository(db).setUrl(id, u"http://127.0.0.1:9/crm"_s);
        });
        return endpoint();
    }
    void removed()
    {
        const Endpoint crm = addEndpoint();
        const EventDraft draft = m_temp->draft(m_hands->company());
        QVERIFY(accept(m_temp->store(), draft, crm.id).result().ok());
        failAll();
        m_temp->write([&](Database &db) {
            return EndpointSettingsRepository(db, {u"test"_s, m_temp->clock().now()}).remove(crm);
        });
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
        case LeftOut::Removed:
            return removed();
        case LeftOut::None:
            return;
        }
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<QueueHands> m_hands;
    std::unique_ptr<StorePlans> m_plans;
    int m_wakes = 0;
};

QTEST_GUILESS_MAIN(TestPlans)
#include "tst_plans.moc"
