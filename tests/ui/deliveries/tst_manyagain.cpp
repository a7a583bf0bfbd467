#include "tests/ui/deliveries/deliveriespagetest.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialog>

using namespace hk;

/// What the Deliveries page hands to the dialogs that send many again.
class TestManyAgain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::DeliveriesPageTest>();
        for (int i = 3; i > 0; --i)
            m_test->add(DeliveryStatus::Failed, i);
        m_test->workspace.plans.shown.planned = 3;
        QVERIFY(m_test->load(3));
    }

    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void shiftChoosesSeveral()
    {
        QVERIFY(m_test->select(0));
        QCOMPARE(resendButton()->text(), QStringLiteral("&Resend"));
        test::press(m_test->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(resendButton()->text(), QStringLiteral("&Resend 2…"));
        QTRY_COMPARE(m_test->shown(), m_test->idOf(1)); // the inspector has the current one
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(resendDialog());
        QCOMPARE(previewed().publicIds, (QList<QString>{m_test->idOf(0), m_test->idOf(1)}));
        QVERIFY(previewed().filter.matchesEverything());
        QVERIFY(!previewed().createdSince);
        QVERIFY(m_test->workspace.deliveries.resent.isEmpty());
    }

    void theHeaderSpeaksOfTheSelectedOnes()
    {
        m_test->add(DeliveryStatus::Retrying);
        m_test->add(DeliveryStatus::Retrying);
        m_test->page.refresh();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 5);
        QVERIFY(m_test->select(0));
        QVERIFY(m_test->isVisible("retryNowButton"));
        test::press(m_test->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_COMPARE(m_test->shown(), m_test->idOf(1));
        QVERIFY(!m_test->isVisible("retryNowButton"));
        QVERIFY(!m_test->isVisible("cancelDeliveryButton"));
        QVERIFY(m_test->isEnabled("retryNowAction"));
    }

    void rowsThatAreNotInMemoryCannotBeNamed()
    {
        for (int i = 0; i < 600; ++i)
            m_test->add(DeliveryStatus::Failed);
        m_test->page.refresh();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 603);
        m_test->table()->selectAll();
        QCOMPARE(resendButton()->text(), QStringLiteral("&Resend 603…"));
        test::click(resendButton());
        QVERIFY(m_test->bar().contains(QStringLiteral("Resend all that match")));
        QVERIFY(!resendDialog());
    }

    void anotherPageAsksForAFilter()
    {
        m_test->page.open(QStringLiteral("resend:status:failed endpoint:booking"));
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed endpoint:booking"));
        QVERIFY(resendDialog());
        QCOMPARE(previewed().filter.text(), QStringLiteral("status:failed endpoint:booking"));
        QVERIFY(!previewed().createdSince);
    }

    void oneAloneIsSentAtOnce()
    {
        QVERIFY(m_test->select(1));
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_test->workspace.deliveries.resent, QList<QString>{m_test->idOf(1)});
        QVERIFY(!resendDialog());
    }

    void allThatMatchTakesFilterAndPeriod()
    {
        test::type(m_test->filter(), QStringLiteral("status:failed"));
        // Not a moment later: what was typed counts.
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(resendDialog());
        QCOMPARE(previewed().filter.text(), QStringLiteral("status:failed"));
        QCOMPARE(previewed().company, m_test->workspace.northwind.id);
        QVERIFY(previewed().publicIds.isEmpty());
        const Micros day = Micros(86'400) * microsPerSecond;
        QVERIFY(previewed().createdSince);
        QVERIFY(qAbs(SystemClock().now() - day - *previewed().createdSince) < 60 * microsPerSecond);
        const auto *scope = resendDialog()->findChild<QLabel *>(QStringLiteral("resendScope"));
        QCOMPARE(scope->text(), QStringLiteral("All that match status:failed · Last 24 hours"));
    }

    void ofAllTimeThereIsNoPeriod()
    {
        auto *period = test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"));
        period->setCurrentIndex(period->count() - 1);
        action("resendAllAction")->trigger();
        QVERIFY(!previewed().createdSince);
        QVERIFY(previewed().filter.matchesEverything());
    }

    void aTimeInTheTextIsThePeriod()
    {
        auto *period = test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"));
        test::type(m_test->filter(),
                   QStringLiteral("status:failed created:2026-05-14..2026-05-14"));
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(resendDialog());
        QVERIFY(!previewed()
                         .createdSince); // not the rest of that day which is in the last 24 hours
        QCOMPARE(period->currentIndex(), period->count() - 1);
        // Whoever chooses one all the same wants both.
        period->setCurrentIndex(0);
        action("resendAllAction")->trigger();
        QVERIFY(previewed().createdSince);
    }

    void aFaultyFilterIsPutRightFirst()
    {
        test::type(m_test->filter(), QStringLiteral("code:>=many"));
        action("resendAllAction")->trigger();
        QVERIFY(!resendDialog());
        QVERIFY(m_test->isVisible("filterFault"));
        QVERIFY(m_test->filter()->hasFocus());
    }

    void theToastOffersThePlan()
    {
        action("resendAllAction")->trigger();
        auto *start = resendDialog()->findChild<QPushButton *>(QStringLiteral("startResendButton"));
        QTRY_VERIFY(start->isEnabled());
        m_test->dialogs.willAnswer(QStringLiteral("&Send again"));
        test::click(start);
        QTRY_VERIFY(m_test->toast().startsWith(QStringLiteral("Plan 1: 3 ")));
        test::click(&m_test->page, QStringLiteral("toastButton"));
        QVERIFY(m_test->page.findChild<QDialog *>(QStringLiteral("plansDialog")));
    }

    void theToastSaysWhenALaterPlanBegins()
    {
        action("resendAllAction")->trigger();
        auto *start = resendDialog()->findChild<QPushButton *>(QStringLiteral("startResendButton"));
        QTRY_VERIFY(start->isEnabled());
        test::find<QComboBox>(resendDialog(), QStringLiteral("resendStartField"))
                ->setCurrentIndex(1);
        test::find<QDateTimeEdit>(resendDialog(), QStringLiteral("resendTimeField"))
                ->setDateTime({QDate(2099, 1, 14), QTime(15, 0), Qt::UTC});
        m_test->dialogs.willAnswer(QStringLiteral("&Send again"));
        test::click(start);
        QTRY_VERIFY2(m_test->toast().contains(QStringLiteral("beginning in ")),
                     qPrintable(m_test->toast()));
        QVERIFY2(m_test->toast().contains(QStringLiteral("2099")), qPrintable(m_test->toast()));
    }

    void aPlansDeliveriesShowInTheList()
    {
        ResendPlan plan;
        plan.id = PlanId(1);
        plan.company = m_test->workspace.northwind.id;
        plan.createdAt = 1'780'000'000'123'456;
        plan.planned = 1;
        m_test->workspace.plans.plans = {plan};
        action("plansAction")->trigger();
        auto *dialog = m_test->page.findChild<QDialog *>(QStringLiteral("plansDialog"));
        auto *show = dialog->findChild<QPushButton *>(QStringLiteral("showPlanButton"));
        QTRY_VERIFY(show->isEnabled());
        test::click(show);
        QCOMPARE(m_test->filter()->text(), QStringLiteral("plan:1"));
        const auto *period = test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"));
        QCOMPARE(period->currentIndex(), period->count() - 1);
    }

    void withoutACompanyThereIsNothingToSend()
    {
        QVERIFY(action("resendAllAction")->isEnabled());
        test::FakeWorkspace other;
        DeliveriesPage page(other.fronts(), m_test->dialogs);
        QVERIFY(!page.findChild<QAction *>(QStringLiteral("resendAllAction"))->isEnabled());
        QVERIFY(!page.findChild<QAction *>(QStringLiteral("plansAction"))->isEnabled());
    }

    void everyControlHasAName()
    {
        QVERIFY(m_test->select(0));
        test::press(m_test->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(test::accessProblems(&m_test->page), QStringList());
    }

    void aDeliveryOfAPlanSaysWhenItGoesOut()
    {
        Delivery &delivery = m_test->workspace.deliveries.ledger.last().delivery;
        delivery.status = DeliveryStatus::Queued;
        delivery.attempts = 0;
        delivery.resendOfPublicId = QStringLiteral("dlv_older");
        delivery.nextAttemptAt = SystemClock().now() + 7230 * microsPerSecond;
        m_test->workspace.deliveries.ledger.last().attempts.clear();
        m_test->page.refresh();
        QVERIFY(m_test->select(0));
        const auto *words = m_test->page.findChild<QLabel *>(QStringLiteral("deliveryWaiting"));
        QVERIFY2(words->text().startsWith(QStringLiteral("Its plan sends it again in 2 hours, at")),
                 qPrintable(words->text()));
        m_test->workspace.deliveries.ledger.last().delivery.isPaused = true;
        m_test->page.refresh();
        QTRY_COMPARE(words->text(),
                     QStringLiteral("Waits: the plan that sends it again is paused."));
    }

private:
    QAction *action(const char *name) const
    {
        return m_test->page.findChild<QAction *>(QLatin1String(name));
    }
    QPushButton *resendButton() const
    {
        return test::find<QPushButton>(&m_test->page, QStringLiteral("resendButton"));
    }
    QDialog *resendDialog() const
    {
        return m_test->page.findChild<QDialog *>(QStringLiteral("resendDialog"));
    }
    const ResendWish &previewed() const { return m_test->workspace.plans.previewed.last(); }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestManyAgain)
#include "tst_manyagain.moc"
