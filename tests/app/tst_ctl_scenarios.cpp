#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <csignal>

using namespace hk::test;
using namespace Qt::StringLiterals;

// `scenario list|check|run`.
class TestCtlScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<ConsoleDriver>();
        m_ctl->makeCompany(u"c"_s, m_receiver.url());
    }

    void thoseThatComeWithTheProgramAreListedAndGood()
    {
        const Ran list = m_ctl->run({u"scenario"_s, u"list"_s});
        QCOMPARE(list.exitCode, 0);
        QStringList names;
        for (const QJsonObject &row : list.rows()) {
            names.append(row.value("scenario"_L1).toString());
            QCOMPARE(m_ctl->run({u"scenario"_s, u"check"_s, names.constLast()}).exitCode, 0);
        }
        QVERIFY(names.contains(u"clinic-day"_s));
        QVERIFY(names.contains(u"burst"_s));
    }

    void allThatIsWrongIsListed()
    {
        const QByteArray story = "{\"hookkeeperScenario\": 2,\n\"steps\": [{\"trigger\": 1},\n{}]}";
        const Ran listed = m_ctl->runPlain({u"scenario"_s, u"check"_s, u"-"_s}, story);
        QCOMPARE(listed.exitCode, 3);
        const QString out = QString::fromUtf8(listed.out);
        QCOMPARE(out.count(u'\n'), 3);
        QVERIFY(out.startsWith(u"line 1, column 24: hookkeeperScenario: "_s));
        QVERIFY(out.contains(u"line 3, column 1: the step has no trigger\n"_s));
    }

    void lengthsOfTimeAreForPeople()
    {
        const QString list = QString::fromUtf8(m_ctl->runPlain({u"scenario"_s, u"list"_s}).out);
        QVERIFY(!list.contains(QRegularExpression(u"\\d{3,}(ms|m)\\b"_s)));
        QVERIFY(list.contains(u"1,000"_s));
        QVERIFY(list.contains(u" d "_s));
    }

    void aStoryArrivesInItsOrder()
    {
        const Ran ran = m_ctl->run({u"scenario"_s, u"run"_s, u"c"_s, u"reschedule-and-cancel"_s,
                                    u"--speed"_s, u"max"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.rows().size(), 4);
        QCOMPARE(ran.rows().at(1).value("trigger"_L1).toString(), u"RescheduleConfirmation"_s);
        QCOMPARE(m_ctl->run({u"dispatch"_s, u"--until-idle"_s}).exitCode, 0);
        const auto rows = m_ctl->run({u"deliveries"_s, u"c"_s}).rows();
        QCOMPARE(rows.size(), 4);
        QStringList triggers;
        for (const QJsonObject &row : rows)
            triggers.prepend(row.value("trigger"_L1).toString()); // newest first
        QCOMPARE(triggers,
                 (QStringList{u"BookingConfirmation"_s, u"RescheduleConfirmation"_s,
                              u"RescheduleConfirmation"_s, u"CancelReservationConfirmation"_s}));
    }

    void aThousandBookingsAreAThousandDeliveries()
    {
        const Ran ran =
                m_ctl->run({u"scenario"_s, u"run"_s, u"c"_s, u"burst"_s, u"--speed"_s, u"max"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.rows().size(), 1000);
        QCOMPARE(m_ctl->run({u"deliveries"_s, u"c"_s, u"--count"_s})
                         .row()
                         .value("count"_L1)
                         .toInteger(),
                 1000);
    }

    void speedMakesTheWaitsShorter()
    {
        const QString file =
                m_ctl->write(u"s.json"_s, R"({"hookkeeperScenario":1,"name":"s","steps":[
                    {"trigger":"CustomerCreated"},{"after":"1h","trigger":"CustomerUpdated"}]})");
        QElapsedTimer timer;
        timer.start();
        const Ran ran =
                m_ctl->run({u"scenario"_s, u"run"_s, u"c"_s, file, u"--speed"_s, u"7200"_s});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.rows().size(), 2);
        QVERIFY(timer.elapsed() >= 500);
    }

    void interruptedItEndsInOrder()
    {
        const auto running = m_ctl->start({u"scenario"_s, u"run"_s, u"c"_s, u"clinic-day"_s});
        QVERIFY(running->waitForReadyRead(20'000)); // the first event; the next one is a minute off
        ::kill(static_cast<pid_t>(running->processId()), SIGINT);
        QVERIFY(running->waitForFinished(20'000));
        QCOMPARE(running->exitCode(), 130);
        QCOMPARE(m_ctl->run({u"deliveries"_s, u"c"_s, u"--count"_s})
                         .row()
                         .value("count"_L1)
                         .toInteger(),
                 1);
    }

    void oneUrlGetsWhatIsSimulatedAndNobodyElse()
    {
        ThreadedReceiver other;
        const auto before = m_receiver.count();
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s, u"--url"_s, other.url(),
                             u"--count"_s, u"3"_s, u"--rate"_s, u"50/s"_s})
                         .exitCode,
                 0);
        QCOMPARE(m_ctl->run({u"scenario"_s, u"run"_s, u"c"_s, u"reschedule-and-cancel"_s,
                             u"--speed"_s, u"max"_s, u"--url"_s, other.url()})
                         .exitCode,
                 0);
        QCOMPARE(m_ctl->run({u"dispatch"_s, u"--until-idle"_s}).exitCode, 0);
        QCOMPARE(other.count(), 7);
        QCOMPARE(m_receiver.count(), before);
        QCOMPARE(m_ctl->run({u"deliveries"_s, u"c"_s, u"--filter"_s, u"simulated:yes"_s,
                             u"--count"_s})
                         .row()
                         .value("count"_L1)
                         .toInteger(),
                 7);
        QCOMPARE(m_ctl->run({u"endpoint"_s, u"list"_s, u"c"_s}).rows().size(), 4);
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s, u"--url"_s, u"ftp://x"_s})
                         .code(),
                 u"urlScheme"_s);
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s, u"--rate"_s, u"x"_s})
                         .code(),
                 u"rateLimitInvalid"_s);
    }

    void aRateIsKept()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_ctl->run({u"trigger"_s, u"c"_s, u"BookingConfirmation"_s, u"--count"_s, u"6"_s,
                             u"--rate"_s, u"10"_s})
                         .rows()
                         .size(),
                 6);
        QVERIFY(timer.elapsed() >= 500);
    }

    void whatIsWrongIsSaid()
    {
        const Ran broken =
                m_ctl->run({u"scenario"_s, u"check"_s, u"-"_s},
                           "{\"hookkeeperScenario\": 1,\n\"steps\": [{\"trigger\": 1}]}");
        QCOMPARE(broken.exitCode, 3);
        QCOMPARE(broken.code(), u"scenarioInvalid"_s);
        QVERIFY(broken.message().contains(u"line 2"_s));
        QCOMPARE(broken.rows().size(), 1);
        QCOMPARE(broken.row().value("field"_L1).toString(), u"trigger"_s);
        QCOMPARE(m_ctl->run({u"scenario"_s, u"check"_s, u"no-such-file.json"_s}).exitCode, 3);
        for (const QStringList &asking :
             {QStringList{u"scenario"_s, u"check"_s, u"no-such-story"_s},
              QStringList{u"scenario"_s, u"run"_s, u"c"_s, u"no-such-story"_s}}) {
            const Ran none = m_ctl->run(asking);
            QCOMPARE(none.exitCode, 2);
            QVERIFY(none.message().contains(u"burst, "_s));
        }
        QCOMPARE(m_ctl->run({u"scenario"_s, u"run"_s, u"c"_s, u"burst"_s, u"--speed"_s, u"-1"_s})
                         .code(),
                 u"numberInvalid"_s);
        const Ran unset = m_ctl->run({u"settings"_s, u"set"_s, u"c"_s, u"--booking-url"_s, u""_s});
        QCOMPARE(unset.exitCode, 0);
        const Ran refused =
                m_ctl->run({u"scenario"_s, u"run"_s, u"c"_s, u"burst"_s, u"--speed"_s, u"max"_s});
        QCOMPARE(refused.exitCode, 5);
        QCOMPARE(refused.code(), u"noUrlForTrigger"_s);
    }

private:
    ThreadedReceiver m_receiver;
    std::unique_ptr<ConsoleDriver> m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlScenarios)
#include "tst_ctl_scenarios.moc"
