#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <cerrno>

namespace hk {
namespace {

ErrorCode codeOfSystemError(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return ErrorCode::StoreDiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCode::StoreReadOnly;
    default:
        return ErrorCode::StoreFailed;
    }
}

ErrorCode codeOf(int code, int systemError)
{
    switch (code & 0xff) { // the primary code is the low byte of an extended one
    case SQLITE_FULL:
        return ErrorCode::StoreDiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreLocked;
    case SQLITE_READONLY:
        return ErrorCode::StoreReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::StoreDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::StoreForeign;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::StoreUnreadable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        return codeOfSystemError(systemError);
    default:
        return ErrorCode::StoreFailed;
    }
}

/// What the operating system said of the write-ahead log or else of the database itself: a failing
/// commit leaves nothing for sqlite3_system_errno().
int errnoOfFiles(sqlite3 *handle)
{
    for (const int which : {SQLITE_FCNTL_JOURNAL_POINTER, SQLITE_FCNTL_FILE_POINTER}) {
        sqlite3_file *file = nullptr;
        int systemError = 0;
        sqlite3_file_control(handle, "main", which, static_cast<void *>(&file));
        if (file && file->pMethods)
            file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &systemError);
        if (systemError != 0)
            return systemError;
    }
    return 0;
}

} // namespace

Error storeError(int code, const QString &path, const QString &message, int systemError)
{
    return {codeOf(code, systemError), path, message,
            QStringLiteral("SQLite %1, errno %2").arg(code).arg(systemError)};
}

Error lastErrorOf(sqlite3 *handle, const QString &path)
{
    const int code = sqlite3_extended_errcode(handle);
    int systemError = sqlite3_system_errno(handle);
    if (systemError == 0 && (code & 0xff) == SQLITE_IOERR)
        systemError = errnoOfFiles(handle);
    return storeError(code, path, QString::fromUtf8(sqlite3_errmsg(handle)), systemError);
}

} // namespace hk
