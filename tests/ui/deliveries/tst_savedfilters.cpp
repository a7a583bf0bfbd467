#include "tests/ui/deliveries/deliveriespagetest.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace hk;

/// Filters that are kept by name, used lately, or come with the program; through the page.
class TestSavedFilters final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<test::DeliveriesPageTest>();
        m_test->add(DeliveryStatus::Failed);
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(2));
    }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void aFilterIsSavedWithItsPeriodAndUsedAgain()
    {
        write(QStringLiteral("status:failed"));
        save(QStringLiteral("Broken"));
        QTRY_COMPARE(kept(QStringLiteral("Broken")), QStringLiteral("status:failed created:<24h"));
        QTRY_COMPARE(m_test->toast(), QStringLiteral("Saved as Broken."));
        write(QString());
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 2);
        use(QStringLiteral("Broken"));
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed created:<24h"));
        QCOMPARE(
                test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"))->currentIndex(),
                3); // all time: the filter says it
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
    }

    void savingIsTakenBack()
    {
        write(QStringLiteral("status:failed"));
        save(QStringLiteral("Broken"));
        QTRY_VERIFY(!kept(QStringLiteral("Broken")).isEmpty());
        undo();
        QTRY_VERIFY(kept(QStringLiteral("Broken")).isEmpty());
    }

    void oneOfThatNameIsReplacedWhenOneSaysSo()
    {
        keep(QStringLiteral("Broken"), QStringLiteral("code:500"));
        write(QStringLiteral("status:failed"));
        m_test->dialogs.willAnswer(QStringLiteral("Cancel"));
        save(QStringLiteral("Broken"));
        QTRY_COMPARE(m_test->dialogs.asked.size(), 1);
        QCOMPARE(kept(QStringLiteral("Broken")), QStringLiteral("code:500"));
        m_test->dialogs.willAnswer(QStringLiteral("&Replace"));
        save(QStringLiteral("Broken"));
        QTRY_COMPARE(kept(QStringLiteral("Broken")), QStringLiteral("status:failed created:<24h"));
        undo();
        QTRY_COMPARE(kept(QStringLiteral("Broken")), QStringLiteral("code:500"));
    }

    /// Kept by the console, say, of which this program is told nothing.
    void oneThatAnotherProgramKeptIsInTheMenuAndBroughtBack()
    {
        {
            const QSignalBlocker untold(m_test->workspace.filters);
            Q_UNUSED(m_test->workspace.filters.save(
                    m_test->workspace.northwind.id, QStringLiteral("Third"),
                    QStringLiteral("code:500"), FilterSaving::Beside))
        }
        write(QStringLiteral("status:held"));
        m_test->dialogs.willAnswer(QStringLiteral("&Replace"));
        save(QStringLiteral("Third"));
        QTRY_VERIFY(kept(QStringLiteral("Third")).startsWith(QLatin1String("status:held")));
        undo();
        QTRY_COMPARE(kept(QStringLiteral("Third")), QStringLiteral("code:500"));
        QTRY_VERIFY(std::ranges::any_of(menu()->actions(), [](const QAction *each) {
            return each->text() == QLatin1String("Third");
        }));
    }

    void whatCannotBeReadIsNotSaved()
    {
        write(QStringLiteral("code:>=many"));
        QVERIFY(!action("saveFilterAction")->isEnabled());
        write(QStringLiteral("code:>=500"));
        QVERIFY(action("saveFilterAction")->isEnabled());
    }

    void theyAreRenamedReplacedAndRemovedInADialog()
    {
        keep(QStringLiteral("A"), QStringLiteral("code:404"));
        keep(QStringLiteral("B"), QStringLiteral("code:500"));
        write(QStringLiteral("status:failed"));
        auto *dialog = manage();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("savedFiltersList"));
        QCOMPARE(list->count(), 2);
        list->setCurrentRow(1);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("savedFilterText"))->text(),
                 QStringLiteral("code:500"));
        test::click(dialog, QStringLiteral("renameFilterButton"));
        name(QStringLiteral("Servers"));
        QTRY_COMPARE(kept(QStringLiteral("Servers")), QStringLiteral("code:500"));
        QTRY_COMPARE(list->currentItem()->text(), QStringLiteral("Servers"));
        test::click(dialog, QStringLiteral("replaceFilterButton"));
        QTRY_COMPARE(kept(QStringLiteral("Servers")), QStringLiteral("status:failed created:<24h"));
        test::click(dialog, QStringLiteral("removeFilterButton"));
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(kept(QStringLiteral("Servers")).isEmpty());
        test::click(dialog, QStringLiteral("closeSavedFiltersButton"));
        undo(); // the removal
        QTRY_COMPARE(kept(QStringLiteral("Servers")), QStringLiteral("status:failed created:<24h"));
    }

    void aRenamedOneGetsItsNameBack()
    {
        keep(QStringLiteral("A"), QStringLiteral("code:404"));
        auto *dialog = manage();
        test::click(dialog, QStringLiteral("renameFilterButton"));
        name(QStringLiteral("Z"));
        QTRY_COMPARE(kept(QStringLiteral("Z")), QStringLiteral("code:404"));
        test::click(dialog, QStringLiteral("closeSavedFiltersButton"));
        undo();
        QTRY_COMPARE(kept(QStringLiteral("A")), QStringLiteral("code:404"));
    }

    void whatIsRefusedIsToldInTheDialog()
    {
        keep(QStringLiteral("A"), QStringLiteral("code:404"));
        keep(QStringLiteral("B"), QStringLiteral("code:500"));
        auto *dialog = manage();
        auto *bar = dialog->findChild<MessageBar *>();
        QVERIFY(!bar->isVisible());
        test::click(dialog, QStringLiteral("renameFilterButton"));
        name(QStringLiteral("B"));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u'B'), qPrintable(bar->text()));
        QCOMPARE(m_test->bar(), QString()); // behind
        test::click(dialog, QStringLiteral("closeSavedFiltersButton"));
        QCOMPARE(m_test->toast(), QString());
    }

    void whatIsDoneIsTakenBackInTheDialog()
    {
        keep(QStringLiteral("A"), QStringLiteral("code:404"));
        auto *dialog = manage();
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("savedFiltersList"));
        auto *bar = dialog->findChild<MessageBar *>();
        test::click(dialog, QStringLiteral("removeFilterButton"));
        QTRY_COMPARE(bar->text(), QStringLiteral("A is removed."));
        QTRY_COMPARE(list->count(), 0);
        QCOMPARE(m_test->toast(), QString());
        test::click(bar, QStringLiteral("messageButton"));
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(kept(QStringLiteral("A")), QStringLiteral("code:404"));
        QVERIFY(!bar->isVisible());
        test::click(dialog, QStringLiteral("closeSavedFiltersButton"));
        QCOMPARE(m_test->toast(), QString()); // nothing is left to take back
    }

    void enterUsesTheChosenOne()
    {
        keep(QStringLiteral("A"), QStringLiteral("status:delivered"));
        auto *dialog = manage();
        test::press(dialog->findChild<QListWidget *>(QStringLiteral("savedFiltersList")),
                    Qt::Key_Return);
        QTRY_COMPARE(m_test->filter()->text(), QStringLiteral("status:delivered"));
    }

    void whatWasTypedAndUsedIsRecent()
    {
        type(QStringLiteral("code:404"));
        type(QStringLiteral("status:failed"));
        type(QStringLiteral("code:>=many")); // cannot be read
        QCOMPARE(used(),
                 QStringList({QStringLiteral("status:failed"), QStringLiteral("code:404")}));
        menu();
        const auto *recent = m_test->page.findChild<QMenu *>(QStringLiteral("recentFiltersMenu"));
        QCOMPARE(recent->actions().constFirst()->text(), QStringLiteral("status:failed"));
        QCOMPARE(recent->actions().at(1)->text(), QStringLiteral("code:404"));
        recent->actions().at(1)->trigger();
        QCOMPARE(m_test->filter()->text(), QStringLiteral("code:404"));
        QCOMPARE(used().constFirst(), QStringLiteral("code:404"));
        menu();
        action("forgetRecentAction")->trigger();
        QTRY_VERIFY(used().isEmpty());
    }

    void theUsualQuestionsAreFilters()
    {
        menu();
        const auto *usual = m_test->page.findChild<QMenu *>(QStringLiteral("usualFiltersMenu"));
        QVERIFY(usual->actions().size() >= 5);
        for (const QAction *each : usual->actions())
            QVERIFY2(DeliveryFilter::parse(each->data().toString()).ok(),
                     qPrintable(each->data().toString()));
        usual->actions().constFirst()->trigger();
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed created:<24h"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
    }

    void eachCompanyHasItsOwn()
    {
        keep(QStringLiteral("A"), QStringLiteral("code:404"));
        const Company other = m_test->workspace.addCompany(
                QStringLiteral("co_other"), QStringLiteral("Other"), Environment::Test);
        m_test->page.setCompany(other);
        menu();
        QVERIFY(!action("manageFiltersAction")->isEnabled());
        m_test->page.setCompany(m_test->workspace.northwind);
        QTRY_VERIFY((menu(), action("manageFiltersAction")->isEnabled()));
    }

