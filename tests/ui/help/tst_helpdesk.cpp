#include "tests/ui/screens/allpages.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/windowground.h"
#include "ui/help/helpwindow.h"
#include "ui/help/manualtopics.h"
#include "ui/shell/helpdesk.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

using namespace hk;
using namespace Qt::StringLiterals;

// F1, wherever one is.
class TestHelpDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { open(); }
    void cleanup()
    {
        if (HelpWindow *help = desk().window())
            help->close();
    }
    void cleanupTestCase()
    {
        m_window.reset();
        QCOMPARE(m_ground.probe.problems(), QStringList());
    }

    void everyPageHasAPageOfTheManual_data() { test::addRowPerPage(*m_window); }

    void everyPageHasAPageOfTheManual()
    {
        QFETCH(QString, page);
        m_window->showPage(page);
        QTRY_VERIFY(m_window->currentPage()->isVisible());
        activate(m_window.get());
        test::pressInWindow(m_window.get(), Qt::Key_F1);
        QVERIFY(desk().window() && desk().window()->isVisible());
        QCOMPARE(desk().window()->file(), page + u".md"_s);
    }

    void aDialogHasItsOwn_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("file");
        QTest::newRow("plans") << QByteArray("plansAction") << u"plansDialog"_s << u"resend.md"_s;
        QTest::newRow("companies")
                << QByteArray("companiesAction") << u"companiesDialog"_s << u"settings.md"_s;
        QTest::newRow("what is told of nowhere else: the page below")
                << QByteArray("shortcutsAction") << u"shortcutsDialog"_s << u"deliveries.md"_s;
    }

    void aDialogHasItsOwn()
    {
        QFETCH(QByteArray, action);
        QFETCH(QString, dialog);
        m_window->showPage(u"deliveries"_s);
        auto *opening = m_window->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(opening);
        opening->trigger();
        QPointer<QDialog> shown = m_window->findChild<QDialog *>(dialog);
        QVERIFY(shown);
        activate(shown);
        test::pressInWindow(shown, Qt::Key_F1);
        QTEST(desk().window()->file(), "file");
        shown->close();
        QTRY_VERIFY(!shown);
    }

    void everyTopicIsAPageOfTheManual()
    {
        const Manual manual;
        QWidget window;
        QDialog preferences(&window);
        preferences.setObjectName(u"preferencesDialog"_s);
        QDialog above(&preferences);
        QCOMPARE(topicOf(manual, u"overview"_s), u"overview.md"_s);
        QCOMPARE(topicOf(manual, u"overview"_s, &above), u"preferences.md"_s);
        QCOMPARE(topicOf(manual, u"one"_s), Manual::firstPage());
    }

    void withoutACompanyItBeginsAtTheBeginning()
    {
        m_ground.workspace.companies.companies.clear();
        open();
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"welcomePage"_s)->isVisible());
        activate(m_window.get());
        test::pressInWindow(m_window.get(), Qt::Key_F1);
        QCOMPARE(desk().window()->file(), Manual::firstPage());
    }

    /// It is a window of its own, but reads and grows like the one it belongs to.
    void itIsReadAndZoomedLikeTheWindow()
    {
        open(); // the help is made when it is opened first
        m_window->setLayoutDirection(Qt::RightToLeft);
        activate(m_window.get());
        test::pressInWindow(m_window.get(), Qt::Key_F1);
        HelpWindow *help = desk().window();
        const auto normal = qScopeGuard([this] {
            m_ground.themed->theme.setZoom(100);
            open();
        });
        QCOMPARE(help->layoutDirection(), Qt::RightToLeft);
        activate(help);
        test::pressInWindow(help, Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(m_ground.themed->theme.zoom() > 100);
    }

    void itGoesWithTheWindow()
    {
        activate(m_window.get());
        test::pressInWindow(m_window.get(), Qt::Key_F1);
        const QPointer<HelpWindow> help = desk().window();
        QVERIFY(help->isVisible());
        m_window->hide();
        QVERIFY(!help->isVisible());
        m_window->show();
    }

private:
    HelpDesk &desk() const { return *m_window->findChild<HelpDesk *>(); }

    static void activate(QWidget *window)
    {
        window->activateWindow(); // as a window manager does
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

    void open()
    {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(
                m_ground.workspace.fronts(), m_ground.themed->theme, m_ground.dialogs,
                m_ground.settings, test::makePages(m_ground.workspace.fronts(), m_ground.dialogs),
                u"settings"_s);
        m_window->resize(1400, 900);
        test::showActive(m_window.get());
    }

    test::WindowGround m_ground;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestHelpDesk)
#include "tst_helpdesk.moc"
