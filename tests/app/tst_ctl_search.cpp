#include "tests/app/consoledriver.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtTest/QTest>

#include <csignal>
#include <unistd.h>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

/// What a process has had of the processors so far (proc(5): utime and stime).
qint64 cpuMsOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray stat = file.readAll();
    const QByteArrayList afterName = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const qint64 ticks = afterName.value(11).toLongLong() + afterName.value(12).toLongLong();
    return ticks * 1000 / ::sysconf(_SC_CLK_TCK);
}

} // namespace

// Finding deliveries by what their bodies say, from outside.
class TestCtlSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        for (int i = 0; i < 4; ++i) {
            const QByteArray payload = "{\"eventTrigger\":\"CustomerCreated\",\"note\":\"Grüße Nr. "
                    + QByteArray::number(i) + "\",\"n\":\"%_'\\\"\"}";
            m_ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s,
                       m_ctl.write(u"payload%1.json"_s.arg(i), payload)});
        }
        QCOMPARE(found(u""_s), 4);
    }

    void findsWhatABodySays_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        QTest::newRow("in any case") << u"body:\"grüße NR. 2\""_s << 1;
        QTest::newRow("beside other terms")
                << u"body:grüße trigger:Customer* -body:\"nr. 3\""_s << 3;
        QTest::newRow("in an OR") << u"body:\"nr. 1\" OR size:<10"_s << 1;
        QTest::newRow("quotes and wildcards are themselves") << u"body:\"%_'\\\\\\\"\""_s << 4;
        QTest::newRow("a star is one") << u"body:gr*e"_s << 0;
        QTest::newRow("no SQL") << u"body:\"' OR 1=1 --\""_s << 0;
        QTest::newRow("one character") << u"body:3"_s << 1;
        QTest::newRow("sizes") << u"size:>10mb"_s << 0;
    }

    void findsWhatABodySays()
    {
        QFETCH(const QString, filter);
        QFETCH(const int, rows);
        QCOMPARE(found(filter), rows);
        const Ran counted =
                m_ctl.run({u"deliveries"_s, u"c"_s, u"--filter"_s, filter, u"--count"_s});
        QCOMPARE(counted.row().value("count"_L1).toInt(), rows);
    }

    void stopsAtTheLimit()
    {
        const Ran two = m_ctl.run(
                {u"deliveries"_s, u"c"_s, u"--filter"_s, u"body:note"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(two.exitCode, 0);
        QCOMPARE(two.rows().size(), 2);
        QCOMPARE(two.err, QByteArray());
        const Ran oldest = m_ctl.run({u"deliveries"_s, u"c"_s, u"--filter"_s, u"body:note"_s,
                                      u"--limit"_s, u"4"_s, u"--oldest-first"_s});
        QCOMPARE(oldest.rows().value(3), two.rows().value(0));
    }

    void saysThatThereIsNone()
    {
        const Ran none = m_ctl.runPlain({u"--store"_s, m_ctl.storePath(), u"deliveries"_s, u"c"_s,
                                         u"--filter"_s, u"body:nothing"_s});
        QCOMPARE(none.exitCode, 0);
        QCOMPARE(none.out, QByteArray());
        QCOMPARE(none.err, QByteArray("There is no such delivery.\n"));
    }

    /// What takes long ends at once, and says how far it was.
    void ctrlCEndsAScan_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("of rows") << QStringList() << QByteArray("Stopped: ");
        QTest::newRow("of their number")
                << QStringList{u"--count"_s} << QByteArray("Stopped before all were counted.");
    }

    void ctrlCEndsAScan()
    {
        QFETCH(const QStringList, more);
        QFETCH(const QByteArray, words);
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QString large =
                ctl.write(u"large.json"_s,
                          "{\"eventTrigger\":\"CustomerCreated\",\"note\":\""
                                  + QByteArray("Lorem ipsum ").repeated(50'000) + "\"}");
        for (int i = 0; i < 4; ++i)
            ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s, large,
                     u"--count"_s, u"250"_s});
        QProcess scan;
        scan.setProcessEnvironment(ctl.environment());
        scan.start(ConsoleDriver::program(),
                   QStringList{u"--store"_s, ctl.storePath(), u"deliveries"_s, u"c"_s,
                               u"--filter"_s, u"body:dolor"_s}
                           + more);
        QVERIFY(scan.waitForStarted());
        // It looks through 600 MB: several times as much work, however fast the machine is.
        while (scan.state() == QProcess::Running && cpuMsOf(scan.processId()) < 100)
            scan.waitForFinished(5);
        QCOMPARE(scan.state(), QProcess::Running);
        ::kill(static_cast<pid_t>(scan.processId()), SIGINT);
        QVERIFY(scan.waitForFinished());
        QCOMPARE(scan.exitCode(), 130);
        const QByteArray said = scan.readAllStandardError();
        QVERIFY2(said.contains(words), said.constData());
        if (more.isEmpty())
            QVERIFY2(said.contains(" 0 found in the newest "), said.constData());
    }

private:
    int found(const QString &filter) const
    {
        const Ran ran = m_ctl.run({u"deliveries"_s, u"c"_s, u"--filter"_s, filter});
        return ran.exitCode == 0 ? static_cast<int>(ran.rows().size()) : -1;
    }

    ConsoleDriver m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlSearch)
#include "tst_ctl_search.moc"
