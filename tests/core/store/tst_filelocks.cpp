#include "tests/support/tempstore.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

#include <fcntl.h>

using namespace hk;

namespace {

/// Whether somebody holds the lock by which SQLite tells others that the store is in use
/// (SHARED_FIRST and SHARED_SIZE of its file format).
bool isInUse(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000002;
    lock.l_len = 510;
    ::fcntl(file.handle(), F_OFD_GETLK, &lock);
    return lock.l_type != F_UNLCK;
}

} // namespace

/// The locks on a store outlive whatever else the process does with its files.
class TestFileLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoreStaysLockedWhenItsFilesAreOpenedAndClosed()
    {
        TempStore temp;
        QVERIFY(isInUse(temp.path()));
        for (const char *suffix : {"", "-wal", "-shm"}) {
            QFile file(temp.path() + QLatin1String(suffix)); // as a file dialog does
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.read(16).isNull());
        }
        QVERIFY(isInUse(temp.path()));
    }

    void theLastOneToCloseTidiesUp()
    {
        TempStore temp;
        const QString path = temp.path();
        QVERIFY(QFile::exists(path + QStringLiteral("-wal")));
        temp.close();
        QVERIFY(!isInUse(path));
        QVERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    }
};

QTEST_GUILESS_MAIN(TestFileLocks)
#include "tst_filelocks.moc"
