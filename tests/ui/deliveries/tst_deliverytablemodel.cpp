#include "tests/ui/deliveries/tabletest.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;
using State = DeliveryTableModel::State;

using hk::test::Table;

namespace {

constexpr int pageSize = RowPages::pageSize;

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

    void jumpsToTheEndAndIntoTheMiddleWithOneRequestEach()
    {
        Table table;
        table.ledger.grow(20'000);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 20'000);
        table.ledger.pageQueries.clear();
        table.idAt(19'999);
        QTRY_COMPARE(table.idAt(19'999), FakeLedger::publicId(1));
        QCOMPARE(table.ledger.pageQueries.size(), 1);
        const DeliveryQuery end = table.ledger.pageQueries.takeFirst();
        QVERIFY(end.oldestFirst); // read from the other end
        QCOMPARE(end.skip, 0);
        QCOMPARE(end.limit, pageSize + 1); // and the key to the page before it

        // From the key of the end, 199 pages back, and not from the beginning.
        table.idAt(12'000);
        QTRY_COMPARE(table.idAt(12'000), FakeLedger::publicId(8'000));
        QCOMPARE(table.ledger.pageQueries.size(), 1);
        const DeliveryQuery middle = table.ledger.pageQueries.takeFirst();
        QCOMPARE(middle.skip, (98 - 60) * pageSize);
        QCOMPARE(middle.after, std::optional(DeliveryId(200)));

        // Its neighbours by their keys.
        table.idAt(11'999);
        QTRY_COMPARE(table.idAt(11'999), FakeLedger::publicId(8'001));
        table.idAt(12'200);
        QTRY_COMPARE(table.idAt(12'200), FakeLedger::publicId(7'800));
        for (const DeliveryQuery &query : std::as_const(table.ledger.pageQueries))
            QCOMPARE(query.skip, 0);
    }

    void showsTheRightRowsWhereverItIsLookedAt_data()
    {
        QTest::addColumn<bool>("oldestFirst");
        QTest::newRow("newest first") << false;
        QTest::newRow("oldest first") << true;
    }
    void showsTheRightRowsWhereverItIsLookedAt()
    {
        QFETCH(bool, oldestFirst);
        Table table;
        table.ledger.grow(10'037);
        table.model.setOldestFirst(oldestFirst);
        table.load();
        QTRY_COMPARE(table.model.rowCount(), 10'037);
        QCOMPARE(table.model.newest(), DeliveryId(10'037));
        QRandomGenerator random(7);
        for (int i = 0; i < 90; ++i) {
            // Now far away, now near by.
            static int row = 0;
            row = i % 3 == 0 ? random.bounded(10'037)
                             : std::clamp(row + random.bounded(-300, 300), 0, 10'036);
            table.idAt(row);
            QTRY_COMPARE(table.idAt(row),
                         FakeLedger::publicId(oldestFirst ? row + 1 : 10'037 - row));
        }
        for (const DeliveryQuery &query : std::as_const(table.ledger.pageQueries))
            QVERIFY(query.limit <= pageSize + 1);
    }

    void growsAsItIsScrolledUntilItIsCounted()
    {
        Table table;
        table.tester.reset(); // here the test is who scrolls
        table.ledger.grow(700);
        table.ledger.holdsCounts = true;
        table.load();
        QCOMPARE(table.model.rowCount(), 200);
        for (int rows = 400; rows <= 600; rows += 200) {
            QVERIFY(table.model.canFetchMore({}));
            table.model.fetchMore({});
            QTRY_COMPARE(table.model.rowCount(), rows);
        }
        table.ledger.answerHeld();
        QTRY_COMPARE(table.model.rowCount(), 700);
        QVERIFY(!table.model.canFetchMore({}));
    }

    void turnsTheOrderRound()
    {
        Table table;
        table.ledger.grow(500);
        table.load();
        table.model.sort(DeliveryTableModel::Attempts); // has no order of its own
        QVERIFY(!table.model.isOldestFirst());
        table.model.sort(DeliveryTableModel::Created, Qt::AscendingOrder);
        QTRY_COMPARE(table.idAt(0), FakeLedger::publicId(1));
        QTRY_COMPARE(table.model.rowCount(), 500);
        QCOMPARE(table.ledger.pageQueries.size(), 2); // one question each
        // What comes meanwhile has its place at the end.
        table.ledger.grow(4);
        table.model.takeNewer(table.ledger.rows.first(4));
        QCOMPARE(table.model.rowCount(), 504);
        QCOMPARE(table.idAt(0), FakeLedger::publicId(1));
        table.idAt(503);
        QTRY_COMPARE(table.idAt(503), FakeLedger::publicId(504));
        table.idAt(450);
        QTRY_COMPARE(table.idAt(450), FakeLedger::publicId(451));
    }

    void asksForWhatIsReallyNewWhereNothingMatched()
    {
        Table table;
        table.ledger.grow(50);
        table.load(QStringLiteral("status:failed"));
        QCOMPARE(table.model.rowCount(), 0);
        QCOMPARE(table.model.newest(), DeliveryId(50));
    }

    void countsAnewWhenTheListHasBecomeShorter()
    {
        Table table;
        table.ledger.grow(5'000, DeliveryStatus::Retrying);
        table.load(QStringLiteral("status:retrying"));
        QTRY_COMPARE(table.model.rowCount(), 5'000);
        for (int id = 1; id <= 3'000; ++id)
            table.ledger.setStatus(id, DeliveryStatus::Delivered);
        table.idAt(2'300); // lies behind the end by now
        QTRY_COMPARE(table.model.rowCount(), 2'000);
        table.idAt(1'999);
        QTRY_COMPARE(table.idAt(1'999), FakeLedger::publicId(3'001));
    }

    void readsAnewWhatContradictsWhatItKnew()
    {
        Table table;
        table.ledger.grow(2'000, DeliveryStatus::Retrying);
        table.load(QStringLiteral("status:retrying"));
        QTRY_COMPARE(table.model.rowCount(), 2'000);
        table.idAt(1'999);
        QTRY_COMPARE(table.idAt(1'999), FakeLedger::publicId(1));
        table.idAt(450);
        QTRY_COMPARE(table.idAt(450), FakeLedger::publicId(1'550));
        // Ten rows of the third page have gone: what followed lies ten rows further up.
        for (int id = 1'500; id < 1'510; ++id)
            table.ledger.setStatus(id, DeliveryStatus::Delivered);
        for (int row = 0; row < 1'990; row += 50)
            table.idAt(row);
        QTRY_VERIFY(table.idAt(700) == FakeLedger::publicId(1'290)
                    || table.idAt(700) == FakeLedger::publicId(1'300));
        // Nothing stands twice in what is looked at.
        QStringList ids;
        for (int row = 600; row < 1'000; ++row) {
            if (const QString id = table.idAt(row); !id.isEmpty())
                ids.append(id);
        }
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
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
        table.idAt(450); // read from the end, where nobody sees yet how much has gone
        QTRY_COMPARE(table.idAt(499), FakeLedger::publicId(71));
        table.idAt(350);
        QTRY_COMPARE(table.idAt(350), FakeLedger::publicId(150));
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
        table.model.takeNewer(table.ledger.rows.first(4));
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
