#include "tests/ui/support/fakedesktop.h"
#include "tests/ui/support/guitest.h"
#include "ui/common/rowdelegate.h"
#include "ui/theme/colours.h"

#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QTableWidget>

using namespace hk;
using namespace Qt::StringLiterals;

/// What is painted by hand stands on the side where reading begins.
class TestMirroredPaint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_themed = std::make_unique<test::Themed>(); }
    void cleanup() { m_themed.reset(); }

    void theSelectedRowsBarIsWhereReadingBegins()
    {
        QTableWidget table(1, 3);
        table.setItemDelegate(new RowDelegate(&table));
        table.setSelectionBehavior(QAbstractItemView::SelectRows);
        table.setFocusPolicy(Qt::NoFocus); // no ring around a cell
        table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        table.verticalHeader()->hide();
        table.resize(400, 200);
        test::showActive(&table);
        table.selectRow(0);
        const QColor accent = Colours::of(table.palette()).accent;
        const auto isBar = [&](bool isAtLeft) {
            const QImage image = table.viewport()->grab().toImage();
            const int middle = table.rowViewportPosition(0) + table.rowHeight(0) / 2;
            return image.pixelColor(isAtLeft ? 1 : image.width() - 2, middle) == accent;
        };
        QVERIFY(isBar(true));
        QVERIFY(!isBar(false));
        table.setLayoutDirection(Qt::RightToLeft);
        QCoreApplication::processEvents();
        QVERIFY(!isBar(true));
        QVERIFY(isBar(false));
        table.clearSelection();
        QVERIFY(!isBar(false));
    }

    void aColumnOfCodeIsInAFontOfItsOwn()
    {
        QTableWidget table(1, 3);
        auto *delegate = new RowDelegate(&table);
        delegate->setCode(1);
        table.setItemDelegate(delegate);
        table.setFocusPolicy(Qt::NoFocus);
        table.horizontalHeader()->setDefaultSectionSize(150);
        table.verticalHeader()->hide();
        table.resize(500, 100);
        for (int column = 0; column < 3; ++column)
            table.setItem(0, column, new QTableWidgetItem(u"iiii.WWWW"_s));
        test::showActive(&table);
        const auto cell = [&](int column) {
            const QRect place = table.visualItemRect(table.item(0, column));
            // Without the grid's lines.
            return table.viewport()->grab(place.adjusted(2, 2, -2, -2)).toImage();
        };
        QCOMPARE(cell(2), cell(0));
        QVERIFY(cell(1) != cell(0));
    }

    void progressBeginsWhereReadingDoes()
    {
        QProgressBar bar;
        bar.setTextVisible(false);
        bar.setRange(0, 100);
        bar.setValue(25);
        bar.resize(400, 24);
        test::showActive(&bar);
        const QColor accent = Colours::of(bar.palette()).accent;
        const auto isDone = [&](int x) {
            return bar.grab().toImage().pixelColor(x, bar.height() / 2) == accent;
        };
        QVERIFY(isDone(50));
        QVERIFY(!isDone(350));
        bar.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!isDone(50));
        QVERIFY(isDone(350));
    }

private:
    std::unique_ptr<test::Themed> m_themed;
};

QTEST_MAIN(TestMirroredPaint)
#include "tst_mirroredpaint.moc"
