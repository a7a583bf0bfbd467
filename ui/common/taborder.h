#pragma once

#include <QtCore/QList>

class QWidget;

namespace hk {

/// Tab goes through `parts` in this order, and through what is in each as it did; parts of one
/// window. For where the order of construction is not that of reading. GUI thread.
void chainTabOrder(const QList<QWidget *> &parts);

} // namespace hk
