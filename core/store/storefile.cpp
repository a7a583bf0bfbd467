#include "core/store/storefile.h"

#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace hk {
namespace {

// https://www.sqlite.org/fileformat.html, "The Database Header"
constexpr char magic[] = "SQLite format 3"; // with its final 0
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdAt = 68;
constexpr qint64 onePage = 4096;

// Whoever has a database with a write-ahead log open holds these bytes shared:
// https://www.sqlite.org/src/file/src/os.h, SHARED_FIRST and SHARED_SIZE
constexpr off_t sharedFirst = 0x40000002;
constexpr off_t sharedSize = 510;

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;

bool makeFolders(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists())
        return info.isDir();
    return makeFolders(info.absolutePath()) && QDir().mkdir(folder, ownersFolder);
}

QString programWithPid(const QString &pid)
{
    QFile command(QStringLiteral("/proc/%1/comm").arg(pid));
    const QString name = command.open(QIODevice::ReadOnly)
            ? QString::fromLocal8Bit(command.readAll()).trimmed()
            : QStringLiteral("a program");
    return QStringLiteral("%1 (pid %2)").arg(name, pid);
}

/// Whether the process has that file open; false also for one that may not be looked at.
bool hasOpen(const QString &pid, const struct stat &file)
{
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    const QStringList names = descriptors.entryList({QStringLiteral("[0-9]*")},
                                                    QDir::System | QDir::Files | QDir::Dirs);
    return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
        struct stat open = {};
        return ::stat(QFile::encodeName(descriptors.filePath(name)).constData(), &open) == 0
                && open.st_dev == file.st_dev && open.st_ino == file.st_ino;
    });
}

Error unusable(ErrorCode code, const QString &path, const QString &why)
{
    return {code, path, why, {}};
}

Result<void> createFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!makeFolders(folder)) {
        return unusable(ErrorCode::StoreUnreadable, path,
                        QStringLiteral("the folder %1 cannot be made").arg(folder));
    }
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownersFile) || QFile::exists(path))
        return {};
    const ErrorCode code = errno == ENOSPC      ? ErrorCode::StoreDiskFull
            : errno == EROFS || errno == EACCES ? ErrorCode::StoreReadOnly
                                                : ErrorCode::StoreUnreadable;
    return unusable(code, path, file.errorString());
}

/// What is in an existing file's first bytes.
Result<void> judgeHeader(const QString &path, const QByteArray &header, qint64 fileSize)
{
    if (fileSize == 0)
        return {};
    const Error foreign = unusable(ErrorCode::StoreForeign, path, {});
    if (header.size() < headerSize || !header.startsWith(QByteArrayView(magic, sizeof magic)))
        return foreign;
    const auto id = qFromBigEndian<quint32>(header.constData() + applicationIdAt);
    // A database without tables may be one that a crash left before it became a store.
    const bool isEmpty = id == 0 && fileSize <= onePage;
    return id == storeApplicationId || isEmpty ? Result<void>() : foreign;
}

} // namespace

Result<void> prepareStoreFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return unusable(ErrorCode::StoreIsDirectory, path, {});
    if (!info.exists())
        return createFile(path);
    if (!info.isFile())
        return unusable(ErrorCode::StoreUnreadable, path, QStringLiteral("it is not a file"));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unusable(ErrorCode::StoreUnreadable, path, file.errorString());
    if (Result<void> judged = judgeHeader(path, file.read(headerSize), file.size()); !judged)
        return judged;

    // Its log is kept beside it, so the folder has to be writable too. The effective user counts.
    for (const QString &name : {path, info.absolutePath()}) {
        if (::faccessat(AT_FDCWD, QFile::encodeName(name).constData(), W_OK, AT_EACCESS) != 0)
            return unusable(ErrorCode::StoreReadOnly, path, {});
    }
    return {};
}

QString userOfStore(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return {};
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = sharedFirst;
    lock.l_len = sharedSize;
    struct stat opened = {};
    const bool isTold = ::fcntl(file, F_GETLK, &lock) == 0 && ::fstat(file, &opened) == 0;
    ::close(file);
    if (!isTold || lock.l_type == F_UNLCK)
        return {};
    if (lock.l_pid > 0)
        return programWithPid(QString::number(lock.l_pid));
    // A lock of a file description is nobody's; somebody has that file open.
    const QString self = QString::number(::getpid());
    const QStringList others = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")});
    for (const QString &pid : others) {
        if (pid != self && hasOpen(pid, opened))
            return programWithPid(pid);
    }
    return hasOpen(self, opened) ? QString() : QStringLiteral("a program");
}

} // namespace hk
