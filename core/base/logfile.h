#pragma once

#include "core/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QtGlobal>

namespace hk {

/// Appends lines to a file, and begins a new one when it is full: "log", "log.1" … "log.4", the
/// last of which goes. Several threads and programs may append to one file: each line is one
/// write, and nothing is kept open or locked in between. What cannot be written is dropped: a log
/// must not hinder what it tells of. A value, any thread.
class LogFile
{
public:
    static constexpr qint64 mostBytes = 5 * 1024 * 1024;
    static constexpr int files = 5;

    explicit LogFile(const QString &path, qint64 bytesEach = mostBytes);
    /// Makes the folders that are missing and sees whether the file can be written.
    /// FileUnwritable.
    Result<void> prepare() const;
    /// `line` ends with a line feed.
    void append(const QByteArray &line) const;

private:
    int open() const;
    void makeRoom(int full) const;
    QByteArray older(int number) const;

    QByteArray m_path;
    qint64 m_bytesEach;
};

/// Where the log goes unless told otherwise: $HOOKKEEPER_LOG, then
/// $XDG_STATE_HOME/hookkeeper/hookkeeper.log (~/.local/state/hookkeeper/hookkeeper.log).
QString defaultLogTarget();

/// A whole line of the log: time, level, category, program and process, then the message, which is
/// a LogLine or any text.
QByteArray logLine(QtMsgType type, const QString &category, const QString &message);

/// From now on everything that is logged goes to `target`, a file or "-" for standard error; call
/// it once, before other threads begin. What is not of this program's own categories, such as Qt's
/// warnings, goes where it went before as well. FileUnwritable: then nothing changes.
Result<void> logTo(const QString &target);

} // namespace hk
