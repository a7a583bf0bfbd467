#include "tests/ui/deliveries/fakeledger.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/ledgerwatch.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hk;

namespace {

struct Watched
{
    FakeLedger ledger;
    DeliveryTableModel model{ledger, [] { return Micros(0); }};
    LedgerWatch watch{ledger, model};

    void load()
    {
        DeliveryQuery query;
        query.company = CompanyId(1);
        model.load(query);
        QTRY_COMPARE(model.state(), DeliveryTableModel::State::Ready);
        watch.setActive(true);
        ledger.pageQueries.clear();
    }
};

} // namespace

class TestLedgerWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsNewRowsThatWait()
    {
        Watched w;
        w.ledger.grow(10);
        w.load();
        w.ledger.grow(3);
        Q_EMIT w.ledger.ledgerChanged();
        QTRY_COMPARE(w.watch.waiting(), 3);
        QVERIFY(!w.watch.isMoreWaiting());
        QCOMPARE(w.model.rowCount(), 10);
        w.watch.takeNewer();
        QCOMPARE(w.model.rowCount(), 13);
        QCOMPARE(w.watch.waiting(), 0);
    }

    void readsAnewWhenMoreWaitThanItAsksFor()
    {
        Watched w;
        w.ledger.grow(10);
        w.load();
        w.ledger.grow(500);
        Q_EMIT w.ledger.ledgerChanged();
        QTRY_VERIFY(w.watch.isMoreWaiting());
        w.watch.takeNewer();
        QTRY_COMPARE(w.model.rowCount(), 510);
        QCOMPARE(w.watch.waiting(), 0);
    }

    void saysWhenRowsWereTakenOut()
    {
        Watched w;
        w.ledger.grow(4);
        w.ledger.lastRemoval = 3; // before the list was read
        w.load();
        QSignalSpy gone(&w.watch, &LedgerWatch::rowsGone);
        w.ledger.grow(1);
        Q_EMIT w.ledger.ledgerChanged();
        QTRY_COMPARE(w.watch.waiting(), 1);
        QVERIFY(gone.isEmpty());

        w.watch.setActive(false); // it is told to whoever comes back as well
        w.ledger.lastRemoval = 8;
        Q_EMIT w.ledger.ledgerChanged();
        w.watch.setActive(true);
        QTRY_COMPARE(gone.size(), 1);
        w.load();
        Q_EMIT w.ledger.ledgerChanged();
        QTRY_VERIFY(!w.ledger.pageQueries.isEmpty());
        QCOMPARE(gone.size(), 1);
    }

    void refreshesUnfinishedRowsThatAreLookedAt()
    {
        Watched w;
        w.ledger.grow(4, DeliveryStatus::Retrying);
        w.load();
        w.watch.setVisibleRows(0, 1);
        w.ledger.setStatus(4, DeliveryStatus::Delivered); // row 0
        w.ledger.setStatus(1, DeliveryStatus::Delivered); // row 3, out of sight
        Q_EMIT w.ledger.ledgerChanged();
        QTRY_COMPARE(w.model.delivery(0)->status, DeliveryStatus::Delivered);
        QCOMPARE(w.model.delivery(3)->status, DeliveryStatus::Retrying);
    }

    void asksNothingForFinishedRows()
    {
        Watched w;
        w.ledger.grow(4);
        w.load();
        w.watch.setVisibleRows(0, 3);
        Q_EMIT w.ledger.ledgerChanged();
        QTRY_COMPARE(w.ledger.pageQueries.size(), 1); // the one for newer rows
        QCoreApplication::sendPostedEvents();
        QCOMPARE(w.ledger.pageQueries.size(), 1);
    }

    void asksOneAtATimeHoweverFastTheLedgerMoves()
    {
        Watched w;
        w.ledger.grow(4);
        w.load();
        w.ledger.holdsAnswers = true;
        for (int i = 0; i < 50; ++i)
            Q_EMIT w.ledger.ledgerChanged();
        QCOMPARE(w.ledger.pageQueries.size(), 1);
        w.ledger.answerHeld();
        QTRY_COMPARE(w.ledger.pageQueries.size(), 2); // once more, for what moved meanwhile
    }

    void asksNothingWhileNobodyLooks()
    {
        Watched w;
        w.ledger.grow(4);
        w.load();
        w.watch.setActive(false);
        w.ledger.grow(1);
        Q_EMIT w.ledger.ledgerChanged();
        QCOMPARE(w.ledger.pageQueries.size(), 0);
        w.watch.setActive(true);
        QTRY_COMPARE(w.watch.waiting(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLedgerWatch)
#include "tst_ledgerwatch.moc"
