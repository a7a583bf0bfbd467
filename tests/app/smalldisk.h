#pragma once

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QString>

#include <sys/mount.h>

namespace hk::test {

/// A small file system of its own, when this test may make one: only root may. Goes with it.
class SmallDisk final
{
public:
    /// `options` are of tmpfs(5): "size=3m".
    SmallDisk(const QString &path, const char *options) : m_path(QFile::encodeName(path))
    {
        QDir().mkpath(path);
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool isMounted() const { return m_mounted; }
    bool makeReadOnly() const { return mountAgain(MS_RDONLY, nullptr); }
    bool grow() const { return mountAgain(0, "size=64m"); }

private:
    bool mountAgain(unsigned long flags, const char *options) const
    {
        return ::mount("tmpfs", m_path.constData(), "tmpfs", MS_REMOUNT | flags, options) == 0;
    }

    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace hk::test
