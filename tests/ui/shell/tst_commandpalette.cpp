#include "tests/ui/shell/windowtest.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace hk;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::WindowTest>(); }
    void cleanup()
    {
        QCOMPARE(m_test->probe.problems(), QStringList());
        m_test.reset();
    }

    void itHasATitleANameAndEveryPossibleActionWithItsKeyAndPlace()
    {
        QWidget *palette = open();
        QCOMPARE(palette->windowTitle(), u"Command palette"_s);
        QCOMPARE(test::accessProblems(palette), QStringList());
        const QStringList rows = test::pickRows(palette);
        QVERIFY(rows.contains(u"Refresh, View, F5"_s));
        QVERIFY(rows.contains(u"Dark, View › Theme"_s));
        QVERIFY(rows.contains(u"Page one, View, Ctrl+1"_s));
        QVERIFY(rows.contains(u"Adatum, Company"_s));
        QVERIFY(!rows.join(u'\n').contains(u"Save changes"_s)); // there is nothing to save
        QVERIFY(!rows.join(u'\n').contains(u"Command palette"_s));
    }

    void aFewLettersFindIt()
    {
        QWidget *palette = open();
        test::type(field(palette), u"thdk"_s);
        QVERIFY(!test::pickRows(palette).isEmpty());
        test::retype(field(palette), u"dark"_s);
        QCOMPARE(test::pickRows(palette).constFirst(), u"Dark, View › Theme"_s);
        test::press(field(palette), Qt::Key_Return);
        QVERIFY(m_test->themed->theme.isDark());
        QTRY_VERIFY(!palette->isVisible());
    }

    void arrowsMoveAndEscCloses()
    {
        QWidget *palette = open();
        const auto *list = palette->findChild<QListView *>(u"pickList"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        test::press(field(palette), Qt::Key_Down);
        test::press(field(palette), Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 2);
        test::press(field(palette), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 1);
        test::press(field(palette), Qt::Key_PageDown);
        QVERIFY(list->currentIndex().row() > 5);
        test::press(field(palette), Qt::Key_PageUp);
        test::press(field(palette), Qt::Key_PageUp);
        test::press(field(palette), Qt::Key_Up);
        QCOMPARE(list->currentIndex().row(), 0);
        test::press(field(palette), Qt::Key_Escape);
        QTRY_VERIFY(!palette->isVisible());
        QCOMPARE(m_test->two->refreshed, 0);
    }

    void whatWasUsedLastComesFirstAlsoAtTheNextStart()
    {
        run(u"refresh"_s);
        run(u"refresh"_s);
        QCOMPARE(m_test->two->refreshed, 2);
        run(u"next pane"_s);
        const QStringList rows = test::pickRows(open());
        QCOMPARE(rows.at(0), u"Next pane, View, F6"_s);
        QCOMPARE(rows.at(1), u"Refresh, View, F5"_s);
        QCOMPARE(rows.filter(u"Refresh"_s).size(), 1);
        m_test->open();
        QCOMPARE(test::pickRows(open()).at(1), u"Refresh, View, F5"_s);
    }

    /// Of those that fit equally well the one that was used before comes first.
    void whatWasUsedBeforeIsPreferredAmongWhatFits()
    {
        QWidget *palette = open();
        test::type(field(palette), u"pane"_s);
        QCOMPARE(test::pickRows(palette).constFirst(), u"Next pane, View, F6"_s);
        test::press(field(palette), Qt::Key_Down);
        test::press(field(palette), Qt::Key_Return);
        palette = open();
        QVERIFY(test::pickRows(palette).constFirst().startsWith(u"Previous pane"_s));
        test::type(field(palette), u"pane"_s);
        QVERIFY(test::pickRows(palette).constFirst().startsWith(u"Previous pane"_s));
        QCOMPARE(test::pickRows(palette).at(1), u"Next pane, View, F6"_s);
    }

    void anActionOfAnotherPageIsDoneThere()
    {
        m_test->window->showPage(u"one"_s);
        QVERIFY(!m_test->action("twoAction")->isEnabled());
        run(u"do two"_s);
        QCOMPARE(m_test->window->currentPage(), m_test->two);
        QCOMPARE(m_test->two->done, 1);
    }

    void unsavedChangesAreAskedForFirst()
    {
        m_test->window->showPage(u"one"_s);
        test::type(m_test->one->field, u"x"_s);
        m_test->dialogs.willAnswer(u"Stay"_s);
        run(u"do two"_s);
        QCOMPARE(m_test->window->currentPage(), m_test->one);
        QCOMPARE(m_test->two->done, 0);
    }

    void lookingForThemLeavesThePagesActionsAsTheyWere()
    {
        m_test->window->showPage(u"one"_s);
        open();
        QVERIFY(!m_test->action("twoAction")->isEnabled());
    }

    void editingGoesOnInTheFieldThatHadTheFocus()
    {
        test::type(m_test->two->field, u"abc"_s);
        run(u"select all"_s);
        QCOMPARE(m_test->two->field->selectedText(), u"abc"_s);
        m_test->two->field->clear();
    }

    void companiesAreThereToo()
    {
        run(u"adatum"_s);
        QCOMPARE(m_test->window->place().company, m_test->adatum.id);
    }

    void whatIsNotThereIsSaid()
    {
        QWidget *palette = open();
        test::type(field(palette), u"qqqqq"_s);
        QVERIFY(test::pickRows(palette).isEmpty());
        QVERIFY(!test::find<QLabel>(palette, u"pickNote"_s)->text().isEmpty());
        test::press(field(palette), Qt::Key_Return);
        QVERIFY(palette->isVisible());
    }

private:
    QWidget *open()
    {
        m_test->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        return test::findWidget(m_test->window.get(), u"commandPalette"_s);
    }
    static QLineEdit *field(QWidget *palette)
    {
        return test::find<QLineEdit>(palette, u"pickField"_s);
    }
    void run(const QString &typed)
    {
        QPointer<QWidget> palette = open();
        test::type(field(palette), typed);
        test::press(field(palette), Qt::Key_Return);
        QTRY_VERIFY(!palette);
    }

    std::unique_ptr<test::WindowTest> m_test;
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
