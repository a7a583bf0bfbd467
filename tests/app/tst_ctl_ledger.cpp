#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

#include <algorithm>
#include <csignal>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const QJsonObject &accepted)
{
    return accepted.value("deliveries"_L1).toArray()[0].toObject().value("id"_L1).toString();
}

} // namespace

// dispatch, deliveries, delivery and resend from outside.
class TestCtlLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAcceptedIsSentByDispatchAndShown()
    {
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const QJsonObject accepted = ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s}).row();
        QCOMPARE(receiver.count(), 0);
        const Ran sent = dispatch(ctl);
        QCOMPARE(sent.exitCode, 0);
        QCOMPARE(sent.row().value("delivered"_L1).toInt(), 1);
        QCOMPARE(receiver.count(), 1);

        const QJsonObject delivery = ctl.run({u"deliveries"_s, u"c"_s}).row();
        QCOMPARE(delivery.value("id"_L1).toString(), idOf(accepted));
        QCOMPARE(delivery.value("eventId"_L1), accepted.value("eventId"_L1));
        QCOMPARE(delivery.value("company"_L1).toString(), u"c"_s);
        QCOMPARE(delivery.value("trigger"_L1).toString(), u"SmsReminder"_s);
        QCOMPARE(delivery.value("endpoint"_L1).toString(), u"reminder"_s);
        QCOMPARE(delivery.value("url"_L1).toString(), receiver.url() + u"/reminder"_s);
        QCOMPARE(delivery.value("status"_L1).toString(), u"delivered"_s);
        QCOMPARE(delivery.value("attempts"_L1).toInt(), 1);
        QCOMPARE(delivery.value("lastStatusCode"_L1).toInt(), 200);
        for (const auto member : {"lastError"_L1, "nextAttemptAt"_L1, "resendOf"_L1})
            QVERIFY2(delivery.value(member).isNull(), member.data());
        QVERIFY(delivery.value("finishedAt"_L1).toString().endsWith(u'Z'));

        const QJsonObject shown = ctl.run({u"delivery"_s, u"show"_s, idOf(accepted)}).row();
        QCOMPARE(shown.value("delivery"_L1).toObject(), delivery);
        const Arrived arrived = receiver.arrived().constFirst();
        QCOMPARE(shown.value("payload"_L1).toString().toUtf8(), arrived.body);
        const QJsonObject attempt = shown.value("attempts"_L1).toArray().first().toObject();
        checkAttempt(attempt, arrived, receiver.port());
    }

    void theListTurnsRound()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        QStringList made;
        for (int i = 0; i < 3; ++i)
            made.append(idOf(ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s}).row()));
        const auto listed = [&](const QStringList &options) {
            QStringList ids;
            for (const QJsonObject &row :
                 ctl.run(QStringList{u"deliveries"_s, u"c"_s} + options).rows())
                ids.append(row.value("id"_L1).toString());
            return ids;
        };
        QCOMPARE(listed({u"--oldest-first"_s}), made);
        QCOMPARE(listed({u"--oldest-first"_s, u"--limit"_s, u"2"_s}), made.mid(0, 2));
        std::ranges::reverse(made);
        QCOMPARE(listed({}), made);
    }

    void failureForGoodIsAnsweredWithOne()
    {
        const ThreadedReceiver receiver([](int, const Arrived &) { return 500; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        const QString id = idOf(ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s}).row());
        QCOMPARE(dispatch(ctl).exitCode, 1);
        const QJsonObject shown = ctl.run({u"delivery"_s, u"show"_s, id}).row();
        const QJsonObject delivery = shown.value("delivery"_L1).toObject();
        QCOMPARE(delivery.value("status"_L1).toString(), u"failed"_s);
        QCOMPARE(delivery.value("lastError"_L1).toString(), u"500"_s);
        QCOMPARE(shown.value("attempts"_L1).toArray().size(), 2);
        QCOMPARE(receiver.count(), 2);
        QCOMPARE(dispatch(ctl).exitCode, 0);
    }

    void idleNotReachedIsAnsweredWithOne()
    {
        const ThreadedReceiver receiver([](int, const Arrived &) { return 503; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1h"_s});
        ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s});
        const Ran ran = ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"1"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.row().value("retrying"_L1).toInt(), 1);
        QCOMPARE(ctl.run({u"dispatch"_s, u"--max-seconds"_s, u"0"_s}).exitCode, 0);
    }

    void ctrlCFinishesWhatIsOnTheWire_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("a service being stopped") << SIGTERM;
    }
    void ctrlCFinishesWhatIsOnTheWire()
    {
        QFETCH(int, signal);
        const ThreadedReceiver receiver([](int, const Arrived &) { return 200; }, 700);
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const QString id = idOf(ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s}).row());
        const auto sender = ctl.start({u"dispatch"_s});
        QVERIFY(receiver.waitFor(1, 20'000));
        ::kill(static_cast<pid_t>(sender->processId()), signal);
        QVERIFY(sender->waitForFinished(20'000));
        QCOMPARE(sender->exitStatus(), QProcess::NormalExit);
        QCOMPARE(sender->exitCode(), 130);
        const QJsonObject shown = ctl.run({u"delivery"_s, u"show"_s, id}).row();
        QCOMPARE(shown.value("delivery"_L1).toObject().value("status"_L1).toString(),
                 u"delivered"_s);
        QCOMPARE(receiver.count(), 1);
    }

    void aResendKeepsEventAndBytes()
    {
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const QJsonObject accepted = ctl.run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s}).row();
        dispatch(ctl);
        const QJsonObject before = ctl.run({u"deliveries"_s, u"c"_s}).row();
        const QJsonObject resent = ctl.run({u"resend"_s, idOf(accepted)}).row();
        QCOMPARE(resent.value("resendOf"_L1).toString(), idOf(accepted));
        QVERIFY(resent.value("id"_L1).toString().startsWith(u"dlv_"_s));
        QCOMPARE(dispatch(ctl).exitCode, 0);
        QCOMPARE(receiver.count(), 2);
        QCOMPARE(receiver.arrived().at(1).eventId(), accepted.value("eventId"_L1).toString());
        QCOMPARE(receiver.arrived().at(1).body, receiver.arrived().at(0).body);
        const auto rows = ctl.run({u"deliveries"_s, u"c"_s}).rows();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].value("resendOf"_L1).toString(), idOf(accepted));
        QCOMPARE(rows[1], before);
    }

    void aResendIsAllOrNothing()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QString id = idOf(ctl.run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s}).row());
        const Ran ran = ctl.run({u"resend"_s, id, u"dlv_nope"_s});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"deliveryUnknown"_s);
        QVERIFY(ran.message().contains(u"dlv_nope"_s));
        QCOMPARE(ctl.run({u"deliveries"_s, u"c"_s}).rows().size(), 1);
    }

    void initTestCase() { m_empty.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s); }

    void unknownDeliveriesAreBadInput_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("id");
        for (const QStringList &command :
             {QStringList{u"delivery"_s, u"show"_s}, QStringList{u"delivery"_s, u"curl"_s},
              QStringList{u"resend"_s}})
            for (const QString &id : {u"dlv_nope"_s, u"dlv_0000000000000"_s, u"evt_0000000000000"_s,
                                      QString(), u"../../etc/passwd"_s})
                QTest::addRow("%s %s", qPrintable(command.join(u' ')), qPrintable(id))
                        << command << id;
    }
    void unknownDeliveriesAreBadInput()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, id);
        const Ran ran = m_empty.run(command + QStringList{id});
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), u"deliveryUnknown"_s);
    }

    void listsAreLimitedCountedAndFiltered()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        ctl.run({u"trigger"_s, u"c"_s, u"ResourceCreated"_s, u"--count"_s, u"60"_s});
        ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--count"_s, u"5"_s});
        const auto list = [&](const QStringList &more) {
            return ctl.run(QStringList{u"deliveries"_s, u"c"_s} + more).rows();
        };
        QCOMPARE(list({}).size(), 50);
        QCOMPARE(list({u"--limit"_s, u"1000000"_s}).size(), 65);
        QCOMPARE(list({u"--limit"_s, u"0"_s}).size(), 0);
        QCOMPARE(list({u"--limit"_s, u"1"_s}), list({}).mid(0, 1));
        QCOMPARE(list({u"--filter"_s, u"trigger:Sms*"_s}).size(), 5);
        QCOMPARE(list({u"--filter"_s, u"-trigger:Sms*"_s, u"--count"_s})
                         .constFirst()
                         .value("count"_L1),
                 QJsonValue(60));
    }

    void badFiltersAndNumbersAreRefused_data()
    {
        QTest::addColumn<QStringList>("option");
        QTest::addColumn<QString>("code");
        for (const QString &filter : {u"status:"_s, u"code:>=abc"_s, u"(status:failed"_s,
                                      u"nope:1"_s, u"status:sideways"_s, u"trigger:\"open"_s})
            QTest::addRow("filter %s", qPrintable(filter))
                    << QStringList{u"--filter"_s, filter} << u"filterInvalid"_s;
        for (const QString &limit : {u"-1"_s, u"x"_s, u"1e3"_s, u"99999999999999999999"_s})
            QTest::addRow("limit %s", qPrintable(limit))
                    << QStringList{u"--limit"_s, limit} << u"numberInvalid"_s;
    }
    void badFiltersAndNumbersAreRefused()
    {
        QFETCH(QStringList, option);
        QFETCH(QString, code);
        const Ran ran = m_empty.run(QStringList{u"deliveries"_s, u"c"_s} + option);
        QCOMPARE(ran.exitCode, 3);
        QCOMPARE(ran.code(), code);
    }

    void whatForeignersSaidCannotDriveTheTerminal()
    {
        // The receiver's answer is shown as it was, but for what a terminal would obey.
        const ThreadedReceiver receiver([](int, const Arrived &) { return 200; }, 0,
                                        "\x1b[2Jgone\xff\n");
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const QByteArray payload("{\"name\":\"\xe2\x80\xae"
                                 "evil\"}");
        const QString id =
                idOf(ctl.run({u"trigger"_s, u"c"_s, u"CustomerCreated"_s, u"--payload"_s, u"-"_s},
                             payload)
                             .row());
        dispatch(ctl);
        const Ran shown =
                ctl.runPlain({u"--store"_s, ctl.storePath(), u"delivery"_s, u"show"_s, id});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.contains("  | \\x1b[2Jgone\\xff\n\n"), shown.out.constData());
        QVERIFY(!shown.out.contains("\xe2\x80\xae"));
        QVERIFY(shown.out.contains("\\u{202e}evil"));
        QVERIFY(shown.out.contains(" EDT") || shown.out.contains(" EST"));
        QVERIFY(!shown.out.contains('\x1b'));
    }

