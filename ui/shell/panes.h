#pragma once

#include <QtCore/QList>

class QWidget;

namespace hk {

/// Moves the keyboard focus to the next (or previous) pane around the circle: into the pane itself,
/// or the first of its children that takes the focus with Tab. Panes that are hidden or take none
/// are passed over.
void focusNextPane(const QList<QWidget *> &panes, bool forward);

} // namespace hk
