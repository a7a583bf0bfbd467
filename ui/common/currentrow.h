#pragma once

class QAbstractItemView;

namespace hk {

/// Tells a screen reader which row of a list is current while the focus stays in the field beside
/// it. GUI thread.
void tellCurrentRow(QAbstractItemView &view);

} // namespace hk