private:
    static Ran dispatch(const ConsoleDriver &ctl)
    {
        return ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
    }

    static void checkAttempt(const QJsonObject &attempt, const Arrived &arrived, quint16 port)
    {
        QCOMPARE(attempt.value("number"_L1).toInt(), 1);
        QCOMPARE(attempt.value("outcome"_L1).toString(), u"answered"_s);
        QCOMPARE(attempt.value("statusCode"_L1).toInt(), 200);
        QVERIFY(attempt.value("error"_L1).isNull());
        QVERIFY(attempt.value("durationMs"_L1).toDouble() > 0);
        QVERIFY(attempt.value("phases"_L1).toObject().contains("connectMs"_L1));
        QCOMPARE(attempt.value("remoteAddress"_L1).toString(), u"127.0.0.1:%1"_s.arg(port));
        // What the ledger says was sent is what went over the wire.
        const QJsonArray headers =
                attempt.value("request"_L1).toObject().value("headers"_L1).toArray();
        QVERIFY(headers.size() >= 6);
        for (const auto &header : headers) {
            const QByteArray name =
                    header.toObject().value("name"_L1).toString().toLatin1().toLower();
            QCOMPARE(header.toObject().value("value"_L1).toString().toUtf8(),
                     arrived.headers.value(name));
        }
        QCOMPARE(attempt.value("response"_L1).toObject().value("body"_L1).toString(), u"{}"_s);
    }

    ConsoleDriver m_empty;
};

QTEST_GUILESS_MAIN(TestCtlLedger)
#include "tst_ctl_ledger.moc"
