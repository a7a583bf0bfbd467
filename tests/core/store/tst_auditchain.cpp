#include "tests/core/store/auditdamage.h"

#include "core/store/auditchain.h"
#include "core/store/auditrepository.h"
#include "core/store/database.h"
#include "core/store/migration.h"
#include "tests/support/files.h"
#include "tests/support/sqlfile.h"
#include "tests/support/tempstore.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace hk;

namespace {

QString oddText(QRandomGenerator &random)
{
    static const QStringList parts{QStringLiteral("https://a.example/ü?x=1,2:3"),
                                   QStringLiteral("0:,"),
                                   QStringLiteral("日本語"),
                                   QString(QChar(0xd800)), // half a character
                                   QStringLiteral("line\nbreak"),
                                   QString(),
                                   QStringLiteral("x").repeated(5000),
                                   QStringLiteral("'; DROP TABLE audit; --")};
    return parts[random.bounded(static_cast<int>(parts.size()))]
            + QString::number(random.bounded(1000));
}

AuditEntry oddEntry(QRandomGenerator &random)
{
    return {0,
            random.bounded(1'000'000) - 500,
            oddText(random),
            CompanyId(random.bounded(4)),
            oddText(random),
            oddText(random),
            oddText(random)};
}

/// What docs/manual/audit.md says, over again.
QByteArray netstring(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes + ',';
}

QByteArray hashOf(const AuditEntry &entry, const QByteArray &previous)
{
    const QByteArray id = QByteArray::number(entry.id);
    const QByteArray at = QByteArray::number(entry.at);
    const QByteArray company = QByteArray::number(entry.company.value());
    const QByteArray actor = entry.actor.toUtf8();
    const QByteArray what = entry.what.toUtf8();
    const QByteArray before = entry.before.toUtf8();
    const QByteArray after = entry.after.toUtf8();
    return auditHash(previous, {id, at, actor, company, what, before, after});
}

} // namespace

/// The chain of the audit: whole however it came about, and broken by every single change.
class TestAuditChain final : public QObject, private AuditDamage
{
    Q_OBJECT

private Q_SLOTS:
    void aNewStoreHasAnEmptyOne()
    {
        TempStore temp;
        const AuditVerdict verdict = verify(temp);
        QCOMPARE(verdict.entries, 0);
        QCOMPARE(verdict.head.entry, 0);
        QVERIFY(!verdict.broken);
        QCOMPARE(verdict.sealed, 0);
    }

    void whateverIsAddedFollows()
    {
        TempStore temp;
        QRandomGenerator random(7);
        for (int i = 1; i <= 60; ++i) {
            temp.write([entry = oddEntry(random)](Database &db) {
                return AuditRepository(db).add(entry);
            });
            if (i % 20 == 0) {
                temp.reopen();
                const AuditVerdict verdict = verify(temp);
                QVERIFY(!verdict.broken);
                QCOMPARE(verdict.entries, i);
                QCOMPARE(verdict.head.entry, i);
                QCOMPARE(verdict.sealed, i);
            }
        }
        QCOMPARE(temp.findings(), QStringList());
    }

