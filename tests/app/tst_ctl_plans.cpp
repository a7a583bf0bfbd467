#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

#include <algorithm>

#include <sys/stat.h>

using namespace hk::test;
using namespace Qt::StringLiterals;

// resend --company and the plan commands from outside.
class TestCtlPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<ThreadedReceiver>();
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, m_receiver->url());
    }

    void aPlanHasItsPaceAndIsPausedResumedAndCancelled()
    {
        deliver(6);
        const Ran started = resend({u"--include"_s, u"delivered"_s, u"--rate"_s, u"6/m"_s,
                                    u"--parallel"_s, u"2"_s, u"--at"_s, u"in 1h"_s});
        QCOMPARE(started.rows().size(), 6);
        QList<QDateTime> due;
        for (const QJsonObject &made : resends())
            due.prepend(QDateTime::fromString(made.value("nextAttemptAt"_L1).toString(),
                                              Qt::ISODateWithMs));
        for (qsizetype i = 1; i < due.size(); ++i)
            QCOMPARE(due[0].secsTo(due[i]), 10 * i);

        QJsonObject plan = m_ctl->run({u"plan"_s, u"list"_s, u"c"_s}).row();
        QCOMPARE(plan.value("state"_L1).toString(), u"notBegun"_s);
        QCOMPARE(plan.value("planned"_L1).toInt(), 6);
        QCOMPARE(plan.value("rate"_L1).toString(), u"6/m"_s);
        QCOMPARE(plan.value("parallel"_L1).toInt(), 2);
        QCOMPARE(change(u"pause"_s), u"paused"_s);
        QVERIFY(resends().constFirst().value("nextAttemptAt"_L1).isNull());
        QCOMPARE(change(u"resume"_s), u"notBegun"_s);
        QCOMPARE(change(u"cancel"_s), u"cancelled"_s);
        QCOMPARE(resends(u"status:cancelled"_s).size(), 6);
        const QByteArray table =
                m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"plan"_s, u"list"_s, u"c"_s})
                        .out;
        QVERIFY2(table.contains("CANCELLED"), table.constData());
        const QByteArray summary =
                m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"plan"_s, u"summary"_s, u"1"_s})
                        .out;
        QCOMPARE(summary.count("\"cancelled\""), 6);
        QCOMPARE(m_ctl->run({u"plan"_s, u"resume"_s, u"1"_s}).exitCode, 5);
    }

    void aTimeIsOfTheCompanysZone()
    {
        deliver(1);
        const auto startsAt = [this](const QString &at) {
            const Ran made =
                    resend({u"--include"_s, u"delivered,duplicate,unfinished"_s, u"--at"_s, at});
            const QString plan = QString::number(made.rows().constFirst().value("plan"_L1).toInt());
            return m_ctl->run({u"plan"_s, u"show"_s, plan}).row().value("startsAt"_L1).toString();
        };
        // January in Toronto: five hours behind UTC.
        QCOMPARE(startsAt(u"2099-01-15T22:00"_s), u"2099-01-16T03:00:00.000Z"_s);
        QCOMPARE(startsAt(u"2099-01-15T22:00Z"_s), u"2099-01-15T22:00:00.000Z"_s);
        QCOMPARE(startsAt(u"2099-01-15T22:00+02:00"_s), u"2099-01-15T20:00:00.000Z"_s);
    }

    void whatIsNamedTwiceIsSentOnce()
    {
        deliver(1);
        const QString id = ledger({}).constFirst().value("id"_L1).toString();
        QCOMPARE(m_ctl->run({u"resend"_s, id, id}).rows().size(), 1);
        QCOMPARE(resends().size(), 1);
        const Ran refused = m_ctl->run({u"resend"_s, id, u"--dry-run"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.message().contains("--dry-run"_L1));
    }

    void whatKeepsAPlanIsTold()
    {
        deliver(3);
        resend({u"--include"_s, u"delivered"_s});
        const auto waits = [this] {
            return m_ctl->run({u"plan"_s, u"list"_s, u"c"_s}).row().value("waits"_L1).toArray();
        };
        QVERIFY(waits().isEmpty());
        QCOMPARE(change(u"resume"_s), u"running"_s); // it was: nothing changes
        QCOMPARE(m_ctl->run({u"endpoint"_s, u"hold"_s, u"c"_s, u"customer"_s}).exitCode, 0);
        QCOMPARE(waits().size(), 1);
        const QJsonObject wait = waits().at(0).toObject();
        QCOMPARE(wait.value("endpoint"_L1).toString(), u"customer"_s);
        QCOMPARE(wait.value("unfinished"_L1).toInt(), 3);
        QCOMPARE(wait.value("reason"_L1).toString(), u"held"_s);
        QVERIFY(wait.value("until"_L1).isNull());
        const QByteArray table =
                m_ctl->runPlain({u"--store"_s, m_ctl->storePath(), u"plan"_s, u"list"_s, u"c"_s})
                        .out;
        QVERIFY2(table.contains("customer (3): its endpoint is held"), table.constData());
    }

    void whatIsWrongIsSaid()
    {
        deliver(1);
        const QString id = ledger({}).constFirst().value("id"_L1).toString();
        QCOMPARE(m_ctl->run({u"resend"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"resend"_s, u"--company"_s, u"c"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"resend"_s, id, u"--max-age"_s, u"1h"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"resend"_s, id, u"--company"_s, u"c"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"resend"_s, id, u"--rate"_s, u"1/s"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"resend"_s, id, u"--parallel"_s, u"2"_s}).exitCode, 2);
        QCOMPARE(code({u"--parallel"_s, u"0"_s}), u"numberInvalid"_s);
        QCOMPARE(code({u"--parallel"_s, u"many"_s}), u"numberInvalid"_s);
        QCOMPARE(code({u"--include"_s, u"everything"_s}), u"reasonUnknown"_s);
        QCOMPARE(code({u"--include"_s, u"noUrl"_s}), u"reasonUnknown"_s);
        QCOMPARE(code({u"--at"_s, u"tomorrow"_s}), u"timeInvalid"_s);
        QCOMPARE(code({u"--at"_s, u"2026-01-02T03:04"_s}), u"timePast"_s);
        QCOMPARE(code({u"--rate"_s, u"fast"_s}), u"rateLimitInvalid"_s);
        QCOMPARE(code({u"--max-age"_s, u"old"_s}), u"durationInvalid"_s);
        for (const QString &plan : {u"7"_s, u"x"_s})
            QCOMPARE(m_ctl->run({u"plan"_s, u"show"_s, plan}).code(), u"planUnknown"_s);
    }

    /// Whoever may write its folder would put a file in the pipe's place.
    void aSummaryGoesIntoAPipeThatStaysOne()
    {
        deliver(2);
        resend({u"--include"_s, u"delivered"_s});
        const QString pipe = m_ctl->path(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QProcess reader;
        reader.start(u"cat"_s, {pipe});
        QCOMPARE(m_ctl->run({u"plan"_s, u"summary"_s, u"1"_s, pipe}).exitCode, 0);
        QVERIFY(reader.waitForFinished());
        QCOMPARE(reader.readAllStandardOutput().count('\n'), 3);
        QVERIFY(!QFileInfo(pipe).isFile());
        QCOMPARE(m_ctl->run({u"plan"_s, u"summary"_s, u"1"_s, u"/dev/null"_s}).exitCode, 0);
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
        const Ran shown = m_ctl->run({u"plan"_s, u"summary"_s, u"1"_s, u"/dev/stdout"_s});
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.out.count('\n'), 3);
    }

    void aKilledResendIsWholeOrNotAtAll()
    {
        constexpr int count = 400;
        constexpr int rounds = 20;
        deliver(count);
        QRandomGenerator random(20261201);
        for (int round = 0; round < rounds; ++round) {
            const auto process = m_ctl->start({u"resend"_s, u"--company"_s, u"c"_s, u"--filter"_s,
                                               QString(), u"--include"_s, u"delivered"_s});
            process->waitForFinished(random.bounded(80));
            process->kill();
            process->waitForFinished();
            const auto made = resends().size();
            QVERIFY2(made == 0 || made == count, qPrintable(QString::number(made)));
        }
        m_ctl->run({u"resend"_s, u"--company"_s, u"c"_s, u"--filter"_s, QString(), u"--include"_s,
                    u"delivered"_s});
        QHash<QString, int> times;
        for (const QJsonObject &made : resends())
            ++times[made.value("resendOf"_L1).toString()];
        QCOMPARE(times.size(), count);
        QCOMPARE(std::count(times.cbegin(), times.cend(), 1), count);
        QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
    }

private:
    /// So many events that the receiver has.
    void deliver(int count)
    {
        m_ctl->run(
                {u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--count"_s, QString::number(count)});
        QCOMPARE(m_ctl->run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s})
                         .exitCode,
                 0);
    }
    Ran resend(const QStringList &options)
    {
        return m_ctl->run(QStringList{u"resend"_s, u"--company"_s, u"c"_s, u"--filter"_s, QString()}
                          + options);
    }
    QString code(const QStringList &options) { return resend(options).code(); }
    QList<QJsonObject> ledger(const QString &filter)
    {
        return m_ctl->run({u"deliveries"_s, u"c"_s, u"--limit"_s, u"5000"_s, u"--filter"_s, filter})
                .rows();
    }
    QList<QJsonObject> resends(const QString &filter = {})
    {
        QList<QJsonObject> rows = ledger(filter);
        rows.removeIf([](const QJsonObject &row) { return row.value("resendOf"_L1).isNull(); });
        return rows;
    }
    QString change(const QString &what)
    {
        return m_ctl->run({u"plan"_s, what, u"1"_s}).row().value("state"_L1).toString();
    }

    std::unique_ptr<ThreadedReceiver> m_receiver;
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlPlans)
#include "tst_ctl_plans.moc"
