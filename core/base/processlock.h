#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace hk {

/// Lets one program at a time be the one that…: an advisory lock (flock(2)) on a file, which the
/// kernel gives back however its holder ends. Not QLockFile, which judges by process numbers: one
/// that was given to another program after a crash, or a file left empty by it, would lock
/// everybody out. One thread.
class ProcessLock final
{
public:
    explicit ProcessLock(const QString &file);
    ~ProcessLock();
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    enum class Outcome { Locked, Taken, Impossible };
    /// Impossible: the file cannot be made. Never waits.
    Outcome lock();
    /// Whether this object has the lock now; never waits.
    bool tryLock() { return lock() == Outcome::Locked; }
    void unlock();
    /// Who has it: "hookkeeperctl (pid 4711)"; empty when that cannot be told.
    QString holder() const;

private:
    QByteArray m_file;
    int m_descriptor = -1; ///< open while the lock is held
};

} // namespace hk
