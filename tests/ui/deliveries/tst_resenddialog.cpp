#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/common/messagebar.h"
#include "ui/common/texttable.h"
#include "ui/deliveries/resenddialog.h"
#include "ui/deliveries/resendoptions.h"

#include <QtCore/QPointer>
#include <QtCore/QScopeGuard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

#include <utility>

using namespace hk;

class TestResendDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_plan.reset();
        PlanPreview &shown = m_workspace->plans.shown;
        shown.planned = 12;
        shown.leftOut = {{LeftOut::Removed, 2}, {LeftOut::Unfinished, 20}, {LeftOut::Delivered, 7}};
        shown.byEndpoint = {{QStringLiteral("booking"), 9}, {QStringLiteral("CRM"), 3}};
        shown.byTrigger = {{Trigger::AppointmentConfirmed, 12}};
        shown.byAge = {4, 8, 0, 0};
        m_company = m_workspace->addCompany(QStringLiteral("co_adatum"), QStringLiteral("Adatum"),
                                            Environment::Test);
    }

    void cleanup()
    {
        delete m_dialog;
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void showsAtOnceWhatWouldBeSent()
    {
        open();
        QCOMPARE(plans().previewed.size(), 1);
        QCOMPARE(plans().previewed.first().filter.text(), QStringLiteral("status:failed"));
        QCOMPARE(plans().previewed.first().company, m_company.id);
        QCOMPARE(textOf("resendHeadline"), QStringLiteral("12 of 41 would be sent again"));
        QCOMPARE(textOf("unfinishedCount"), QStringLiteral("20"));
        QVERIFY(!textOf("unfinishedWords").isEmpty());
        QVERIFY(!isVisible("supersededCount"));
        QVERIFY(!m_dialog->findChild<QWidget *>(QStringLiteral("endpointRemovedCheck")));
        QCOMPARE(start()->text(), QStringLiteral("&Send 12 again"));
        const auto *ages = test::find<TextTable>(m_dialog, QStringLiteral("byAgeTable"));
        QCOMPARE(ages->rowCount(), 2);
        QCOMPARE(ages->item(1, 1)->text(), QStringLiteral("8"));
    }

    void endpointsAreNamedWithTheirHosts()
    {
        m_company = m_workspace->northwind;
        open();
        const auto *table = test::find<TextTable>(m_dialog, QStringLiteral("byEndpointTable"));
        QTRY_COMPARE(table->item(0, 0)->text(), QStringLiteral("Booking (crm.northwind.example)"));
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("CRM"));
    }

    void eachSwitchAsksAgain()
    {
        open();
        auto *check = test::find<QCheckBox>(m_dialog, QStringLiteral("unfinishedCheck"));
        check->setFocus(Qt::TabFocusReason);
        plans().shown.planned = 32;
        plans().shown.leftOut.remove(LeftOut::Unfinished);
        test::press(check, Qt::Key_Space);
        QCOMPARE(plans().previewed.size(), 2);
        QVERIFY(plans().previewed.last().rules.includesUnfinished);
        QTRY_COMPARE(textOf("resendHeadline"), QStringLiteral("32 of 41 would be sent again"));
        QVERIFY(check->isVisible()); // to be taken back
        QVERIFY(check->hasFocus());
        test::press(check, Qt::Key_Space);
        QVERIFY(!plans().previewed.last().rules.includesUnfinished);
        auto *age = test::find<QComboBox>(m_dialog, QStringLiteral("resendAgeField"));
        test::press(age, Qt::Key_Down);
        QCOMPARE(plans().previewed.size(), 4);
        QCOMPARE(plans().previewed.last().rules.youngerThanMs, std::optional<qint64>(3'600'000));
    }

    void anOlderAnswerIsVoid()
    {
        open();
        plans().answers.hold();
        plans().shown.planned = 13;
        test::click(m_dialog, QStringLiteral("unfinishedCheck"));
        plans().shown.planned = 14;
        test::click(m_dialog, QStringLiteral("deliveredCheck"));
        QVERIFY(!start()->isEnabled());
        QCOMPARE(textOf("resendReason"), QStringLiteral("Counting…"));
        plans().answers.release();
        QTRY_VERIFY(start()->isEnabled());
        QCOMPARE(start()->text(), QStringLiteral("&Send 14 again"));
    }

    void withNothingPlannedTheButtonSaysWhy()
    {
        plans().shown = {};
        plans().shown.leftOut = {{LeftOut::Delivered, 3}};
        open();
        QVERIFY(!start()->isEnabled());
        QVERIFY(textOf("resendReason").contains(QStringLiteral("left out")));
        QCOMPARE(start()->accessibleDescription(), textOf("resendReason"));
        plans().shown.leftOut.clear();
        test::click(m_dialog, QStringLiteral("deliveredCheck"));
        QTRY_COMPARE(textOf("resendReason"), QStringLiteral("Nothing matches."));
    }

    void aWrongRateIsToldAtItsField()
    {
        open();
        auto *rate = test::find<QLineEdit>(m_dialog, QStringLiteral("resendRateField"));
        test::retype(rate, QStringLiteral("fast"));
        test::click(start());
        QVERIFY(rate->hasFocus());
        QVERIFY(!rate->accessibleDescription().isEmpty());
        QVERIFY(plans().started.isEmpty());
        test::retype(rate, QStringLiteral("10/s"));
        test::click(start());
        QCOMPARE(plans().started.size(), 1);
        QCOMPARE(plans().started.first().rate, (RateLimit{10, 1000}));
    }

    void aWrongNumberAtOnceIsToldAtItsField()
    {
        open();
        auto *atOnce = test::find<QLineEdit>(m_dialog, QStringLiteral("resendParallelField"));
        test::retype(atOnce, QStringLiteral("65"));
        test::click(start());
        QVERIFY(atOnce->hasFocus());
        QCOMPARE(atOnce->accessibleDescription(),
                 QStringLiteral("This is no whole number from 1 to 64."));
        QVERIFY(plans().started.isEmpty());
        test::retype(atOnce, QStringLiteral("4"));
        test::click(start());
        QCOMPARE(plans().started.size(), 1);
        QCOMPARE(plans().started.first().parallel, 4);
    }

    void startsAtATimeOfTheCompany()
    {
        open();
        QVERIFY(!isVisible("resendTimeField"));
        test::press(test::find<QComboBox>(m_dialog, QStringLiteral("resendStartField")),
                    Qt::Key_Down);
        auto *time = test::find<QDateTimeEdit>(m_dialog, QStringLiteral("resendTimeField"));
        QVERIFY(time->accessibleDescription().contains(QStringLiteral("America/Toronto")));
        time->setDateTime({QDate(2020, 5, 14), QTime(15, 0), Qt::UTC});
        test::click(start());
        QVERIFY(plans().started.isEmpty());
        QVERIFY(time->accessibleDescription().contains(QStringLiteral("over")));
        time->setDateTime({QDate(2099, 1, 14), QTime(15, 0), Qt::UTC});
        test::click(start());
        QCOMPARE(plans().started.size(), 1);
        QCOMPARE(plans().started.first().startAt,
                 std::optional(toMicros({QDate(2099, 1, 14), QTime(20, 0), Qt::UTC})));
    }

    void aTimeThatNeverIsCannotBeChosen()
    {
        const auto now = [] { return toMicros({QDate(2026, 3, 8), QTime(5, 30), Qt::UTC}); };
        ResendOptions options("America/Toronto", now);
        options.findChild<QComboBox *>(QStringLiteral("resendStartField"))->setCurrentIndex(1);
        auto *time = options.findChild<QDateTimeEdit *>(QStringLiteral("resendTimeField"));
        // Half an hour past midnight there, so two hours on is the hour that is left out.
        time->setDateTime({QDate(2026, 3, 8), QTime(2, 30), Qt::UTC});
        ResendWish wish;
        QVERIFY(options.writeTo(wish));
        QVERIFY(time->accessibleDescription().contains(QStringLiteral("clocks")));
        time->setDateTime({QDate(2026, 3, 8), QTime(3, 30), Qt::UTC});
        QVERIFY(!options.writeTo(wish));
        QCOMPARE(wish.startAt, std::optional(toMicros({QDate(2026, 3, 8), QTime(7, 30), Qt::UTC})));
    }

    void fewOfATestCompanyStartWithoutAQuestion()
    {
        open();
        test::press(start(), Qt::Key_Return);
        QVERIFY(m_dialogs->asked.isEmpty());
        QTRY_COMPARE(m_plan, std::optional(std::pair(PlanId(1), 12)));
        QTRY_VERIFY(!m_dialog);
    }

    void manyAreAskedFor()
    {
        plans().shown.planned = 100;
        open();
        m_dialogs->willAnswer(QStringLiteral("Cancel"));
        test::click(start());
        QCOMPARE(m_dialogs->asked.size(), 1);
        QVERIFY(m_dialogs->asked.first().detail.contains(QStringLiteral("Booking, CRM")));
        QVERIFY(plans().started.isEmpty());
        m_dialogs->willAnswer(QStringLiteral("&Send again"));
        test::click(start());
        QCOMPARE(plans().started.size(), 1);
    }

    void productionIsAskedForWithItsHosts()
    {
        m_company = m_workspace->northwind;
        open();
        QTRY_VERIFY(test::find<TextTable>(m_dialog, QStringLiteral("byEndpointTable"))
                            ->item(0, 0)
                            ->text()
                            .contains(QStringLiteral("crm.northwind.example")));
        m_dialogs->willAnswer(QStringLiteral("&Send again"));
        test::click(start());
        const QString detail = m_dialogs->asked.first().detail;
        QVERIFY(detail.contains(QStringLiteral("crm.northwind.example")));
        QVERIFY(detail.contains(QStringLiteral("Northwind Clinics")));
        QCOMPARE(plans().started.size(), 1);
    }

    void aRefusedStartIsTold()
    {
        open();
        plans().answers.failNext({ErrorCode::CompanyArchived, QStringLiteral("Adatum"), {}, {}});
        test::click(start());
        QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(start()->isEnabled());
        QVERIFY(!m_plan);
    }

    void aFailedCountOffersToRetry()
    {
        plans().answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        open(false);
        QTRY_VERIFY(m_dialog->findChild<MessageBar *>()->isVisible());
        QVERIFY(!start()->isEnabled());
        QVERIFY(!textOf("resendReason").isEmpty());
        test::click(m_dialog->findChild<MessageBar *>()->findChild<QPushButton *>());
        QTRY_VERIFY(start()->isEnabled());
    }

    void itStaysWhileItStarts()
    {
        open();
        plans().answers.hold();
        test::click(start());
        QVERIFY(!start()->isEnabled());
        test::press(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible());
        plans().answers.release();
        QTRY_VERIFY(m_plan.has_value());
    }

    void everyControlHasANameAndAKeyOfItsOwn()
    {
        plans().shown.leftOut.clear();
        for (const LeftOut reason : allLeftOut)
            plans().shown.leftOut[reason] = 3;
        open();
        m_dialog->findChild<QComboBox *>(QStringLiteral("resendStartField"))->setCurrentIndex(1);
        QCOMPARE(test::accessProblems(m_dialog), QStringList());
        QCOMPARE(test::mnemonicProblems(m_dialog), QStringList());
    }

    void tabGoesAsOneReads()
    {
        open();
        QStringList names;
        auto *first = test::findWidget(m_dialog, QStringLiteral("unfinishedCheck"));
        first->setFocus(Qt::TabFocusReason);
        while (names.size() < 10) {
            names.append(QApplication::focusWidget()->objectName());
            test::pressInWindow(m_dialog, Qt::Key_Tab);
        }
        const QString expected = QStringLiteral(
                "unfinishedCheck deliveredCheck byEndpointTable byTriggerTable byAgeTable "
                "resendAgeField resendRateField resendParallelField resendStartField "
                "cancelResendButton");
        QCOMPARE(names.join(u' '), expected);
        QCOMPARE(QApplication::focusWidget(), start());
        test::pressInWindow(m_dialog, Qt::Key_Tab); // round, with nothing between
        QCOMPARE(QApplication::focusWidget(), first);
    }

    void nothingScrollsSideways()
    {
        m_themed.theme.setZoom(200);
        const auto normal = qScopeGuard([this] { m_themed.theme.setZoom(100); });
        plans().shown.leftOut.clear();
        for (const LeftOut reason : allLeftOut)
            plans().shown.leftOut[reason] = 1'234;
        open();
        m_dialog->resize(800, 600);
        QCoreApplication::processEvents();
        const auto *scroll = test::find<QScrollArea>(m_dialog, QStringLiteral("resendScroll"));
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->width())));
    }

