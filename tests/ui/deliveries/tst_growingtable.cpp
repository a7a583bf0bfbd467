#include "tests/ui/deliveries/tabletest.h"
#include "ui/deliveries/deliveriestable.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QScrollBar>

#include <utility>

using namespace hk;

namespace {

/// Counts how often a widget is painted.
class Paints final : public QObject
{
public:
    explicit Paints(QWidget *widget) { widget->installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            ++count;
        return QObject::eventFilter(watched, event);
    }
};

struct Shown
{
    test::Table table;
    DeliveriesTable view{table.model};

    Shown()
    {
        view.resize(900, 600);
        view.show();
    }
    /// Until nothing is painted any more.
    void settle(const Paints &paints) const
    {
        for (int quiet = 0, seen = paints.count; quiet < 5; ++quiet) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            if (std::exchange(seen, paints.count) != paints.count)
                quiet = 0;
        }
    }
    bool isAtTop() const { return view.verticalScrollBar()->value() == 0; }
};

} // namespace

/// The view of a list that grows under it, or is turned round.
class TestGrowingTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPaintedForRowsThatComeIntoView()
    {
        Shown shown;
        shown.table.ledger.grow(3);
        Paints paints(shown.view.viewport());
        shown.table.load();
        QTRY_VERIFY(paints.count > 0);
        shown.settle(paints);
        paints.count = 0;
        shown.table.ledger.grow(2);
        shown.table.model.takeNewer(shown.table.ledger.rows.first(2)); // on top
        QTRY_VERIFY(paints.count > 0);

        shown.table.model.setOldestFirst(true);
        QTRY_COMPARE(shown.table.idAt(0), FakeLedger::publicId(1));
        shown.settle(paints);
        paints.count = 0;
        shown.table.ledger.grow(2);
        shown.table.model.takeNewer(shown.table.ledger.rows.first(2)); // at the end
        QTRY_VERIFY(paints.count > 0);
    }

    void beginsAtItsOtherEndWhenItIsTurnedRound()
    {
        Shown shown;
        shown.table.ledger.grow(5'000);
        shown.table.load();
        QTRY_VERIFY(shown.table.model.isCounted());
        shown.view.scrollToBottom();
        QVERIFY(!shown.isAtTop());
        shown.view.setOldestFirst(true);
        QTRY_COMPARE(shown.table.idAt(0), FakeLedger::publicId(1));
        QVERIFY(shown.isAtTop());
        // What is only read anew stays where it is.
        QTRY_VERIFY(shown.table.model.isCounted());
        shown.view.scrollToBottom();
        const int place = shown.view.verticalScrollBar()->value();
        QSignalSpy resets(&shown.table.model, &QAbstractItemModel::modelReset);
        shown.table.model.load(shown.table.model.query());
        QTRY_COMPARE(resets.size(), 1);
        QTRY_VERIFY(shown.table.model.isCounted());
        QCOMPARE(shown.view.verticalScrollBar()->value(), place);
    }
};

QTEST_MAIN(TestGrowingTable)
#include "tst_growingtable.moc"
