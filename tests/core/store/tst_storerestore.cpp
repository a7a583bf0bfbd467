#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/storecheck.h"
#include "core/store/storerestore.h"
#include "tests/support/files.h"
#include "tests/support/randomledger.h"
#include "tests/support/sqlfile.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace hk;

namespace {

QList<Delivery> deliveries(TempStore &temp, CompanyId company)
{
    DeliverySelection everything{company};
    everything.limit = 100'000;
    return temp.read([=](Database &db) { return DeliveryRepository(db).page(everything); });
}

} // namespace

class TestStoreRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempStore>();
        m_ledger = std::make_unique<RandomLedger>(*m_temp, 5);
        m_ledger->steps(200);
        m_then = deliveries(*m_temp, m_ledger->company());
        const QString file = backup();
        m_temp->read([file](Database &db) { return backupTo(db, file); });
        m_ledger->steps(100);
        m_now = deliveries(*m_temp, m_ledger->company());
        QVERIFY(m_now != m_then);
        m_temp->close();
    }

    void bringsBackWhatWasAndKeepsWhatIs()
    {
        const Result<Restored> restored = restore();
        QVERIFY2(restored.ok(), qPrintable(restored.ok() ? QString() : restored.error().value));
        m_temp->reopen();
        QCOMPARE(deliveries(*m_temp, m_ledger->company()), m_then);
        QCOMPARE(m_temp->findings(), QStringList());
        const auto unfinished =
                std::count_if(m_then.begin(), m_then.end(), [](const Delivery &delivery) {
                    return !isFinished(delivery.status);
                });
        QVERIFY(restored->unfinished > 0 && restored->unfinished <= unfinished);
        const QList<AuditEntry> audit =
                m_temp->read([](Database &db) { return AuditRepository(db).list(CompanyId(), 1); });
        QCOMPARE(audit.value(0).what, QStringLiteral("store.restored"));
        QCOMPARE(audit.value(0).after, backup());

        // And back again: what was kept is a backup like any other.
        m_temp->close();
        m_temp->clock().advance(microsPerSecond);
        QVERIFY(restore(restored->before).ok());
        m_temp->reopen();
        QCOMPARE(deliveries(*m_temp, m_ledger->company()), m_now);
        m_temp->close();
        const QStringList files = QDir(QFileInfo(m_temp->path()).path()).entryList(QDir::Files);
        for (const QString &name : files)
            QVERIFY2(!name.contains(QStringLiteral(".restore")) || !name.endsWith(u"-wal"),
                     qPrintable(files.join(u' ')));
        QVERIFY(!QFile::exists(m_temp->path() + QStringLiteral(".restore")));
    }

    void replacesWhatCannotBeOpened_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<qsizetype>("at");
        QTest::newRow("its tables' list") << QByteArray(3000, '\x5a') << qsizetype(100);
        QTest::newRow("pages within") << QByteArray(40'000, '\x5a') << qsizetype(8192);
        QTest::newRow("cut off") << QByteArray() << qsizetype(10'000);
    }
    void replacesWhatCannotBeOpened()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const qsizetype, at);
        QByteArray content = contentOf(m_temp->path());
        content = damage.isEmpty() ? content.first(at) : content.replace(at, damage.size(), damage);
        writeFile(m_temp->path(), content);
        const Result<Restored> restored = restore();
        QVERIFY2(restored.ok(), qPrintable(restored.ok() ? QString() : restored.error().detail));
        QVERIFY(QFile::exists(restored->before));
        m_temp->reopen();
        QCOMPARE(deliveries(*m_temp, m_ledger->company()), m_then);
        QCOMPARE(m_temp->findings(), QStringList());
    }

    void comesToANewPlaceWithItsKey()
    {
        const QString path = m_temp->file(QStringLiteral("new.db"));
        const Result<Restored> keyless = restore(backup(), path);
        QVERIFY(!keyless.ok());
        QCOMPARE(keyless.error().code, ErrorCode::DataKeyMissing);
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::copy(m_temp->path() + QStringLiteral(".key"),
                            path + QStringLiteral(".key")));
        const Result<Restored> restored = restore(backup(), path);
        QVERIFY(restored.ok());
        QCOMPARE(restored->before, QString());
        QVERIFY(Store::open({path, nullptr, &m_temp->clock()}).ok());
    }

    void refusesWhatIsNoBackup_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("none") << QByteArray() << ErrorCode::FileUnreadable;
        QTest::newRow("a letter") << QByteArray("Dear Maria,\n").repeated(500)
                                  << ErrorCode::StoreForeign;
    }
    void refusesWhatIsNoBackup()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const ErrorCode, code);
        const QString file = m_temp->file(QStringLiteral("other"));
        if (!content.isEmpty())
            writeFile(file, content);
        refuses(file, code);
    }

    void refusesADamagedBackup()
    {
        QByteArray content = contentOf(backup());
        writeFile(backup(), content.replace(8192, 20'000, QByteArray(20'000, '\x5a')));
        refuses(backup(), ErrorCode::StoreDamaged);
    }

    void refusesTheStoreItself() { refuses(m_temp->path(), ErrorCode::FileUnreadable); }

    void aStoreThatSomebodyWritesIsNotReplaced()
    {
        const auto writer = Database::open(m_temp->path(), Database::Access::ReadWrite);
        QVERIFY(writer.ok());
        QVERIFY((*writer)->begin().ok());
        const Result<Restored> restored = restore();
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, ErrorCode::StoreLocked);
        const QDir folder(QFileInfo(m_temp->path()).path());
        QCOMPARE(folder.entryList({QStringLiteral("*restore*")}, QDir::Files), QStringList());
        (*writer)->rollback();
        m_temp->reopen();
        QCOMPARE(deliveries(*m_temp, m_ledger->company()), m_now);
    }

    void aStoreThatIsLockedIsNotTakenForADamagedOne()
    {
        const auto holder = Database::open(m_temp->path(), Database::Access::ReadWrite);
        QVERIFY(holder.ok());
        QVERIFY((*holder)->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE").ok());
        const Result<Restored> restored = restore();
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, ErrorCode::StoreLocked);
        QVERIFY((*holder)->execute("ROLLBACK").ok());
        const auto rows = DeliveryRepository(**holder).page({m_ledger->company()});
        QVERIFY(rows.ok() && !rows->isEmpty());
        const QDir folder(QFileInfo(m_temp->path()).path());
        QCOMPARE(folder.entryList({QStringLiteral("*restore*")}, QDir::Files), QStringList());
    }

    void leavesAForeignFileAlone()
    {
        const QString path = m_temp->file(QStringLiteral("letter"));
        const QByteArray letter = QByteArray("Dear Maria,\n").repeated(500);
        writeFile(path, letter);
        const Result<Restored> restored = restore(backup(), path);
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, ErrorCode::StoreForeign);
        QCOMPARE(contentOf(path), letter);
    }

    void bringsAnOlderLayoutUpToDate()
    {
        const QString old = m_temp->file(QStringLiteral("old.db"));
        runSql(old, contentOf(QStringLiteral(HK_TEST_DATA "/store/store-v1.sql")));
        runSql(old, "DELETE FROM meta WHERE key LIKE 'data_key%'"); // its key is not here
        const QByteArray before = contentOf(old);
        const QString path = m_temp->file(QStringLiteral("new.db"));
        const Result<Restored> restored = restore(old, path);
        QVERIFY2(restored.ok(), qPrintable(restored.ok() ? QString() : restored.error().value));
        QVERIFY(Store::open({path, nullptr, &m_temp->clock()}).ok());
        QCOMPARE(contentOf(old), before);
    }

private:
    QString backup() const { return m_temp->file(QStringLiteral("backup.db")); }
    Result<Restored> restore(const QString &file, const QString &path) const
    {
        return restoreStore(path, file, nullptr, QStringLiteral("test"), m_temp->clock().now());
    }
    Result<Restored> restore(const QString &file) const { return restore(file, m_temp->path()); }
    Result<Restored> restore() const { return restore(backup()); }

    /// And leaves the store as it is.
    void refuses(const QString &file, ErrorCode code)
    {
        const Result<Restored> restored = restore(file);
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, code);
        QCOMPARE(restored.error().subject, file);
        QVERIFY(!QFile::exists(m_temp->path() + QStringLiteral(".restore")));
        m_temp->reopen();
        QCOMPARE(deliveries(*m_temp, m_ledger->company()), m_now);
    }

    std::unique_ptr<TempStore> m_temp;
    std::unique_ptr<RandomLedger> m_ledger;
    QList<Delivery> m_then;
    QList<Delivery> m_now;
};

QTEST_GUILESS_MAIN(TestStoreRestore)
#include "tst_storerestore.moc"
