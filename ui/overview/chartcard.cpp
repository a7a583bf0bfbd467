#include "ui/overview/chartcard.h"

#include "ui/common/card.h"
#include "ui/common/texttable.h"
#include "ui/overview/barplot.h"
#include "ui/overview/chartlegend.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

/// What is counted stands at the end of its column.
Qt::Alignment alignmentOf(int column)
{
    return (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter;
}

QTableWidget *makeTable(const QStringList &columns, QWidget *parent)
{
    auto *table = new TextTable(columns, parent);
    table->verticalHeader()->setDefaultSectionSize(Metrics::of(parent).hit(28));
    table->setWideColumn(0); // the times
    for (int column = 0; column < table->columnCount(); ++column) {
        table->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    }
    return table;
}

} // namespace

ChartCard::ChartCard(const Contents &contents, QWidget *parent)
    : QWidget(parent), m_title(contents.title), m_card(new Card(m_title, this)),
      m_plot(contents.plot), m_table(makeTable(contents.columns, this)),
      m_stack(new QStackedWidget(this)), m_switch(new QPushButton(this))
{
    setObjectName(contents.name + QStringLiteral("Card"));
    m_plot->setObjectName(contents.name + QStringLiteral("Chart"));
    m_table->setObjectName(contents.name + QStringLiteral("Table"));
    //: The table that stands in the place of the chart %1.
    m_table->setAccessibleName(tr("%1, as a table").arg(m_title));
    m_switch->setObjectName(contents.name + QStringLiteral("TableButton"));
    m_stack->addWidget(m_plot);
    m_stack->addWidget(m_table);
    m_card->body()->addWidget(m_stack);
    for (const ChartSeries series : contents.legend)
        m_card->addHeaderWidget(new ChartLegend(series, this));
    m_card->addHeaderWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_card);
    setScaledSpacing(column, {0, 0, 0, 0}, 0);
    connect(m_switch, &QPushButton::clicked, this,
            [this] { showTable(m_stack->currentWidget() == m_plot); });
    connect(m_plot, &BarPlot::barOpened, this, &ChartCard::barOpened);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int cell) {
        const auto part = m_parts.constFind(cell);
        Q_EMIT barOpened(m_table->rowCount() - 1 - row,
                         part == m_parts.constEnd() ? std::nullopt : std::optional(*part));
    });
    showTable(false);
}

void ChartCard::setSubtitle(const QString &subtitle) { m_card->setSubtitle(subtitle); }

void ChartCard::setRows(const QList<QStringList> &rows)
{
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &texts = rows[rows.size() - 1 - row];
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *cell = m_table->item(row, column);
            if (!cell) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment(alignmentOf(column));
                m_table->setItem(row, column, cell);
            }
            if (cell->text() != texts.value(column))
                cell->setText(texts.value(column));
        }
    }
}

void ChartCard::showTable(bool table)
{
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_plot);
    m_switch->setText(table ? tr("Show as chart") : tr("Show as table"));
    //: %1 is the title of the card: "Response time".
    m_switch->setAccessibleName(table ? tr("Show “%1” as a chart").arg(m_title)
                                      : tr("Show “%1” as a table").arg(m_title));
    if (table && m_table->currentRow() < 0 && m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
}

} // namespace hk
