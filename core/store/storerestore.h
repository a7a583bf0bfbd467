#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QtCore/QString>

namespace hk {

class Keyring;

/// What restoreStore() did.
struct Restored
{
    QString before;        ///< the file with what the store held before; empty: it held nothing
    qint64 unfinished = 0; ///< deliveries of the backup that are to be sent yet
};

/// Puts the content of the file `backup`, an earlier layout too, in place of the store at `path`.
/// The backup is checked first, with the key that it needs: of `keyring`, or the key file beside
/// `path`. What the store held is kept beside it, even when it is damaged, and a crash leaves the
/// old store or the new one. Blocks as long as copying takes; no connection of this process may be
/// open there. `actor` and `now` are for the audit.
///
/// FileUnreadable: no such backup; StoreInUse, `value` the program that has the store open;
/// StoreDamaged, StoreForeign, StoreNewer: the backup is of no use; DataKeyMissing, DataKeyWrong;
/// FileUnwritable; Store….
Result<Restored> restoreStore(const QString &path, const QString &backup, Keyring *keyring,
                              const QString &actor, Micros now);

} // namespace hk
