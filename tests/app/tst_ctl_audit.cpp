#include "tests/app/consoledriver.h"
#include "tests/support/systempython.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

// As docs/manual/audit.md has it.
constexpr char recompute[] = R"(
import hashlib, json, sys
previous = bytes(32)
entries = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
for e in sorted(entries, key=lambda e: e["entry"]):
    fields = [e["entry"], e["atMicros"], e["who"], e["companyNumber"], e["what"], e["before"], e["after"]]
    text = [str(field).encode("utf-8") for field in fields]
    previous = hashlib.sha256(previous + b"".join(b"%d:%s," % (len(t), t) for t in text)).digest()
    if previous.hex() != e["hash"]:
        sys.exit("entry %d differs" % e["entry"])
print("%d:%s" % (len(entries), previous.hex()))
)";

constexpr char damage[] = R"(
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
for name in ("audit_unchanged", "audit_kept"):
    db.execute("DROP TRIGGER " + name)
db.execute(sys.argv[2])
db.commit()
)";

} // namespace

// audit list, verify and export from outside.
class TestCtlAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        m_ctl->makeCompany(u"d"_s, u"http://127.0.0.1:9"_s);
        QCOMPARE(m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--timeout"_s, u"7s"_s}).exitCode,
                 0);
    }

    void itListsWhoDidWhat()
    {
        const QList<QJsonObject> all = m_ctl->run({u"audit"_s, u"list"_s}).rows();
        QVERIFY(all.size() >= 11);
        QCOMPARE(all.constFirst().value("what"_L1).toString(), u"settings.timeout"_s);
        QCOMPARE(all.constFirst().value("before"_L1).toString(), u"15s"_s);
        QCOMPARE(all.constFirst().value("after"_L1).toString(), u"7s"_s);
        QVERIFY(all.constFirst().value("who"_L1).toString().startsWith(u"console"_s));
        const auto ofOne = m_ctl->run({u"audit"_s, u"list"_s, u"d"_s}).rows();
        for (const QJsonObject &row : ofOne)
            QCOMPARE(row.value("company"_L1).toString(), u"d"_s);
        QCOMPARE(m_ctl->run({u"audit"_s, u"list"_s, u"--limit"_s, u"2"_s}).rows().size(), 2);
        const auto found = m_ctl->run({u"audit"_s, u"list"_s, u"--filter"_s,
                                       u"what:company.added company:c time:<1h"_s})
                                   .rows();
        QCOMPARE(found.size(), 1);
        const Ran plain =
                m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"audit"_s, u"list"_s});
        QVERIFY(plain.out.contains("ENTRY"));
        QVERIFY(plain.out.contains("settings.timeout"));
    }

    void badInputIsNamed()
    {
        const Ran filter = m_ctl->run({u"audit"_s, u"list"_s, u"--filter"_s, u"colour:red"_s});
        QCOMPARE(filter.exitCode, 3);
        QVERIFY(filter.message().contains(u"colour"_s));
        QVERIFY(filter.err.contains("who:window") && !filter.err.contains("status:failed"));
        QCOMPARE(m_ctl->run({u"audit"_s, u"list"_s, u"nobody"_s}).code(), u"companyUnknown"_s);
        QCOMPARE(m_ctl->run({u"audit"_s, u"verify"_s, u"--head"_s, u"nonsense"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"audit"_s, u"export"_s, u"/nowhere/a.csv"_s}).code(),
                 u"fileUnwritable"_s);
    }

    void strangersComputeTheSameChain()
    {
        if (!QFile::exists(systemPython()))
            QSKIP("needs /usr/bin/python3");
        const QString head =
                m_ctl->run({u"audit"_s, u"verify"_s}).row().value("head"_L1).toString();
        const QString file = m_ctl->path(u"a.jsonl"_s);
        QCOMPARE(m_ctl->run({u"audit"_s, u"export"_s, file}).exitCode, 0);
        QCOMPARE(said({u"-c"_s, QString::fromLatin1(recompute), file}).trimmed(), head.toUtf8());
        // The export itself is noted, and follows.
        const QJsonObject now = m_ctl->run({u"audit"_s, u"verify"_s, u"--head"_s, head}).row();
        QVERIFY(now.value("intact"_L1).toBool());
        const QList<QJsonObject> last = m_ctl->run({u"audit"_s, u"list"_s}).rows();
        QCOMPARE(last.constFirst().value("what"_L1).toString(), u"audit.exported"_s);
        const QString table = m_ctl->path(u"a.csv"_s);
        QCOMPARE(m_ctl->run({u"audit"_s, u"export"_s, table, u"c"_s}).exitCode, 0);
        const QByteArray rows =
                said({u"-c"_s,
                      u"import csv,sys; r=list(csv.DictReader(open(sys.argv[1], newline=''))); "
                      "print(len(r), r[-1]['what'], len(r[0]['hash']))"_s,
                      table});
        QVERIFY2(rows.contains(" company.added 64"), rows.constData());
    }

    /// Whoever may write its folder would put a file in its place.
    void anExportGoesIntoADeviceThatStaysOne()
    {
        const Ran shown = m_ctl->runPlain(
                {u"--store"_s, m_ctl->storePath(), u"audit"_s, u"export"_s, u"/dev/stdout"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.out.startsWith("\"entry\",\"at\","));
        QVERIFY(shown.out.contains("company.added"));
        QCOMPARE(shown.err.count('\n'), 1); // what was written, and no warning
        QCOMPARE(m_ctl->run({u"audit"_s, u"export"_s, u"/dev/null"_s}).exitCode, 0);
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void whatWasChangedInTheFileShows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("entry");
        QTest::newRow("changed") << u"UPDATE audit SET after = '99s' WHERE id = 4"_s << u"changed"_s
                                 << 4;
        QTest::newRow("missing") << u"DELETE FROM audit WHERE id = 3"_s << u"missing"_s << 3;
        QTest::newRow("cut") << u"DELETE FROM audit WHERE id > 5"_s << u"cut"_s << 6;
    }

    void whatWasChangedInTheFileShows()
    {
        if (!QFile::exists(systemPython()))
            QSKIP("needs /usr/bin/python3");
        QFETCH(const QString, sql);
        QFETCH(const QString, fault);
        QFETCH(const int, entry);
        QCOMPARE(m_ctl->run({u"audit"_s, u"verify"_s}).exitCode, 0);
        said({u"-c"_s, QString::fromLatin1(damage), m_ctl->storePath(), sql});
        const Ran ran = m_ctl->run({u"audit"_s, u"verify"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.row().value("fault"_L1).toString(), fault);
        QCOMPARE(ran.row().value("entry"_L1).toInt(), entry);
        QVERIFY(!ran.row().value("intact"_L1).toBool());
        const Ran plain =
                m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"audit"_s, u"verify"_s});
        QCOMPARE(plain.exitCode, 1);
        QVERIFY(plain.out.contains(QByteArray::number(entry)));
    }

    /// Several programs at once add to one chain.
    void twoProgramsMakeOneChain()
    {
        constexpr int programs = 6;
        std::vector<std::unique_ptr<QProcess>> running;
        running.reserve(programs);
        for (int i = 0; i < programs; ++i) {
            running.push_back(m_ctl->start({u"settings"_s, u"set"_s, i % 2 ? u"c"_s : u"d"_s,
                                            u"--timeout"_s, u"%1s"_s.arg(i + 8)}));
        }
        for (const auto &one : running) {
            QVERIFY(one->waitForFinished(30'000));
            QCOMPARE(one->exitCode(), 0);
        }
        const QJsonObject verdict = m_ctl->run({u"audit"_s, u"verify"_s}).row();
        QVERIFY(verdict.value("intact"_L1).toBool());
        QVERIFY(verdict.value("entries"_L1).toInt() >= 17);
    }

    void aRestoredStoreGoesOnWithItsChain()
    {
        const QString backup = m_ctl->path(u"b.db"_s);
        QCOMPARE(m_ctl->run({u"store"_s, u"backup"_s, backup}).exitCode, 0);
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--timeout"_s, u"9s"_s});
        QCOMPARE(m_ctl->run({u"store"_s, u"restore"_s, backup}).exitCode, 0);
        QVERIFY(m_ctl->run({u"audit"_s, u"verify"_s}).row().value("intact"_L1).toBool());
        QCOMPARE(
                m_ctl->run({u"audit"_s, u"list"_s}).rows().constFirst().value("what"_L1).toString(),
                u"store.restored"_s);
        m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--timeout"_s, u"6s"_s});
        QVERIFY(m_ctl->run({u"audit"_s, u"verify"_s}).row().value("intact"_L1).toBool());
    }

private:
    QByteArray said(const QStringList &arguments) const
    {
        QProcess process;
        process.start(systemPython(), arguments);
        if (!process.waitForFinished(30'000) || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlAudit)
#include "tst_ctl_audit.moc"
