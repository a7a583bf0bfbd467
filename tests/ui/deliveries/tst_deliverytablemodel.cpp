#include "tests/ui/deliveries/fakeledger.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/ledgerwatch.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;
using State = DeliveryTableModel::State;

namespace {

constexpr Micros now = 10'000 * microsPerSecond;
constexpr int pageSize = RowPages::pageSize;

struct Table
{
    FakeLedger ledger;
    DeliveryTableModel model{ledger, [] { return now; }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void load(const QString &filter = {})
    {
        DeliveryQuery query;
        query.company = CompanyId(1);
        query.filter = *DeliveryFilter::parse(filter);
        model.load(query);
        QTRY_COMPARE(model.state(), State::Ready);
    }
    QString idAt(int row) const
    {
        return model.data(model.index(row, DeliveryTableModel::PublicId), Qt::DisplayRole)
                .toString();
    }
};

} // namespace

class TestDeliveryTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhereThereIsNothing()
    {
        Table table;
        table.load();
        QCOMPARE(table.model.rowCount(), 0);
        QVERIFY(!table.model.newest().isValid());
        QCOMPARE(table.ledger.countQueries, 0);
    }

    void knowsAShortListFromOneRequest()
    {
        Table table;
        table.ledger.grow(5);
        table.load();
        QCOMPARE(table.model.rowCount(), 5);
        QCOMPARE(table.idAt(0), FakeLedger::publicId(5));
        QCOMPARE(table.ledger.countQueries, 0);
        QCOMPARE(table.ledger.pageQueries.size(), 1);
    }

    void freezesALongListAtItsNewestRow()
    {
        Table table;
        table.ledger.grow(1000);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 1000);
        QCOMPARE(table.model.newest(), DeliveryId(1000));
        table.ledger.grow(7);
        QCOMPARE(table.model.rowCount(), 1000);
        table.idAt(300);
        QTRY_COMPARE(table.idAt(300), FakeLedger::publicId(700));
        QCOMPARE(table.ledger.pageQueries.constLast().upTo, std::optional(DeliveryId(1000)));
        QCOMPARE(table.ledger.pageQueries.constLast().before, std::optional(DeliveryId(801)));
    }

    void asksOnceForAMissingPage()
    {
        Table table;
        table.ledger.grow(1000);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 1000);
        table.ledger.pageQueries.clear();
        for (int row = pageSize; row < 2 * pageSize; ++row)
            table.idAt(row);
        QCOMPARE(table.ledger.pageQueries.size(), 0); // data() itself asks nothing
        QTRY_COMPARE(table.idAt(pageSize), FakeLedger::publicId(800));
        QCOMPARE(table.ledger.pageQueries.size(), 1);
    }

    void jumpsInStrides()
    {
        Table table;
        table.ledger.grow(20'000);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 20'000);
        table.ledger.pageQueries.clear();
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.idAt(19'999);
        QTRY_COMPARE(table.idAt(19'999), FakeLedger::publicId(1));
        // 98 pages lie between: three strides of 25, one of 23, then the page.
        QCOMPARE(table.ledger.pageQueries.size(), 5);
        table.ledger.pageQueries.clear();
        table.idAt(10'000);
        QTRY_COMPARE(table.idAt(10'000), FakeLedger::publicId(10'000));
        QCOMPARE(table.ledger.pageQueries.size(), 1); // its key is known by now
    }

    void voidsTheAnswerOfAnOlderRequest()
    {
        Table table;
        table.ledger.grow(3, DeliveryStatus::Failed);
        table.ledger.grow(2);
        table.ledger.holdsAnswers = true;
        DeliveryQuery query;
        query.company = CompanyId(1);
        table.model.load(query);
        query.filter = *DeliveryFilter::parse(QStringLiteral("status:failed"));
        table.model.load(query);
        QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
        table.ledger.answerHeld();
        QTRY_COMPARE(table.model.state(), State::Ready);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(table.model.query().filter, query.filter);
    }

    void keepsItsRowsWhenReadingAnewFails()
    {
        Table table;
        table.ledger.grow(5);
        table.load();
        table.ledger.failure = Error{ErrorCode::StoreFailed, {}, {}, {}};
        table.model.load(table.model.query());
        QTRY_COMPARE(table.model.state(), State::Failed);
        QCOMPARE(table.model.error().code, ErrorCode::StoreFailed);
        QCOMPARE(table.model.rowCount(), 5);
    }

    void saysWhenAPageCannotBeRead()
    {
        Table table;
        table.ledger.grow(500);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 500);
        QSignalSpy failed(&table.model, &DeliveryTableModel::rowsFailed);
        table.ledger.failure = Error{ErrorCode::StoreFailed, {}, {}, {}};
        table.idAt(250);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(table.model.rowCount(), 500);
        table.ledger.failure.reset();
        table.idAt(250);
        QTRY_COMPARE(table.idAt(250), FakeLedger::publicId(250));
    }

    void shrinksWhenRowsHaveGone()
    {
        Table table;
        table.ledger.grow(500);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 500);
        table.ledger.rows.resize(430);
        table.idAt(450);
        QTRY_COMPARE(table.model.rowCount(), 430);
        QTRY_COMPARE(table.idAt(429), FakeLedger::publicId(71));
    }

    void takesNewRowsOnTopAndKeepsPlaces()
    {
        Table table;
        table.ledger.grow(300);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 300);
        const QPersistentModelIndex third = table.model.index(2, 0);
        table.ledger.grow(4);
        table.model.prepend(table.ledger.rows.first(4));
        QCOMPARE(table.model.rowCount(), 304);
        QCOMPARE(third.row(), 6);
        QCOMPARE(table.idAt(0), FakeLedger::publicId(304));
        QCOMPARE(table.idAt(6), FakeLedger::publicId(298));
        table.idAt(303);
        QTRY_COMPARE(table.idAt(303), FakeLedger::publicId(1));
    }

    void refreshesRowsInPlace()
    {
        Table table;
        table.ledger.grow(3, DeliveryStatus::Retrying);
        table.load();
        table.ledger.setStatus(2, DeliveryStatus::Delivered);
        QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
        table.model.update(table.ledger.rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(table.model.delivery(1)->status, DeliveryStatus::Delivered);
    }

    void clearForgetsEverything()
    {
        Table table;
        table.ledger.grow(3);
        table.load();
        table.model.clear();
        QCOMPARE(table.model.rowCount(), 0);
        QCOMPARE(table.model.state(), State::Idle);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryTableModel)
#include "tst_deliverytablemodel.moc"
