#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/audit/auditpage.h"
#include "ui/common/emptystate.h"
#include "ui/deliveries/deliveriespage.h"
#include "ui/deliveries/plansdialog.h"
#include "ui/overview/overviewpage.h"
#include "ui/receiver/receiverpage.h"
#include "ui/reports/reportspage.h"
#include "ui/settings/settingspage.h"
#include "ui/theme/roles.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace hk;
using namespace Qt::StringLiterals;

// What each page says while it has nothing to show, and the button that changes that.
class TestEmptyStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_themed = std::make_unique<test::Themed>();
        m_workspace = std::make_unique<test::FakeWorkspace>();
        m_dialogs = std::make_unique<test::FakeDialogs>();
        m_company = m_workspace->addCompany(u"co_new"_s, u"Fabrikam"_s, Environment::Test);
    }
    void cleanup()
    {
        m_shown.reset();
        m_dialogs.reset();
        m_workspace.reset();
        m_themed.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void aPageSaysWhatItIsForAndHasOneButtonThatFillsIt_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("leadsTo");
        const auto row = [](const char *page, const char *button, const char *leadsTo) {
            QTest::newRow(page) << QString::fromLatin1(page) << QString::fromLatin1(button)
                                << QString::fromLatin1(leadsTo);
        };
        row("overview", "sendTestButton", "simulator");
        row("deliveries", "sendTestButton", "simulator");
        row("receiver", "sendTestButton", "simulator");
        row("audit", "auditSettingsButton", "settings");
        row("reports", "sendTestButton", "simulator");
    }

    void aPageSaysWhatItIsForAndHasOneButtonThatFillsIt()
    {
        QFETCH(QString, page);
        QFETCH(QString, button);
        QFETCH(QString, leadsTo);
        if (page == "receiver"_L1)
            QVERIFY(m_workspace->receiver.start(9001).result().ok());
        Page *shown = make(page);
        const QSignalSpy asked(shown, &Page::pageRequested);
        shown->setCompany(m_company);
        show(shown);
        QTRY_VERIFY(stateOf(shown));
        const EmptyState *state = stateOf(shown);
        QVERIFY(!state->findChild<QLabel *>(u"stateTitle"_s)->text().isEmpty());
        QVERIFY(!state->findChild<QLabel *>(u"stateText"_s)->text().isEmpty());
        QStringList primary;
        for (const QPushButton *one : state->findChildren<QPushButton *>()) {
            if (one->isVisible() && isPrimary(one))
                primary.append(one->objectName());
        }
        QCOMPARE(primary, QStringList{button});
        QCOMPARE(test::accessProblems(shown), QStringList());
        test::click(state, button);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.constFirst().constFirst().toString(), leadsTo);
    }

    void aReceiverThatIsOffIsStarted()
    {
        Page *page = make(u"receiver"_s);
        show(page);
        QVERIFY(!page->findChild<QPushButton *>(u"sendTestButton"_s)->isVisible());
        test::click(page, u"startReceiverButton"_s);
        QTRY_VERIFY(page->findChild<QPushButton *>(u"sendTestButton"_s)->isVisible());
    }

    void settingsWithoutAUrlOfferTheReceiver()
    {
        Page *page = make(u"settings"_s);
        page->setCompany(m_company);
        show(page);
        QTRY_VERIFY(page->findChild<QWidget *>(u"noUrlHint"_s)->isVisible());
        test::click(page, u"useReceiverButton"_s);
        QTRY_VERIFY(m_workspace->receiver.isListening());
        for (const Category category : allCategories) {
            const auto *field =
                    page->findChild<QLineEdit *>(nameOf(category) + QStringLiteral("UrlField"));
            QTRY_COMPARE(
                    field->text(),
                    QStringLiteral("%1/%2").arg(m_workspace->receiver.url(), nameOf(category)));
        }
        QVERIFY(!page->findChild<QWidget *>(u"noUrlHint"_s)->isVisible());
        QVERIFY(page->hasUnsavedChanges()); // a person saves it, or not
    }

    void aReceiverThatCannotStartIsSaid()
    {
        m_workspace->receiver.answers.failNext({ErrorCode::PortTaken, u"8765"_s, {}, {}});
        Page *page = make(u"settings"_s);
        page->setCompany(m_company);
        show(page);
        QTRY_VERIFY(page->findChild<QWidget *>(u"noUrlHint"_s)->isVisible());
        test::click(page, u"useReceiverButton"_s);
        QCoreApplication::processEvents();
        QVERIFY(!page->hasUnsavedChanges());
        QVERIFY(page->findChild<QWidget *>(u"noUrlHint"_s)->isVisible());
    }

    void aProductionCompanyHasItsOwnReceiver()
    {
        Page *page = make(u"settings"_s);
        const Company real =
                m_workspace->addCompany(u"co_real"_s, u"Adatum"_s, Environment::Production);
        page->setCompany(real);
        show(page);
        QTRY_VERIFY(page->findChild<QWidget *>(u"noUrlHint"_s)->isVisible());
        QVERIFY(!page->findChild<QPushButton *>(u"useReceiverButton"_s)->isVisible());
        page->setCompany(m_workspace->northwind); // has four
        QTRY_VERIFY(!page->findChild<QWidget *>(u"noUrlHint"_s)->isVisible());
    }

    void plansAreMadeFromTheirList()
    {
        m_workspace->plans.plans.clear();
        m_shown = std::make_unique<QWidget>();
        test::showActive(m_shown.get());
        auto *dialog =
                new PlansDialog(m_workspace->fronts(), *m_dialogs, m_company, {}, m_shown.get());
        const QSignalSpy wanted(dialog, &PlansDialog::planWanted);
        dialog->open();
        QTRY_VERIFY(stateOf(dialog));
        test::click(dialog, u"makePlanButton"_s);
        QCOMPARE(wanted.count(), 1);
    }

private:
    Page *make(const QString &key)
    {
        const Fronts fronts = m_workspace->fronts();
        if (key == "overview"_L1)
            return new OverviewPage(fronts);
        if (key == "deliveries"_L1)
            return new DeliveriesPage(fronts, *m_dialogs);
        if (key == "receiver"_L1)
            return new ReceiverPage(fronts.receiver, fronts.samples, *m_dialogs);
        if (key == "audit"_L1)
            return new AuditPage(fronts, *m_dialogs);
        if (key == "reports"_L1)
            return new ReportsPage(fronts, *m_dialogs);
        return new SettingsPage(fronts, *m_dialogs);
    }
    void show(QWidget *widget)
    {
        m_shown.reset(widget);
        m_shown->resize(1100, 800);
        test::showActive(m_shown.get());
    }
    static EmptyState *stateOf(const QWidget *page)
    {
        for (EmptyState *state : page->findChildren<EmptyState *>()) {
            if (state->isVisible() && !state->findChildren<QPushButton *>().isEmpty())
                return state;
        }
        return nullptr;
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::Themed> m_themed;
    std::unique_ptr<test::FakeWorkspace> m_workspace;
    std::unique_ptr<test::FakeDialogs> m_dialogs;
    Company m_company;
    std::unique_ptr<QWidget> m_shown;
};

QTEST_MAIN(TestEmptyStates)
#include "tst_emptystates.moc"
