#include "tests/ui/shell/windowtest.h"

#include "ui/shell/actionlist.h"
#include "ui/shell/keybindings.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace hk;
using namespace Qt::StringLiterals;

class TestKeyBindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::WindowTest>(); }
    void cleanup()
    {
        QCOMPARE(m_test->probe.problems(), QStringList());
        m_test.reset();
    }

    void everyActionIsListedByMenuAndFoundByNameOrKey()
    {
        QWidget *dialog = open();
        QCOMPARE(test::accessProblems(dialog), QStringList());
        QCOMPARE(test::mnemonicProblems(dialog), QStringList());
        QVERIFY(item(dialog, u"Refresh"_s));
        QVERIFY(item(dialog, u"Do two"_s));
        QVERIFY(item(dialog, u"About Hookkeeper"_s)); // it can have a key, too
        auto *words = test::find<QLineEdit>(dialog, u"shortcutsFilter"_s);
        test::type(words, u"f6"_s);
        QVERIFY(!item(dialog, u"Next pane"_s)->isHidden());
        QVERIFY(item(dialog, u"Refresh"_s)->isHidden());
        test::retype(words, u"refr"_s);
        QVERIFY(!item(dialog, u"Refresh"_s)->isHidden());
        QCOMPARE(list(dialog)->currentItem(), item(dialog, u"Refresh"_s));
        QCOMPARE(test::find<QLabel>(dialog, u"shortcutName"_s)->text(), u"Refresh"_s);
    }

    void pressedKeysAreInForceAtOnceAndAtTheNextStart()
    {
        choose(u"Refresh"_s);
        pressInEdit(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(item(dialog(), u"Refresh"_s)->text(1), u"Ctrl+J"_s);
        closeDialog();
        m_test->press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_test->two->refreshed, 1);
        m_test->press(Qt::Key_F5);
        QCOMPARE(m_test->two->refreshed, 1);
        m_test->open();
        QCOMPARE(keysOf("refreshAction"), u"Ctrl+J"_s);
    }

    void aButtonsTooltipNamesTheNewKey()
    {
        const auto *back = m_test->window->findChild<QToolButton *>(u"backButton"_s);
        QCOMPARE(back->toolTip(), u"Back (Alt+Left)"_s);
        choose(u"Back"_s);
        pressInEdit(Qt::Key_F7);
        QCOMPARE(back->toolTip(), u"Back (F7)"_s);
    }

    void aKeyThatAnotherHasIsTakenOnlyWhenSomebodySaysSo()
    {
        choose(u"Refresh"_s);
        m_test->dialogs.willAnswer(u"&Leave it"_s);
        pressInEdit(Qt::Key_F6);
        QVERIFY(m_test->dialogs.asked.constLast().text.contains(u"\"Next pane\""_s));
        QCOMPARE(keysOf("refreshAction"), u"F5"_s);
        QCOMPARE(test::find<QKeySequenceEdit>(dialog(), u"shortcutEdit"_s)->keySequence(),
                 QKeySequence(Qt::Key_F5));
        m_test->dialogs.willAnswer(u"&Use it here"_s);
        pressInEdit(Qt::Key_F6);
        QCOMPARE(keysOf("refreshAction"), u"F6"_s);
        QCOMPARE(keysOf("nextPaneAction"), QString());
        m_test->open();
        QCOMPARE(keysOf("refreshAction"), u"F6"_s);
        QCOMPARE(keysOf("nextPaneAction"), QString());
    }

    void resettingOneLeavesTheOthersAlone()
    {
        choose(u"Refresh"_s);
        pressInEdit(Qt::Key_F7);
        select(u"Back"_s);
        pressInEdit(Qt::Key_F8);
        QWidget *reset = test::findWidget(dialog(), u"resetKeyButton"_s);
        reset->setFocus(Qt::TabFocusReason);
        QCOMPARE(dialog()->focusWidget(), reset);
        for (int i = 0; i < 2; ++i) // the second press finds nothing to do
            test::press(dialog()->focusWidget(), Qt::Key_Space);
        QCOMPARE(keysOf("refreshAction"), u"F7"_s);
        QCOMPARE(keysOf("backAction"), u"Alt+Left"_s);
        QCOMPARE(dialog()->focusWidget(), static_cast<QWidget *>(list(dialog())));
    }

    void aGroupIsThereOnce()
    {
        QWidget *dialog = open();
        QStringList groups;
        for (int i = 0; i < list(dialog)->topLevelItemCount(); ++i)
            groups.append(list(dialog)->topLevelItem(i)->text(0));
        QCOMPARE(groups.removeDuplicates(), 0);
    }

    void keysThatAreNeededOtherwiseAreRefused_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::addColumn<bool>("isRefused");
        const auto row = [](const char *name, const QKeySequence &key, bool isRefused) {
            QTest::newRow(name) << key << isRefused;
        };
        row("a letter", QKeySequence(Qt::Key_A), true);
        row("a capital letter", QKeySequence(Qt::SHIFT | Qt::Key_A), true);
        row("Alt and a letter opens menus", QKeySequence(Qt::ALT | Qt::Key_F), true);
        row("the menu bar's", QKeySequence(Qt::Key_F10), true);
        row("the context menu's", QKeySequence(Qt::SHIFT | Qt::Key_F10), true);
        row("closing windows", QKeySequence(Qt::ALT | Qt::Key_F4), true);
        row("Escape", QKeySequence(Qt::Key_Escape), true);
        row("Tab", QKeySequence(Qt::CTRL | Qt::Key_Tab), true);
        row("two presses", QKeySequence(Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_B), true);
        row("nothing", QKeySequence(), true);
        row("Ctrl and a letter", QKeySequence(Qt::CTRL | Qt::Key_J), false);
        row("a function key", QKeySequence(Qt::Key_F7), false);
        row("Alt and an arrow", QKeySequence(Qt::ALT | Qt::Key_Left), false);
        row("Alt and Ctrl and a letter", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F), false);
    }

    void keysThatAreNeededOtherwiseAreRefused()
    {
        QFETCH(QKeySequence, key);
        QFETCH(bool, isRefused);
        QCOMPARE(KeyBindings::refusalOf(key) != KeyBindings::Refusal::None, isRefused);
    }

    void aRefusedKeyIsExplained()
    {
        choose(u"Refresh"_s);
        pressInEdit(Qt::Key_A);
        QCOMPARE(keysOf("refreshAction"), u"F5"_s);
        QVERIFY(test::find<QLabel>(dialog(), u"messageText"_s)->text().contains(u"typing"_s));
    }

    void oneIsResetOrAll()
    {
        choose(u"Refresh"_s);
        QVERIFY(!test::findWidget(dialog(), u"resetKeyButton"_s)->isEnabled());
        pressInEdit(Qt::Key_F7);
        test::click(dialog(), u"resetKeyButton"_s);
        QCOMPARE(keysOf("refreshAction"), u"F5"_s);
        test::click(dialog(), u"noKeyButton"_s);
        QCOMPARE(keysOf("refreshAction"), QString());
        select(u"Next pane"_s);
        pressInEdit(Qt::Key_F5);
        test::click(dialog(), u"resetAllKeysButton"_s);
        QCOMPARE(keysOf("refreshAction"), u"F5"_s);
        QCOMPARE(keysOf("nextPaneAction"), u"F6"_s);
        m_test->settings.sync();
        QVERIFY(m_test->settings.allKeys().filter(u"shortcuts/"_s).isEmpty());
    }

    void resettingAsksWhenAnotherHasTheKeyNow()
    {
        choose(u"Refresh"_s);
        test::click(dialog(), u"noKeyButton"_s);
        select(u"Next pane"_s);
        pressInEdit(Qt::Key_F5);
        select(u"Refresh"_s);
        m_test->dialogs.willAnswer(u"&Use it here"_s);
        test::click(dialog(), u"resetKeyButton"_s);
        QCOMPARE(keysOf("refreshAction"), u"F5"_s);
        QCOMPARE(keysOf("nextPaneAction"), QString());
    }

    void brokenSettingsAreIgnored_data()
    {
        QTest::addColumn<QVariantMap>("kept");
        const auto row = [](const char *name, const QVariantMap &kept) {
            QTest::newRow(name) << kept;
        };
        row("the key of an action that is as usual", {{u"refreshAction"_s, QStringList{u"F6"_s}}});
        row("one key for two",
            {{u"refreshAction"_s, QStringList{u"Ctrl+2"_s}},
             {u"zoomInAction"_s, QStringList{u"Ctrl+2"_s}}});
        row("no key at all", {{u"refreshAction"_s, QStringList{u"Nonsense+Ü"_s}}});
        row("a letter", {{u"refreshAction"_s, QStringList{u"A"_s}}});
        row("a number", {{u"refreshAction"_s, 17}});
        row("an action that is not there", {{u"noAction"_s, QStringList{u"F5"_s}}});
        row("a circle",
            {{u"refreshAction"_s, QStringList{u"F6"_s}},
             {u"nextPaneAction"_s, QStringList{u"Ctrl+S"_s}}});
    }

    void brokenSettingsAreIgnored()
    {
        QFETCH(QVariantMap, kept);
        for (auto at = kept.cbegin(); at != kept.cend(); ++at)
            m_test->settings.setValue(u"shortcuts/"_s + at.key(), at.value());
        m_test->open();
        QSet<QKeySequence> taken;
        const auto actions = m_test->window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence &key : keys) {
                QVERIFY2(!taken.contains(key), qPrintable(key.toString()));
                taken.insert(key);
            }
        }
        QVERIFY(taken.contains(QKeySequence(Qt::Key_F6)));
        QVERIFY(taken.contains(QKeySequence(Qt::CTRL | Qt::Key_S)));
    }

    void whatSeveralPagesHaveHasTheSameKeysOnEach()
    {
        QAction first(u"Find next"_s);
        QAction second(u"Find next"_s);
        for (QAction *action : {&first, &second}) {
            action->setObjectName(u"findNextAction"_s);
            action->setShortcut(QKeySequence(Qt::Key_F3));
        }
        m_test->settings.setValue(u"shortcuts/findNextAction"_s, QStringList{u"F7"_s});
        KeyBindings bindings(m_test->settings, nullptr);
        QList<ListedAction> actions(2);
        actions[0].action = &first;
        actions[1].action = &second;
        bindings.take(actions);
        bindings.take(actions); // as each time that the keys are looked at
        QCOMPARE(bindings.entries().size(), 1);
        QCOMPARE(second.shortcut(), QKeySequence(Qt::Key_F7));
        bindings.set(&first, {QKeySequence(Qt::Key_F8)});
        QCOMPARE(second.shortcut(), QKeySequence(Qt::Key_F8));
        bindings.resetAll();
        QCOMPARE(first.shortcut(), QKeySequence(Qt::Key_F3));
        QCOMPARE(second.shortcut(), QKeySequence(Qt::Key_F3));
    }

    void whatIsAddedLaterTakesNoKeyThatSomebodyGaveAway()
    {
        QAction early(u"Early"_s);
        early.setObjectName(u"earlyAction"_s);
        early.setShortcut(QKeySequence(Qt::Key_F2));
        auto late = std::make_unique<QAction>(u"Late"_s);
        late->setObjectName(u"lateAction"_s);
        late->setShortcut(QKeySequence(Qt::Key_F7));
        m_test->settings.setValue(u"shortcuts/earlyAction"_s, QStringList{u"F7"_s});
        KeyBindings bindings(m_test->settings, nullptr);
        ListedAction first;
        first.action = &early;
        bindings.take({first});
        QCOMPARE(early.shortcut(), QKeySequence(Qt::Key_F7));
        ListedAction second;
        second.action = late.get();
        bindings.take({first, second});
        QCOMPARE(bindings.entries().size(), 2);
        QCOMPARE(early.shortcut(), QKeySequence(Qt::Key_F2)); // as it came, so that both have one
        QCOMPARE(late->shortcut(), QKeySequence(Qt::Key_F7));
        late.reset();
        bindings.resetAll();
        bindings.take({first});
        QCOMPARE(bindings.entries().size(), 1);
    }

    void twoCanChangePlaces()
    {
        m_test->settings.setValue(u"shortcuts/refreshAction"_s, QStringList{u"F6"_s});
        m_test->settings.setValue(u"shortcuts/nextPaneAction"_s, QStringList{u"F5"_s});
        m_test->open();
        QCOMPARE(keysOf("refreshAction"), u"F6"_s);
        QCOMPARE(keysOf("nextPaneAction"), u"F5"_s);
    }

