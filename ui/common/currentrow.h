#pragma once

class QAbstractItemView;
class QTableView;

namespace hk {

/// Tells a screen reader which row of a list is current while the focus stays in the field beside
/// it. GUI thread.
void tellCurrentRow(QAbstractItemView &view);

/// Makes it the current row and the only one that is selected; one that is not there changes
/// nothing. (QTableView::selectRow() finds no cell to begin with in a window that is read from the
/// right.)
void chooseRow(QTableView &table, int row);

} // namespace hk
