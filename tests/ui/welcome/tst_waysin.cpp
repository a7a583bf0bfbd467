#include "tests/ui/shell/testpage.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/windowground.h"
#include "ui/common/messagebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/welcome/democompany.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace hk;
using namespace Qt::StringLiterals;
using test::TestPage;

// Where the three ways in lead, in a whole window.
class TestWaysIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ground = std::make_unique<test::WindowGround>(); }
    void cleanup()
    {
        m_window.reset();
        const QStringList problems = m_ground->probe.problems();
        m_ground.reset();
        QCOMPARE(problems, QStringList());
    }

    void theDemoEndsAtItsOverview()
    {
        openWithout();
        test::click(m_window.get(), u"demoWay"_s);
        QTRY_VERIFY(m_overview->isVisible());
        QCOMPARE(m_window->company()->externalId, DemoCompany::externalId());
        QCOMPARE(m_overview->company.externalId, DemoCompany::externalId());
        QTRY_VERIFY(!m_ground->workspace.simulator.sent.isEmpty());
    }

    void aDemoThatCannotBeMadeIsSaidThere()
    {
        openWithout();
        m_ground->workspace.settings.answers.failNext(
                {ErrorCode::StoreLocked, u"store.db"_s, {}, {}});
        test::click(m_window.get(), u"demoWay"_s);
        QTRY_VERIFY(welcome()->isVisible()
                    && !welcome()->findChild<MessageBar *>()->text().isEmpty());
        QVERIFY(test::findWidget(m_window.get(), u"demoWay"_s)->isEnabled());
    }

    void myCompanyEndsAtItsSettings()
    {
        openWithout();
        test::click(m_window.get(), u"companyWay"_s);
        addInDialog();
        QTRY_VERIFY(m_pageOfSettings->isVisible());
        QCOMPARE(m_window->company()->externalId, u"co_fabrikam"_s);
        QVERIFY(m_pageOfSettings->wishes.isEmpty());
    }

    void aDialogThatIsLeftLeavesTheWaysIn()
    {
        openWithout();
        test::click(m_window.get(), u"companyWay"_s);
        test::press(test::findWidget(m_window.get(), u"companyDialog"_s), Qt::Key_Escape);
        QVERIFY(welcome()->isVisible());
    }

    void settingsOfAFileFollowTheCompany()
    {
        openWithout();
        const QString file = write(R"({"hookkeeperSettings": 1})");
        m_ground->dialogs.willChooseFile(file);
        test::click(m_window.get(), u"importWay"_s);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"companyDialog"_s));
        addInDialog();
        QTRY_COMPARE(m_pageOfSettings->wishes, QStringList{u"import:"_s + file});
        QVERIFY(m_pageOfSettings->isVisible());
        QCOMPARE(m_pageOfSettings->company.externalId, u"co_fabrikam"_s);
    }

    void aFileOfSomethingElseAddsNoCompany_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("a scenario") << QByteArray(R"({"hookkeeperScenario": 1})");
        QTest::newRow("no JSON") << QByteArray("hello");
    }

    void aFileOfSomethingElseAddsNoCompany()
    {
        QFETCH(QByteArray, text);
        openWithout();
        m_ground->dialogs.willChooseFile(write(text));
        test::click(m_window.get(), u"importWay"_s);
        QTRY_VERIFY(welcome()->findChild<MessageBar *>()->text().contains("settings.json"_L1));
        QVERIFY(!m_window->findChild<QWidget *>(u"companyDialog"_s));
        QVERIFY(m_ground->workspace.companies.companies.isEmpty());
    }

    void aFileThatCannotBeReadIsSaid()
    {
        openWithout();
        m_ground->dialogs.willChooseFile(m_ground->home.filePath(u"gone.json"_s));
        test::click(m_window.get(), u"importWay"_s);
        QTRY_VERIFY(welcome()->findChild<MessageBar *>()->text().contains("gone.json"_L1));
    }

    void itIsVisitedFromTheHelpMenuAndLeftForThePage()
    {
        open();
        QTRY_VERIFY(m_pageOfSettings->isVisible());
        visit();
        test::press(test::findWidget(m_window.get(), u"demoWay"_s), Qt::Key_Escape);
        QVERIFY(m_pageOfSettings->isVisible());
        visit();
        test::pressInWindow(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_overview->isVisible());
        visit();
        Q_EMIT m_ground->workspace.companies.companiesChanged(); // by another program
        QCoreApplication::processEvents();
        QVERIFY(welcome()->isVisible());
    }

    void aDemoBesideOtherCompaniesIsChosen()
    {
        open();
        QTRY_VERIFY(m_pageOfSettings->isVisible());
        visit();
        test::click(m_window.get(), u"demoWay"_s);
        QTRY_VERIFY(m_overview->isVisible());
        QCOMPARE(m_overview->company.externalId, DemoCompany::externalId());
    }

    void unsavedChangesAreAskedForFirst()
    {
        open();
        QTRY_VERIFY(m_pageOfSettings->isVisible());
        test::type(m_pageOfSettings->field, u"x"_s);
        visit();
        m_ground->dialogs.willAnswer(u"Stay"_s);
        test::click(m_window.get(), u"demoWay"_s);
        QTRY_COMPARE(m_ground->dialogs.asked.size(), 1);
        QCOMPARE(m_pageOfSettings->field->text(), u"x"_s);
        QCOMPARE(m_window->company()->externalId, u"co_northwind"_s);
    }

private:
    void openWithout()
    {
        m_ground->workspace.companies.companies.clear();
        open();
        QTRY_VERIFY(welcome()->isVisible());
    }
    void open()
    {
        m_overview = new TestPage(u"overview"_s);
        m_pageOfSettings = new TestPage(u"settings"_s);
        m_window = std::make_unique<MainWindow>(
                m_ground->workspace.fronts(), m_ground->themed->theme, m_ground->dialogs,
                m_ground->settings, QList<Page *>{m_overview, m_pageOfSettings}, u"settings"_s);
        m_window->resize(1400, 900);
        test::showActive(m_window.get());
        m_window->findChild<DemoCompany *>()->setPause(0);
    }
    QWidget *welcome() const { return m_window->findChild<QWidget *>(u"welcomePage"_s); }
    void visit()
    {
        m_window->findChild<QAction *>(u"welcomeAction"_s)->trigger();
        QVERIFY(welcome()->isVisible());
    }
    void addInDialog()
    {
        QWidget *dialog = test::findWidget(m_window.get(), u"companyDialog"_s);
        test::type(test::findWidget(dialog, u"nameField"_s), u"Fabrikam"_s);
        test::type(test::findWidget(dialog, u"externalIdField"_s), u"co_fabrikam"_s);
        test::click(dialog, u"companyButton"_s);
    }
    QString write(const QByteArray &text) const
    {
        QFile file(m_ground->home.filePath(u"settings.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("The file is not written");
        return file.fileName();
    }

    std::unique_ptr<test::WindowGround> m_ground;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_overview = nullptr;
    TestPage *m_pageOfSettings = nullptr;
};

QTEST_MAIN(TestWaysIn)
#include "tst_waysin.moc"
