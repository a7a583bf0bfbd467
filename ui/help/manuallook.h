#pragma once

class QTextDocument;
class QWidget;

namespace hk {

/// Gives a page of the manual, just read from Markdown, the program's fonts, spaces and colours as
/// they are for `view`, and its headings the anchors that links name. GUI thread.
void applyManualLook(QTextDocument &document, const QWidget &view);

/// Pictures get no wider than `width`, and no larger than they are.
void fitPictures(QTextDocument &document, int width);

} // namespace hk
