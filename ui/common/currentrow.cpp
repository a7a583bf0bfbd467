#include "ui/common/currentrow.h"

#include <QtCore/QItemSelectionModel>
#include <QtGui/QAccessible>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableView>

namespace hk {

void tellCurrentRow(QAbstractItemView &view)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QAccessibleTableInterface *rows = list ? list->tableInterface() : nullptr;
    QAccessibleInterface *cell = rows ? rows->cellAt(view.currentIndex().row(), 0) : nullptr;
    if (!cell)
        return;
    QAccessibleEvent event(cell, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void chooseRow(QTableView &table, int row)
{
    const QHeaderView *columns = table.horizontalHeader();
    int first = 0;
    while (first + 1 < columns->count() && columns->isSectionHidden(columns->logicalIndex(first)))
        ++first;
    const QModelIndex index = table.model()->index(row, columns->logicalIndex(first));
    if (!index.isValid())
        return;
    table.selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    table.selectionModel()->select(index,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace hk
