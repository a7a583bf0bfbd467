#include "core/store/filelocks.h"

#include <QtCore/QtGlobal>

#include <sqlite3.h>

#ifdef Q_OS_LINUX

#include <fcntl.h>

#include <cerrno>
#include <cstdarg>

namespace hk {
namespace {

int byDescription(int command)
{
    switch (command) {
    case F_SETLK:
        return F_OFD_SETLK;
    case F_SETLKW:
        return F_OFD_SETLKW;
    case F_GETLK:
        return F_OFD_GETLK;
    default:
        return command;
    }
}

/// In the place of fcntl(): SQLite calls it for locks, with a struct flock, and for flags, with an
/// int.
int fcntlForSqlite(int file, int command, ...)
{
    va_list arguments;
    va_start(arguments, command);
    void *const argument = va_arg(arguments, void *);
    va_end(arguments);
    const int better = byDescription(command);
    if (better == command)
        return ::fcntl(file, command, argument);
    auto *const lock = static_cast<struct flock *>(argument);
    lock->l_pid = 0; // as these locks want it
    const int answer = ::fcntl(file, better, lock);
    return answer == -1 && errno == EINVAL ? ::fcntl(file, command, lock) : answer;
}

bool setForSqlite()
{
    sqlite3_vfs *files = sqlite3_vfs_find(nullptr);
    return files && files->iVersion >= 3 && files->xSetSystemCall
            && files->xSetSystemCall(files, "fcntl",
                                     reinterpret_cast<sqlite3_syscall_ptr>(fcntlForSqlite))
            == SQLITE_OK;
}

} // namespace

void useDescriptionLocks() { [[maybe_unused]] static const bool isSet = setForSqlite(); }

} // namespace hk

#else

namespace hk {
void useDescriptionLocks() { }
} // namespace hk

#endif
