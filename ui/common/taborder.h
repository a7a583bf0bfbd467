#pragma once

#include <QtCore/QList>

class QAbstractButton;
class QWidget;

namespace hk {

/// Tab goes through `parts` in this order, and through what is in each as it did; parts of one
/// window. For where the order of construction is not that of reading. GUI thread.
void chainTabOrder(const QList<QWidget *> &parts);

/// Tab stops at the one of `choices` that is checked, as Qt lets it only once one had the focus.
void stopAtChecked(const QList<QAbstractButton *> &choices);

/// `widget` gives the focus that it gets to one of those in it, as with setFocusProxy(). But Tab
/// goes past it: a focus proxy that is not the first stop in a widget lets Tab miss those before,
/// or go round. GUI thread.
void handFocusTo(QWidget &widget, QWidget *target);
/// Where the focus goes that is given to `widget`.
QWidget *entranceOf(QWidget *widget);
/// For who gives the focus on while getting it: screen readers were told of the wrong one last.
void tellFocusAgain();

} // namespace hk
