#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/meta.h"
#include "core/store/migration.h"
#include "core/store/storecheck.h"
#include "core/store/storefile.h"
#include "tests/support/files.h"
#include "tests/support/sqlfile.h"
#include "tests/support/tempstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QtTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace hk;

namespace {

QByteArrayList rowsOf(const QString &path, const QByteArray &sql)
{
    QByteArrayList rows;
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    sqlite3_exec(
            handle, sql.constData(),
            [](void *list, int count, char **values, char **) {
                QByteArrayList columns;
                for (int i = 0; i < count; ++i)
                    columns.append(values[i] ? QByteArray(values[i]) : QByteArray("NULL"));
                static_cast<QByteArrayList *>(list)->append(columns.join('|'));
                return 0;
            },
            &rows, nullptr);
    sqlite3_close(handle);
    return rows;
}

/// Every row of every table, with the columns that the table has now. Not meta, which counts
/// onwards, and not what the search index keeps inside.
QMap<QByteArray, QByteArray> selectionsOf(const QString &path)
{
    QMap<QByteArray, QByteArray> selections;
    const QByteArrayList tables = rowsOf(
            path,
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'search%' AND name <> 'meta' ORDER BY name");
    for (const QByteArray &table : tables) {
        QByteArrayList columns;
        for (const QByteArray &column :
             rowsOf(path, "SELECT name FROM pragma_table_info('" + table + "')"))
            columns.append("quote(" + column + ")");
        selections.insert(table,
                          "SELECT " + columns.join(", ") + " FROM " + table + " ORDER BY "
                                  + columns.join(", "));
    }
    return selections;
}

QByteArrayList schemaOf(const QString &path)
{
    return rowsOf(path, "SELECT type, name, sql FROM sqlite_master ORDER BY type, name");
}

} // namespace

/// Opening: new, present, older, newer, foreign, damaged, in the way.
class TestStoreFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("store.db"));
    }

    void makesFoldersAndFileForTheOwnerOnly()
    {
        m_path = m_folder->filePath(QStringLiteral("a/b/store.db"));
        QVERIFY(open().ok());
        const auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        QCOMPARE(QFile::permissions(m_path) & (ownersFile | others), ownersFile);
        for (const char *folder : {"a", "a/b"}) {
            const auto permissions =
                    QFile::permissions(m_folder->filePath(QString::fromLatin1(folder)));
            QVERIFY(!(permissions & others));
        }
    }

    void takesAnEmptyFileForANewStore()
    {
        writeFile(m_path, {});
        QVERIFY(open().ok());
        QCOMPARE(rowsOf(m_path, "PRAGMA application_id"),
                 QByteArrayList{QByteArray::number(storeApplicationId)});
        QCOMPARE(rowsOf(m_path, "PRAGMA page_size"), QByteArrayList{"4096"});
        QCOMPARE(rowsOf(m_path, "PRAGMA journal_mode"), QByteArrayList{"wal"});
    }

    void takesWhatACrashLeftOfANewStore()
    {
        runSql(m_path, "PRAGMA application_id = 1214993268; PRAGMA journal_mode = WAL");
        QVERIFY(open().ok());
        const QString other = m_folder->filePath(QStringLiteral("other.db"));
        runSql(other, "VACUUM");
        m_path = other;
        QVERIFY(open().ok());
    }

    void allowsLoopbackInANewStore()
    {
        QVERIFY(open().ok());
        QCOMPARE(rowsOf(m_path, "SELECT cidr FROM policy_range ORDER BY cidr"),
                 (QByteArrayList{"127.0.0.0/8", "::1/128"}));
    }

    void refusesAndLeavesAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("a text") << QByteArray("this is no database\n").repeated(400)
                                << ErrorCode::StoreForeign;
        QTest::newRow("a short text") << QByteArray("x") << ErrorCode::StoreForeign;
        QTest::newRow("a header and no more")
                << QByteArray("SQLite format 3\0", 16) << ErrorCode::StoreForeign;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::StoreForeign;
    }

    void refusesAndLeavesAlone()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const ErrorCode, expected);
        writeFile(m_path, content);
        refused(expected);
        QCOMPARE(contentOf(m_path), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void refusesAnotherProgramsDatabase()
    {
        runSql(m_path, "PRAGMA journal_mode = WAL; CREATE TABLE place(url TEXT)");
        const QByteArray before = contentOf(m_path);
        refused(ErrorCode::StoreForeign);
        QCOMPARE(contentOf(m_path), before);
    }

    void refusesADatabaseOfAnotherApplicationEvenWhenItIsEmpty()
    {
        runSql(m_path, "PRAGMA application_id = 77");
        const QByteArray before = contentOf(m_path);
        refused(ErrorCode::StoreForeign);
        QCOMPARE(contentOf(m_path), before);
    }

    void refusesAFolder()
    {
        QVERIFY(QDir().mkpath(m_path));
        refused(ErrorCode::StoreIsDirectory);
    }

    void refusesAPathThroughAFile()
    {
        writeFile(m_folder->filePath(QStringLiteral("file")), "x");
        m_path = m_folder->filePath(QStringLiteral("file/store.db"));
        refused(ErrorCode::StoreUnreadable);
    }

    void refusesADevice()
    {
        m_path = QStringLiteral("/dev/null");
        refused(ErrorCode::StoreUnreadable);
    }

    void refusesANewerStore()
    {
        QVERIFY(open().ok());
        runSql(m_path, "PRAGMA user_version = 99");
        const QByteArray before = contentOf(m_path);
        refused(ErrorCode::StoreNewer, QStringLiteral("99"));
        QCOMPARE(contentOf(m_path), before);
    }

    void refusesAStoreThatIsCutOff()
    {
        QVERIFY(open().ok());
        const QByteArray whole = contentOf(m_path);
        writeFile(m_path, whole.first(whole.size() / 2));
        refused(ErrorCode::StoreDamaged);
        QCOMPARE(contentOf(m_path), whole.first(whole.size() / 2));
    }

    void refusesAStoreWhoseSchemaIsDamaged()
    {
        QVERIFY(open().ok());
        QByteArray content = contentOf(m_path);
        for (qsizetype i = 100; i < 4096; ++i)
            content[i] = '\xee';
        writeFile(m_path, content);
        refused(ErrorCode::StoreDamaged);
        QCOMPARE(contentOf(m_path), content);
    }

    void refusesWhatItMayNotWrite_data()
    {
        QTest::addColumn<bool>("fileIsLocked");
        QTest::newRow("a file that is read-only") << true;
        QTest::newRow("a folder that is read-only") << false;
    }

    void refusesWhatItMayNotWrite()
    {
        QFETCH(const bool, fileIsLocked);
        QVERIFY(open().ok());
        QFile::setPermissions(m_path, QFileDevice::Permissions(fileIsLocked ? 0x4444 : 0x6666));
        QFile::setPermissions(m_folder->path(),
                              QFileDevice::Permissions(fileIsLocked ? 0x7777 : 0x5555));
        const QByteArray before = contentOf(m_path);
        // For root nothing is read-only, so be somebody else for a moment.
        const bool isRoot = ::geteuid() == 0;
        QVERIFY(!isRoot || ::seteuid(65534) == 0);
        const auto opened = open();
        QVERIFY(!isRoot || ::seteuid(0) == 0);
        QFile::setPermissions(m_folder->path(), QFileDevice::Permissions(0x7700));
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(contentOf(m_path), before);
    }

    void waitsForALockAndThenRefuses()
    {
        QVERIFY(open().ok());
        sqlite3 *other = nullptr;
        sqlite3_open(QFile::encodeName(m_path).constData(), &other);
        sqlite3_exec(other, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr,
                     nullptr);
        refused(ErrorCode::StoreLocked);
        sqlite3_close(other);
        QVERIFY(open().ok());
    }

    void refusesAStoreWhoseKeyIsGone()
    {
        QVERIFY(open().ok());
        QFile::remove(m_path + QStringLiteral(".key"));
        const auto opened = open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::DataKeyMissing);
    }

    void backsUpBeforeAMigrationAndRunsIt()
    {
        QVERIFY(open().ok());
        const QByteArrayList before = schemaOf(m_path);
        QList<MigrationStep> steps = shippedMigrations();
        const int version = steps.last().version;
        steps.append({version + 1,
                      "CREATE TABLE added(a INTEGER) STRICT\n--;;\n"
                      "INSERT INTO added VALUES(7)"});
        QVERIFY(migrated(steps).ok());
        QCOMPARE(rowsOf(m_path, "SELECT a FROM added"), QByteArrayList{"7"});
        QCOMPARE(rowsOf(m_path, "PRAGMA user_version"),
                 QByteArrayList{QByteArray::number(version + 1)});
        const QString backup = QStringLiteral("%1.v%2.backup").arg(m_path).arg(version);
        QCOMPARE(schemaOf(backup), before);
        QCOMPARE(rowsOf(backup, "PRAGMA integrity_check"), QByteArrayList{"ok"});
    }

    void keepsTheStoreAsItWasWhenAStepFails_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a statement that is wrong") << QByteArray("INSERT INTO nowhere VALUES(1)");
        QTest::newRow("a reference that breaks")
                << QByteArray("INSERT INTO payload(event, size, packed) VALUES(9, 0, x'00')");
    }

    void keepsTheStoreAsItWasWhenAStepFails()
    {
        QFETCH(const QByteArray, sql);
        QVERIFY(open().ok());
        const QByteArrayList before = schemaOf(m_path);
        QList<MigrationStep> steps = shippedMigrations();
        const int version = steps.last().version;
        steps.append({version + 1, "CREATE TABLE added(a INTEGER) STRICT"});
        steps.append({version + 2, sql});
        const Result<void> done = migrated(steps);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StoreMigrationFailed);
        QCOMPARE(done.error().value, QString::number(version + 2));
        QCOMPARE(schemaOf(m_path), before);
        QCOMPARE(rowsOf(m_path, "PRAGMA user_version"),
                 QByteArrayList{QByteArray::number(version)});
        QCOMPARE(rowsOf(m_path, "SELECT count(*) FROM payload"), QByteArrayList{"0"});
        QVERIFY(open().ok());
    }

    void bringsARecordedStoreUpToDate_data()
    {
        QTest::addColumn<QString>("recorded");
        QTest::newRow("of version 1") << QStringLiteral("store-v1.sql");
        QTest::newRow("of version 2") << QStringLiteral("store-v2.sql");
        QTest::newRow("of version 3") << QStringLiteral("store-v3.sql");
        QTest::newRow("of version 4") << QStringLiteral("store-v4.sql");
        QTest::newRow("of version 5") << QStringLiteral("store-v5.sql");
        QTest::newRow("of version 6") << QStringLiteral("store-v6.sql");
        QTest::newRow("of version 7") << QStringLiteral("store-v7.sql");
        QTest::newRow("of version 13") << QStringLiteral("store-v13.sql");
        QTest::newRow("of version 14") << QStringLiteral("store-v14.sql");
        QTest::newRow("of version 15") << QStringLiteral("store-v15.sql");
        QTest::newRow("of version 16") << QStringLiteral("store-v16.sql");
    }

    /// Every version that was shipped has a store recorded in tests/data; it opens, keeps its rows
    /// and comes out with the schema of a new one.
    void bringsARecordedStoreUpToDate()
    {
        QFETCH(const QString, recorded);
        const QString newStore = m_path;
        QVERIFY(open().ok());
        m_path = m_folder->filePath(QStringLiteral("recorded.db"));
        runSql(m_path, contentOf(QStringLiteral(HK_TEST_DATA "/store/") + recorded));
        QVERIFY(rowsOf(m_path, "SELECT id FROM delivery").size() > 10);
        const QMap<QByteArray, QByteArray> selections = selectionsOf(m_path);
        QVERIFY(selections.contains("attempt") && selections.contains("audit"));
        QMap<QByteArray, QByteArrayList> recordedRows;
        for (auto it = selections.cbegin(); it != selections.cend(); ++it)
            recordedRows.insert(it.key(), rowsOf(m_path, it.value()));
        QVERIFY(migrated(shippedMigrations()).ok());
        QCOMPARE(schemaOf(m_path), schemaOf(newStore));
        for (auto it = selections.cbegin(); it != selections.cend(); ++it)
            QCOMPARE(rowsOf(m_path, it.value()), recordedRows.value(it.key()));

        auto database = Database::open(m_path, Database::Access::ReadOnly);
        QVERIFY(database.ok());
        const Result<QStringList> findings = checkStore(**database);
        QVERIFY(findings.ok());
        QCOMPARE(*findings, QStringList());
        QVERIFY(readPublicIds(**database).ok());
    }

    /// The store of this version has something in each of its tables, so that the next migration is
    /// tried on all of them.
    void theNewestRecordedStoreIsFilledAndSearchable()
    {
        const int version = shippedMigrations().constLast().version;
        runSql(m_path, contentOf(QStringLiteral(HK_TEST_DATA "/store/store-v%1.sql").arg(version)));
        const QMap<QByteArray, QByteArray> selections = selectionsOf(m_path);
        for (auto it = selections.cbegin(); it != selections.cend(); ++it)
            QVERIFY2(!rowsOf(m_path, it.value()).isEmpty(), it.key().constData());
        QVERIFY(!rowsOf(m_path, "SELECT 1 FROM event WHERE erased_at > 0").isEmpty());
        QCOMPARE(rowsOf(m_path, "INSERT INTO search(search) VALUES('integrity-check')"),
                 QByteArrayList());

        auto database = Database::open(m_path, Database::Access::ReadOnly);
        QVERIFY(database.ok());
        (*database)->setPublicIds(*readPublicIds(**database));
        const auto company = CompanyRepository(**database).find(QStringLiteral("first"));
        QVERIFY(company.ok());
        DeliverySelection found{company->id, *DeliveryFilter::parse(QStringLiteral("Wellness_Ltd")),
                                0};
        DeliverySelection all{company->id, {}, 0};
        const auto some = DeliveryRepository(**database).page(found);
        const auto everything = DeliveryRepository(**database).page(all);
        QVERIFY(some.ok() && everything.ok());
        QVERIFY(!some->isEmpty());
        QVERIFY(some->size() < everything->size());
    }

private:
    Result<std::unique_ptr<Store>> open() { return Store::open({m_path, nullptr, &m_clock}); }

    void refused(ErrorCode expected, const QString &value = {})
    {
        const auto opened = open();
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, expected);
        QCOMPARE(opened.error().subject, m_path);
        if (!value.isEmpty())
            QCOMPARE(opened.error().value, value);
    }

    Result<void> migrated(const QList<MigrationStep> &steps)
    {
        auto database = Database::open(m_path, Database::Access::ReadWrite);
        return database ? bringUpToDate(**database, steps) : database.error();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FakeClock m_clock;
};

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_storefile.moc"
