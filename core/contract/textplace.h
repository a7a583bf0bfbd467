#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace hk {

/// A place in a text: its byte offset, and line and column as an editor counts them (from 1; a
/// column is a character, not a byte; \n, \r\n and \r end a line).
struct TextPlace
{
    qsizetype offset = 0;
    int line = 1;
    int column = 1;
    bool operator==(const TextPlace &) const = default;
};

/// The place of the byte at `offset` of a UTF-8 text; linear in `offset`.
TextPlace placeOf(QByteArrayView text, qsizetype offset);

/// The same, starting from a place before it that is known already.
TextPlace placeOf(QByteArrayView text, qsizetype offset, const TextPlace &known);

/// "line 3, column 7".
QString textOf(const TextPlace &place);

} // namespace hk
