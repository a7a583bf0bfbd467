#include "core/workspace/ledgerscan.h"
#include "tests/ui/deliveries/fakeledger.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/scanline.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace hk;
using State = DeliveryTableModel::State;
using Scan = LedgerScan::State;

namespace {

/// A ledger without an index: every second delivery failed.
struct ScanTable
{
    ScanTable()
    {
        ledger.scans = true;
        line.connect(&model, &DeliveryTableModel::scanMoved, &line,
                     [this] { line.showScan(model.scan()); });
        line.connect(&line, &ScanLine::stopWanted, &model, &DeliveryTableModel::stopScan);
    }
    void grow(int pairs)
    {
        for (int i = 0; i < pairs; ++i) {
            ledger.grow(1, DeliveryStatus::Failed);
            ledger.grow(1);
        }
    }
    void load(const QString &filter = QStringLiteral("status:failed"))
    {
        DeliveryQuery query;
        query.company = CompanyId(1);
        query.filter = *DeliveryFilter::parse(filter);
        model.load(query);
    }
    /// Answers the question for the newest row, and so many steps.
    void answer(int steps)
    {
        for (int i = 0; i <= steps; ++i) {
            ledger.answerHeld();
            QCoreApplication::processEvents();
        }
    }
    QString idAt(int row) const
    {
        return model.data(model.index(row, DeliveryTableModel::PublicId), Qt::DisplayRole)
                .toString();
    }
    QString words() const { return line.findChild<QLabel *>(QStringLiteral("scanWords"))->text(); }
    QPushButton *stop() const
    {
        return line.findChild<QPushButton *>(QStringLiteral("stopScanButton"));
    }

    FakeLedger ledger;
    DeliveryTableModel model{ledger, [] { return Micros(0); }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    ScanLine line;
};

} // namespace

/// What the table does where no index serves the filter.
class TestDeliveryScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllOfThemInOrder()
    {
        ScanTable table;
        table.grow(3000);
        table.load();
        QTRY_COMPARE(table.model.scan().state(), Scan::Done);
        QCOMPARE(table.model.state(), State::Ready);
        QCOMPARE(table.model.rowCount(), 3000);
        QCOMPARE(table.model.scan().looked(), 6000);
        QCOMPARE(table.model.scan().found(), 3000);
        QVERIFY(table.ledger.scanQueries.size() > 1);
        QCOMPARE(table.ledger.countQueries, 0);
        QCOMPARE(table.idAt(2999), FakeLedger::publicId(1));
        QVERIFY(table.line.isHidden());
        // Pages that memory had no room for are read again, within what was looked at.
        for (const int row : {0, 1, 199, 200, 1500, 2998}) {
            table.idAt(row);
            QTRY_COMPARE(table.idAt(row), FakeLedger::publicId(5999 - 2 * row));
        }
        QVERIFY(!table.ledger.pageQueries.isEmpty());
        for (const DeliveryQuery &query : std::as_const(table.ledger.pageQueries))
            QVERIFY(query.after.has_value());
    }

    void findsTheOldestFirstToo()
    {
        ScanTable table;
        table.grow(1500);
        table.load();
        QTRY_COMPARE(table.model.scan().state(), Scan::Done);
        table.model.setOldestFirst(true);
        QTRY_COMPARE(table.model.scan().state(), Scan::Done);
        QCOMPARE(table.model.rowCount(), 1500);
        for (const int row : {0, 1499}) {
            table.idAt(row);
            QTRY_COMPARE(table.idAt(row), FakeLedger::publicId(2 * row + 1));
        }
    }

