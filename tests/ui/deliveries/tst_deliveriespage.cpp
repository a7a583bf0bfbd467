#include "tests/ui/deliveries/deliveriespagetest.h"

#include "ui/common/chip.h"

#include <QtCore/QScopeGuard>
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>

using namespace hk;

class TestDeliveriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }

    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void loadingThenRowsNewestFirst()
    {
        const QString older = m_test->add(DeliveryStatus::Failed, 5);
        const QString newer = m_test->add(DeliveryStatus::Delivered, 1);
        m_test->workspace.deliveries.answers.hold();
        m_test->page.setCompany(m_test->workspace.northwind);
        QVERIFY(m_test->isVisible("deliveriesLoading"));
        m_test->workspace.deliveries.answers.release();
        QTRY_VERIFY(m_test->isVisible("deliveriesTable"));
        QCOMPARE(m_test->idOf(0), newer);
        QCOMPARE(m_test->idOf(1), older);
    }

    void withoutDeliveriesATestEventIsOffered()
    {
        m_test->page.setCompany(m_test->workspace.northwind);
        QTRY_VERIFY(m_test->isVisible("deliveriesEmpty"));
        QSignalSpy requested(&m_test->page, &Page::pageRequested);
        test::click(&m_test->page, QStringLiteral("sendTestButton"));
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().toString(), QStringLiteral("simulator"));
    }

    void anEmptyPeriodOffersAllTime()
    {
        m_test->add(DeliveryStatus::Delivered, 3 * 24 * 60);
        m_test->page.setCompany(m_test->workspace.northwind);
        QTRY_VERIFY(m_test->isVisible("deliveriesEmpty"));
        test::click(&m_test->page, QStringLiteral("allTimeButton"));
        QTRY_VERIFY(m_test->isVisible("deliveriesTable"));
        QCOMPARE(m_test->table()->model()->rowCount(), 1);
    }

    void aFilterThatMatchesNothingIsCleared()
    {
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        test::type(m_test->filter(), QStringLiteral("status:failed"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
        test::click(&m_test->page, QStringLiteral("clearFilterButton"));
        QTRY_VERIFY(m_test->isVisible("deliveriesTable"));
        QCOMPARE(m_test->filter()->text(), QString());
    }

    void whatMatchesInNoPeriodIsShownOfAllTime()
    {
        m_test->add(DeliveryStatus::Failed, 3 * 24 * 60);
        m_test->add(DeliveryStatus::Delivered, 3 * 24 * 60);
        m_test->page.setCompany(m_test->workspace.northwind);
        QTRY_VERIFY(m_test->isVisible("deliveriesEmpty"));
        test::type(m_test->filter(), QStringLiteral("status:failed"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
        test::click(&m_test->page, QStringLiteral("matchAllTimeButton"));
        QTRY_VERIFY(m_test->isVisible("deliveriesTable"));
        QCOMPARE(m_test->table()->model()->rowCount(), 1);
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed"));
        QVERIFY(m_test->filter()->hasFocus());

        test::type(m_test->filter(), QStringLiteral("status:held"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
        QVERIFY(!m_test->isVisible("matchAllTimeButton")); // that it is
    }

    void aFaultKeepsTheRowsAndIsExplained()
    {
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        test::type(m_test->filter(), QStringLiteral("code:>=many"));
        test::press(m_test->filter(), Qt::Key_Return);
        QVERIFY(m_test->isVisible("filterFault"));
        QVERIFY(!m_test->filter()->accessibleDescription().isEmpty());
        QVERIFY(m_test->isVisible("deliveriesTable"));
        QCOMPARE(m_test->table()->model()->rowCount(), 1);
    }

    void anErrorOffersToRetry()
    {
        m_test->add(DeliveryStatus::Delivered);
        m_test->workspace.deliveries.answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        m_test->page.setCompany(m_test->workspace.northwind);
        QTRY_VERIFY(m_test->isVisible("deliveriesFailure"));
        test::click(&m_test->page, QStringLiteral("retryListButton"));
        QTRY_VERIFY(m_test->isVisible("deliveriesTable"));
    }

    void noChipIsCutInASmallWindow()
    {
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        m_test->themed.theme.setZoom(200);
        const auto normal = qScopeGuard([this] { m_test->themed.theme.setZoom(100); });
        m_test->page.setMinimumSize(832, 480); // as the window does, whatever a page would like
        m_test->page.resize(832, 480);
        QCoreApplication::processEvents();
        const auto *last = test::findWidget(&m_test->page, QStringLiteral("heldChip"));
        const QWidget *chips = last->parentWidget();
        QVERIFY(last->y() > 0); // the chips need a second line
        QVERIFY2(chips->rect().contains(last->geometry()), qPrintable(QString::number(last->y())));
    }

    void anErrorWhileRefreshingKeepsTheRows()
    {
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        m_test->workspace.deliveries.answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        m_test->page.refresh();
        QTRY_VERIFY(!m_test->bar().isEmpty());
        QVERIFY(m_test->isVisible("deliveriesTable"));
        test::click(&m_test->page, QStringLiteral("messageButton")); // Retry
        QTRY_VERIFY(!m_test->page.findChild<MessageBar *>()->isVisible());
        QCOMPARE(m_test->table()->model()->rowCount(), 1);
    }

    /// Rows further down are read when they are looked at.
    void rowsThatCouldNotBeReadAreToldUntilTheyAre()
    {
        for (int i = 0; i < 300; ++i)
            m_test->add(DeliveryStatus::Delivered, i);
        QVERIFY(m_test->load(300));
        m_test->workspace.deliveries.answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        m_test->idOf(290);
        QTRY_VERIFY(!m_test->bar().isEmpty());
        m_test->page.refresh();
        QTRY_VERIFY(!m_test->page.findChild<MessageBar *>()->isVisible());
    }

    /// Reading the list does not take away what is said of a delivery that is not there, another
    /// delivery does.
    void whatIsMissingIsToldUntilSomethingElseIsShown()
    {
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(1));
        m_test->workspace.deliveries.answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        m_test->page.refresh();
        QTRY_VERIFY(!m_test->bar().isEmpty());
        m_test->page.open(QStringLiteral("dlv_nowhere000000"));
        QTRY_VERIFY(m_test->bar().contains(QStringLiteral("dlv_nowhere000000")));
        m_test->page.refresh();
        m_test->add(DeliveryStatus::Delivered);
        m_test->page.refresh();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 2);
        QVERIFY(m_test->bar().contains(QStringLiteral("dlv_nowhere000000")));
        QVERIFY(m_test->select(0));
        QVERIFY(!m_test->page.findChild<MessageBar *>()->isVisible());
        // That the list cannot be read comes later, and is said of it alone.
        m_test->page.open(QStringLiteral("dlv_nowhere000000"));
        QTRY_VERIFY(!m_test->bar().isEmpty());
        m_test->workspace.deliveries.answers.failNext({ErrorCode::StoreFailed, {}, {}, {}});
        m_test->page.refresh();
        QTRY_VERIFY(!m_test->bar().contains(QStringLiteral("dlv_nowhere000000")));
        QVERIFY(m_test->select(1));
        QVERIFY(m_test->page.findChild<MessageBar *>()->isVisible());
    }

    void chipsCountAndWriteTheFilter()
    {
        m_test->add(DeliveryStatus::Failed);
        m_test->add(DeliveryStatus::Delivered);
        m_test->add(DeliveryStatus::Delivered);
        QVERIFY(m_test->load(3));
        auto *failed = test::find<Chip>(&m_test->page, QStringLiteral("failedChip"));
        QTRY_VERIFY(accessibleText(failed).contains(u'1'));
        test::click(failed);
        QCOMPARE(m_test->filter()->text(), QStringLiteral("status:failed"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        QVERIFY(failed->isChecked());
        test::click(&m_test->page, QStringLiteral("allChip"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 3);
        QCOMPARE(m_test->filter()->text(), QString());
    }

    void anotherFilterBeginsWithTheNewest()
    {
        for (int i = 0; i < 80; ++i)
            m_test->add(i % 2 == 0 ? DeliveryStatus::Failed : DeliveryStatus::Delivered);
        QVERIFY(m_test->load(80));
        QScrollBar *bar = m_test->table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 10);
        bar->setValue(10);
        QSignalSpy anew(m_test->table()->model(), &QAbstractItemModel::modelReset);
        m_test->page.refresh(); // the same list
        QTRY_COMPARE(anew.size(), 1);
        QCOMPARE(bar->value(), 10);
        test::click(&m_test->page, QStringLiteral("failedChip"));
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 40);
        QCOMPARE(bar->value(), 0);
    }

    void thePeriodNarrowsRowsAndCounts()
    {
        m_test->add(DeliveryStatus::Delivered, 90);
        m_test->add(DeliveryStatus::Delivered, 1);
        QVERIFY(m_test->load(2));
        auto *period = test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"));
        test::press(period, Qt::Key_Up); // from a day to an hour
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        auto *all = test::find<Chip>(&m_test->page, QStringLiteral("allChip"));
        QTRY_VERIFY(accessibleText(all).contains(u'1'));
    }

    void keysGoFromFilterToListToInspectorAndBack()
    {
        m_test->add(DeliveryStatus::Failed, 2);
        m_test->add(DeliveryStatus::Delivered, 1);
        QVERIFY(m_test->load(2));
        m_test->page.find();
        QVERIFY(m_test->filter()->hasFocus());
        test::press(m_test->filter(), Qt::Key_Down);
        QVERIFY(m_test->table()->hasFocus());
        test::press(m_test->table(), Qt::Key_Down);
        test::press(m_test->table(), Qt::Key_Down);
        QTRY_COMPARE(m_test->shown(), m_test->idOf(1));
        test::press(m_test->table(), Qt::Key_Return);
        auto *inspector = test::findWidget(&m_test->page, QStringLiteral("deliveryInspector"));
        QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
        test::pressInWindow(&m_test->page, Qt::Key_Escape);
        QVERIFY(m_test->table()->hasFocus());
    }

    void newerRowsWaitForTheirBar()
    {
        m_test->add(DeliveryStatus::Delivered, 5);
        QVERIFY(m_test->load(1));
        QVERIFY(!m_test->isVisible("newerButton"));
        const QString newer = m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(m_test->isVisible("newerButton"));
        QCOMPARE(m_test->table()->model()->rowCount(), 1);
        test::click(&m_test->page, QStringLiteral("newerButton"));
        QTRY_COMPARE(m_test->idOf(0), newer);
        QVERIFY(!m_test->isVisible("newerButton"));
    }

    void anEmptyListTakesNewRowsByItself()
    {
        m_test->page.setCompany(m_test->workspace.northwind);
        QTRY_VERIFY(m_test->isVisible("deliveriesEmpty"));
        m_test->add(DeliveryStatus::Queued);
        m_test->workspace.deliveries.announce();
        QTRY_VERIFY(m_test->isVisible("deliveriesTable"));
    }

    void refreshingKeepsTheSelectedDelivery()
    {
        m_test->add(DeliveryStatus::Failed, 5);
        m_test->add(DeliveryStatus::Delivered, 4);
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(1));
        const QString selected = m_test->shown();
        m_test->add(DeliveryStatus::Queued);
        m_test->page.refresh();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 3);
        QCOMPARE(m_test->table()->currentIndex().row(), 2);
        QCOMPARE(m_test->shown(), selected);
    }

    void whatTheFilterLeavesOutIsNoLongerActedOn()
    {
        const QString failed = m_test->add(DeliveryStatus::Failed, 5);
        m_test->add(DeliveryStatus::Delivered, 90);
        QVERIFY(m_test->load(2));
        m_test->page.open(failed);
        QTRY_COMPARE(m_test->shown(), failed);
        test::type(m_test->filter(), QStringLiteral("status:failed"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        QCOMPARE(m_test->shown(), failed); // it is still listed
        m_test->filter()->clear();
        test::type(m_test->filter(), QStringLiteral("status:delivered"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_VERIFY(m_test->idOf(0) != failed);
        QTRY_COMPARE(m_test->shown(), QString());
        QVERIFY(!m_test->isEnabled("resendAction"));
        test::pressInWindow(&m_test->page, Qt::Key_R, Qt::ControlModifier);
        QVERIFY(m_test->workspace.deliveries.resent.isEmpty());

        m_test->page.open(failed); // by a link: it stays through a refresh, until the filter moves
        QTRY_COMPARE(m_test->shown(), failed);
        m_test->page.refresh();
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        QCOMPARE(m_test->shown(), failed);
        auto *period = test::find<QComboBox>(&m_test->page, QStringLiteral("periodCombo"));
        test::press(period, Qt::Key_Up); // from a day to an hour
        QTRY_VERIFY(m_test->isVisible("nothingMatches"));
        QCOMPARE(m_test->shown(), QString());
        QVERIFY(!m_test->isEnabled("resendAction"));
    }

    void openShowsADeliveryOfAnotherPage()
    {
        const QString id = m_test->add(DeliveryStatus::Failed, 5);
        m_test->add(DeliveryStatus::Delivered, 1);
        QVERIFY(m_test->load(2));
        m_test->page.open(id);
        QTRY_COMPARE(m_test->shown(), id);
        QCOMPARE(m_test->table()->currentIndex().row(), 1);
        m_test->page.open(QStringLiteral("dlv_nowhere000000"));
        QTRY_VERIFY(!m_test->bar().isEmpty());
    }

    void theListsFocusKeepsADeliveryThatIsNoRow()
    {
        m_test->add(DeliveryStatus::Delivered, 5);
        const QString newer = m_test->add(DeliveryStatus::Queued);
        QVERIFY(m_test->load(2));
        test::type(m_test->filter(), QStringLiteral("status:delivered"));
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        m_test->filter()->setFocus();
        m_test->page.open(newer);
        QTRY_COMPARE(m_test->shown(), newer);
        m_test->table()->setFocus();
        m_test->workspace.deliveries.announce();
        QCoreApplication::processEvents();
        QVERIFY(!m_test->table()->currentIndex().isValid());
        QCOMPARE(m_test->shown(), newer);
        test::press(m_test->table(), Qt::Key_Down); // a person's choice
        QTRY_COMPARE(m_test->shown(), m_test->idOf(0));
    }

    void anotherCompanyStartsAfresh()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        m_test->page.setCompany(m_test->workspace.addCompany(
                QStringLiteral("co_adatum"), QStringLiteral("Adatum"), Environment::Test));
        QCOMPARE(m_test->shown(), QString());
        QTRY_VERIFY(m_test->isVisible("deliveriesEmpty"));
        QVERIFY(!m_test->isEnabled("resendAction"));
    }

    void theInspectorGoesBelowWhereItIsNarrow()
    {
        m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(1));
        auto *splitter = m_test->page.findChild<QSplitter *>(QStringLiteral("deliveriesSplitter"));
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        m_test->page.resize(900, 800);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        QCOMPARE(m_test->page.width(), 900);
        QVERIFY(!m_test->isVisible("deliveryInspector")); // nothing to show
        QVERIFY(m_test->select(0));
        QVERIFY(m_test->isVisible("deliveryInspector"));
    }

    void everyControlHasAName()
    {
        m_test->add(DeliveryStatus::Retrying);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0));
        QCOMPARE(test::accessProblems(&m_test->page), QStringList());
    }

private:
    static QString accessibleText(QWidget *widget)
    {
        return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveriespage.moc"
