#pragma once

#include "core/base/error.h"

#include <QtCore/QString>

struct sqlite3;

namespace hk {

/// What an (extended) SQLite result code means to the one who asked for something of the store at
/// `path`. `systemError` is the errno behind an input or output error; `message` SQLite's own
/// words. Codes: https://www.sqlite.org/rescode.html. Any thread.
Error storeError(int code, const QString &path, const QString &message, int systemError = 0);

/// The error of the last call on that connection; its thread.
Error lastErrorOf(sqlite3 *handle, const QString &path);

} // namespace hk
