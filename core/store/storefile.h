#pragma once

#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

/// "HkSt" in the file's header: https://www.sqlite.org/fileformat.html#application_id
constexpr qint64 storeApplicationId = 0x486B5374;

/// Makes sure that `path` can be opened as a store: creates folders and an empty file, for their
/// owner only, when there is none, and looks at the header of one that is there without touching
/// it. StoreIsDirectory, StoreForeign, StoreReadOnly, StoreUnreadable, StoreDiskFull. Any thread.
Result<void> prepareStoreFile(const QString &path);

/// Another program that has the store open now, "hookkeeper (pid 4711)"; empty when none has. To be
/// called while this process has no connection there: where there are no description locks
/// (filelocks.h), it would lose its own.
QString userOfStore(const QString &path);

} // namespace hk
