#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions othersMayRead = QFile::ReadGroup | QFile::ReadOther;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// export and look from outside.
class TestCtlRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.makeCompany(u"c"_s, m_receiver.url());
        m_ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        for (const QString &trigger : triggerNames())
            QCOMPARE(m_ctl.run({u"trigger"_s, u"c"_s, trigger}).exitCode, 0);
        m_ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        QVERIFY(m_receiver.count() >= 9);
    }

    void jsonLinesAreTheRowsOfDeliveriesAndMore()
    {
        const QList<QJsonObject> rows = m_ctl.run({u"deliveries"_s, u"c"_s}).rows();
        const QList<QJsonObject> lines = m_ctl.run({u"export"_s, u"c"_s}).rows();
        QCOMPARE(lines.size(), 9);
        QCOMPARE(rows.size(), 9);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            for (auto field = rows[i].begin(); field != rows[i].end(); ++field)
                QCOMPARE(lines[i].value(field.key()), field.value());
            const QJsonObject shown =
                    m_ctl.run({u"delivery"_s, u"show"_s, rows[i].value("id"_L1).toString()}).row();
            QCOMPARE(lines[i].value("payload"_L1), shown.value("payload"_L1));
            checkAttempts(lines[i].value("attemptLog"_L1).toArray(),
                          shown.value("attempts"_L1).toArray());
        }
    }

    void theFilesNameSaysTheFormat()
    {
        for (const QString &name : {u"a.csv"_s, u"a.jsonl"_s, u"a.har"_s, u"a.html"_s}) {
            const QString file = m_ctl.path(name);
            const QJsonObject answer = m_ctl.run({u"export"_s, u"c"_s, u"--output"_s, file}).row();
            QCOMPARE(answer.value("deliveries"_L1).toInt(), 9);
            QCOMPARE(answer.value("file"_L1).toString(), file);
            QCOMPARE(QFileInfo(file).permissions() & othersMayRead, QFile::Permissions());
        }
        // One that says none is as --json has it.
        const QString nameless = m_ctl.path(u"a"_s);
        QCOMPARE(m_ctl.run({u"export"_s, u"c"_s, u"--output"_s, nameless}).exitCode, 0);
        QVERIFY(contentsOf(nameless).startsWith("{\"id\":\"dlv_"));
        QVERIFY(contentsOf(m_ctl.path(u"a.csv"_s)).startsWith("\"id\",\"eventId\","));
        QVERIFY(contentsOf(m_ctl.path(u"a.jsonl"_s)).startsWith("{\"id\":\"dlv_"));
        QVERIFY(contentsOf(m_ctl.path(u"a.har"_s)).startsWith("{\"log\":{\"version\":\"1.2\""));
        QVERIFY(contentsOf(m_ctl.path(u"a.html"_s)).startsWith("<!DOCTYPE html>"));
    }

    void filterAndIdsSayWhich()
    {
        const auto reminders =
                m_ctl.run({u"export"_s, u"c"_s, u"--filter"_s, u"category:reminder"_s}).rows();
        QCOMPARE(reminders.size(), 2);
        const QString id = reminders[0].value("id"_L1).toString();
        const Ran one = m_ctl.runPlain({u"--store"_s, m_ctl.storePath(), u"export"_s, u"c"_s, id,
                                        u"--format"_s, u"evidence"_s});
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.out.count("<article "), 1);
        QVERIFY(one.out.contains(id.toUtf8()));
        QVERIFY(one.out.contains("a hash key that the company has now gives this signature"));
        QVERIFY(one.err.contains("Deliveries: 1."));
    }

    void secretsAndPersonalDataStayBehind()
    {
        const auto out = [this](const QStringList &more) {
            return m_ctl.run(
                    QStringList{u"export"_s, u"c"_s, u"--filter"_s, u"trigger:CustomerCreated"_s}
                    + more);
        };
        const QJsonObject plain = out({}).row();
        const QString email = plain.value("email"_L1).toString();
        QVERIFY(email.contains(u'@'));
        const QByteArray masked = out({u"--mask-personal"_s}).out;
        QVERIFY(!masked.contains(email.toUtf8()));
        QVERIFY(masked.contains("\"email\":\"[masked]\""));
        const QByteArray name = "\"X-Message-Signature\",\"value\":\"";
        QVERIFY(out({}).out.contains(QByteArray(name + "********\"")));
        QVERIFY(!out({u"--with-signatures"_s}).out.contains(QByteArray(name + "********\"")));
    }

    void wrongUsageIsTold()
    {
        const auto code = [this](const QStringList &more) {
            return m_ctl.run(QStringList{u"export"_s} + more).exitCode;
        };
        QCOMPARE(code({}), 2);
        QCOMPARE(code({u"c"_s, u"--format"_s, u"xml"_s}), 2);
        QCOMPARE(code({u"c"_s, u"--format"_s, u"csv"_s}), 2); // with --json
        QCOMPARE(code({u"c"_s, u"dlv_x"_s, u"--filter"_s, u"status:failed"_s}), 2);
        QCOMPARE(code({u"nobody"_s}), 3);
        QCOMPARE(code({u"c"_s, u"dlv_nope"_s}), 3);
        QCOMPARE(code({u"c"_s, u"--filter"_s, u"nope:1"_s}), 3);
        QCOMPARE(code({u"c"_s, u"--output"_s, m_ctl.path(u"no/where.csv"_s)}), 3);
        QCOMPARE(m_ctl.run({u"export"_s, u"c"_s, u"--output"_s, m_ctl.path(u"no/where.csv"_s)})
                         .code(),
                 u"fileUnwritable"_s);
    }

    // A pipe that nobody reads holds it where it is.
    void ctrlCEndsIt()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, m_receiver.url());
        ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--count"_s, u"1000"_s});
        const QByteArray pipe = ctl.path(u"pipe"_s).toLocal8Bit();
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int end = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(end >= 0);
        const auto exporting =
                ctl.start({u"export"_s, u"c"_s, u"--output"_s, QString::fromLocal8Bit(pipe)});
        QByteArray part(65'536, '\0');
        const auto takeSome = [&] {
            return ::read(end, part.data(), static_cast<size_t>(part.size()));
        };
        const auto hasBegun = [end] {
            int bytes = 0;
            return ::ioctl(end, FIONREAD, &bytes) == 0 && bytes > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun(), 20'000);
        ::kill(static_cast<pid_t>(exporting->processId()), SIGINT);
        const auto hasEnded = [&] {
            while (takeSome() > 0)
                continue;
            return exporting->state() == QProcess::NotRunning || exporting->waitForFinished(1);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 20'000);
        ::close(end);
        QCOMPARE(exporting->exitStatus(), QProcess::NormalExit);
        QCOMPARE(exporting->exitCode(), 130);
        QVERIFY(!QFileInfo(ctl.path(u"pipe"_s)).isFile()); // still the pipe
    }

    void aDeviceStaysOne()
    {
        QCOMPARE(m_ctl.run({u"export"_s, u"c"_s, u"--output"_s, u"/dev/null"_s}).exitCode, 0);
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void whatWasExportedIsLookedAt()
    {
        const QString har = m_ctl.path(u"look.har"_s);
        m_ctl.run({u"export"_s, u"c"_s, u"--output"_s, har});
        const QList<QJsonObject> entries = m_ctl.run({u"look"_s, har}).rows();
        QCOMPARE(entries.size(), 18); // each was answered 500 twice
        QCOMPARE(entries[0].value("outcome"_L1).toString(), u"500"_s);
        const QString id = entries[0].value("id"_L1).toString();
        QVERIFY(id.startsWith("dlv_"_L1));
        const QJsonObject one = m_ctl.run({u"look"_s, har, u"--entry"_s, u"2"_s}).row();
        const QJsonObject exchange = one.value("exchanges"_L1).toArray().first().toObject();
        QCOMPARE(exchange.value("statusCode"_L1).toInt(), 500);
        QCOMPARE(exchange.value("response"_L1).toObject().value("body"_L1).toString(),
                 QString::fromUtf8("<b>no</b>\x1b[31m"));
        const Ran shown = m_ctl.runPlain({u"look"_s, har, u"--entry"_s, u"2"_s});
        QVERIFY(shown.out.contains("<b>no</b>\\x1b[31m"));
        QVERIFY(!shown.out.contains('\x1b'));
        QCOMPARE(m_ctl.run({u"look"_s, har, u"--find"_s, id}).rows().size(), 2);
        QCOMPARE(m_ctl.run({u"look"_s, har, u"--entry"_s, u"19"_s}).exitCode, 3);

        const Ran lines = m_ctl.run({u"look"_s, u"-"_s}, m_ctl.run({u"export"_s, u"c"_s}).out);
        QCOMPARE(lines.rows().size(), 9);
    }

    void badFilesGetOneSentence()
    {
        const QString file = m_ctl.write(u"bad.jsonl"_s, "{}\n{\"a\":}\n");
        const Ran ran = m_ctl.run({u"look"_s, file});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"recordsInvalid"_s);
        QVERIFY(ran.message().startsWith(
                "bad.jsonl cannot be shown: line 2: this is not JSON ("_L1));
        QCOMPARE(m_ctl.run({u"look"_s, m_ctl.path(u"none"_s)}).code(), u"fileUnreadable"_s);
        QVERIFY(!QFile::exists(m_ctl.path(u"none"_s)));
    }

private:
    /// The same but for the signatures, which an export masks.
    static void checkAttempts(const QJsonArray &exported, const QJsonArray &shown)
    {
        QCOMPARE(exported.size(), shown.size());
        for (qsizetype i = 0; i < shown.size(); ++i) {
            QJsonObject attempt = shown[i].toObject();
            QJsonObject other = exported[i].toObject();
            const auto headers = other.take("request"_L1).toObject().value("headers"_L1).toArray();
            QCOMPARE(headers.size(),
                     attempt.take("request"_L1).toObject().value("headers"_L1).toArray().size());
            QCOMPARE(other, attempt);
        }
    }

    ThreadedReceiver m_receiver{[](int, const Arrived &) { return 500; }, 0, "<b>no</b>\x1b[31m"};
    ConsoleDriver m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlRecords)
#include "tst_ctl_records.moc"
