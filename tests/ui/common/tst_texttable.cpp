#include "ui/common/celleditor.h"
#include "ui/common/currentrow.h"
#include "ui/common/texttable.h"

#include <QtGui/QImage>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentFragment>
#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableWidget>

#include <memory>

using namespace hk;
using namespace Qt::StringLiterals;

class TestTextTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_table = std::make_unique<TextTable>(QStringList{u"Name"_s, u"External id"_s, u"State"_s});
        m_table->setWideColumn(0);
        m_table->setRows({{u"Northwind Clinics of Toronto"_s, u"co_northwind"_s, u"In use"_s}});
        m_table->resize(700, 200);
        m_table->show();
    }
    void cleanup() { m_table.reset(); }

    void theWideColumnTakesWhatIsLeft()
    {
        QTRY_COMPARE(across(), m_table->viewport()->width());
        m_table->resize(600, 200);
        QTRY_COMPARE(across(), m_table->viewport()->width());
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }

    void inANarrowTableItCanStillBeRead()
    {
        m_table->resize(220, 200);
        QTRY_VERIFY(m_table->columnWidth(0) >= 150);
        QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 0);
        m_table->resize(700, 200);
        QTRY_COMPARE(across(), m_table->viewport()->width());
        QTRY_COMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }

    void itIsNoWiderThanItsTexts()
    {
        m_table->setRows({{u"A"_s, u"co_northwind_of_toronto"_s, u"In use"_s}});
        m_table->resize(220, 200);
        QTRY_VERIFY(m_table->horizontalScrollBar()->maximum() > 0);
        QVERIFY(m_table->columnWidth(0) < 100);
    }

    void aRowIsChosenFromBothSides_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }

    void aRowIsChosenFromBothSides()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        m_table->setLayoutDirection(direction);
        m_table->setRows({{u"a"_s, u"b"_s, u"c"_s}, {u"d"_s, u"e"_s, u"f"_s}});
        m_table->setColumnHidden(0, true);
        QSignalSpy chosen(m_table.get(), &TextTable::rowSelected);
        chooseRow(*m_table, 1);
        QCOMPARE(m_table->selectedRow(), 1);
        QCOMPARE(m_table->currentIndex().row(), 1);
        QCOMPARE(chosen.size(), 1);
        chooseRow(*m_table, 0);
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        chooseRow(*m_table, 2);
        chooseRow(*m_table, -1);
        QCOMPARE(m_table->selectedRow(), 0);
    }

    void whatIsTypedIntoACellKeepsItsOwnOrder()
    {
        const auto cell = [](Qt::LayoutDirection direction, Qt::Alignment alignment) {
            QTableWidget table(1, 1);
            table.setLayoutDirection(direction);
            table.setItemDelegate(new CellEditor(&table));
            table.setShowGrid(false);
            auto *item = new QTableWidgetItem(QStringLiteral("503:retry-after=10s*2,200"));
            item->setTextAlignment(alignment);
            table.setItem(0, 0, item);
            table.setColumnWidth(0, 400);
            table.resize(500, 200);
            table.show(); // until then the cell of a table that is read from the right has no place
            const QRect place = table.visualItemRect(item).adjusted(2, 2, -2, -2);
            const QImage seen = table.viewport()->grab(place).toImage();
            table.editItem(item);
            const auto *editor = table.findChild<QLineEdit *>();
            return std::pair(seen, editor && editor->layoutDirection() == Qt::LeftToRight);
        };
        const auto [expected, isSo] = cell(Qt::LeftToRight, Qt::AlignRight | Qt::AlignVCenter);
        QVERIFY(isSo);
        const auto [seen, isOfItsOwn] = cell(Qt::RightToLeft, Qt::AlignLeft | Qt::AlignVCenter);
        QVERIFY(isOfItsOwn);
        QCOMPARE(seen, expected);
    }

    void aTooltipReadsAsTheCellDoes()
    {
        const QStringList texts{u"Smith & Sons"_s, u"<b>Smith</b> &amp; Sons"_s, u"a &lt; b"_s};
        m_table->setRows({texts});
        for (int column = 0; column < texts.size(); ++column) {
            const QString tip = m_table->item(0, column)->toolTip();
            QCOMPARE(Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText()
                                              : tip,
                     texts[column]);
        }
    }

private:
    int across() const { return m_table->horizontalHeader()->length(); }

    std::unique_ptr<TextTable> m_table;
};

QTEST_MAIN(TestTextTable)
#include "tst_texttable.moc"
