#include "tests/ui/shell/windowtest.h"

#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QToolButton>

using namespace hk;
using namespace Qt::StringLiterals;

class TestWayfinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::WindowTest>(); }
    void cleanup()
    {
        QCOMPARE(m_test->probe.problems(), QStringList());
        m_test.reset();
    }

    void backAndForwardGoThroughPagesWithKeys()
    {
        QVERIFY(!m_test->action("backAction")->isEnabled());
        look(u"one"_s);
        look(u"deliveries"_s);
        QVERIFY(m_test->action("backAction")->isEnabled());
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->window->currentPage(), m_test->one);
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->window->currentPage(), m_test->two);
        QVERIFY(!m_test->action("backAction")->isEnabled());
        m_test->press(Qt::Key_Right, Qt::AltModifier);
        m_test->press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_test->window->currentPage(), m_test->deliveries);
        QVERIFY(!m_test->action("forwardAction")->isEnabled());
    }

    void soDoButtonsAndTheMouse()
    {
        look(u"one"_s);
        look(u"deliveries"_s);
        test::click(m_test->window.get(), u"backButton"_s);
        QCOMPARE(m_test->window->currentPage(), m_test->one);
        QTest::mouseClick(m_test->one->field, Qt::BackButton);
        QCOMPARE(m_test->window->currentPage(), m_test->two);
        QTest::mouseClick(m_test->two->field, Qt::ForwardButton);
        QCOMPARE(m_test->window->currentPage(), m_test->one);
        test::click(m_test->window.get(), u"forwardButton"_s);
        QCOMPARE(m_test->window->currentPage(), m_test->deliveries);
    }

    void openedDeliveriesAreBroughtBack()
    {
        look(u"deliveries"_s);
        m_test->deliveries->show(u"dlv_1"_s);
        settle();
        m_test->deliveries->show(u"dlv_2"_s);
        settle();
        look(u"one"_s);
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->deliveries->shown, u"dlv_2"_s);
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->deliveries->shown, u"dlv_1"_s);
        QCOMPARE(m_test->deliveries->wishes.constLast(), u"dlv_1"_s);
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->window->currentPage(), m_test->two);
    }

    void theCompanyComesAlong()
    {
        m_test->window->showPlace({m_test->adatum.id, u"one"_s, {}});
        settle();
        QCOMPARE(m_test->one->company.id, m_test->adatum.id);
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->window->place(), (Place{m_test->workspace.northwind.id, u"two"_s, {}}));
        QCOMPARE(test::find<QComboBox>(m_test->window.get(), u"companySwitcher"_s)->currentText(),
                 m_test->workspace.northwind.name);
        m_test->press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_test->window->place(), (Place{m_test->adatum.id, u"one"_s, {}}));
    }

    void unsavedChangesAreAskedFor_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("Stay stays, and Back is still possible") << u"Stay"_s << false;
        QTest::newRow("Discard goes back") << u"Discard"_s << true;
    }

    void unsavedChangesAreAskedFor()
    {
        QFETCH(QString, answer);
        QFETCH(bool, leaves);
        look(u"one"_s);
        test::type(m_test->one->field, u"x"_s);
        m_test->dialogs.willAnswer(answer);
        m_test->action("backAction")->trigger();
        QCOMPARE(m_test->window->currentPage() == m_test->two, leaves);
        QCOMPARE(m_test->action("backAction")->isEnabled(), !leaves);
        QCOMPARE(m_test->action("forwardAction")->isEnabled(), leaves);
        m_test->one->field->clear();
    }

    void aCompanyThatIsGoneIsPassedOver()
    {
        m_test->window->showPlace({m_test->adatum.id, u"one"_s, {}});
        settle();
        m_test->window->showPlace({m_test->workspace.northwind.id, u"deliveries"_s, {}});
        settle();
        m_test->workspace.companies.companies.removeIf(
                [](const Company &company) { return company.externalId == u"co_two"; });
        Q_EMIT m_test->workspace.companies.companiesChanged();
        auto *combo = test::find<QComboBox>(m_test->window.get(), u"companySwitcher"_s);
        QTRY_COMPARE(combo->count(), 1);
        m_test->press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_test->window->currentPage(), m_test->two);
    }

    void aCompanyThatIsNotThereIsNoPlace()
    {
        m_test->window->showPlace({CompanyId(4711), u"one"_s, {}});
        QCOMPARE(m_test->window->currentPage(), m_test->one);
        QCOMPARE(m_test->window->place().company, m_test->workspace.northwind.id);
    }

    void inARailTheButtonsStandBelowTheLogo()
    {
        m_test->window->resize(1000, 700);
        const auto *back = test::find<QToolButton>(m_test->window.get(), u"backButton"_s);
        const auto *list = test::findWidget(m_test->window.get(), u"pageList"_s);
        QCOMPARE(list->parentWidget()->width(), 64);
        QVERIFY(list->parentWidget()->rect().contains(
                QRect(back->mapTo(list->parentWidget(), QPoint(0, 0)), back->size())));
        QCOMPARE(test::accessProblems(m_test->window.get()), QStringList());
        QVERIFY(back->height() >= 24);
        QVERIFY(back->width() >= 24);
    }

private:
    void look(const QString &page)
    {
        m_test->window->showPage(page);
        settle();
    }
    static void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<test::WindowTest> m_test;
};

QTEST_MAIN(TestWayfinding)
#include "tst_wayfinding.moc"
