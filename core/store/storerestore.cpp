#include "core/store/storerestore.h"

#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/dispatchrepository.h"
#include "core/store/meta.h"
#include "core/store/migration.h"
#include "core/store/storecheck.h"
#include "core/store/storecopy.h"
#include "core/store/storefile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace hk {
namespace {

using OwnedDatabase = std::unique_ptr<Database>;

/// "store.db.before-restore-20261125-140000"
QString besideName(const QString &path, Micros now)
{
    return path + QStringLiteral(".before-restore-")
            + toDateTime(now).toString(QStringLiteral("yyyyMMdd-HHmmss"));
}

/// A part that was opened and closed leaves nothing else.
void removePart(const QString &part)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(part + QLatin1String(end));
}

/// The copy as this program would have it, or what speaks against it.
Result<void> bringIntoShape(Database &copy)
{
    Result<void> current = bringUpToDate(copy, shippedMigrations(), BeforeMigration::Nothing);
    if (!current)
        return current;
    const Result<QStringList> findings = checkStore(copy);
    if (!findings)
        return findings.error();
    if (!findings->isEmpty())
        return Error{ErrorCode::StoreDamaged, copy.path(), findings->first(), {}};
    return {};
}

Result<void> findKey(Database &copy, const QString &path, Keyring *keyring)
{
    const Result<std::optional<DataKeyRecord>> record = dataKeyRecord(copy);
    if (!record)
        return record.error();
    if (!record->has_value())
        return {};
    const auto vault = Vault::open(path, **record, keyring);
    return vault ? Result<void>() : vault.error();
}

/// A store that can be opened is changed in a transaction, so that its log never is another's.
Result<QString> replaceContent(Database &store, const QString &part, const QString &aside)
{
    const Result<int> version = storeVersion(store);
    if (!version)
        return version.error();
    if (*version > 0) {
        if (const Result<void> kept = copyStore(store, aside); !kept)
            return kept.error();
    }
    const Result<OwnedDatabase> from = Database::open(part, Database::Access::ReadOnly);
    if (!from)
        return from.error();
    if (const Result<void> done = overwriteStore(store, **from); !done) {
        QFile::remove(aside); // the store still is what it was
        return done.error();
    }
    return *version > 0 ? aside : QString();
}

/// Whether nobody can use a store any more, and not just this program at this moment.
bool isBeyondUse(ErrorCode code)
{
    return code == ErrorCode::StoreDamaged || code == ErrorCode::StoreForeign;
}

/// One that is beyond use is given another name, with its log, and the copy its own.
Result<QString> replaceFile(const QString &path, const QString &part, const QString &aside)
{
    const auto failed = [&path] {
        return Error{
                ErrorCode::FileUnwritable, path, QString::fromLocal8Bit(std::strerror(errno)), {}};
    };
    if (::link(QFile::encodeName(path).constData(), QFile::encodeName(aside).constData()) != 0)
        return failed();
    const QString log = path + QStringLiteral("-wal");
    if (QFile::exists(log) && !QFile::rename(log, aside + QStringLiteral("-wal")))
        return failed();
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return failed();
    return aside;
}

/// Whether anything may be put at `path`, and read from `backup`.
Result<void> judgeFiles(const QString &path, const QString &backup)
{
    const auto unreadable = [&backup](const QString &why) {
        return Error{ErrorCode::FileUnreadable, backup, why, {}};
    };
    const QFileInfo file(backup);
    if (!file.isFile())
        return unreadable(QStringLiteral("there is no such file"));
    if (file.canonicalFilePath() == QFileInfo(path).canonicalFilePath())
        return unreadable(QStringLiteral("it is the store itself"));
    if (Result<void> usable = prepareStoreFile(path); !usable)
        return usable;
    const QString user = userOfStore(path);
    return user.isEmpty() ? Result<void>() : Error{ErrorCode::StoreInUse, path, user, {}};
}

/// Copies the backup to `part`, which is then what the store will be.
Result<UnfinishedCounts> makePart(const QString &part, const QString &backup, const QString &path,
                                  Keyring *keyring, const AuditEntry &entry)
{
    const Result<OwnedDatabase> source = Database::open(backup, Database::Access::ReadOnly);
    if (!source)
        return source.error();
    if (const Result<void> copied = copyStore(**source, part, {.replace = true}); !copied)
        return copied.error();
    const Result<OwnedDatabase> copy = Database::open(part, Database::Access::ReadWrite);
    if (!copy)
        return copy.error();
    if (const Result<void> sound = bringIntoShape(**copy); !sound) {
        Error error = sound.error();
        error.subject = backup;
        return error;
    }
    if (const Result<void> found = findKey(**copy, path, keyring); !found)
        return found.error();
    if (const Result<void> noted = AuditRepository(**copy).add(entry); !noted)
        return noted.error();
    return DispatchRepository(**copy).unfinished();
}

} // namespace

Result<Restored> restoreStore(const QString &path, const QString &backup, Keyring *keyring,
                              const QString &actor, Micros now)
{
    // A store that is not there yet is not there either when this comes to nothing.
    auto removeNew = qScopeGuard([&path] { QFile::remove(path); });
    if (QFile::exists(path))
        removeNew.dismiss();
    if (const Result<void> usable = judgeFiles(path, backup); !usable)
        return usable.error();
    AuditEntry entry;
    entry.at = now;
    entry.actor = actor;
    entry.what = QStringLiteral("store.restored");
    entry.after = backup;
    const QString part = path + QStringLiteral(".restore");
    const auto cleanUp = qScopeGuard([&part] { removePart(part); });
    const Result<UnfinishedCounts> counts = makePart(part, backup, path, keyring, entry);
    if (!counts)
        return counts.error();

    const QString aside = besideName(path, now);
    const Result<OwnedDatabase> store = Database::open(path, Database::Access::ReadWrite);
    if (!store && !isBeyondUse(store.error().code))
        return store.error();
    const Result<QString> before =
            store ? replaceContent(**store, part, aside) : replaceFile(path, part, aside);
    if (!before)
        return before.error();
    removeNew.dismiss();
    return Restored{*before, counts->queued + counts->retrying};
}

} // namespace hk