private:
    QWidget *open()
    {
        m_test->press(Qt::Key_Slash, Qt::ControlModifier);
        return dialog();
    }
    QWidget *dialog() const { return test::findWidget(m_test->window.get(), u"shortcutsDialog"_s); }
    static QTreeWidget *list(QWidget *dialog)
    {
        return test::find<QTreeWidget>(dialog, u"shortcutsList"_s);
    }
    static QTreeWidgetItem *item(QWidget *dialog, const QString &text)
    {
        return list(dialog)->findItems(text, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    }
    void select(const QString &text) const { list(dialog())->setCurrentItem(item(dialog(), text)); }
    void choose(const QString &text)
    {
        open();
        select(text);
    }
    void closeDialog() const
    {
        const QPointer<QWidget> old = dialog();
        test::click(old, u"closeShortcutsButton"_s);
        QTRY_VERIFY(!old);
    }
    void pressInEdit(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        auto *edit = test::find<QKeySequenceEdit>(dialog(), u"shortcutEdit"_s);
        edit->setFocus();
        test::press(edit, key, modifiers);
    }
    QString keysOf(const char *name) const
    {
        return QKeySequence::listToString(m_test->action(name)->shortcuts());
    }

    std::unique_ptr<test::WindowTest> m_test;
};

QTEST_MAIN(TestKeyBindings)
#include "tst_keybindings.moc"
