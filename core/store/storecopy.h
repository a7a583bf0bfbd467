#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QtCore/QString>

#include <functional>

namespace hk {

class Database;

/// What a copy is made with.
struct CopyOptions
{
    bool replace = false; ///< a file of that name
    /// Looks the copy over before it gets its name; what it answers is the copy's answer.
    std::function<Result<void>(const QString &part)> check = {};
    CancelToken cancel = {};
};

/// Copies the store, as this connection sees it now, to `file`, readable by its owner only, through
/// SQLite's online backup: writers go on meanwhile. Inside a transaction, which keeps the copy to
/// one moment. The copy gets its name when it is whole, synced and looked over; else nothing stays.
/// FileUnwritable, also when `file` is there and not to be replaced; Cancelled; Store….
Result<void> copyStore(Database &database, const QString &file, const CopyOptions &options = {});

/// Puts what `from` holds in place of what `to` holds, in one transaction: a crash leaves either.
/// Store….
Result<void> overwriteStore(Database &to, Database &from);

} // namespace hk