    void theHashIsWhatTheDocumentSays()
    {
        TempStore temp;
        add(temp, 3);
        QByteArray previous(32, '\0');
        const QList<AuditLine> lines =
                temp.read([](Database &db) { return AuditRepository(db).lines(AuditRange(), 10); });
        for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
            const AuditEntry &entry = line->entry;
            const QByteArray bytes = netstring(QByteArray::number(entry.id))
                    + netstring(QByteArray::number(entry.at)) + netstring(entry.actor.toUtf8())
                    + netstring(QByteArray::number(entry.company.value()))
                    + netstring(entry.what.toUtf8()) + netstring(entry.before.toUtf8())
                    + netstring(entry.after.toUtf8());
            previous = QCryptographicHash::hash(QByteArray(previous + bytes),
                                                QCryptographicHash::Sha256);
            QCOMPARE(line->hash, previous);
        }
        QCOMPARE(lines.size(), 3);
    }

    void nobodyChangesOrRemovesAnEntry_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("a change") << QByteArray("UPDATE audit SET after = 'x' WHERE id = 2");
        QTest::newRow("a removal") << QByteArray("DELETE FROM audit WHERE id = 3");
        QTest::newRow("another in its place")
                << QByteArray("INSERT OR REPLACE INTO audit(id, at, actor, company, what, before, "
                              "after, hash) VALUES(2, 1, 'a', 0, 'b', '', '', zeroblob(32))");
        QTest::newRow("one far behind") << QByteArray(
                "INSERT INTO audit(id, at, actor, company, what, before, after, hash) "
                "VALUES(20, 1, 'a', 0, 'b', '', '', zeroblob(32))");
        QTest::newRow("one without a hash")
                << QByteArray("INSERT INTO audit(at, actor, company, what, before, after) "
                              "VALUES(1, 'a', 0, 'b', '', '')");
    }

    void nobodyChangesOrRemovesAnEntry()
    {
        QFETCH(const QByteArray, sql);
        TempStore temp;
        add(temp, 3);
        const auto done =
                temp.store()
                        .write([sql](Database &db) { return db.execute(sql.constData()); })
                        .result();
        QVERIFY(!done.ok());
        QCOMPARE(verify(temp).entries, 3);
    }

    void everySingleChangeIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<AuditFault>("fault");
        QTest::addColumn<qint64>("entry");
        QTest::addColumn<qint64>("last");
        for (const char *column : {"at = at + 1", "actor = actor || 'x'", "company = company + 1",
                                   "what = 'company.added'", "before = before || ' '",
                                   "after = 'nothing'", "hash = zeroblob(32)"}) {
            for (const qint64 entry : {1, 5, 9}) {
                QTest::addRow("%s of entry %lld", column, static_cast<long long>(entry))
                        << QByteArray("UPDATE audit SET ") + column
                                + " WHERE id = " + QByteArray::number(entry)
                        << AuditFault::Changed << entry << entry;
            }
        }
        const auto row = [](const char *name, const char *sql, AuditFault fault, qint64 entry,
                            qint64 last) {
            QTest::newRow(name) << QByteArray(sql) << fault << entry << last;
        };
        row("the first is gone", "DELETE FROM audit WHERE id = 1", AuditFault::Missing, 1, 1);
        row("one is gone", "DELETE FROM audit WHERE id = 5", AuditFault::Missing, 5, 5);
        row("three are gone", "DELETE FROM audit WHERE id BETWEEN 4 AND 6", AuditFault::Missing, 4,
            6);
        row("the last two are gone", "DELETE FROM audit WHERE id > 8", AuditFault::Cut, 9, 10);
        row("the last are gone, and their note with them",
            "DELETE FROM audit WHERE id > 8; UPDATE audit_head SET entry = 8, "
            "hash = (SELECT hash FROM audit WHERE id = 8)",
            AuditFault::Cut, 9, 10);
        row("all are gone", "DELETE FROM audit", AuditFault::Cut, 1, 10);
        row("two have changed places",
            "UPDATE audit SET id = 100 WHERE id = 4; UPDATE audit SET id = 4 WHERE id = 5; "
            "UPDATE audit SET id = 5 WHERE id = 100",
            AuditFault::Moved, 4, 4);
        row("one was moved to the end", "UPDATE audit SET id = 11 WHERE id = 3",
            AuditFault::Missing, 3, 3);
        row("a seal of somebody else", "UPDATE audit_head SET sealed = randomblob(60)",
            AuditFault::SealBroken, 10, 10);
        row("the note was taken away", "UPDATE audit_head SET sealed = NULL",
            AuditFault::WasUnsealed, 11, 11);
        row("the last are gone, with both notes",
            "DELETE FROM audit WHERE id > 8; UPDATE audit_head SET sealed = NULL, entry = 8, "
            "hash = (SELECT hash FROM audit WHERE id = 8)",
            AuditFault::WasUnsealed, 9, 9);
    }

    void everySingleChangeIsFound()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const AuditFault, fault);
        QFETCH(const qint64, entry);
        QFETCH(const qint64, last);
        TempStore temp;
        add(temp, 10);
        damage(temp, sql);
        const AuditVerdict verdict = verify(temp);
        QVERIFY(verdict.broken.has_value());
        QCOMPARE(verdict.broken->fault, fault);
        QCOMPARE(verdict.broken->entry, entry);
        QCOMPARE(verdict.broken->last, last);
        QVERIFY(!wordsOf(*verdict.broken).isEmpty());
    }

    /// Whoever has the file can write all hashes anew, but not the note under the store's key.
    void oneThatWasWrittenAnewIsFound()
    {
        TempStore temp;
        add(temp, 10);
        const AuditHead known = verify(temp).head;
        rewrite(temp);
        const AuditVerdict verdict = verify(temp);
        QVERIFY(verdict.broken.has_value());
        QCOMPARE(verdict.broken->fault, AuditFault::Replaced);
        QCOMPARE(verdict.broken->entry, 10);
        // What comes later does not make it right.
        add(temp, 3);
        QCOMPARE(verify(temp).broken->fault, AuditFault::Replaced);
        QCOMPARE(verify(temp).broken->entry, 10);
        // Without the note, that it is gone shows, and a head that somebody kept still tells.
        damage(temp, "UPDATE audit_head SET sealed = NULL");
        QCOMPARE(verify(temp).broken->fault, AuditFault::WasUnsealed);
        QCOMPARE(verify(temp, known).broken->fault, AuditFault::Replaced);
    }

    void whatIsAddedAfterACutDoesNotHideIt()
    {
        TempStore temp;
        add(temp, 10);
        damage(temp,
               "DELETE FROM audit WHERE id > 6; UPDATE audit_head SET entry = 6, "
               "hash = (SELECT hash FROM audit WHERE id = 6)");
        add(temp, 20);
        const AuditVerdict verdict = verify(temp);
        QVERIFY(verdict.broken.has_value());
        QCOMPARE(verdict.broken->fault, AuditFault::Replaced);
        QCOMPARE(verdict.broken->entry, 10);
    }

    void aHeadThatWasKeptElsewhereIsLookedFor()
    {
        TempStore temp;
        add(temp, 5);
        const AuditHead known = verify(temp).head;
        add(temp, 5);
        QVERIFY(!verify(temp, known).broken);
        QVERIFY(!verify(temp, AuditHead{0, firstAuditHash()}).broken);
        AuditHead other = known;
        other.hash[0] = static_cast<char>(other.hash[0] + 1);
        QCOMPARE(verify(temp, other).broken->fault, AuditFault::Replaced);
        const AuditVerdict later = verify(temp, AuditHead{12, known.hash});
        QCOMPARE(later.broken->fault, AuditFault::Cut);
        QCOMPARE(later.broken->entry, 11);
        QCOMPARE(later.broken->last, 12);
    }

    void aFailedWriteAddsNothing()
    {
        TempStore temp;
        add(temp, 2);
        const auto failed =
                temp.store()
                        .write([](Database &db) -> Result<void> {
                            const Result<void> added = AuditRepository(db).add(
                                    {0, 1, QStringLiteral("x"), {}, QStringLiteral("y"), {}, {}});
                            return added ? Result<void>(Error{ErrorCode::Internal, {}, {}, {}})
                                         : added;
                        })
                        .result();
        QVERIFY(!failed.ok());
        add(temp, 2);
        QCOMPARE(verify(temp).entries, 4);
        QVERIFY(!verify(temp).broken);
    }

    /// As two programs do: each with a connection of its own.
    void severalWritersMakeOneChain()
    {
        TempStore temp;
        constexpr int each = 60;
        std::vector<std::unique_ptr<Store>> others;
        for (int i = 0; i < 3; ++i) {
            Result<std::unique_ptr<Store>> opened =
                    Store::open({temp.path(), nullptr, &temp.clock()});
            QVERIFY(opened.ok());
            others.push_back(std::move(*opened));
        }
        QList<QFuture<Result<void>>> waiting;
        for (int i = 0; i < each; ++i) {
            for (const auto &store : others) {
                waiting.append(store->write([i](Database &db) {
                    return AuditRepository(db).add({0,
                                                    i,
                                                    QStringLiteral("console"),
                                                    {},
                                                    QStringLiteral("test.entry"),
                                                    {},
                                                    QString::number(i)});
                }));
            }
        }
        for (const auto &future : std::as_const(waiting))
            QVERIFY(QFuture(future).result().ok());
        const AuditVerdict verdict = verify(temp);
        QVERIFY(!verdict.broken);
        QCOMPARE(verdict.entries, each * 3);
        QCOMPARE(verdict.sealed, each * 3);
    }

    void olderStoresAreChainedAsTheyAre_data()
    {
        QTest::addColumn<int>("version");
        for (const int version : {1, 2, 7, 13, 14})
            QTest::addRow("of version %d", version) << version;
    }

    void olderStoresAreChainedAsTheyAre()
    {
        QFETCH(const int, version);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.db"));
        runSql(path, contentOf(QStringLiteral(HK_TEST_DATA "/store/store-v%1.sql").arg(version)));
        const auto database = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(database.ok());
        QVERIFY(bringUpToDate(**database, shippedMigrations(), BeforeMigration::Nothing).ok());
        const auto before = AuditRepository(**database).lines({}, 100);
        QVERIFY(before.ok() && !before->isEmpty());
        QByteArray hash = firstAuditHash();
        for (auto line = before->crbegin(); line != before->crend(); ++line) {
            hash = hashOf(line->entry, hash);
            QCOMPARE(line->hash, hash);
        }
        const auto added = AuditRepository(**database)
                                   .add({0,
                                         5,
                                         QStringLiteral("test"),
                                         {},
                                         QStringLiteral("test.entry"),
                                         {},
                                         {}});
        QVERIFY(added.ok());
        const auto after = AuditRepository(**database).lines({}, 1);
        QVERIFY(after.ok());
        QCOMPARE(after->constFirst().entry.id, before->constFirst().entry.id + 1);
    }

private:
    static void rewrite(TempStore &temp)
    {
        QByteArray sql = "UPDATE audit SET after = 'forged' WHERE id = 4";
        QByteArray hash = firstAuditHash();
        const QList<AuditEntry> entries = temp.read(
                [](Database &db) { return AuditRepository(db).since(CompanyId(1), 0, 100); });
        for (AuditEntry entry : entries) {
            if (entry.id == 4)
                entry.after = QStringLiteral("forged");
            hash = hashOf(entry, hash);
            sql += "; UPDATE audit SET hash = x'" + hash.toHex()
                    + "' WHERE id = " + QByteArray::number(entry.id);
        }
        damage(temp, sql + "; UPDATE audit_head SET hash = x'" + hash.toHex() + '\'');
    }
};

QTEST_GUILESS_MAIN(TestAuditChain)
#include "tst_auditchain.moc"
