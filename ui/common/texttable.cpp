#include "ui/common/texttable.h"

#include "ui/common/plaintip.h"
#include "ui/common/rowdelegate.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace hk {
namespace {

constexpr int leastWidth = 180; // design pixels of the wide column

} // namespace

TextTable::TextTable(const QStringList &titles, QWidget *parent)
    : QTableWidget(0, static_cast<int>(titles.size()), parent)
{
    setHorizontalHeaderLabels(titles);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(Metrics::of(this).rowHeight());
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setTextElideMode(Qt::ElideMiddle);
    setWordWrap(false);
    auto *delegate = new RowDelegate(this);
    for (int column = 0; column < columnCount(); ++column)
        delegate->setElidedInMiddle(column);
    setItemDelegate(delegate);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(this, &QTableWidget::itemSelectionChanged, this,
            [this] { Q_EMIT rowSelected(selectedRow()); });
}

void TextTable::setRows(const QList<QStringList> &rows)
{
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QString text = rows[row].value(column);
            auto *cell = new QTableWidgetItem(text);
            cell->setToolTip(plainTip(text));
            setItem(row, column, cell);
        }
    }
}

void TextTable::setWideColumn(int wide)
{
    m_wide = wide;
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeader()->setSectionResizeMode(
                column, column == wide ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void TextTable::updateGeometries()
{
    fitWideColumn();
    QTableWidget::updateGeometries();
}

void TextTable::fitWideColumn()
{
    if (m_wide < 0)
        return;
    QHeaderView *columns = horizontalHeader();
    const int wanted = std::max(sizeHintForColumn(m_wide), columns->sectionSizeHint(m_wide));
    const int least = std::min(wanted, Metrics::of(this).px(leastWidth));
    int others = 0;
    for (int column = 0; column < columnCount(); ++column)
        others += column == m_wide ? 0 : columns->sectionSize(column);
    const bool isRoom = others + least <= viewport()->width();
    const auto mode = isRoom ? QHeaderView::Stretch : QHeaderView::Fixed;
    if (columns->sectionResizeMode(m_wide) != mode)
        columns->setSectionResizeMode(m_wide, mode);
    if (!isRoom && columns->sectionSize(m_wide) != least)
        columns->resizeSection(m_wide, least);
}

int TextTable::selectedRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

} // namespace hk
