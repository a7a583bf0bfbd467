#pragma once

#include <QtCore/QByteArray>

namespace hk {

/// Whether bytes can be shown as text: UTF-8 without control characters but tabs and line ends.
bool isPlainText(const QByteArray &bytes);

/// "00000010  7b 22 65 76 …  |{"ev…|" for each 16 bytes. Any thread.
QByteArray hexDump(const QByteArray &bytes);

} // namespace hk
