#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Lets one program at a time be the dispatcher of a store: an advisory lock (flock(2)) on a file
/// beside it, which the kernel gives back however its holder ends. Not QLockFile, which judges by
/// process numbers: one that was given to another program after a crash, or a file left empty by
/// it, would lock everybody out. One thread.
class DispatchLock final
{
public:
    explicit DispatchLock(const QString &storePath);
    ~DispatchLock();
    DispatchLock(const DispatchLock &) = delete;
    DispatchLock &operator=(const DispatchLock &) = delete;

    /// Whether this object has the lock now; never waits.
    bool tryLock();
    void unlock();
    /// Who has it: "hookkeeperctl (pid 4711)"; empty when that cannot be told.
    QString holder() const;

private:
    QByteArray m_file;
    int m_descriptor = -1; ///< open while the lock is held
};

} // namespace hk
