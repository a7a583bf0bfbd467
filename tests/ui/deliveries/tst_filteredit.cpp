#include "core/model/deliveryfilter.h"
#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "tests/ui/support/pagewalk.h"
#include "ui/deliveries/filteredit.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

using namespace hk;

/// The line of the filter, driven by keys: what is offered, taken and closed, and what these keys
/// mean otherwise.
class TestFilterEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_edit = new FilterEdit(m_window.get());
        m_edit->setAccessibleName(QStringLiteral("Filter"));
        m_other = new QLineEdit(m_window.get());
        m_other->setAccessibleName(QStringLiteral("Other"));
        column->addWidget(m_edit);
        column->addWidget(m_other);
        m_edit->setWords({{QStringLiteral("booking")}, {QStringLiteral("a.example")}, {200, 502}});
        m_window->resize(500, 120);
        test::showActive(m_window.get());
        m_edit->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void nothingIsOfferedBeforeOneTypes()
    {
        QVERIFY(!popup()->isVisible());
        QSignalSpy left(m_edit, &FilterEdit::leftDown);
        test::press(m_edit, Qt::Key_Down);
        QCOMPARE(left.size(), 1);
    }

    void whatFitsIsOfferedWhileOneTypes()
    {
        QTest::keyClicks(m_edit, QStringLiteral("sta"));
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->topLevelItem(0)->text(0), QStringLiteral("status:"));
        QVERIFY(!popup()->topLevelItem(0)->text(1).isEmpty());
        QVERIFY(m_edit->hasFocus());
    }

    void enterIsNotTakenFromOneWhoOnlyTypes()
    {
        QSignalSpy pressed(m_edit, &QLineEdit::returnPressed);
        QTest::keyClicks(m_edit, QStringLiteral("st")); // also in "host" and "customer"
        QVERIFY(popup()->topLevelItemCount() > 1);
        test::press(m_edit, Qt::Key_Return);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(m_edit->text(), QStringLiteral("st"));
        QVERIFY(!popup()->isVisible());
    }

    void enterTakesTheOnlyOneThatGoesOnFromTheWord()
    {
        QSignalSpy pressed(m_edit, &QLineEdit::returnPressed);
        QTest::keyClicks(m_edit, QStringLiteral("status:fa"));
        QCOMPARE(popup()->topLevelItemCount(), 1);
        test::press(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("status:failed "));
        QCOMPARE(pressed.size(), 0);
        m_edit->clear();
        QTest::keyClicks(m_edit,
                         QStringLiteral("status:iled")); // the only one, but not its beginning
        QCOMPARE(popup()->topLevelItemCount(), 1);
        test::press(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("status:iled"));
        QCOMPARE(pressed.size(), 1);
    }

    void tabTakesTheFirstAndLeavesWithNothingOffered()
    {
        QTest::keyClicks(m_edit, QStringLiteral("st"));
        test::press(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("status:"));
        QTest::keyClicks(m_edit, QStringLiteral("fa"));
        test::press(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("status:failed "));
        QVERIFY(m_edit->hasFocus());
        QVERIFY(!popup()->isVisible());
        test::press(m_edit, Qt::Key_Tab);
        QVERIFY(m_other->hasFocus());
    }

    void downAndEnterTakeAFieldThenItsValue()
    {
        QSignalSpy pressed(m_edit, &QLineEdit::returnPressed);
        QSignalSpy edited(m_edit, &QLineEdit::textEdited);
        QTest::keyClicks(m_edit, QStringLiteral("sta"));
        test::press(m_edit, Qt::Key_Down);
        test::press(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("status:"));
        QVERIFY(popup()->isVisible()); // its values come next
        QCOMPARE(popup()->topLevelItem(0)->text(0), QStringLiteral("queued"));
        QTest::keyClicks(m_edit, QStringLiteral("f"));
        test::press(m_edit, Qt::Key_Down);
        test::press(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->text(), QStringLiteral("status:failed "));
        QVERIFY(!popup()->isVisible());
        QVERIFY(m_edit->hasFocus());
        QCOMPARE(pressed.size(), 0);
        QCOMPARE(edited.last().first().toString(), QStringLiteral("status:failed "));
    }

    void ctrlSpaceOffersAtOnceAndEscCloses()
    {
        QSignalSpy wanted(m_edit, &FilterEdit::completionWanted);
        QSignalSpy escaped(m_edit, &FilterEdit::escaped);
        test::press(m_edit, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->topLevelItemCount(), int(allFilterFields.size()));
        QCOMPARE(popup()->indexOfTopLevelItem(popup()->currentItem()), 0);
        test::press(m_edit, Qt::Key_Up); // round and round
        QCOMPARE(popup()->indexOfTopLevelItem(popup()->currentItem()),
                 popup()->topLevelItemCount() - 1);
        test::press(m_edit, Qt::Key_Escape);
        QVERIFY(!popup()->isVisible());
        QCOMPARE(escaped.size(), 0);
        QCOMPARE(m_edit->text(), QString());
    }

    void whatStandsThereAlreadyIsNotOffered()
    {
        QTest::keyClicks(m_edit, QStringLiteral("host:a.exampl"));
        QVERIFY(popup()->isVisible());
        QTest::keyClicks(m_edit, QStringLiteral("e"));
        QVERIFY(!popup()->isVisible());
    }

    void ctrlZTakesACompletionBack()
    {
        QTest::keyClicks(m_edit, QStringLiteral("code:5"));
        test::press(m_edit, Qt::Key_Down);
        test::press(m_edit, Qt::Key_Return);
        QCOMPARE(m_edit->text(), QStringLiteral("code:502 "));
        m_edit->undo();
        QCOMPARE(m_edit->text(), QStringLiteral("code:5"));
    }

    void aClickTakesAnItem()
    {
        QTest::keyClicks(m_edit, QStringLiteral("resend:"));
        QVERIFY(popup()->isVisible());
        const QRect item = popup()->visualItemRect(popup()->topLevelItem(1));
        QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {}, item.center());
        QCOMPARE(m_edit->text(), QStringLiteral("resend:no "));
    }

    void itGoesWithTheFocusAndWithTheWindow()
    {
        QTest::keyClicks(m_edit, QStringLiteral("sta"));
        m_other->setFocus();
        QVERIFY(!popup()->isVisible());
        m_edit->setFocus();
        QTest::keyClicks(m_edit, QStringLiteral("t"));
        QVERIFY(popup()->isVisible());
        m_window->hide();
        QVERIFY(!popup()->isVisible());
    }

    void itStandsBelowTheLineAndOnTheScreen()
    {
        QTest::keyClicks(m_edit, QStringLiteral("code:500 sta"));
        const QRect line(m_edit->mapToGlobal(QPoint()), m_edit->size());
        QVERIFY(popup()->geometry().top() >= line.bottom() - 1
                || popup()->geometry().bottom() <= line.top());
        QVERIFY(m_edit->screen()->geometry().contains(popup()->geometry()));
    }

    void readersAreToldWhatIsCurrent()
    {
        QTest::keyClicks(m_edit, QStringLiteral("sta"));
        test::press(m_edit, Qt::Key_Down);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(popup());
        QVERIFY(list);
        QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Completions"));
        QVERIFY(list->tableInterface()
                        ->cellAt(0, 0)
                        ->text(QAccessible::Name)
                        .contains(QStringLiteral("status:")));
    }

private:
    QTreeWidget *popup() const
    {
        return m_window->findChild<QTreeWidget *>(QStringLiteral("filterCompletion"));
    }

    test::Themed m_themed;
    test::LogProbe m_probe;
    std::unique_ptr<QWidget> m_window;
    FilterEdit *m_edit = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(TestFilterEdit)
#include "tst_filteredit.moc"
