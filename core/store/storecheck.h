#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

class Database;

/// Looks for damage: the file's structure, references without a row, counters against rows, leases
/// and queue places that contradict the status. An English sentence for each finding, none when all
/// is well. Takes as long as reading the file. Inside a closure of Store::read(); Store….
Result<QStringList> checkStore(Database &database);

/// Writes a whole copy of the store, as it is at this moment, and verifies it by opening and
/// checking it before it gets its name. Inside a transaction of a reading connection, such as a
/// closure of Store::read(). FileUnwritable, also when `file` is there already; Cancelled; Store….
Result<void> backupTo(Database &database, const QString &file, const CancelToken &cancel = {});

} // namespace hk
