#pragma once

class QScrollArea;
class QWidget;

namespace hk {

/// What does not fit is scrolled to: a scroll area without a frame, with the background of what is
/// around it, that takes `body`. What has the focus is in view; the wheel scrolls and changes no
/// value that has not the focus. GUI thread.
QScrollArea *scrollAround(QWidget *body, QWidget *parent);
/// The same, as tall as what is in it where there is room, so that it scrolls only where there is
/// none: for dialogs that grow with their contents, and what is not to take a page's room.
QScrollArea *scrollFitted(QWidget *body, QWidget *parent);

} // namespace hk
