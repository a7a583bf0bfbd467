#include "tests/ui/deliveries/deliveriespagetest.h"
#include "ui/deliveries/soughtrows.h"

#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialog>

using namespace hk;
using namespace Qt::StringLiterals;

/// What another page, a link or another window asked for is selected in the list.
class TestSoughtRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<test::DeliveriesPageTest>(); }
    void cleanup()
    {
        m_test.reset();
        QCOMPARE(m_probe.problems(), QStringList());
    }

    void aRowIsSelectedThoughTheListIsReadAnewMeanwhile()
    {
        const QString id = m_test->add(DeliveryStatus::Failed, 5);
        m_test->add(DeliveryStatus::Delivered, 4);
        QVERIFY(m_test->load(2));
        m_test->page.hide();
        m_test->workspace.deliveries.answers.hold();
        m_test->page.show();
        m_test->page.refresh();
        m_test->page.open(id); // its rows come before what is known of it
        m_test->workspace.deliveries.answers.release();
        QTRY_COMPARE(m_test->shown(), id);
        QTRY_COMPARE(current(), id);
    }

    void oneThatIsFarDownIsFound_data()
    {
        QTest::addColumn<int>("apart"); // minutes
        QTest::newRow("of many moments") << 1;
        QTest::newRow("of one moment, as those of a plan") << 0;
    }

    void oneThatIsFarDownIsFound()
    {
        QFETCH(const int, apart);
        const QString id = m_test->add(DeliveryStatus::Failed, 700);
        for (int i = 0; i < 650; ++i)
            m_test->add(DeliveryStatus::Delivered, 700 - i * apart);
        for (DeliveryDetail &row : m_test->workspace.deliveries.ledger) {
            if (apart == 0)
                row.delivery.createdAt = m_test->workspace.deliveries.ledger[0].delivery.createdAt;
        }
        QVERIFY(m_test->load(651));
        QVERIFY(m_test->select(0));
        m_test->page.open(id);
        QTRY_COMPARE(current(), id);
        QCOMPARE(m_test->table()->currentIndex().row(), 650);
        QVERIFY(m_test->table()->selectionModel()->isRowSelected(650));
        QCOMPARE(m_test->shown(), id);
    }

    void oneThatIsNewerThanTheListIsFound()
    {
        m_test->add(DeliveryStatus::Failed, 5);
        QVERIFY(m_test->load(1));
        QVERIFY(m_test->select(0)); // so the list stays as it is
        const QString id = m_test->add(DeliveryStatus::Delivered, 1);
        m_test->page.open(id);
        QTRY_COMPARE(current(), id);
        QCOMPARE(m_test->table()->model()->rowCount(), 2);
    }

    void whatTheFilterLeavesOutIsShownWithoutARow()
    {
        m_test->add(DeliveryStatus::Failed, 5);
        const QString id = m_test->add(DeliveryStatus::Delivered, 4);
        QVERIFY(m_test->load(2));
        test::type(m_test->filter(), u"status:failed"_s);
        test::press(m_test->filter(), Qt::Key_Return);
        QTRY_COMPARE(m_test->table()->model()->rowCount(), 1);
        m_test->page.open(id);
        QTRY_COMPARE(m_test->shown(), id);
        QCOMPARE(current(), QString());
    }

    void anotherWindowBeginsWhereThisOneStood()
    {
        for (int i = 0; i < 5; ++i)
            m_test->add(DeliveryStatus::Failed, 5 - i);
        QVERIFY(m_test->load(5));
        QVERIFY(m_test->select(3));
        test::press(m_test->table(), Qt::Key_Up, Qt::ShiftModifier);
        QTRY_COMPARE(m_test->shown(), m_test->idOf(2));
        const QStringList selected{m_test->idOf(2), m_test->idOf(3)};
        const ListStanding standing = m_test->page.rows().standing();
        QVERIFY(standing.hasFocus);

        DeliveriesPage another(m_test->workspace.fronts(), m_test->dialogs);
        another.resize(1200, 800);
        test::showActive(&another);
        another.rows().resume(standing);
        another.open(m_test->page.opened());
        another.setCompany(m_test->workspace.northwind);
        auto *table = another.findChild<QTableView *>(u"deliveriesTable"_s);
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 2);
        QCOMPARE(table->currentIndex().row(), 2);
        QVERIFY(table->selectionModel()->isRowSelected(3));
        QVERIFY(table->hasFocus());
        QTRY_COMPARE(another.opened(), selected.constFirst());
    }

    void aLinkToNothingIsToldUntilOneGoesOn_data()
    {
        QTest::addColumn<QString>("next");
        for (const QString &next : {u"a row is chosen"_s, u"the filter changes"_s,
                                    u"another page is looked at"_s, u"another link is followed"_s})
            QTest::newRow(qPrintable(next)) << next;
    }

    void aLinkToNothingIsToldUntilOneGoesOn()
    {
        QFETCH(const QString, next);
        m_test->add(DeliveryStatus::Failed, 5);
        const QString id = m_test->add(DeliveryStatus::Failed, 4);
        QVERIFY(m_test->load(2));
        QVERIFY(m_test->select(1));
        m_test->page.open(u"dlv_nowhere000000"_s);
        const auto *bar = m_test->page.findChild<MessageBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"dlv_nowhere000000"), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(u"filter"), qPrintable(bar->text()));
        QVERIFY(!bar->text().contains(u"\"deliveries\""_s)); // a command of the console
        m_test->workspace.deliveries.announce();             // nobody did anything
        QCoreApplication::processEvents();
        QVERIFY(bar->isVisible());
        if (next.startsWith(u"a row")) {
            test::press(m_test->table(), Qt::Key_Up);
        } else if (next.startsWith(u"the filter")) {
            test::type(m_test->filter(), u"status:failed"_s);
            test::press(m_test->filter(), Qt::Key_Return);
        } else if (next.startsWith(u"another page")) {
            m_test->page.hide();
            m_test->page.show();
        } else {
            m_test->page.open(id);
        }
        QTRY_VERIFY(!bar->isVisible());
    }

    void aDayCanBeTypedAtOnce()
    {
        m_test->add(DeliveryStatus::Failed, 5);
        QVERIFY(m_test->load(1));
        test::pressInWindow(&m_test->page, Qt::Key_G, Qt::ControlModifier);
        auto *dialog = m_test->page.findChild<QDialog *>(u"momentDialog"_s);
        QVERIFY(dialog);
        test::showActive(dialog);
        auto *field = test::find<QDateTimeEdit>(dialog, u"momentEdit"_s);
        QTRY_VERIFY(field->hasFocus());
        QCOMPARE(QApplication::focusWidget()->window(), dialog);
        QTRY_COMPARE(field->currentSection(), QDateTimeEdit::DaySection);
        const QDate before = field->date();
        test::type(field, u"07"_s);
        QCOMPARE(field->date(), QDate(before.year(), before.month(), 7));
        dialog->reject();
    }

    /// Qt only makes the first row the current one, whose mark goes with the focus.
    void whoeverComesByKeyboardMarksARow()
    {
        for (int i = 0; i < 3; ++i)
            m_test->add(DeliveryStatus::Failed);
        QVERIFY(m_test->load(3));
        QTableView *table = m_test->table();
        table->selectionModel()->clear();
        m_test->filter()->setFocus();
        table->setFocus(Qt::TabFocusReason);
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(table->selectionModel()->isRowSelected(0));
    }

private:
    QString current() const
    {
        return m_test->table()->currentIndex().data(DeliveryTableModel::PublicIdRole).toString();
    }

    test::LogProbe m_probe;
    std::unique_ptr<test::DeliveriesPageTest> m_test;
};

QTEST_MAIN(TestSoughtRows)
#include "tst_soughtrows.moc"
