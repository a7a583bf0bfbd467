#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Writes `bytes` as the whole of `file`, or leaves it as it was; `isSecret`: readable by its owner
/// only. FileUnwritable.
Result<void> writeOutput(const QString &file, const QByteArray &bytes, bool isSecret);

} // namespace hk
