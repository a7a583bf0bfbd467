#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// Whether `file` can be trusted from: at least one certificate in PEM, at most 1 MB.
/// FileUnreadable, CaFileInvalid. Blocks for the time of reading it; any thread.
Result<void> checkCaFile(const QString &file);

} // namespace hk
