#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

// prune, store prune, retention and erase from outside.
class TestCtlKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<ThreadedReceiver>();
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, m_receiver->url());
    }

    void theDryRunAndTheRunSayTheSame()
    {
        deliver(12);
        m_ctl->makeCompany(u"other"_s, m_receiver->url());
        const QStringList prune{u"prune"_s, u"c"_s, u"--older-than"_s, u"0s"_s};
        QJsonObject seen = m_ctl->run(prune + QStringList{u"--dry-run"_s}).row();
        QCOMPARE(seen.value("delivered"_L1).toInt(), 12);
        QCOMPARE(seen.value("events"_L1).toInt(), 12);
        QCOMPARE(seen.value("attempts"_L1).toInt(), 12);
        QCOMPARE(count(), 12);
        const Ran none = m_ctl->run({u"prune"_s, u"c"_s, u"--older-than"_s, u"0s"_s, u"--status"_s,
                                     u"failed,cancelled"_s});
        QCOMPARE(none.row().value("deliveries"_L1).toInt(), 0);
        QJsonObject gone = m_ctl->run(prune).row();
        QCOMPARE(gone.take("dryRun"_L1).toBool(), false);
        QCOMPARE(seen.take("dryRun"_L1).toBool(), true);
        QCOMPARE(gone, seen);
        QCOMPARE(count(), 0);
        QCOMPARE(m_ctl->run({u"prune"_s, u"--all"_s, u"--older-than"_s, u"0s"_s}).rows().size(), 2);
        QCOMPARE(m_ctl->run({u"store"_s, u"prune"_s, u"--older-than"_s, u"90d"_s}).rows().size(),
                 2);
        QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
    }

    void withoutAnAgeTheRulesApply()
    {
        deliver(3);
        QJsonObject rules = m_ctl->run({u"retention"_s, u"show"_s, u"c"_s}).row();
        QVERIFY(rules.value("deliveredDays"_L1).isNull());
        rules = m_ctl->run({u"retention"_s, u"set"_s, u"c"_s, u"--delivered"_s, u"90d"_s,
                            u"--cancelled"_s, u"30d"_s})
                        .row();
        QCOMPARE(rules.value("deliveredDays"_L1).toInt(), 90);
        rules = m_ctl->run({u"retention"_s, u"set"_s, u"c"_s, u"--cancelled"_s, u"forever"_s})
                        .row();
        QCOMPARE(rules.value("deliveredDays"_L1).toInt(), 90);
        QVERIFY(rules.value("cancelledDays"_L1).isNull());
        QCOMPARE(m_ctl->run({u"prune"_s, u"c"_s}).row().value("deliveries"_L1).toInt(), 0);
        QCOMPARE(count(), 3);
    }

    void erasesACustomerAndSaysSoForEver()
    {
        const QByteArray payload =
                "{\"eventTrigger\":\"BookingConfirmation\",\"customer\":{\"id\":\"c-77\","
                "\"email\":\"maria.quintana@guests.example\",\"firstname\":\"Maria\","
                "\"lastname\":\"Quintana\"}}";
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--payload"_s,
                             m_ctl->write(u"p.json"_s, payload)})
                         .exitCode,
                 0);
        deliver(2);
        const QString id = ledger().constLast().value("id"_L1).toString();
        const QString email = personOf(id);
        if (email.isEmpty())
            QFAIL("the payload has no e-mail that is searched by");
        const QStringList erase{u"erase"_s, u"c"_s, u"--email"_s, email};
        QCOMPARE(m_ctl->run(erase).exitCode, 2); // neither --dry-run nor --yes
        const QJsonObject seen = m_ctl->run(erase + QStringList{u"--dry-run"_s}).row();
        QCOMPARE(seen.value("events"_L1).toInt(), 1);
        QVERIFY(seen.value("erasedBefore"_L1).toArray().isEmpty());
        const QJsonObject erased = m_ctl->run(erase + QStringList{u"--yes"_s}).row();
        QCOMPARE(erased.value("events"_L1).toInt(), 1);
        QCOMPARE(erased.value("logEmptied"_L1).toBool(), true);
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile file(m_ctl->storePath() + suffix);
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains(email.toUtf8()));
        }
        const QJsonObject shown = m_ctl->run({u"delivery"_s, u"show"_s, id}).row();
        QVERIFY(shown.value("payload"_L1).toString().startsWith(u"{\"erased\":"_s));
        QCOMPARE(m_ctl->run({u"resend"_s, id}).code(), u"eventErased"_s);
        QCOMPARE(m_ctl->run({u"delivery"_s, u"curl"_s, id}).code(), u"eventErased"_s);
        QCOMPARE(m_ctl->run(erase + QStringList{u"--yes"_s}).code(), u"personUnknown"_s);
        QCOMPARE(m_ctl->run(erase + QStringList{u"--dry-run"_s})
                         .row()
                         .value("erasedBefore"_L1)
                         .toArray()
                         .size(),
                 1);
        QCOMPARE(count(), 3);
        QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
    }

    void whatIsNotFinishedIsRefused()
    {
        deliver(0);
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--seed"_s, u"3"_s})
                         .exitCode,
                 0);
        const QString email = personOf(ledger().constFirst().value("id"_L1).toString());
        const QStringList erase{u"erase"_s, u"c"_s, u"--email"_s, email, u"--yes"_s};
        QCOMPARE(m_ctl->run(erase).code(), u"eventsUnfinished"_s);
        QCOMPARE(m_ctl->run(erase).exitCode, 5);
        QCOMPARE(m_ctl->run(erase + QStringList{u"--cancel-unfinished"_s}).exitCode, 0);
        QCOMPARE(ledger().constFirst().value("status"_L1).toString(), u"cancelled"_s);
    }

    void whatIsWrongIsSaid()
    {
        QCOMPARE(m_ctl->run({u"prune"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"prune"_s, u"c"_s, u"--all"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"prune"_s, u"c"_s, u"--status"_s, u"failed"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"prune"_s, u"c"_s, u"--older-than"_s, u"old"_s}).code(),
                 u"durationInvalid"_s);
        QCOMPARE(m_ctl->run({u"prune"_s, u"c"_s, u"--older-than"_s, u"1d"_s, u"--status"_s,
                             u"queued"_s})
                         .code(),
                 u"outcomeUnknown"_s);
        QCOMPARE(m_ctl->run({u"prune"_s, u"nobody"_s, u"--older-than"_s, u"1d"_s}).code(),
                 u"companyUnknown"_s);
        QCOMPARE(m_ctl->run({u"retention"_s, u"set"_s, u"c"_s}).exitCode, 2);
        for (const QString &days : {u"12h"_s, u"0d"_s, u"soon"_s})
            QCOMPARE(m_ctl->run({u"retention"_s, u"set"_s, u"c"_s, u"--failed"_s, days}).code(),
                     u"retentionInvalid"_s);
        QCOMPARE(m_ctl->run({u"erase"_s, u"c"_s, u"--yes"_s}).exitCode, 2);
        QCOMPARE(m_ctl->run({u"erase"_s, u"c"_s, u"--email"_s, u"a@b.example"_s, u"--name"_s,
                             u"A"_s, u"--yes"_s})
                         .exitCode,
                 2);
        QCOMPARE(
                m_ctl->run({u"erase"_s, u"c"_s, u"--email"_s, u"a@b.example"_s, u"--yes"_s}).code(),
                u"personUnknown"_s);
    }

    /// Killed at any moment, a removal leaves a sound store, and the next one ends what it began.
    void aKilledRemovalGoesOn()
    {
        deliver(600);
        for (int round = 0; round < 6; ++round) {
            const auto process = m_ctl->start({u"prune"_s, u"c"_s, u"--older-than"_s, u"0s"_s});
            process->waitForFinished(20 + 25 * round);
            process->kill();
            process->waitForFinished();
            QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
        }
        QCOMPARE(m_ctl->run({u"prune"_s, u"c"_s, u"--older-than"_s, u"0s"_s}).exitCode, 0);
        QCOMPARE(count(), 0);
        QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
    }

    /// Killed at any moment, an erasure leaves events that are erased and events that are not, all
    /// of which are found as they are, and the next one ends what it began.
    void aKilledErasureGoesOn()
    {
        const QByteArray payload =
                "{\"eventTrigger\":\"CustomerCreated\",\"customer\":{\"id\":\"c-77\",\"name\":"
                "\"Zebulon Quarz\",\"email\":\"zebulon@quarz.example\"}}";
        constexpr int count = 450;
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s,
                             m_ctl->write(u"p.json"_s, payload), u"--count"_s,
                             QString::number(count)})
                         .exitCode,
                 0);
        deliver(0);
        int left = count;
        for (int round = 0; round < 5; ++round) {
            const auto process = m_ctl->start(
                    {u"erase"_s, u"c"_s, u"--email"_s, u"zebulon@quarz.example"_s, u"--yes"_s});
            process->waitForFinished(20 + 35 * round);
            process->kill();
            process->waitForFinished();
            QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
            const int now = countOf(u"zebulon@quarz.example"_s);
            QVERIFY2(now <= left, qPrintable(QString::number(now)));
            QCOMPARE(countOf(u"body:Zebulon"_s), now); // payload and search go together
            left = now;
        }
        const Ran last = m_ctl->run(
                {u"erase"_s, u"c"_s, u"--email"_s, u"zebulon@quarz.example"_s, u"--yes"_s});
        QVERIFY2(last.exitCode == 0 || last.code() == u"personUnknown"_s, last.err.constData());
        QCOMPARE(countOf(u"zebulon"_s), 0);
        QCOMPARE(countOf(QString()), count);
        QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
    }

    /// The index follows behind in whatever has the store open; killed, it misses nothing.
    void aKilledIndexerMissesNothing()
    {
        const QByteArray payload = "{\"eventTrigger\":\"CustomerCreated\",\"customer\":{\"id\":"
                                   "\"c-78\",\"name\":\"Philomena Quill\"}}";
        const QString file = m_ctl->write(u"p.json"_s, payload);
        for (int round = 1; round <= 4; ++round) {
            QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s, file,
                                 u"--count"_s, u"100"_s})
                             .exitCode,
                     0);
            const auto process = m_ctl->start({u"dispatch"_s});
            process->waitForFinished(40 + 60 * round);
            process->kill();
            process->waitForFinished();
            QCOMPARE(countOf(u"philomena"_s), 100 * round);
            QCOMPARE(m_ctl->run({u"store"_s, u"check"_s}).exitCode, 0);
        }
    }

