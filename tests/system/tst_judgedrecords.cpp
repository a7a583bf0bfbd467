#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"
#include "tests/support/systempython.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int recordLimitMs = 30'000;

// A customer and a receiver that try whatever they can.
constexpr char hostileCustomer[] =
        "{\"eventTrigger\":\"CustomerCreated\",\"customer\":{\"id\":\"c-1\","
        "\"name\":\"=cmd|'/c calc'!A1\",\"email\":\"@SUM(1+1)*<script>alert(1)</script>\","
        "\"lastname\":\"\\u202egnp\\u0000\\u001b[31m\\\"'\"}}";
// Names of people whose letters are joined, marked, or read from the right.
constexpr char manyScripts[] =
        "{\"eventTrigger\":\"CustomerCreated\",\"customer\":{\"id\":\"c-2\","
        "\"name\":\"سارة\",\"firstname\":\"Ångström Čapek\",\"lastname\":\"Евгения\"}}";
QByteArray hostileAnswer()
{
    return {"<script>alert(2)</script></pre><img src=x onerror=alert(3)>\x1b[2J\0"
            "\xff\xfe\xe2\x80\xae",
            69};
}

} // namespace

// What is exported, judged by Python's own readers of tables and pages and by the published schema
// of HTTP archives.
class TestJudgedRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFile::exists(systemPython()))
            QSKIP("needs /usr/bin/python3");
        m_ctl.makeCompany(u"c"_s, m_receiver.url());
        m_ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        for (const QString &trigger : triggerNames())
            QCOMPARE(m_ctl.run({u"trigger"_s, u"c"_s, trigger}).exitCode, 0);
        QCOMPARE(m_ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s, u"-"_s},
                           hostileCustomer)
                         .exitCode,
                 0);
        m_ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        QCOMPARE(m_ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s, u"-"_s},
                           manyScripts)
                         .exitCode,
                 0);
        // One more that is refused before anything is sent, and one that waits.
        m_ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--resource-url"_s, u"http://127.0.0.1:1/"_s});
        m_ctl.run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s});
        m_ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        m_ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s});
    }

    void archivesFollowThePublishedSchema()
    {
        const QByteArray said = judged(u"judgehar.py"_s, u"a.har"_s,
                                       {QStringLiteral(HK_TEST_DATA "/har-1.2.schema.json")});
        QVERIFY2(said.endsWith(" entries, 0 problems\n"), said.constData());
        QVERIFY(said.split(' ').constFirst().toInt() > 20);
    }

    void tablesAreReadAndHoldNoFormula()
    {
        const QJsonArray rows =
                QJsonDocument::fromJson(judged(u"judgetable.py"_s, u"a.csv"_s, {})).array();
        QCOMPARE(rows.size(), 13);
        const QList<QJsonObject> lines = m_ctl.run({u"export"_s, u"c"_s}).rows();
        QCOMPARE(lines.size(), 13);
        bool hasHostile = false;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            for (auto cell = row.begin(); cell != row.end(); ++cell) {
                const QString text = cell.value().toString();
                QVERIFY2(text.isEmpty() || !QStringView(u"=+-@\t\r\n").contains(text[0]),
                         qPrintable(text));
                const QJsonValue field = lines[i].value(cell.key());
                QString expected = field.toVariant().toString();
                if (!expected.isEmpty() && QStringView(u"=@").contains(expected[0]))
                    expected.prepend(u'\'');
                QCOMPARE(text, expected);
            }
            hasHostile |= row.value("name"_L1).toString() == u"'=cmd|'/c calc'!A1";
        }
        QVERIFY(hasHostile);
    }

    void evidenceIsAWellMadePageInWhichNothingIsAlive_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("all of it") << QStringList();
        QTest::newRow("without personal data") << QStringList{u"--mask-personal"_s};
    }

    void evidenceIsAWellMadePageInWhichNothingIsAlive()
    {
        QFETCH(QStringList, more);
        const QByteArray said = judged(u"judgeevidence.py"_s, u"a.html"_s, {}, more);
        const QJsonObject page = QJsonDocument::fromJson(said).object();
        QVERIFY2(page.value("problems"_L1).toArray().isEmpty(), said.constData());
        QCOMPARE(page.value("sections"_L1).toInt(), 13);
        QVERIFY(page.value("links"_L1).toInt() >= 12);
        const QString text = page.value("text"_L1).toString();
        QVERIFY(text.contains("<script>alert(2)</script></pre>"_L1));
        QCOMPARE(text.contains("<script>alert(1)</script>"_L1), more.isEmpty());
        QVERIFY(text.contains("\\xff\\xfe"_L1));
        QVERIFY(text.contains("a hash key that the company has now gives this signature"_L1));
        QVERIFY(!text.contains("no hash key that the company"_L1));
    }

    void evidenceIsAPdfThatOtherProgramsRead()
    {
        if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty()
            || QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            QSKIP("needs qpdf and poppler-utils");
        const QString file = m_ctl.path(u"a.pdf"_s);
        QCOMPARE(m_ctl.run({u"export"_s, u"c"_s, u"--output"_s, file}).exitCode, 0);
        const QByteArray sound = saidBy(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(sound.contains("No syntax or stream encoding errors found"), sound.constData());
        const QString text =
                QString::fromUtf8(saidBy(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
        const QList<QJsonObject> rows = m_ctl.run({u"deliveries"_s, u"c"_s}).rows();
        QCOMPARE(rows.size(), 13);
        for (const QJsonObject &row : rows)
            QVERIFY(text.contains(row.value("id"_L1).toString()));
        QVERIFY(text.contains(u"a hash key that the company has now gives this"_s));
        QVERIFY(text.contains(u"سارة"_s)); // as one writes it, and not as it is drawn
        QVERIFY(text.contains(u"Ångström Čapek"_s));
        QVERIFY(text.contains(u"Евгения"_s));
        QVERIFY(text.contains(u"<script>alert(2)</script></pre>"_s));
        const QByteArray info = saidBy(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains("Page size:       595.28 x 841.89 pts (A4)"), info.constData());
        QVERIFY2(info.contains("JavaScript:      no"), info.constData());
        QVERIFY2(info.contains("Title:           Evidence of webhook deliveries"),
                 info.constData());
    }

private:
    static QByteArray saidBy(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished(recordLimitMs) ? process.readAllStandardOutput()
                                                      : QByteArray();
    }
    /// What the judge says of an export to a file of that name.
    QByteArray judged(const QString &judge, const QString &name, QStringList arguments,
                      const QStringList &more = {})
    {
        const QString file = m_ctl.path(name);
        const Ran ran = m_ctl.run(QStringList{u"export"_s, u"c"_s, u"--output"_s, file} + more);
        if (ran.exitCode != 0)
            return ran.err;
        arguments.prepend(QStringLiteral(HK_SYSTEM_TESTS "/") + judge);
        QProcess process;
        process.start(systemPython(), arguments + QStringList{file});
        if (!process.waitForFinished(recordLimitMs) || process.exitCode() != 0)
            return process.readAllStandardError();
        return process.readAllStandardOutput();
    }

    ThreadedReceiver m_receiver{[](int, const Arrived &) { return 500; }, 0, hostileAnswer()};
    ConsoleDriver m_ctl;
};

QTEST_GUILESS_MAIN(TestJudgedRecords)
#include "tst_judgedrecords.moc"
