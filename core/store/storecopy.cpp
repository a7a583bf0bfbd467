#include "core/store/storecopy.h"

#include "core/store/database.h"
#include "core/store/sqliteerror.h"

#include <QtCore/QFile>

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace hk {
namespace {

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

Error unwritable(const QString &file, const QString &why)
{
    return {ErrorCode::FileUnwritable, file, why, {}};
}

Result<void> copyPages(sqlite3 *from, const QString &file)
{
    sqlite3 *handle = nullptr;
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
                                       SQLITE_OPEN_READWRITE, nullptr);
    const Connection to(handle);
    if (opened != SQLITE_OK)
        return unwritable(file, QString::fromUtf8(sqlite3_errstr(opened)));
    // Nobody else knows the copy yet, so it needs no journal of its own.
    sqlite3_exec(handle, "PRAGMA journal_mode = OFF", nullptr, nullptr, nullptr);
    sqlite3_backup *backup = sqlite3_backup_init(handle, "main", from, "main");
    if (backup)
        sqlite3_backup_step(backup, -1);
    const int done = backup ? sqlite3_backup_finish(backup) : sqlite3_errcode(handle);
    if (done == SQLITE_OK)
        return {};
    return unwritable(file, QString::fromUtf8(sqlite3_errstr(done)));
}

} // namespace

Result<void> copyStore(Database &database, const QString &file, bool replace)
{
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    QFile created(part);
    if (!replace && QFile::exists(file))
        return unwritable(file, QStringLiteral("the file exists"));
    if (!created.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file, created.errorString());
    created.close();

    Result<void> copied = copyPages(database.handle(), part);
    if (copied) {
        // Without `replace` this refuses a file that came into being meanwhile.
        const int renamed =
                ::renameat2(AT_FDCWD, QFile::encodeName(part).constData(), AT_FDCWD,
                            QFile::encodeName(file).constData(), replace ? 0 : RENAME_NOREPLACE);
        if (renamed != 0)
            copied = unwritable(file, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (!copied)
        QFile::remove(part);
    return copied;
}

} // namespace hk
