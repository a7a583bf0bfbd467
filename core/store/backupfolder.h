#pragma once

#include "core/base/cancel.h"
#include "core/base/result.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace hk {

/// The daily backups of a store: "<store>.backups/2026-11-25.db", the last seven. A value, any
/// thread; the folder is read when it is asked.
class BackupFolder final
{
public:
    static constexpr int mostKept = 7;

    explicit BackupFolder(const QString &storePath);

    QString path() const { return m_path; }
    QString fileOf(QDate day) const;
    /// The backups that are there, newest first; other files are nobody's business.
    QStringList files() const;

    /// Backs the store up as `day`'s, unless that is there, verifies it, and then removes those
    /// beyond the last seven. Opens a connection of its own and takes as long as reading the store
    /// twice; made for a thread that has nothing else to do. Answers the file; empty when it was
    /// there. FileUnwritable, also where it would leave less room than it takes; Cancelled; Store….
    Result<QString> backUp(QDate day, const CancelToken &cancel) const;

private:
    Result<void> makeRoom() const;
    void removeOld() const;

    QString m_store;
    QString m_path;
};

} // namespace hk
