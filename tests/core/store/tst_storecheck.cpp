#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/storecheck.h"
#include "tests/support/files.h"
#include "tests/support/randomledger.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

void damage(const char *name, const char *damage, const char *expected)
{
    QTest::newRow(name) << QByteArray(damage) << QString::fromLatin1(expected);
}

void damagedCounters()
{
    damage("a counter that is off",
           "UPDATE counter SET n = n + 1 WHERE hour = (SELECT min(hour) FROM counter WHERE status "
           "= "
           "2 AND n > 0) AND status = 2",
           "Counters that differ from the deliveries: ");
    damage("an endpoint that miscounts", "UPDATE endpoint SET queued = queued + 1 WHERE id = 1",
           "Endpoints whose waiting deliveries are miscounted: 1.");
    damage("a day that differs from its hours",
           "UPDATE counter_day SET n = n + 1 WHERE company = 1",
           "Days of counters that differ from their hours: ");
    damage("a company's day that differs from its counters",
           "UPDATE company_day SET n = n + 1 WHERE company = 1",
           "Days of companies that differ from their counters: ");
    damage("a counter of nobody",
           "INSERT INTO counter(company, hour, endpoint, status, n) "
           "VALUES(99, 1, 1, 2, 0)",
           "Counters of what cannot have been: 1.");
    damage("a response time of nobody", "INSERT INTO latency VALUES(99, 1, 1, 2, 3)",
           "Response times of what cannot have been: 1.");
    damage("an index that is ahead", "UPDATE meta SET value = 99999 WHERE key = 'searched_up_to'",
           "The search index is ahead of the deliveries: 1.");
}

} // namespace

