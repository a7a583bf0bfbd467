#include "ui/common/texttable.h"

#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

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

private:
    int across() const { return m_table->horizontalHeader()->length(); }

    std::unique_ptr<TextTable> m_table;
};

QTEST_MAIN(TestTextTable)
#include "tst_texttable.moc"
