#include "core/workspace/storemaintenance.h"

#include "core/store/backupfolder.h"
#include "core/store/store.h"
#include "core/store/storecheck.h"

namespace hk {

StoreMaintenance::StoreMaintenance(Store &store, QObject *parent)
    : MaintenanceFront(parent), m_store(store)
{
}

QFuture<Result<QStringList>> StoreMaintenance::check()
{
    return m_store.read([](Database &database) { return checkStore(database); });
}

QStringList StoreMaintenance::dailyBackups() const { return BackupFolder(m_store.path()).files(); }

QFuture<Result<void>> StoreMaintenance::backup(const QString &file)
{
    return m_store.read([file](Database &database) { return backupTo(database, file); });
}

} // namespace hk
