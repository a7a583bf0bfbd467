#include "core/base/processlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace hk {
namespace {

constexpr mode_t lockFileMode = 0600;
constexpr qint64 longestHolder = 200;

} // namespace

ProcessLock::ProcessLock(const QString &file) : m_file(QFile::encodeName(file)) { }

ProcessLock::~ProcessLock() { unlock(); }

ProcessLock::Outcome ProcessLock::lock()
{
    if (m_descriptor >= 0)
        return Outcome::Locked;
    const int descriptor = ::open(m_file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, lockFileMode);
    if (descriptor < 0)
        return Outcome::Impossible;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK;
        ::close(descriptor);
        return isTaken ? Outcome::Taken : Outcome::Impossible;
    }
    m_descriptor = descriptor;
    // Only for people to read: the lock is the kernel's.
    const QByteArray name = QStringLiteral("%1 (pid %2)")
                                    .arg(QCoreApplication::applicationName())
                                    .arg(QCoreApplication::applicationPid())
                                    .toUtf8();
    if (::ftruncate(descriptor, 0) == 0) {
        const auto written =
                ::write(descriptor, name.constData(), static_cast<size_t>(name.size()));
        Q_UNUSED(written)
    }
    return Outcome::Locked;
}

void ProcessLock::unlock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

QString ProcessLock::holder() const
{
    QFile file(QFile::decodeName(m_file));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(longestHolder)).trimmed();
}

} // namespace hk
