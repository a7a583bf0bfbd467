#include "tests/ui/screens/allpages.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "tests/ui/support/windowground.h"
#include "ui/shell/mainwindow.h"

#include <QtCore/QPointer>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>

using namespace hk;
using namespace Qt::StringLiterals;

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ground.workspace.fillLedger(SystemClock().now());
        m_window = std::make_unique<MainWindow>(
                m_ground.workspace.fronts(), m_ground.themed->theme, m_ground.dialogs,
                m_ground.settings, test::makePages(m_ground.workspace.fronts(), m_ground.dialogs),
                QStringLiteral("settings"));
        test::showActive(m_window.get());
    }

    void cleanupTestCase()
    {
        m_window.reset();
        QCOMPARE(m_ground.probe.problems(), QStringList());
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

    void tabComesFromEveryPageToTheOthers_data()
    {
        QTest::addColumn<QString>("page");
        for (const Page *page : m_window->findChildren<Page *>())
            QTest::addRow("%s", qPrintable(page->key())) << page->key();
    }

    void tabComesFromEveryPageToTheOthers()
    {
        QFETCH(QString, page);
        m_window->showPage(page);
        QTRY_VERIFY(m_window->currentPage()->isVisible());
        const auto *sidebar = m_window->findChild<QWidget *>(u"pageList"_s);
        QVERIFY(sidebar);
        for (const bool back : {false, true}) {
            m_window->currentPage()->panes().constFirst()->setFocus(Qt::TabFocusReason);
            QStringList stops;
            while (!sidebar->hasFocus() && stops.size() < 150) {
                const QWidget *before = QApplication::focusWidget();
                stops.append(before ? before->objectName() : QString());
                const Qt::Key tab = back ? Qt::Key_Backtab : Qt::Key_Tab;
                test::pressInWindow(m_window.get(), tab, back ? Qt::ShiftModifier : Qt::NoModifier);
                if (QApplication::focusWidget() == before) // an editor, in which Tab indents
                    test::pressInWindow(m_window.get(), Qt::Key_Escape);
            }
            QVERIFY2(sidebar->hasFocus(), qPrintable(stops.mid(0, 40).join(u' ')));
        }
    }

    void everyPageSurvivesThemesAndZoom()
    {
        for (const Page *page : m_window->findChildren<Page *>()) {
            m_window->showPage(page->key());
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light})
                m_ground.themed->theme.setChoice(choice);
            for (const int zoom : {200, 80, 100})
                m_ground.themed->theme.setZoom(zoom);
            QVERIFY(!m_window->grab().isNull());
        }
    }

    void eachShortcutBelongsToOneAction()
    {
        QHash<QKeySequence, QString> owners;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                if (isOfAnotherPageToo(action) && owners.value(key) == action->objectName())
                    continue;
                QVERIFY2(!owners.contains(key),
                         qPrintable(QStringLiteral("%1: %2, %3")
                                            .arg(key.toString(), owners.value(key),
                                                 action->objectName())));
                owners.insert(key, action->objectName());
            }
        }
    }

    void everyKeyThatPeopleAreToldOfIsOneActions_data()
    {
        QTest::addColumn<QKeySequence>("key");
        for (const char *key :
             {"Ctrl+Shift+P", "Ctrl+K",   "Ctrl+1",      "Ctrl+5", "Ctrl+F", "F3",
              "Shift+F3",     "F6",       "Shift+F6",    "F5",     "Ctrl+L", "Ctrl++",
              "Ctrl+-",       "Ctrl+0",   "F1",          "Ctrl+/", "Ctrl+R", "Ctrl+Shift+R",
              "Ctrl+Shift+C", "Ctrl+D",   "Ctrl+Return", "Ctrl+S", "Ctrl+E", "Ctrl+Z",
              "Ctrl+Shift+Z", "Alt+Left", "Alt+Right"})
            QTest::newRow(key) << QKeySequence(QString::fromLatin1(key));
    }

    void everyKeyThatPeopleAreToldOfIsOneActions()
    {
        QFETCH(QKeySequence, key);
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        QStringList owners;
        for (const QAction *action : actions) {
            if (action->shortcuts().contains(key)
                && !(isOfAnotherPageToo(action) && owners.contains(action->objectName())))
                owners.append(action->objectName());
        }
        QCOMPARE(owners.size(), 1);
    }

    void everyActionWithAKeyCanBeGivenAnother()
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        }
    }

    void sixGoesAroundEveryPage_data() { test::addRowPerPage(*m_window); }

    void sixGoesAroundEveryPage()
    {
        QFETCH(QString, page);
        m_window->resize(1440, 900);
        m_window->showPage(page);
        QTRY_VERIFY(m_window->currentPage()->isVisible());
        QWidget *list = test::findWidget(m_window.get(), QStringLiteral("pageList"));
        for (const Qt::KeyboardModifiers way : {Qt::KeyboardModifiers(), {Qt::ShiftModifier}}) {
            list->setFocus();
            int parts = 0;
            do {
                const QWidget *before = QApplication::focusWidget();
                test::pressInWindow(m_window.get(), Qt::Key_F6, way);
                QVERIFY(QApplication::focusWidget() != before);
                ++parts;
            } while (!list->hasFocus() && parts < 12);
            QVERIFY(list->hasFocus());
            QVERIFY(parts > 1);
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
        QCOMPARE(problems.join(u'\n'), QString());
    }

    void everyActionWithAKeyIsInAMenu()
    {
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            if (!action->shortcuts().isEmpty())
                QVERIFY2(!action->associatedObjects().isEmpty(), qPrintable(action->text()));
        }
    }

private:
    /// Several pages have it under one name and with one key; it is that of the page on screen.
    static bool isOfAnotherPageToo(const QAction *action)
    {
        return action->property("isOfSeveralPages").toBool();
    }

    test::WindowGround m_ground;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