private:
    void open(bool waits = true)
    {
        ResendWish wish;
        wish.company = m_company.id;
        wish.filter = *DeliveryFilter::parse(QStringLiteral("status:failed"));
        m_dialog = new ResendDialog(m_workspace->fronts(), *m_dialogs, m_company, wish,
                                    QStringLiteral("All that match status:failed"), nullptr);
        connect(m_dialog, &ResendDialog::started, this,
                [this](PlanId plan, int count) { m_plan = std::pair(plan, count); });
        test::showActive(m_dialog);
        if (waits)
            QTRY_VERIFY(textOf("resendHeadline") != QStringLiteral("Counting…"));
    }
    test::FakePlans &plans() { return m_workspace->plans; }
    QPushButton *start() const
    {
        return test::find<QPushButton>(m_dialog, QStringLiteral("startResendButton"));
    }
    QString textOf(const char *name) const
    {
        return m_dialog->findChild<QLabel *>(QLatin1String(name))->text();
    }
    bool isVisible(const char *name) const
    {
        return m_dialog->findChild<QWidget *>(QLatin1String(name))->isVisible();
    }

    test::LogProbe m_probe;
    test::Themed m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    Company m_company;
    QPointer<ResendDialog> m_dialog;
    std::optional<std::pair<PlanId, int>> m_plan;
};

QTEST_MAIN(TestResendDialog)
#include "tst_resenddialog.moc"
