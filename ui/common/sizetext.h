#pragma once

#include <QtCore/QString>

namespace hk {

/// "312 bytes", "1.3 kB": in units of a thousand, as filters read them, in the language's
/// digits. Any thread.
QString sizeText(qint64 bytes);

} // namespace hk
