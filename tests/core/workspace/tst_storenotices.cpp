#include "core/store/companyrepository.h"
#include "core/workspace/storenotices.h"
#include "tests/core/workspace/plantest.h"

using namespace hk;

/// What the store says of endpoints that fail and of plans that ended, and what is told of it.
class TestStoreNotices final : public PlanTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_state = {};
        m_front = std::make_unique<StoreNotices>(m_temp->store());
        look();
    }
    void cleanup()
    {
        m_front.reset();
        end();
    }

    void anEndpointThatFailsAndRecovers()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        fail(delivery, 503);
        QCOMPARE(look(), QStringList());
        fail(delivery, 503);
        fail(delivery, 503);
        QCOMPARE(look(), QStringList{QStringLiteral("failing")});
        QCOMPARE(m_told.constFirst().endpoint, m_hands->endpoint());
        QCOMPARE(m_told.constFirst().slot, std::optional(Category::Booking));
        QCOMPARE(m_told.constFirst().code, std::optional(503));
        QCOMPARE(look(), QStringList());
        m_hands->record(next(), 200);
        QCOMPARE(look(), QStringList{QStringLiteral("recovered")});
        QCOMPARE(look(), QStringList());
    }

    void aDeliveryThatWasGivenUpIsNewsAtOnce()
    {
        giveUp(m_hands->acceptOne());
        QCOMPARE(look(), QStringList{QStringLiteral("failing")});
    }

    void oneThatWasGivenUpInAnEarlierRowIsNot()
    {
        giveUp(m_hands->acceptOne());
        look();
        m_hands->acceptOne();
        m_hands->record(next(), 200);
        QCOMPARE(look(), QStringList{QStringLiteral("recovered")});
        fail(m_hands->acceptOne(), 500);
        QCOMPARE(look(), QStringList());
    }

    void aHoldByTheReceiver()
    {
        fail(m_hands->acceptOne(), 410);
        QCOMPARE(look(), QStringList{QStringLiteral("held")});
        QVERIFY(m_hands->release());
        QCOMPARE(look(), QStringList());
    }

    void aHoldByHandIsCountedAndNotTold()
    {
        QCOMPARE(m_troubled, 0);
        QVERIFY(m_hands->hold(HoldReason::ByHand));
        QCOMPARE(look(), QStringList());
        QCOMPARE(m_troubled, 1);
        QVERIFY(m_hands->release());
        look();
        QCOMPARE(m_troubled, 0);
    }

    void whatWaitsForAUrlIsCounted()
    {
        m_hands->setUrl({});
        look();
        QCOMPARE(m_troubled, 0);
        m_hands->setUrl(QStringLiteral("http://127.0.0.1:9/booking"));
        m_hands->acceptOne();
        m_hands->setUrl({});
        QCOMPARE(look(), QStringList());
        QCOMPARE(m_troubled, 1);
    }

    void anotherUrlIsNoRecovery()
    {
        const DeliveryId delivery = m_hands->acceptOne();
        for (int i = 0; i < 3; ++i)
            fail(delivery, 503);
        look();
        m_hands->setUrl(QStringLiteral("http://127.0.0.1:9/other"));
        QCOMPARE(look(), QStringList());
    }

    void aCompanyInTheArchiveTellsNothing()
    {
        fail(m_hands->acceptOne(), 410);
        m_temp->write([this](Database &db) {
            return CompanyRepository(db).setArchived(m_hands->company(), m_temp->clock().now());
        });
        QCOMPARE(look(), QStringList());
    }

    void aPlanIsToldOfWhenItsLastDeliveryIsFinished()
    {
        failed(2);
        const auto made = m_plans->start(wish()).result();
        QVERIFY(made.ok());
        QCOMPARE(look(), QStringList());
        m_hands->record(next(), 200);
        QCOMPARE(look(), QStringList());
        m_hands->record(next(), 200);
        QCOMPARE(look(), QStringList{QStringLiteral("planEnded")});
        QCOMPARE(m_told.constFirst().plan, *made->plan);
        QCOMPARE(m_told.constFirst().delivered, 2);
        QCOMPARE(look(), QStringList());
    }

    void aPlanThatBeganAndEndedBetweenTwoLooks()
    {
        failed(1);
        QVERIFY(m_plans->start(wish()).result().ok());
        deliverAll();
        QCOMPARE(look(), QStringList{QStringLiteral("planEnded")});
    }

    void aPlanThatAPersonCancelledIsNoNews()
    {
        failed(1);
        const auto made = m_plans->start(wish()).result();
        look();
        QVERIFY(m_plans->cancel(*made->plan).result().ok());
        QCOMPARE(look(), QStringList());
    }

    void plansOfBeforeAreNoNews()
    {
        failed(1);
        QVERIFY(m_plans->start(wish()).result().ok());
        deliverAll();
        m_state = {};
        QCOMPARE(look(), QStringList());
        QCOMPARE(look(), QStringList());
    }

private:
    /// What is told now.
    QStringList look()
    {
        const auto facts = m_front->facts(m_state).result();
        if (!facts.ok())
            return {QStringLiteral("an error")};
        const NoticeStep step = nextNotices(m_state, *facts);
        m_state = step.state;
        m_told = step.notices;
        m_troubled = step.troubled;
        QStringList causes;
        for (const Notice &notice : step.notices)
            causes.append(nameOf(notice.cause));
        return causes;
    }
    ClaimedDelivery next()
    {
        m_temp->clock().advance(24 * 3600 * microsPerSecond);
        return m_hands->claimOne();
    }
    void fail(DeliveryId delivery, int code)
    {
        const ClaimedDelivery claimed = next();
        QCOMPARE(claimed.delivery, delivery);
        m_hands->record(claimed, code);
    }

    /// As at the end of a schedule.
    void giveUp(DeliveryId delivery)
    {
        const ClaimedDelivery claimed = next();
        OutcomeRecord outcome;
        outcome.delivery = delivery;
        outcome.attempt.number = claimed.attemptNumber;
        outcome.attempt.startedAt = m_temp->clock().now();
        outcome.attempt.outcome = OutcomeKind::Answered;
        outcome.attempt.statusCode = 500;
        outcome.attempt.url = QStringLiteral("http://127.0.0.1:9/booking");
        outcome.endedAt = m_temp->clock().now();
        outcome.next.status = DeliveryStatus::Failed;
        outcome.failures = 1;
        outcome.breaker.failures = 1;
        m_temp->write(
                [&](Database &db) { return DispatchRepository(db).recordOutcomes({outcome}); });
    }

    std::unique_ptr<StoreNotices> m_front;
    NoticeState m_state;
    QList<Notice> m_told;
    int m_troubled = 0;
};

QTEST_GUILESS_MAIN(TestStoreNotices)
#include "tst_storenotices.moc"