/// `store check` and `store backup`.
class TestStoreCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatContradictsItself_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::addColumn<QString>("expected");
        damagedCounters();
        damage("a payload that is gone", "DELETE FROM payload WHERE event = 3",
               "Events without a payload: 1.");
        damage("an event without deliveries",
               "INSERT INTO event(company, trigger, simulated, created_at) VALUES(1, 0, 0, 0); "
               "INSERT INTO payload VALUES(last_insert_rowid(), 0, x'00')",
               "Events without a delivery: 1.");
        damage("an event of nobody", "UPDATE event SET company = 99 WHERE id = 2",
               "Events of a company that is not there: 1.");
        damage("an endpoint of another company",
               "UPDATE delivery SET endpoint = 99 WHERE id IN (SELECT id FROM delivery LIMIT 2)",
               "Deliveries to an endpoint that is not there: 2.");
        damage("an attempt of no delivery",
               "UPDATE attempt SET id = (999999 << 8) + 1 WHERE id = (SELECT min(id) FROM attempt)",
               "Attempts of a delivery that is not there: 1.");
        damage("an attempt that is gone",
               "DELETE FROM attempt WHERE id = (SELECT min(id) FROM attempt)",
               "Deliveries whose number of attempts is wrong: 1.");
        damage("a finished delivery in the queue",
               "UPDATE delivery SET due = 5 WHERE id = (SELECT min(id) FROM delivery WHERE status "
               "= "
               "2)",
               "Deliveries whose place in the queue contradicts their status: 1.");
        damage("a finished delivery without an end",
               "UPDATE delivery SET finished_at = NULL WHERE id = (SELECT min(id) FROM delivery "
               "WHERE status = 2)",
               "Deliveries whose end contradicts their status: 1.");
        damage("half a lease",
               "UPDATE delivery SET lease_until = 5, leased_at = NULL WHERE id = (SELECT min(id) "
               "FROM "
               "delivery WHERE due IS NOT NULL)",
               "Deliveries with half a lease: 1.");
        damage("an erased event with a text",
               "UPDATE event SET erased_at = 1 WHERE id = (SELECT min(id) FROM event WHERE name <> "
               "'')",
               "Erased events that still have texts: 1.");
        damage("a rule for what is not finished", "INSERT INTO retention VALUES(1, 0, 5)",
               "Rules of retention that cannot be: 1.");
        damage("a category endpoint that is gone",
               "DELETE FROM endpoint WHERE company = 2 AND slot = 3",
               "Companies without their four category endpoints: 1.");
    }

    void findsWhatContradictsItself()
    {
        QFETCH(const QByteArray, damage);
        QFETCH(const QString, expected);
        TempStore temp;
        RandomLedger ledger(temp, 21);
        ledger.steps(250);
        QCOMPARE(temp.findings(), QStringList());
        temp.write([damage](Database &db) { return db.execute(damage.constData()); });
        const QStringList findings = temp.findings();
        QVERIFY2(!findings.filter(expected).isEmpty(), qPrintable(findings.join(u' ')));
    }

    void findsADamagedPage()
    {
        TempStore temp;
        RandomLedger ledger(temp, 3);
        ledger.steps(200);
        temp.close();
        QByteArray content = contentOf(temp.path());
        // The last page is one of some table's or index's leaves.
        for (qsizetype i = content.size() - 4096; i < content.size(); ++i)
            content[i] = '\x5a';
        writeFile(temp.path(), content);
        temp.reopen();
        const auto checked =
                temp.store().read([](Database &db) { return checkStore(db); }).result();
        if (checked.ok())
            QVERIFY(!checked->isEmpty());
        else
            QCOMPARE(checked.error().code, ErrorCode::StoreDamaged);
    }

    void backsUpWhatIsThereWhileWritersGoOn()
    {
        TempStore temp;
        const Company company = temp.company();
        RandomLedger ledger(temp, 8);
        ledger.steps(200);
        // So that copying takes several steps, between which others write.
        temp.write([](Database &db) {
            return db.execute(
                    "CREATE TABLE filler(x); INSERT INTO filler VALUES(zeroblob(8000000))");
        });
        const QList<Delivery> before = ledger.deliveries(ledger.company());
        const QString file = temp.file(QStringLiteral("copy.db"));
        const auto copied = temp.store().read([file](Database &db) { return backupTo(db, file); });
        std::vector<QFuture<Result<Accepted>>> answers;
        answers.reserve(300);
        for (int i = 0; i < 300; ++i)
            answers.push_back(accept(temp.store(), temp.draft(company.id)));
        for (QFuture<Result<Accepted>> &answer : answers)
            QVERIFY(answer.result().ok());
        QVERIFY(copied.result().ok());
        const auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        QCOMPARE(QFile::permissions(file) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
                 ownersFile);

        // With the key file beside it, the copy is a whole store.
        QVERIFY(QFile::copy(temp.path() + QStringLiteral(".key"), file + QStringLiteral(".key")));
        const auto copy = Store::open({file, nullptr, &temp.clock()});
        QVERIFY(copy.ok());
        DeliverySelection everything{ledger.company()};
        everything.limit = 100'000;
        const auto rows =
                (*copy)->read([=](Database &db) { return DeliveryRepository(db).page(everything); })
                        .result();
        QVERIFY(rows.ok());
        QCOMPARE(*rows, before);
    }

    void doesNotBackUpOverAFile()
    {
        TempStore temp;
        const QString path = temp.file(QStringLiteral("copy.db"));
        writeFile(path, "precious");
        const Result<void> refused =
                temp.store().read([=](Database &db) { return backupTo(db, path); }).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(refused.error().subject, path);
        QCOMPARE(contentOf(path), QByteArray("precious"));
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    }

    void aDamagedStoreLeavesNoBackup()
    {
        TempStore temp;
        RandomLedger ledger(temp, 8);
        ledger.steps(50);
        temp.write([](Database &db) { return db.execute("DELETE FROM payload WHERE event = 3"); });
        const QString path = temp.file(QStringLiteral("copy.db"));
        const Result<void> refused =
                temp.store().read([=](Database &db) { return backupTo(db, path); }).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::StoreDamaged);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    }

    void saysWhereItCannotWrite()
    {
        TempStore temp;
        const QString path = temp.file(QStringLiteral("nowhere/copy.db"));
        const Result<void> refused =
                temp.store().read([=](Database &db) { return backupTo(db, path); }).result();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::FileUnwritable);
        QCOMPARE(refused.error().subject, path);
    }
};

QTEST_GUILESS_MAIN(TestStoreCheck)
#include "tst_storecheck.moc"
