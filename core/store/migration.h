#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace hk {

class Database;

/// One step of the store's schema: what makes a store of version `version - 1` one of `version`.
/// Statements are separated by lines that hold only "--;;".
struct MigrationStep
{
    int version = 0;
    QByteArray sql;
};

/// The steps that come with this program, in order; a shipped step never changes.
QList<MigrationStep> shippedMigrations();

/// Whether a store is copied before its layout changes.
enum class BeforeMigration { Copy, Nothing };

/// Runs the steps that a store lacks, all in one transaction: a failing one leaves the file as it
/// was. A store that holds anything is copied to "<store>.v<version>.backup" first. StoreNewer when
/// its version is above the last step's; StoreMigrationFailed, `value` the step; Store….
Result<void> bringUpToDate(Database &database, const QList<MigrationStep> &steps,
                           BeforeMigration before = BeforeMigration::Copy);

/// The version of a store: that of the last step it has seen.
Result<int> storeVersion(Database &database);

} // namespace hk