private:
    int countOf(const QString &filter) const
    {
        const Ran ran = m_ctl->run({u"deliveries"_s, u"c"_s, u"--count"_s, u"--filter"_s, filter});
        return ran.exitCode == 0 ? ran.row().value("count"_L1).toInt() : -1;
    }
    void deliver(int count)
    {
        if (count > 0)
            QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--seed"_s,
                                 u"11"_s, u"--count"_s, QString::number(count)})
                             .exitCode,
                     0);
        QCOMPARE(m_ctl->run({u"dispatch"_s, u"--until-idle"_s}).exitCode, 0);
    }
    QList<QJsonObject> ledger() const
    {
        return m_ctl->run({u"deliveries"_s, u"c"_s, u"--limit"_s, u"1000"_s}).rows();
    }
    int count() const
    {
        return m_ctl->run({u"deliveries"_s, u"c"_s, u"--count"_s}).row().value("count"_L1).toInt();
    }
    /// The e-mail that stands in a delivery's payload.
    QString personOf(const QString &id) const
    {
        const QString payload =
                m_ctl->run({u"delivery"_s, u"show"_s, id}).row().value("payload"_L1).toString();
        static const QRegularExpression email(u"\"email\":\\s*\"([^\"]+)\""_s);
        return email.match(payload).captured(1);
    }

    std::unique_ptr<ThreadedReceiver> m_receiver;
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlKeeping)
#include "tst_ctl_keeping.moc"
