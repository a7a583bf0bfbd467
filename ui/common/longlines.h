#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace hk {

// A line of megabytes takes an editor seconds to lay out.

/// Whether a line has more than `most` bytes; fast for short lines.
bool hasLineAbove(QByteArrayView utf8, qsizetype most);

/// How many lines it has, as far as its beginning tells.
qsizetype linesAbout(QByteArrayView utf8);

/// The text with line breaks where a line would be too long, between two characters.
QByteArray inShortLines(const QByteArray &utf8);

} // namespace hk
