#include "core/store/storecompact.h"

#include "core/store/database.h"
#include "core/store/query.h"
#include "core/store/storefile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QScopeGuard>
#include <QtCore/QStorageInfo>

namespace hk {
namespace {

constexpr char selectUsed[] =
        "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
        "pragma_freelist_count, pragma_page_size";
// What is sorted and copied meanwhile is as large as the store.
constexpr char intoFiles[] = "PRAGMA temp_store = FILE";
constexpr char vacuum[] = "VACUUM";
constexpr char emptyLog[] = "PRAGMA wal_checkpoint(TRUNCATE)";
constexpr char directoryVariable[] = "SQLITE_TMPDIR";

qint64 sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size();
}

/// Once as a copy, once in the log from which it goes into the file.
Result<void> checkRoom(Database &store)
{
    const auto used =
            Query(store, selectUsed).first([](const Query &row) { return row.integer(0); });
    if (!used)
        return used.error();
    const qint64 needed = 2 * used->value_or(0);
    const qint64 there = QStorageInfo(QFileInfo(store.path()).absolutePath()).bytesAvailable();
    if (there < 0 || there >= needed)
        return {};
    const QLocale c = QLocale::c();
    return Error{ErrorCode::FileUnwritable,
                 store.path(),
                 QStringLiteral("it needs %1 of room beside it, and %2 are there")
                         .arg(c.formattedDataSize(needed), c.formattedDataSize(there)),
                 {}};
}

} // namespace

Result<Compacted> compactStore(const QString &path)
{
    if (const QString user = userOfStore(path); !user.isEmpty())
        return Error{ErrorCode::StoreInUse, path, user, {}};
    Compacted sizes{sizeOf(path), 0};
    // Beside the store, where the room was looked at, and not in a small /tmp.
    const QByteArray before = qgetenv(directoryVariable);
    qputenv(directoryVariable, QFile::encodeName(QFileInfo(path).absolutePath()));
    const auto asBefore = qScopeGuard([&before] {
        before.isNull() ? qunsetenv(directoryVariable) : qputenv(directoryVariable, before);
    });
    {
        const auto store = Database::open(path, Database::Access::ReadWrite);
        if (!store)
            return store.error();
        if (const Result<void> hasRoom = checkRoom(**store); !hasRoom)
            return hasRoom.error();
        for (const char *statement : {intoFiles, vacuum, emptyLog}) {
            if (const Result<void> done = (*store)->execute(statement); !done)
                return done.error();
        }
    }
    sizes.after = sizeOf(path);
    return sizes;
}

} // namespace hk
