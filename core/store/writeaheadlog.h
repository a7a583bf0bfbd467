#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// Writes what is in a store's write-ahead log into its file and empties the log, so that no older
/// state of a page is left in it. Opens a connection of its own and waits seconds for others: made
/// for a thread of the pool. False: somebody reads the store the whole time; the log is emptied
/// when the last program that has it open ends. Store….
Result<bool> emptyWriteAheadLog(const QString &storePath);

} // namespace hk
