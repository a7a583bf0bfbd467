#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>
#include <QtCore/QStringView>

namespace hk {

/// Foreign text for one line of a terminal: whatever could move the cursor, start an escape
/// sequence or turn the reading direction stands there as \x1b, \n or \u{202e}. Any thread.
QString plainLine(QStringView text);

/// The same for text of several lines: line feeds and tabs stay.
QString plainText(QStringView text);

/// Bytes that may be text: UTF-8 as such, anything else as ASCII with \xff for the rest. Not yet
/// safe for a terminal.
QString textOfBytes(QByteArrayView bytes);
bool isUtf8(QByteArrayView bytes);

/// How many columns of a terminal `text` takes.
qsizetype columnsOf(QStringView text);

} // namespace hk
