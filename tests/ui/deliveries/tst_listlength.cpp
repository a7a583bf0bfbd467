#include "tests/ui/deliveries/tabletest.h"

#include <QtTest/QSignalSpy>

using namespace hk;
using hk::test::Table;

namespace {

constexpr int pageLength = RowPages::pageSize;

} // namespace

/// How long a table of deliveries is while that is not known, and where a moment is in it.
class TestListLength final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsLengthWhileTheSameListIsReadAnew()
    {
        Table table;
        table.ledger.grow(1'000);
        table.load();
        QTRY_VERIFY(table.model.isCounted());
        table.ledger.holdsCounts = true;
        table.ledger.grow(30);
        table.model.setOldestFirst(true);
        QTRY_COMPARE(table.idAt(0), FakeLedger::publicId(1));
        QCOMPARE(table.model.rowCount(), 1'000); // what it was, until the count is here
        QVERIFY(!table.model.isCounted());
        QVERIFY(!table.model.canFetchMore({}));
        table.idAt(999);
        QTRY_COMPARE(table.idAt(999), FakeLedger::publicId(1'000));
        table.ledger.answerHeld();
        QTRY_COMPARE(table.model.rowCount(), 1'030);
        QVERIFY(table.model.isCounted());
        // Another list has nothing to do with it.
        table.load(QStringLiteral("status:delivered"));
        QCOMPARE(table.model.rowCount(), pageLength);
    }

    void letsGoOfRowsThatAreNoMore()
    {
        Table table;
        table.ledger.grow(1'000);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 1'000);
        table.ledger.rows.resize(450);
        table.model.load(table.model.query());
        QTRY_COMPARE(table.model.rowCount(), 450);
        table.ledger.rows.resize(90);
        table.model.load(table.model.query());
        QTRY_COMPARE(table.model.rowCount(), 90);
    }

    void goesToAMomentBeforeItIsCounted()
    {
        Table table;
        table.ledger.grow(5'000);
        table.ledger.holdsCounts = true;
        table.load();
        QCOMPARE(table.model.rowCount(), pageLength);
        QSignalSpy found(&table.model, &DeliveryTableModel::momentFound);
        table.model.findMoment(1'234 * microsPerSecond);
        QTRY_COMPARE(found.size(), 1);
        const int row = found.constFirst().constFirst().toInt();
        QCOMPARE(row, 5'000 - 1'234);
        QCOMPARE(table.idAt(row), FakeLedger::publicId(1'234));
        table.ledger.answerHeld();
        QTRY_COMPARE(table.model.rowCount(), 5'000);
        QCOMPARE(table.idAt(row), FakeLedger::publicId(1'234));
    }

    void findsAMoment()
    {
        Table table;
        table.ledger.grow(5'000); // one a second
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 5'000);
        QSignalSpy found(&table.model, &DeliveryTableModel::momentFound);
        table.model.findMoment(1'234 * microsPerSecond + 5);
        QTRY_COMPARE(found.size(), 1);
        const int row = found.constFirst().constFirst().toInt();
        QCOMPARE(row, 5'000 - 1'234);
        // Its page has come along.
        QCOMPARE(table.idAt(row), FakeLedger::publicId(1'234));
        QCOMPARE(table.ledger.pageQueries.size(), 1);
        // And so have the keys to its neighbours.
        table.idAt(row - pageLength);
        QTRY_COMPARE(table.idAt(row - pageLength), FakeLedger::publicId(1'434));
        QCOMPARE(table.ledger.pageQueries.constLast().skip, 0);
        table.model.findMoment(0);
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.constLast().constFirst().toInt(), 5'000); // nothing is that old
    }
};

QTEST_GUILESS_MAIN(TestListLength)
#include "tst_listlength.moc"
