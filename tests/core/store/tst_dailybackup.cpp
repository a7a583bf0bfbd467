#include "core/store/dailybackup.h"

#include "core/store/database.h"
#include "core/store/storecheck.h"
#include "tests/support/files.h"
#include "tests/support/tempstore.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace hk;

namespace {

} // namespace

class TestDailyBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_temp->accept(m_temp->company().id);
        m_folder = std::make_unique<BackupFolder>(m_temp->path());
    }
    void cleanup() { m_temp.reset(); }

    void makesOneADay()
    {
        DailyBackup backup(m_temp->store());
        QSignalSpy made(&backup, &DailyBackup::made);
        backup.start();
        QVERIFY(made.wait());
        QCOMPARE(m_folder->files(), QStringList{m_folder->fileOf(today())});
        const auto copy = Database::open(m_folder->files().value(0), Database::Access::ReadOnly);
        QVERIFY(copy.ok());
        QCOMPARE(*checkStore(**copy), QStringList());

        backup.start(); // today's is there
        m_temp->clock().advance(microsPerDay);
        QTRY_VERIFY((backup.start(), made.size() == 2));
        QCOMPARE(m_folder->files().size(), 2);
        QCOMPARE(m_folder->files().value(0), m_folder->fileOf(today()));
    }

    void keepsTheLastSevenAndWhatIsNotItsOwn()
    {
        for (int i = 0; i < 9; ++i) {
            QVERIFY(m_folder->backUp(today(), {}).ok());
            if (i == 0)
                writeFile(m_folder->path() + QStringLiteral("/notes.txt"), "mine");
            m_temp->clock().advance(microsPerDay);
        }
        const QStringList files = m_folder->files();
        QCOMPARE(files.size(), 7);
        QCOMPARE(files.last(), m_folder->fileOf(today().addDays(-7)));
        QVERIFY(QFile::exists(m_folder->path() + QStringLiteral("/notes.txt")));
    }

    void aBackupThatFailsRemovesNoOlderOne()
    {
        for (int i = 0; i < 7; ++i) {
            QVERIFY(m_folder->backUp(today(), {}).ok());
            m_temp->clock().advance(microsPerDay);
        }
        const QStringList before = m_folder->files();
        m_temp->write([](Database &db) { return db.execute("DELETE FROM payload"); });
        const Result<QString> refused = m_folder->backUp(today(), {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
        QCOMPARE(m_folder->files(), before);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 7);
    }

    void oneThatNobodyWaitsForLeavesNothing()
    {
        const CancelToken cancel;
        cancel.cancel();
        const Result<QString> refused = m_folder->backUp(today(), cancel);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void oneThatWasStoppedDoesNotAnswerForTheNext()
    {
        DailyBackup backup(m_temp->store());
        QSignalSpy made(&backup, &DailyBackup::made);
        QSignalSpy failed(&backup, &DailyBackup::failed);
        for (int i = 0; i < 20; ++i) {
            backup.start();
            backup.stop();
            QFile::remove(m_folder->fileOf(today()));
        }
        backup.start();
        QVERIFY(made.wait());
        QCoreApplication::processEvents();
        QCOMPARE(made.size(), 1);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(m_folder->files().size(), 1);
    }

    void saysOnceWhyThereIsNone()
    {
        writeFile(m_folder->path(), "a file where the folder should be");
        DailyBackup backup(m_temp->store());
        QSignalSpy failed(&backup, &DailyBackup::failed);
        backup.start();
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<Error>().code, ErrorCode::FileUnwritable);
        QCOMPARE(failed[0][0].value<Error>().subject, m_folder->path());
        // The disk has room again.
        QVERIFY(QFile::remove(m_folder->path()));
        QSignalSpy made(&backup, &DailyBackup::made);
        QTRY_VERIFY((backup.start(), made.size() == 1));
        QCOMPARE(failed.size(), 1);
    }

private:
    QDate today() { return toDateTime(m_temp->clock().now()).date(); }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<BackupFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestDailyBackup)
#include "tst_dailybackup.moc"
