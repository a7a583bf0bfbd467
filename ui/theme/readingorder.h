#pragma once

#include <QtCore/QString>
#include <QtCore/Qt>

namespace hk {

/// Whether there is a letter that is.
bool isReadFromTheRight(const QString &text);

/// What QPainter::drawText() needs to write `text` in a window of `direction`: Qt's alignment as it
/// is seen there, and, in a window that is read from the right, the order of its words. One without
/// a letter that is read from the right (a URL, an id, a code, a date) keeps its own order: else
/// "https://a.example/" ends with its first slash. GUI thread.
int readingFlags(const QString &text, Qt::LayoutDirection direction, Qt::Alignment alignment);

/// The part of it that is about the words.
int readingOrder(const QString &text, Qt::LayoutDirection direction);

} // namespace hk
