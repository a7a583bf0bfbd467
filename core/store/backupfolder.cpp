#include "core/store/backupfolder.h"

#include "core/store/database.h"
#include "core/store/storecheck.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStorageInfo>

namespace hk {
namespace {

constexpr auto backupRights =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

} // namespace

BackupFolder::BackupFolder(const QString &storePath)
    : m_store(storePath), m_path(storePath + QStringLiteral(".backups"))
{
}

QString BackupFolder::fileOf(QDate day) const
{
    return QStringLiteral("%1/%2.db").arg(m_path, day.toString(Qt::ISODate));
}

QStringList BackupFolder::files() const
{
    static const QRegularExpression ours(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d\\.db$"));
    const QStringList names =
            QDir(m_path).entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
    QStringList files;
    for (const QString &name : names)
        files.append(m_path + u'/' + name);
    return files;
}

Result<QString> BackupFolder::backUp(QDate day, const CancelToken &cancel) const
{
    const QString file = fileOf(day);
    if (QFile::exists(file))
        return QString();
    if (const Result<void> room = makeRoom(); !room)
        return room.error();
    const Result<std::unique_ptr<Database>> database =
            Database::open(m_store, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    if (const Result<void> begun = (*database)->begin(); !begun)
        return begun.error();
    const Result<void> done = backupTo(**database, file, cancel);
    (*database)->rollback();
    if (!done)
        return done.error();
    removeOld();
    return file;
}

Result<void> BackupFolder::makeRoom() const
{
    if (!QFileInfo(m_path).isDir() && !QDir().mkdir(m_path, backupRights))
        return Error{
                ErrorCode::FileUnwritable, m_path, QStringLiteral("the folder cannot be made"), {}};
    const qint64 size =
            QFileInfo(m_store).size() + QFileInfo(m_store + QStringLiteral("-wal")).size();
    const qint64 there = QStorageInfo(m_path).bytesAvailable();
    if (there < 0 || there >= 2 * size) // below: nobody knows, as where the root is no mount
        return {};
    return Error{ErrorCode::FileUnwritable,
                 m_path,
                 QStringLiteral("a backup would leave too little room on the disk"),
                 {}};
}

void BackupFolder::removeOld() const
{
    const QStringList old = files().mid(mostKept);
    for (const QString &file : old)
        QFile::remove(file);
}

} // namespace hk