private:
    /// Fills the menu as opening it does.
    QMenu *menu()
    {
        auto *menu = m_test->page.findChild<QMenu *>(QStringLiteral("savedFiltersMenu"));
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    QAction *action(const char *name)
    {
        menu();
        return m_test->page.findChild<QAction *>(QLatin1String(name));
    }
    void use(const QString &wanted)
    {
        for (QAction *each : menu()->actions()) {
            if (each->text() == wanted)
                return each->trigger();
        }
        QFAIL(qPrintable(wanted));
    }
    void write(const QString &text)
    {
        test::retype(m_test->filter(), text);
        test::press(m_test->filter(), Qt::Key_Return);
    }
    void type(const QString &text) { write(text); }
    void name(const QString &text)
    {
        QWidget *dialog = nullptr;
        QTRY_VERIFY((dialog = m_test->page.window()->findChild<QDialog *>(
                             QStringLiteral("nameDialog"))));
        test::retype(test::findWidget(dialog, QStringLiteral("nameEdit")), text);
        test::click(dialog, QStringLiteral("nameButton"));
    }
    void save(const QString &as)
    {
        action("saveFilterAction")->trigger();
        name(as);
    }
    QDialog *manage()
    {
        action("manageFiltersAction")->trigger();
        return m_test->page.window()->findChild<QDialog *>(QStringLiteral("savedFiltersDialog"));
    }
    void undo()
    {
        auto *toast = m_test->page.findChild<Toast *>();
        QTRY_VERIFY(toast->isVisible());
        QCOMPARE(toast->findChild<QPushButton *>()->text(), QStringLiteral("Undo"));
        Q_EMIT toast->buttonClicked();
    }
    void keep(const QString &as, const QString &filter)
    {
        Q_UNUSED(m_test->workspace.filters.save(m_test->workspace.northwind.id, as, filter,
                                                FilterSaving::Replacing))
        QTRY_VERIFY(std::ranges::any_of(menu()->actions(),
                                        [&](const QAction *each) { return each->text() == as; }));
    }
    QString kept(const QString &as) const
    {
        return m_test->workspace.filters.saved.value(m_test->workspace.northwind.id)
                .value(as)
                .filter;
    }
    QStringList used() const
    {
        return m_test->workspace.filters.used.value(m_test->workspace.northwind.id);
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
