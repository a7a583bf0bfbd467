#pragma once

#include <QtCore/QString>
#include <QtCore/Qt>

class QFont;

namespace hk {

/// Whether there is a letter that is.
bool isReadFromTheRight(const QString &text);

/// What QPainter::drawText() needs to write `text` in a window of `direction`: Qt's alignment as it
/// is seen there, and, in a window that is read from the right, the order of its words. One without
/// a letter that is read from the right (a URL, an id, a code, a date) keeps its own order: else
/// "https://a.example/" ends with its first slash. GUI thread.
int readingFlags(const QString &text, Qt::LayoutDirection direction, Qt::Alignment alignment);

/// The order of the words of `text` in a window of `direction`.
Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection direction);

/// The same as flags for QPainter::drawText(), none where the window is read from the left.
int readingOrder(const QString &text, Qt::LayoutDirection direction);

/// `text` for a label, which goes by the first letter, in an isolate or not: with a mark in front
/// where that is misleading. In a window that is read from the right (U+200F), where it is read so
/// but begins with something else, a URL or a code; in others (U+200E), where it begins with a name
/// that is read from the right and goes on in other letters.
QString withReadingMark(const QString &text, Qt::LayoutDirection direction);

/// The height in which a line of `text` shows whole: Arabic letters and their marks go beyond what
/// a font says of itself. Never less than that.
int heightOf(const QString &text, const QFont &font);

} // namespace hk
