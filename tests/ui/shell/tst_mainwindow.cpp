#include "tests/ui/shell/testpage.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "tests/ui/support/windowground.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagelist.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolButton>

using namespace hk;
using test::TestPage;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ground = std::make_unique<test::WindowGround>();
        open();
    }

    void cleanup()
    {
        m_window.reset();
        m_ground.reset();
    }

    void theFirstStartShowsTheGivenPageAndTheCompany()
    {
        QCOMPARE(m_window->currentPage(), m_two);
        QCOMPARE(m_two->company.externalId, QStringLiteral("co_northwind"));
        QCOMPARE(m_one->company.externalId, QStringLiteral("co_northwind"));
        QVERIFY(m_window->windowTitle().contains(QLatin1String("Northwind Clinics")));
        QCOMPARE(m_window->minimumSize(), QSize(960, 640));
    }

    void pagesAreReachedWithKeysAndTheSidebar()
    {
        test::pressInWindow(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_one);
        QVERIFY(m_one->isVisible());
        auto *list = test::find<PageList>(m_window.get(), QStringLiteral("pageList"));
        list->setFocus();
        test::press(list, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), m_two);
        QVERIFY(m_two->isVisible());
    }

    void refreshAndPageActionsGoToThePageOnTop()
    {
        test::pressInWindow(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_two->refreshed, 1);
        test::pressInWindow(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_two->done, 1);
        m_window->showPage(QStringLiteral("one"));
        test::pressInWindow(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(m_two->done, 1);
        QCOMPARE(m_one->refreshed, 0);
    }

    void sixGoesBetweenSidebarAndPage()
    {
        test::findWidget(m_window.get(), QStringLiteral("pageList"))->setFocus();
        test::pressInWindow(m_window.get(), Qt::Key_F6);
        QVERIFY(m_two->field->hasFocus());
        test::pressInWindow(m_window.get(), Qt::Key_F6);
        QVERIFY(test::findWidget(m_window.get(), QStringLiteral("pageList"))->hasFocus());
        test::pressInWindow(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(m_two->field->hasFocus());
    }

    void theFocusComesBackFromAMenuOpenedTwice()
    {
        m_two->field->setFocus();
        for (int i = 0; i < 2; ++i)
            openAndCloseMenu();
        test::press(m_window->menuBar(), Qt::Key_Escape);
        QVERIFY(m_two->field->hasFocus());
    }

    void aShortcutLeavesTheMenuBar()
    {
        m_two->field->setFocus();
        openAndCloseMenu();
        test::pressInWindow(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_two->refreshed, 1);
        QVERIFY(m_two->field->hasFocus());
        openAndCloseMenu();
        test::pressInWindow(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_one);
        QVERIFY(!m_window->menuBar()->hasFocus());
    }

    void theFocusComesBackWithTheWindow()
    {
        m_two->field->setFocus();
        openAndCloseMenu();
        QDialog dialog(m_window.get()); // as a button opens it that takes no focus
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.reject();
        m_window->activateWindow(); // nobody else does it here
        QTRY_VERIFY(m_two->field->hasFocus());
    }

    void leavingUnsavedChangesAsks_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("leaves");
        QTest::addColumn<int>("saves");
        QTest::addColumn<QString>("text");
        QTest::newRow("Save saves and leaves") << QStringLiteral("Save") << true << 1 << QString();
        QTest::newRow("Discard leaves") << QStringLiteral("Discard") << true << 0 << QString();
        QTest::newRow("Stay stays") << QStringLiteral("Stay") << false << 0 << QStringLiteral("x");
    }

    void leavingUnsavedChangesAsks()
    {
        QFETCH(QString, answer);
        QFETCH(bool, leaves);
        test::type(m_two->field, QStringLiteral("x"));
        m_ground->dialogs.willAnswer(answer);
        test::pressInWindow(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage() == m_one, leaves);
        QTEST(m_two->saved, "saves");
        QTEST(m_two->field->text(), "text");
        const auto *list = test::find<PageList>(m_window.get(), QStringLiteral("pageList"));
        QCOMPARE(list->currentRow(), leaves ? 0 : 1);
    }

    void aRefusedSaveStays()
    {
        m_two->refuses = true;
        test::type(m_two->field, QStringLiteral("x"));
        m_ground->dialogs.willAnswer(QStringLiteral("Save"));
        m_window->showPage(QStringLiteral("one"));
        QCOMPARE(m_window->currentPage(), m_two);
    }

    void anotherPlaceWaitsForTheDialogsThatAreOpen()
    {
        QDialog first(m_window.get());
        first.open();
        QVERIFY(QTest::qWaitForWindowExposed(&first));
        m_window->showPage(QStringLiteral("one"), QStringLiteral("older"));
        m_window->showPage(QStringLiteral("one"), QStringLiteral("newer"));
        QDialog second(&first);
        second.open();
        QVERIFY(QTest::qWaitForWindowExposed(&second));
        second.reject();
        QCoreApplication::processEvents();
        QCOMPARE(m_window->currentPage(), m_two); // the first is open still
        first.accept();
        QCOMPARE(m_window->currentPage(), m_two); // what was chosen in it comes before
        QTRY_COMPARE(m_window->currentPage(), m_one);
        QCOMPARE(m_one->wishes, QStringList(QStringLiteral("newer")));
    }

    void aDialogOfAnotherWindowIsNotWaitedFor()
    {
        QWidget other; // as the window that this one took the place of
        QDialog dialog(&other);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        m_window->showPage(QStringLiteral("one"));
        QCOMPARE(m_window->currentPage(), m_one);
    }

    void closingWithUnsavedChangesAsks()
    {
        test::type(m_two->field, QStringLiteral("x"));
        m_ground->dialogs.willAnswer(QStringLiteral("Stay"));
        QVERIFY(!m_window->close());
        QVERIFY(m_window->isVisible());
        m_ground->dialogs.willAnswer(QStringLiteral("Discard"));
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void saveIsOfferedOnlyWhileThereIsSomethingToSave()
    {
        auto *save = m_window->findChild<QAction *>(QStringLiteral("saveAction"));
        QVERIFY(!save->isEnabled());
        test::type(m_two->field, QStringLiteral("x"));
        QVERIFY(save->isEnabled());
        test::pressInWindow(m_window.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_two->saved, 1);
        QVERIFY(!save->isEnabled());
    }

    void aNarrowWindowHasARailWithTooltips()
    {
        m_window->resize(1100, 700);
        auto *list = test::find<PageList>(m_window.get(), QStringLiteral("pageList"));
        QCOMPARE(list->parentWidget()->width(), 64);
        QCOMPARE(list->item(0)->toolTip(), QStringLiteral("Page one"));
        QVERIFY(test::find<QToolButton>(m_window.get(), QStringLiteral("companyMenuButton"))
                        ->accessibleName()
                        .contains(QLatin1String("Northwind")));
        QCOMPARE(test::accessProblems(m_window.get()), QStringList());
        m_window->resize(1400, 900);
        QCOMPARE(list->parentWidget()->width(), 224);
        QVERIFY(list->item(0)->toolTip().isEmpty());
        QCOMPARE(test::accessProblems(m_window.get()), QStringList());
    }

    void anotherCompanyGoesToEveryPage()
    {
        m_ground->workspace.addCompany(QStringLiteral("co_two"), QStringLiteral("Adatum"),
                                       Environment::Test);
        Q_EMIT m_ground->workspace.companies.companiesChanged();
        auto *combo = test::find<QComboBox>(m_window.get(), QStringLiteral("companySwitcher"));
        QTRY_COMPARE(combo->count(), 2);
        QCOMPARE(combo->currentText(), QStringLiteral("Northwind Clinics"));
        combo->setFocus();
        test::press(combo, Qt::Key_Up); // by name, Adatum comes first
        QTRY_COMPARE(m_one->company.externalId, QStringLiteral("co_two"));
        QCOMPARE(test::find<QLabel>(m_window.get(), QStringLiteral("environmentText"))->text(),
                 QStringLiteral("Test"));
    }

    void stayingKeepsTheCompany()
    {
        m_ground->workspace.addCompany(QStringLiteral("co_two"), QStringLiteral("Adatum"),
                                       Environment::Test);
        Q_EMIT m_ground->workspace.companies.companiesChanged();
        auto *combo = test::find<QComboBox>(m_window.get(), QStringLiteral("companySwitcher"));
        QTRY_COMPARE(combo->count(), 2);
        test::type(m_two->field, QStringLiteral("x"));
        m_ground->dialogs.willAnswer(QStringLiteral("Stay"));
        test::press(combo, Qt::Key_Up);
        QCOMPARE(combo->currentText(), QStringLiteral("Northwind Clinics"));
        QCOMPARE(m_two->company.externalId, QStringLiteral("co_northwind"));
    }

    void pageCompanyAndLookAreRemembered()
    {
        m_ground->workspace.addCompany(QStringLiteral("co_two"), QStringLiteral("Adatum"),
                                       Environment::Test);
        Q_EMIT m_ground->workspace.companies.companiesChanged();
        auto *combo = test::find<QComboBox>(m_window.get(), QStringLiteral("companySwitcher"));
        QTRY_COMPARE(combo->count(), 2);
        test::press(combo, Qt::Key_Up);
        test::pressInWindow(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        test::pressInWindow(m_window.get(), Qt::Key_Plus, Qt::ControlModifier);
        m_window->findChild<QAction *>(QStringLiteral("darkThemeAction"))->trigger();
        m_window->resize(1000, 650);
        m_window->close();

        m_ground->themed = std::make_unique<test::Themed>();
        open();
        QCOMPARE(m_window->currentPage(), m_one);
        QCOMPARE(m_one->company.externalId, QStringLiteral("co_two"));
        QCOMPARE(m_ground->themed->theme.zoom(), 110);
        QVERIFY(m_ground->themed->theme.isDark());
        QCOMPARE(m_window->size(), QSize(1000, 650));
    }

    void aPageCanAskForAnother()
    {
        Q_EMIT m_two->pageRequested(QStringLiteral("one"), QStringLiteral("dlv_1"));
        QCOMPARE(m_window->currentPage(), m_one);
        QCOMPARE(m_one->wishes, QStringList{QStringLiteral("dlv_1")});
    }

    void withoutACompanyTheWaysInShow()
    {
        m_window.reset();
        m_ground->workspace.companies.companies.clear();
        open(false);
        QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("welcomePage"))->isVisible());
        test::click(m_window.get(), QStringLiteral("companyWay"));
        QVERIFY(test::findWidget(m_window.get(), QStringLiteral("companyDialog")));
    }

    void companiesThatCannotBeReadAreAskedForAgain()
    {
        m_window.reset();
        m_ground->workspace.companies.answers.failNext(
                {ErrorCode::StoreLocked, QStringLiteral("store.db"), {}, {}});
        open(false);
        QTRY_VERIFY(m_window->findChild<QWidget *>(QStringLiteral("companiesFailedState"))
                            ->isVisible());
        test::click(m_window.get(), QStringLiteral("retryCompaniesButton"));
        QTRY_VERIFY(m_two->isVisible());
    }

    void eachShortcutBelongsToOneAction()
    {
        QHash<QKeySequence, QString> owners;
        for (const QAction *action : m_window->findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key),
                         qPrintable(key.toString() + owners.value(key) + action->text()));
                owners.insert(key, action->text());
            }
        }
        QVERIFY(owners.size() > 15);
    }

    void noMenuIsEmpty()
    {
        for (const QAction *menu : m_window->menuBar()->actions())
            QVERIFY(!menu->menu()->isEmpty());
    }

    void editActionsActOnTheFieldWithTheFocus()
    {
        test::type(m_two->field, QStringLiteral("abc"));
        auto *undo = m_window->findChild<QAction *>(QStringLiteral("undoAction"));
        QVERIFY(undo->isEnabled());
        undo->trigger();
        QVERIFY(m_two->field->text() != QLatin1String("abc"));
        test::findWidget(m_window.get(), QStringLiteral("pageList"))->setFocus();
        QVERIFY(!undo->isEnabled());
    }

private:
    /// The menu bar has the focus then.
    void openAndCloseMenu()
    {
        test::pressInWindow(m_window.get(), Qt::Key_E, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        test::press(QApplication::activePopupWidget(), Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(m_window->menuBar()->hasFocus());
    }

    void open(bool withCompany = true)
    {
        m_one = new TestPage(QStringLiteral("one"));
        m_two = new TestPage(QStringLiteral("two"));
        m_window = std::make_unique<MainWindow>(
                m_ground->workspace.fronts(), m_ground->themed->theme, m_ground->dialogs,
                m_ground->settings, QList<Page *>{m_one, m_two}, QStringLiteral("two"));
        if (!m_window->isVisible()
            && m_ground->settings.value(QStringLiteral("window/geometry")).isNull())
            m_window->resize(1400, 900);
        test::showActive(m_window.get());
        if (withCompany)
            QTRY_VERIFY(!m_two->company.externalId.isEmpty());
        QCOMPARE(m_ground->probe.problems(), QStringList());
    }

    std::unique_ptr<test::WindowGround> m_ground;
    std::unique_ptr<MainWindow> m_window;
    TestPage *m_one = nullptr;
    TestPage *m_two = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
