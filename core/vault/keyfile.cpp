#include "core/vault/keyfile.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>

#include <openssl/crypto.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hk {
namespace {

/// A file descriptor that closes itself.
class Descriptor final
{
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_fd >= 0; }
    int get() const { return m_fd; }

private:
    int m_fd;
};

Error failure(ErrorCode code, const QString &path, int error)
{
    return {code, path, QString::fromLocal8Bit(std::strerror(error)), {}};
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(fd, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

/// Makes a name in the folder as lasting as the file it names.
void syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.isOpen())
        ::fsync(fd.get());
}

/// 0, or the errno of what failed. Leaves no file behind when it fails after making one.
int writeNew(const QByteArray &name, const Secret &key)
{
    const Descriptor fd(
            ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd.isOpen())
        return errno;
    // The umask may have taken bits of the owner away.
    if (::fchmod(fd.get(), 0600) == 0 && writeAll(fd.get(), key.view()) && ::fsync(fd.get()) == 0)
        return 0;
    const int error = errno ? errno : EIO;
    ::unlink(name.constData());
    return error;
}

} // namespace

Result<std::optional<Secret>> readKeyFile(const QString &path, qsizetype size)
{
    const Descriptor fd(
            ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (!fd.isOpen()) {
        if (errno == ENOENT)
            return std::optional<Secret>();
        return failure(ErrorCode::FileUnreadable, path, errno);
    }
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0)
        return failure(ErrorCode::FileUnreadable, path, errno);
    if (!S_ISREG(status.st_mode) || status.st_size != size)
        return Error{ErrorCode::DataKeyWrong, path, {}, QStringLiteral("not a key file")};
    if ((status.st_mode & 077) != 0 && ::fchmod(fd.get(), 0600) != 0)
        qWarning("The key file can be read by others, and that cannot be changed.");

    std::array<char, 64> buffer{};
    Q_ASSERT(size < qsizetype(buffer.size()));
    const ssize_t got = ::read(fd.get(), buffer.data(), static_cast<size_t>(size) + 1);
    const int error = errno;
    Secret key(QByteArrayView(buffer.data(), qMax<qsizetype>(got, 0)));
    OPENSSL_cleanse(buffer.data(), buffer.size());
    if (got < 0)
        return failure(ErrorCode::FileUnreadable, path, error);
    if (got != size)
        return Error{ErrorCode::DataKeyWrong, path, {}, QStringLiteral("not a key file")};
    return std::optional<Secret>(std::move(key));
}

Result<bool> createKeyFile(const QString &path, const Secret &key)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray temporary =
            name + '.' + QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    int error = writeNew(temporary, key);
    if (error == 0) {
        // Unlike a rename, a link never replaces what is there.
        error = ::link(temporary.constData(), name.constData()) == 0 ? 0 : errno;
        ::unlink(temporary.constData());
        if (error == EPERM || error == EOPNOTSUPP || error == ENOSYS)
            error = writeNew(name, key); // a file system without links, such as FAT
    }
    if (error == EEXIST)
        return false;
    if (error != 0)
        return failure(ErrorCode::FileUnwritable, path, error);
    syncFolder(path);
    return true;
}

} // namespace hk
