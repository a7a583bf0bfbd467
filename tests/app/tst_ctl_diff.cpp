#include "tests/app/consoledriver.h"
#include "tests/app/threadedreceiver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

QString acceptedId(const QJsonObject &accepted)
{
    return accepted.value("deliveries"_L1).toArray()[0].toObject().value("id"_L1).toString();
}

} // namespace

// delivery diff and curl --as-sent from outside, with hostile answers.
class TestCtlDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payloadsAreComparedByMeaning()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QString one = trigger(ctl, "{\"a\":1.0,\"b\":{\"x\":[1,2]},\"c\":\"\\u0041\"}");
        const QString same = trigger(ctl, "{ \"c\": \"A\", \"b\": {\"x\": [1, 2]}, \"a\": 1 }");
        const QString other = trigger(ctl, "{\"a\":1,\"b\":{\"x\":[1,3]},\"d\":null}");
        const QStringList base{u"delivery"_s, u"diff"_s, one};
        QCOMPARE(ctl.run(base + QStringList{one}).exitCode, 0);
        const QStringList ordered = base + QStringList{same, u"--payload"_s};
        QCOMPARE(ctl.run(ordered).exitCode, 1);
        const Ran ignored = ctl.run(ordered + QStringList{u"--ignore-order"_s});
        QCOMPARE(ignored.exitCode, 0);
        QCOMPARE(ignored.row().value("same"_L1).toBool(), true);

        const Ran ran = ctl.run(base + QStringList{other, u"--payload"_s});
        QCOMPARE(ran.exitCode, 1);
        const QJsonArray found = ran.row().value("differences"_L1).toArray();
        QStringList told;
        for (const auto &value : found) {
            const QJsonObject difference = value.toObject();
            QCOMPARE(difference.value("part"_L1).toString(), u"payload"_s);
            QCOMPARE(difference.value("in"_L1).toString(), u"body"_s);
            told.append(difference.value("kind"_L1).toString() + u' '
                        + difference.value("path"_L1).toString());
        }
        QCOMPARE(told, (QStringList{u"changed $.b.x[1]"_s, u"removed $.c"_s, u"added $.d"_s}));
        QCOMPARE(found[0].toObject().value("before"_L1).toString(), u"2"_s);
        QVERIFY(found[1].toObject().value("after"_L1).isNull());
    }

    void attemptsAreNamedByTheirNumbers()
    {
        const ThreadedReceiver receiver([](int n, const Arrived &) { return n == 1 ? 503 : 200; });
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        ctl.run({u"settings"_s, u"set"_s, u"c"_s, u"--retry-schedule"_s, u"1s"_s});
        const QString id = acceptedId(ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s}).row());
        ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        const Ran ran = ctl.run({u"delivery"_s, u"diff"_s, id + u"#1"_s, id + u"#2"_s});
        QCOMPARE(ran.exitCode, 1);
        QCOMPARE(ran.row().value("after"_L1).toString(), id + u"#2"_s);
        QStringList parts;
        const QJsonArray differences = ran.row().value("differences"_L1).toArray();
        for (const auto value : differences)
            parts.append(value.toObject().value("part"_L1).toString());
        QVERIFY(!parts.contains(u"payload"_s));
        QVERIFY(parts.contains(u"response"_s));
        const Ran missing = ctl.run({u"delivery"_s, u"diff"_s, id + u"#1"_s, id + u"#3"_s});
        QCOMPARE(missing.exitCode, 3);
        QCOMPARE(missing.code(), u"attemptUnknown"_s);
        QCOMPARE(missing.message(), u"The delivery %1 has no attempt 3."_s.arg(id));
    }

    void aCommandAsSentHasTheSignatureOfThen()
    {
        const ThreadedReceiver receiver;
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, receiver.url());
        const QString id = acceptedId(ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s}).row());
        QCOMPARE(ctl.run({u"delivery"_s, u"curl"_s, id, u"--as-sent"_s}).exitCode, 3);
        ctl.run({u"dispatch"_s, u"--until-idle"_s, u"--max-seconds"_s, u"20"_s});
        // As a shell reads it, also when somebody in it is called O'Brien.
        const QString body = QString::fromUtf8(receiver.arrived().constFirst().body)
                                     .replace(u'\'', QStringLiteral("'\\''"));
        for (const QStringList &how :
             {QStringList{id, u"--as-sent"_s}, QStringList{id + u"#1"_s}}) {
            const Ran ran = ctl.run(QStringList{u"delivery"_s, u"curl"_s} + how);
            QCOMPARE(ran.exitCode, 0);
            const QString command = ran.row().value("command"_L1).toString();
            QVERIFY2(command.contains(u'\'' + body + u'\''), qPrintable(command));
            QVERIFY(command.contains(u"X-Message-Signature: "_s));
        }
        QCOMPARE(ctl.run({u"delivery"_s, u"curl"_s, id}).exitCode, 0);
    }

    void hostileTextIsEscapedOnATerminal()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QString one = trigger(ctl,
                                    "{\"a\":\"\xe2\x80\xae"
                                    "evil\xc2\x9b"
                                    "2J\"}");
        const QString other = trigger(ctl, "{\"a\":\"<b>\",\"\xe2\x80\xae\":1}");
        const Ran ran = ctl.runPlain({u"--store"_s, ctl.storePath(), u"delivery"_s, u"diff"_s, one,
                                      other, u"--payload"_s});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY(ran.out.contains("\\u{202e}evil\\x9b2J"));
        QVERIFY(ran.out.contains("added $[\"\\u{202e}\"]"));
        QVERIFY(!ran.out.contains("\xe2\x80\xae"));
    }

    void whatIsNoDeliveryIsRefused()
    {
        const ConsoleDriver ctl;
        ctl.makeCompany(u"c"_s, u"http://127.0.0.1:9"_s);
        const QString id = trigger(ctl, "{}");
        for (const QString &wrong :
             QStringList{u"dlv_nope"_s, id + u"#0"_s, id + u"#x"_s, id + u"#"_s})
            QCOMPARE(ctl.run({u"delivery"_s, u"diff"_s, id, wrong}).exitCode, 3);
        QCOMPARE(ctl.run({u"delivery"_s, u"diff"_s, id}).exitCode, 2);
    }

private:
    /// Accepts these bytes; answers the delivery.
    static QString trigger(const ConsoleDriver &ctl, const QByteArray &payload)
    {
        const Ran ran = ctl.run({u"trigger"_s, u"c"_s, u"SmsReminder"_s, u"--payload"_s,
                                 ctl.write(u"payload"_s, payload)});
        return acceptedId(ran.row());
    }
};

QTEST_GUILESS_MAIN(TestCtlDiff)
#include "tst_ctl_diff.moc"
