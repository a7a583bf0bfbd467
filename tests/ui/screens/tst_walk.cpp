#include "tests/ui/screens/allpages.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/fakedialogs.h"
#include "tests/ui/support/fakeworkspace.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QMenu>

using namespace hk;

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_settings = std::make_unique<QSettings>(m_home.filePath(QStringLiteral("ui.ini")),
                                                 QSettings::IniFormat);
        m_workspace.fillLedger(SystemClock().now());
        m_window = std::make_unique<MainWindow>(
                m_workspace.fronts(), m_themed.theme, m_dialogs, *m_settings,
                test::makePages(m_workspace.fronts(), m_dialogs), QStringLiteral("settings"));
        test::showActive(m_window.get());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void everyControlOfEveryPageHasAName_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const Page *page : m_window->findChildren<Page *>()) {
            QTest::addRow("%s, narrow", qPrintable(page->key())) << page->key() << QSize(960, 640);
            QTest::addRow("%s, wide", qPrintable(page->key())) << page->key() << QSize(1440, 900);
        }
    }

    void everyControlOfEveryPageHasAName()
    {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        m_window->resize(size);
        m_window->showPage(page);
        QTRY_VERIFY(m_window->currentPage()->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(test::accessProblems(m_window.get()), QStringList());
        QCOMPARE(m_window->size(), size); // nothing in it makes the window wider
    }

    void everyPageSurvivesThemesAndZoom()
    {
        for (const Page *page : m_window->findChildren<Page *>()) {
            m_window->showPage(page->key());
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light})
                m_themed.theme.setChoice(choice);
            for (const int zoom : {200, 80, 100})
                m_themed.theme.setZoom(zoom);
            QVERIFY(!m_window->grab().isNull());
        }
    }

    void eachShortcutBelongsToOneAction()
    {
        QHash<QKeySequence, QString> owners;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key),
                         qPrintable(
                                 QStringLiteral("%1: %2, %3")
                                         .arg(key.toString(), owners.value(key), action->text())));
                owners.insert(key, action->text());
            }
        }
    }

    void everyLetterOfAMenuChoosesOne()
    {
        QList<QPointer<QMenu>> all;
        for (QMenu *menu : m_window->findChildren<QMenu *>())
            all.append(menu);
        for (const QPointer<QMenu> &menu : std::as_const(all)) {
            if (menu) // some are filled when they open, and menus below them made anew
                Q_EMIT menu->aboutToShow();
        }
        const QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        QVERIFY(menus.size() > 10);
        QStringList problems;
        for (const QMenu *menu : menus)
            problems += test::menuProblems(menu);
        problems.removeDuplicates();
        QCOMPARE(problems, QStringList());
    }

    void everyActionWithAKeyIsInAMenu()
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                QVERIFY2(!action->associatedObjects().isEmpty(), qPrintable(action->text()));
        }
    }

private:
    test::LogProbe m_probe;
    test::Themed m_themed;
    test::FakeWorkspace m_workspace;
    test::FakeDialogs m_dialogs;
    QTemporaryDir m_home;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
