#pragma once

class QScrollArea;
class QWidget;

namespace hk {

/// What does not fit is scrolled to: a scroll area without a frame, with the background of what is
/// around it, that takes `body`. What has the focus is in view; the wheel scrolls and changes no
/// value that has not the focus. GUI thread.
QScrollArea *scrollAround(QWidget *body, QWidget *parent);

} // namespace hk
