#include "core/store/storecopy.h"

#include "core/store/database.h"
#include "core/store/filelocks.h"
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

// Between two looks at whether somebody still wants the copy.
constexpr int pagesAtATime = 256;
// A transaction sees one moment from its first read on, and only then the copy does too.
constexpr char firstRead[] = "SELECT 1 FROM sqlite_master LIMIT 1";

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};
using Connection = std::unique_ptr<sqlite3, Closer>;

Error unwritable(const QString &file, const QString &why)
{
    return {ErrorCode::FileUnwritable, file, why, {}};
}

/// SQLITE_OK, or why not; `cancel` ends it with SQLITE_INTERRUPT.
int copyPages(sqlite3 *from, sqlite3 *to, const CancelToken &cancel)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    int step = SQLITE_OK;
    while (step == SQLITE_OK && !cancel.isCancelled())
        step = sqlite3_backup_step(backup, pagesAtATime);
    const int done = sqlite3_backup_finish(backup);
    if (step == SQLITE_OK)
        return SQLITE_INTERRUPT;
    // To finish() a lock that could not be had is no failure.
    return step == SQLITE_DONE ? done : step;
}

Result<void> copyTo(const QString &file, sqlite3 *from, const CancelToken &cancel)
{
    sqlite3 *handle = nullptr;
    useDescriptionLocks();
    const int opened = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle,
                                       SQLITE_OPEN_READWRITE, nullptr);
    const Connection to(handle);
    if (opened != SQLITE_OK)
        return unwritable(file, QString::fromUtf8(sqlite3_errstr(opened)));
    // Nobody else knows the copy yet, so it needs no journal of its own.
    sqlite3_exec(handle, "PRAGMA journal_mode = OFF", nullptr, nullptr, nullptr);
    const int done = copyPages(from, handle, cancel);
    if (done == SQLITE_INTERRUPT)
        return Error{ErrorCode::Cancelled, file, {}, {}};
    return done == SQLITE_OK ? Result<void>()
                             : unwritable(file, QString::fromUtf8(sqlite3_errstr(done)));
}

/// Without `replace` this refuses a file that came into being meanwhile.
Result<void> rename(const QString &from, const QString &to, bool replace)
{
    const int renamed =
            ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD,
                        QFile::encodeName(to).constData(), replace ? 0 : RENAME_NOREPLACE);
    if (renamed == 0)
        return {};
    return unwritable(to, QString::fromLocal8Bit(std::strerror(errno)));
}

} // namespace

Result<void> copyStore(Database &database, const QString &file, const CopyOptions &options)
{
    const QString part = file + QStringLiteral(".part");
    QFile::remove(part);
    QFile created(part);
    if (!options.replace && QFile::exists(file))
        return unwritable(file, QStringLiteral("the file exists"));
    if (!created.open(QIODevice::ReadWrite | QIODevice::NewOnly,
                      QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return unwritable(file, created.errorString());
    created.close();

    Result<void> copied = database.execute(firstRead);
    if (copied)
        copied = copyTo(part, database.handle(), options.cancel);
    if (copied && options.check)
        copied = options.check(part);
    if (copied)
        copied = rename(part, file, options.replace);
    if (!copied)
        QFile::remove(part);
    return copied;
}

Result<void> overwriteStore(Database &to, Database &from)
{
    const int done = copyPages(from.handle(), to.handle(), {});
    if (done == SQLITE_OK)
        return {};
    return storeError(done, to.path(), QString::fromUtf8(sqlite3_errstr(done)),
                      sqlite3_system_errno(to.handle()));
}

} // namespace hk
