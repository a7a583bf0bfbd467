#include "ui/common/currentrow.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractItemView>

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

} // namespace hk
