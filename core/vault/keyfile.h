#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QString>

#include <optional>

namespace hk {

/// The bytes in the key file, or none when there is no such file. A file that others may read is
/// closed to them. FileUnreadable, DataKeyWrong when it holds anything but a key of `size` bytes.
/// Any thread.
Result<std::optional<Secret>> readKeyFile(const QString &path, qsizetype size);

/// Writes a new key file that only its owner can read, whole and synced or not at all. False when
/// there is one already: it stays as it is. FileUnwritable. Any thread.
Result<bool> createKeyFile(const QString &path, const Secret &key);

} // namespace hk
