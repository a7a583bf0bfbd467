#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace hk {

// A line of megabytes takes an editor seconds to lay out.

/// Whether a line has more than `most` bytes; fast for short lines.
bool hasLineAbove(QByteArrayView utf8, qsizetype most);

/// How many lines it has, as far as its beginning tells.
qsizetype linesAbout(QByteArrayView utf8);

/// The bytes, or where they are not UTF-8, with replacement characters.
QByteArray asUtf8(const QByteArray &bytes);

/// The text with line breaks where a line would be too long, between two characters.
QByteArray inShortLines(const QByteArray &utf8);
/// What stands in inShortLines(utf8) from one place to another, without the breaks that were added.
QByteArrayView inLongLines(QByteArrayView utf8, qsizetype from, qsizetype to);

} // namespace hk
