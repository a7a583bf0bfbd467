#pragma once

#include <QtCore/QString>

namespace hk {

/// Whether what is to be written to `file` goes into what is there, and no new file in its place:
/// a device, a pipe, or what a program has open already, as /dev/stdout is. Whoever may write its
/// folder, as root may, would replace it otherwise. Any thread.
bool isWrittenInPlace(const QString &file);

} // namespace hk
