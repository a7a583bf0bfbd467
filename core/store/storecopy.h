#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

class Database;

/// Copies the store, as this connection sees it now, to `file`, readable by its owner only, through
/// SQLite's online backup: writers go on meanwhile. The copy gets its name when it is whole and
/// synced. FileUnwritable, also when `file` is there and not to be replaced; Store….
Result<void> copyStore(Database &database, const QString &file, bool replace);

} // namespace hk