    void rowsComeAsTheyAreFound()
    {
        ScanTable table;
        table.grow(4000);
        table.ledger.holdsAnswers = true;
        table.load();
        QVERIFY(table.line.isHidden());
        table.answer(1);
        QCOMPARE(table.model.state(), State::Ready);
        QCOMPARE(table.model.rowCount(), LedgerScan::firstRows / 2);
        QCOMPARE(table.idAt(0), FakeLedger::publicId(7999));
        QCOMPARE(table.model.scan().state(), Scan::Running);
        QVERIFY(!table.line.isHidden());
        QCOMPARE(table.words(), QStringLiteral("Looking at each delivery: 12% done, 500 found"));
        QCOMPARE(table.line.findChild<QProgressBar *>()->value(), 125);
        table.answer(0);
        QCOMPARE(table.model.rowCount(), 1500);
    }

    void endsAtOnceAndSaysWhatItLookedAt()
    {
        ScanTable table;
        table.grow(4000);
        table.ledger.holdsAnswers = true;
        table.load();
        table.answer(1);
        QVERIFY(table.stop()->isVisibleTo(&table.line));
        table.stop()->click();
        QCOMPARE(table.model.scan().state(), Scan::Stopped);
        QCOMPARE(table.words(), QStringLiteral("Stopped: 500 found in the newest 1,000"));
        QVERIFY(!table.stop()->isVisibleTo(&table.line));
        table.answer(3);
        QCOMPARE(table.model.rowCount(), 500);
        QCOMPARE(table.ledger.scanQueries.size(), 2); // the one that was under way
    }

    void stoppedBeforeAnythingWasLookedAtItIsEmpty()
    {
        ScanTable table;
        table.grow(10);
        table.ledger.holdsAnswers = true;
        table.load();
        table.model.stopScan();
        QCOMPARE(table.model.state(), State::Ready);
        QCOMPARE(table.model.rowCount(), 0);
        QCOMPARE(table.words(), QStringLiteral("Stopped: 0 found in the newest 0"));
    }

    void anotherFilterVoidsIt()
    {
        ScanTable table;
        table.grow(4000);
        table.ledger.holdsAnswers = true;
        table.load();
        table.answer(1);
        table.ledger.scans = false;
        table.load(QStringLiteral("status:delivered"));
        QVERIFY(table.line.isHidden());
        table.ledger.holdsAnswers = false;
        table.ledger.answerHeld();
        QTRY_COMPARE(table.model.rowCount(), 4000);
        QCOMPARE(table.model.scan().state(), Scan::Idle);
        QCOMPARE(table.idAt(0), FakeLedger::publicId(8000));
    }

    void tellsOfAFailure()
    {
        ScanTable table;
        table.grow(4000);
        table.ledger.holdsAnswers = true;
        table.load();
        table.answer(1);
        QSignalSpy failed(&table.model, &DeliveryTableModel::rowsFailed);
        table.ledger.failure = Error{ErrorCode::StoreFailed, {}, {}, {}};
        table.answer(1); // the step under way, then the one that fails
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(table.model.scan().state(), Scan::Failed);
        QVERIFY(table.words().startsWith(QStringLiteral("Ended early: ")));
        QVERIFY(table.model.rowCount() >= 500);
    }

    void newerRowsGoOnTopMeanwhile()
    {
        ScanTable table;
        table.grow(4000);
        table.ledger.holdsAnswers = true;
        table.load();
        table.answer(1);
        table.ledger.grow(1, DeliveryStatus::Failed);
        table.model.takeNewer({table.ledger.rows.constFirst()});
        QCOMPARE(table.model.rowCount(), 501);
        table.ledger.holdsAnswers = false;
        table.ledger.answerHeld();
        QTRY_COMPARE(table.model.scan().state(), Scan::Done);
        QCOMPARE(table.model.rowCount(), 4001);
        QCOMPARE(table.idAt(0), FakeLedger::publicId(8001));
        for (const int row : {1, 700, 4000}) {
            table.idAt(row);
            QTRY_COMPARE(table.idAt(row), FakeLedger::publicId(8001 - 2 * row));
        }
    }
};

QTEST_MAIN(TestDeliveryScan)
#include "tst_deliveryscan.moc"
