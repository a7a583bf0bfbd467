#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <csignal>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int programLimitMs = 30'000;

} // namespace

// Two programs on one store: one sends, the other says so, and what either accepts goes out.
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSendsAndTheOtherSaysSo()
    {
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const auto sender = ctl.start({u"dispatch"_s});
        accept(ctl, 1);
        QVERIFY(receiver.waitFor(1, programLimitMs));

        const Ran other = ctl.run({u"dispatch"_s, u"--until-idle"_s});
        QCOMPARE(other.exitCode, 5);
        QCOMPARE(other.code(), u"anotherDispatcher"_s);
        QVERIFY(other.out.isEmpty());

        accept(ctl, 20);
        QVERIFY(receiver.waitFor(21, programLimitMs));
        ::kill(static_cast<pid_t>(sender->processId()), SIGTERM);
        QVERIFY(sender->waitForFinished(programLimitMs));
        QCOMPARE(sender->exitCode(), 130);
        QCOMPARE(receiver.count(), 21);
    }

    void anotherTakesOver_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("when the first ends") << SIGINT;
        QTest::newRow("when the first is killed") << SIGKILL;
    }
    void anotherTakesOver()
    {
        QFETCH(int, signal);
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const auto first = ctl.start({u"dispatch"_s});
        accept(ctl, 1);
        QVERIFY(receiver.waitFor(1, programLimitMs));
        ::kill(static_cast<pid_t>(first->processId()), signal);
        QVERIFY(first->waitForFinished(programLimitMs));
        accept(ctl, 1);
        const Ran second = ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(eventsAt(receiver), 2);
    }

    void bothAcceptWhileOneSends()
    {
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const auto sender = ctl.start({u"dispatch"_s});
        const QStringList many{u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, u"300"_s};
        const auto one = ctl.start(many);
        const auto two = ctl.start(many);
        QVERIFY(one->waitForFinished(programLimitMs));
        QVERIFY(two->waitForFinished(programLimitMs));
        QCOMPARE(one->exitCode(), 0);
        QCOMPARE(two->exitCode(), 0);
        QVERIFY(receiver.waitFor(600, programLimitMs));
        sender->terminate();
        QVERIFY(sender->waitForFinished(programLimitMs));
        QCOMPARE(eventsAt(receiver), 600);
        QCOMPARE(receiver.count(), 600);
    }

    void savedSettingsAreUsedByTheVeryNextAttempt()
    {
        const ThreadedReceiver before;
        const ThreadedReceiver after;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, before.url());
        const auto sender = ctl.start({u"dispatch"_s});
        accept(ctl, 1);
        QVERIFY(before.waitFor(1, programLimitMs));
        const Ran set = ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--reminder-url"_s,
                                 after.url() + u"/new"_s, u"--signature-encoding"_s, u"base64"_s});
        QCOMPARE(set.exitCode, 0);
        accept(ctl, 1);
        QVERIFY(after.waitFor(1, programLimitMs));
        QVERIFY(after.arrived().constFirst().headers.value("x-message-signature").endsWith('='));
        QCOMPARE(before.count(), 1);
        sender->terminate();
        QVERIFY(sender->waitForFinished(programLimitMs));
    }

private:
    // Different ones: what a kill cut short comes twice.
    static qsizetype eventsAt(const ThreadedReceiver &receiver)
    {
        QSet<QString> ids;
        for (const Arrived &request : receiver.arrived())
            ids.insert(request.eventId());
        return ids.size();
    }

    static void accept(const ConsoleDriver &ctl, int count)
    {
        const Ran ran = ctl.run(
                {u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, QString::number(count)});
        QCOMPARE(ran.exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestTwoPrograms)
#include "tst_twoprograms.moc"
