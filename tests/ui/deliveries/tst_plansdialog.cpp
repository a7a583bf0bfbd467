#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/common/timetext.h"
#include "ui/deliveries/plansdialog.h"
#include "ui/deliveries/planwords.h"

#include <QtCore/QFile>
#include <QtCore/QPointer>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace hk;

class TestPlansDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_wanted.clear();
        ResendPlan running;
        running.id = PlanId(2);
        running.company = m_workspace->northwind.id;
        running.filter = QStringLiteral("status:failed");
        running.createdAt = SystemClock().now() - 60 * microsPerSecond;
        running.startsAt = running.createdAt;
        running.actor = QStringLiteral("window:ada");
        running.planned = 312;
        running.leftOut = 29;
        running.rate = {10, 1000};
        running.counts = {{DeliveryStatus::Delivered, 200},
                          {DeliveryStatus::Failed, 9},
                          {DeliveryStatus::Cancelled, 3},
                          {DeliveryStatus::Queued, 100}};
        ResendPlan done = running;
        done.id = PlanId(1);
        done.filter.clear();
        done.state = PlanState::Done;
        done.counts = {{DeliveryStatus::Delivered, 312}};
        plans().plans = {running, done};
    }

    void cleanup()
    {
        delete m_dialog;
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void listsTheNewestFirstWithItsProgress()
    {
        open();
        QCOMPARE(table()->rowCount(), 2);
        QCOMPARE(cell(0, 0), QStringLiteral("2"));
        QCOMPARE(cell(0, 1), QStringLiteral("Running"));
        QCOMPARE(cell(0, 3), QStringLiteral("status:failed"));
        QCOMPARE(cell(0, 4), QStringLiteral("212 of 312"));
        QCOMPARE(cell(0, 5), QStringLiteral("9"));
        QCOMPARE(cell(1, 1), QStringLiteral("Done"));
        const auto *bar = test::find<QProgressBar>(m_dialog, QStringLiteral("planBar"));
        QCOMPARE(bar->value(), 212);
        QCOMPARE(bar->maximum(), 312);
        QVERIFY(textOf("planAccount")
                        .startsWith(QStringLiteral("212 of 312 finished: 200 delivered, 9 failed, "
                                                   "3 cancelled. Left out: 29. Pace: 10/s. "
                                                   "Started ")));
        QVERIFY(textOf("planAccount").endsWith(QStringLiteral(" by ada.")));
    }

    void beginsAtThePlanThatIsWanted()
    {
        open(PlanId(1));
        QCOMPARE(table()->selectedRow(), 1);
        QVERIFY(!test::findWidget(m_dialog, QStringLiteral("pausePlanButton"))->isEnabled());
        QVERIFY(!test::findWidget(m_dialog, QStringLiteral("cancelPlanButton"))->isEnabled());
        QVERIFY(test::findWidget(m_dialog, QStringLiteral("exportPlanButton"))->isEnabled());
    }

    void onePausesAndResumes()
    {
        open();
        auto *button = test::find<QPushButton>(m_dialog, QStringLiteral("pausePlanButton"));
        button->setFocus();
        test::press(button, Qt::Key_Space);
        QTRY_COMPARE(cell(0, 1), QStringLiteral("Paused"));
        QCOMPARE(button->text(), QStringLiteral("&Resume"));
        QCOMPARE(m_dialog->focusWidget(), button);
        test::press(button, Qt::Key_Space);
        QTRY_COMPARE(cell(0, 1), QStringLiteral("Running"));
        QCOMPARE(button->text(), QStringLiteral("&Pause"));
    }

    void cancellingAsks()
    {
        open();
        m_dialogs->willAnswer(QStringLiteral("&Keep"));
        test::click(m_dialog, QStringLiteral("cancelPlanButton"));
        QCOMPARE(plans().plans.first().state, PlanState::Running);
        m_dialogs->willAnswer(QStringLiteral("&Cancel plan"));
        test::click(m_dialog, QStringLiteral("cancelPlanButton"));
        QVERIFY(m_dialogs->asked.last().text.contains(QStringLiteral("100")));
        QTRY_COMPARE(cell(0, 1), QStringLiteral("Cancelled"));
    }

    void aRefusalIsTold()
    {
        open();
        plans().answers.failNext({ErrorCode::PlanEnded, {}, QStringLiteral("2"), {}});
        test::click(m_dialog, QStringLiteral("pausePlanButton"));
        QTRY_VERIFY(bar()->isVisible());
        QVERIFY(bar()->text().contains(QStringLiteral("ended")));
    }

    void showsItsDeliveries()
    {
        open();
        const QString filter = filterOf(plans().plans.first());
        QVERIFY(DeliveryFilter::parse(filter).ok());
        test::click(m_dialog, QStringLiteral("showPlanButton"));
        QCOMPARE(m_wanted, filter);
        QTRY_VERIFY(!m_dialog);
    }

    void keepsTheSummaryInAFile()
    {
        open();
        const QTemporaryDir home;
        const QString name = home.filePath(QStringLiteral("plan.csv"));
        m_dialogs->willChooseFile(name);
        test::click(m_dialog, QStringLiteral("exportPlanButton"));
        QTRY_VERIFY(bar()->isVisible());
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("resendOf,id\r\n"));
        m_dialogs->willChooseFile(home.filePath(QStringLiteral("nowhere/plan.csv")));
        test::click(m_dialog, QStringLiteral("exportPlanButton"));
        QTRY_VERIFY(!bar()->text().startsWith(QStringLiteral("Saved")));
    }

    void followsTheLedgerOnceASecond()
    {
        open();
        for (int i = 0; i < 20; ++i) {
            ++plans().plans.first().counts[DeliveryStatus::Failed];
            m_workspace->deliveries.announce();
        }
        QCOMPARE(cell(0, 5), QStringLiteral("9")); // it was asked a moment ago
        QTRY_COMPARE(cell(0, 5), QStringLiteral("29"));
    }

    void theSelectedPlanStaysWhenAnotherBegins()
    {
        open(PlanId(1));
        ResendPlan third = plans().plans.first();
        third.id = PlanId(3);
        plans().plans.prepend(third);
        m_workspace->deliveries.announce();
        QTRY_COMPARE(table()->rowCount(), 3);
        QCOMPARE(table()->selectedRow(), 2);
    }

    void aPlanBeforeItsTimeSaysWhen()
    {
        const Micros later = SystemClock().now() + 7230 * microsPerSecond;
        plans().plans.first().startsAt = later;
        open();
        QCOMPARE(cell(0, 2), tableTime(later, SystemClock().now()));
        QCOMPARE(cell(0, 1), QStringLiteral("Not begun"));
        QVERIFY(textOf("planSentence").contains(QStringLiteral("begins in 2 hours")));
        QVERIFY(textOf("planAccount").contains(QStringLiteral("Planned for ")));
    }

    void whatKeepsAPlanIsSaidWithWhenItGoesOn_data()
    {
        QTest::addColumn<WaitReason>("reason");
        QTest::addColumn<QString>("words");
        QTest::newRow("its endpoint is on hold") << WaitReason::Held << "on hold";
        QTest::newRow("its endpoint has no URL") << WaitReason::NoUrl << "no URL";
        QTest::newRow("its endpoint fails") << WaitReason::Breaker << "probe goes out in 4 minutes";
        QTest::newRow("its attempts fail") << WaitReason::Schedule << "next one goes out in 4 min";
    }

    void whatKeepsAPlanIsSaidWithWhenItGoesOn()
    {
        QFETCH(const WaitReason, reason);
        QFETCH(const QString, words);
        PlanWait wait;
        wait.endpoint.slot = Category::Booking;
        wait.endpoint.url = QStringLiteral("https://crm.northwind.example/hooks");
        wait.endpoint.breaker.failures = 25;
        wait.unfinished = 100;
        wait.waiting.reason = reason;
        if (words.contains(QStringLiteral("4 min")))
            wait.waiting.until = SystemClock().now() + 250 * microsPerSecond;
        plans().waiting.insert(PlanId(2), {wait});
        open();
        QTRY_COMPARE(cell(0, 1), QStringLiteral("Waiting"));
        QVERIFY(textOf("planSentence").contains(QStringLiteral("waiting")));
        const QString why = textOf("planWaits");
        QVERIFY2(why.contains(words), qPrintable(why));
        QVERIFY2(why.contains(QStringLiteral("crm.northwind.example): 100.")), qPrintable(why));
        // As long as others of it go, it runs.
        plans().plans.first().counts[DeliveryStatus::Queued] = 150;
        m_workspace->deliveries.announce();
        QTRY_COMPARE(cell(0, 1), QStringLiteral("Running"));
        QCOMPARE(textOf("planWaits"), why);
    }

    void whereNobodySendsAPlanWaits()
    {
        open();
        QCOMPARE(textOf("planWaits"), QString());
        SenderStatus paused = m_workspace->status.senderStatus();
        paused.state = SenderStatus::State::Paused;
        paused.reason = QStringLiteral("This computer has no network");
        m_workspace->status.set(paused);
        QTRY_COMPARE(cell(0, 1), QStringLiteral("Waiting"));
        QVERIFY(textOf("planWaits").contains(QStringLiteral("no network")));
        QCOMPARE(table()->selectedRow(), 0);
    }

    void withoutPlansItSaysHowToMakeOne()
    {
        plans().plans.clear();
        open();
        QTRY_VERIFY(test::findWidget(m_dialog.get(), QStringLiteral("plansEmptyState")));
        QVERIFY(!test::findWidget(m_dialog, QStringLiteral("pausePlanButton"))->isEnabled());
        QVERIFY(!test::findWidget(m_dialog, QStringLiteral("exportPlanButton"))->isEnabled());
    }

    void anErrorOffersToRetry()
    {
        plans().answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        open();
        QTRY_VERIFY(bar()->isVisible());
        test::click(bar()->findChild<QPushButton *>());
        QTRY_COMPARE(table()->rowCount(), 2);
        QVERIFY(!bar()->isVisible());
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        open();
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
    }

private:
    void open(PlanId wanted = {})
    {
        const bool fails = plans().answers.willFail();
        m_dialog = new PlansDialog(m_workspace->fronts(), *m_dialogs, m_workspace->northwind,
                                   wanted, nullptr);
        connect(m_dialog, &PlansDialog::deliveriesWanted, this,
                [this](const QString &filter) { m_wanted = filter; });
        test::showActive(m_dialog);
        if (!plans().plans.isEmpty() && !fails)
            QTRY_VERIFY(table()->rowCount() > 0);
    }
    test::FakePlans &plans() { return m_workspace->plans; }
    TextTable *table() const
    {
        return m_dialog->findChild<TextTable *>(QStringLiteral("plansTable"));
    }
    QString cell(int row, int column) const { return table()->item(row, column)->text(); }
    QString textOf(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    MessageBar *bar() const { return m_dialog->findChild<MessageBar *>(); }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    QPointer<PlansDialog> m_dialog;
    QString m_wanted;
};

QTEST_MAIN(TestPlansDialog)
#include "tst_plansdialog.moc"
