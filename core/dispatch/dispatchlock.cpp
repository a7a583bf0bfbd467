#include "core/dispatch/dispatchlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hk {
namespace {

constexpr mode_t ownerOnly = 0600;
constexpr qint64 longestName = 200;

} // namespace

DispatchLock::DispatchLock(const QString &storePath)
    : m_file(QFile::encodeName(storePath + QStringLiteral(".dispatch.lock")))
{
}

DispatchLock::~DispatchLock() { unlock(); }

bool DispatchLock::tryLock()
{
    if (m_descriptor >= 0)
        return true;
    const int descriptor = ::open(m_file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, ownerOnly);
    if (descriptor < 0)
        return false;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return false;
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
    return true;
}

void DispatchLock::unlock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

QString DispatchLock::holder() const
{
    QFile file(QFile::decodeName(m_file));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(longestName)).trimmed();
}

} // namespace hk
