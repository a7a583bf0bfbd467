#include "tests/app/consoledriver.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QJsonValue>
#include <QtCore/QMessageAuthenticationCode>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <csignal>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int toolLimitMs = 20'000;

QByteArray macOf(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

// Asks a receiver as any HTTP client would; the status, or 0 when it hung up.
int postTo(quint16 port, const QByteArray &body, const QByteArray &headers = {})
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected(toolLimitMs))
        return -1;
    socket.write("POST /booking HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                 "Connection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body);
    QByteArray answer;
    while (socket.waitForReadyRead(toolLimitMs))
        answer += socket.readAll();
    answer += socket.readAll();
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace

// verify, receive, policy and demo from outside: no store, or one of their own.
class TestCtlTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signaturesAreVerified_data()
    {
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("exitCode");
        const QByteArray body("{\"a\":1}");
        const QByteArray mac = macOf("k1", body);
        QTest::newRow("hex") << mac.toHex() << body << 0;
        QTest::newRow("base64") << mac.toBase64() << body << 0;
        QTest::newRow("another body") << mac.toHex() << QByteArray("{\"a\":2}") << 1;
        QTest::newRow("a line feed added") << mac.toHex() << body + "\n" << 1;
        QTest::newRow("another key") << macOf("k2", body).toHex() << body << 1;
        QTest::newRow("no signature at all") << QByteArray("nonsense") << body << 1;
    }
    void signaturesAreVerified()
    {
        QFETCH(QByteArray, signature);
        QFETCH(QByteArray, body);
        QFETCH(int, exitCode);
        const QString key = m_ctl.write(u"key"_s, "k1\n");
        const QString file = m_ctl.write(u"body"_s, body);
        const QStringList arguments{u"verify"_s, u"--key-file"_s, key, u"--signature"_s,
                                    QString::fromLatin1(signature)};
        const Ran ran = m_ctl.run(arguments + QStringList{file});
        QCOMPARE(ran.exitCode, exitCode);
        QCOMPARE(ran.row().value("matches"_L1).toBool(), exitCode == 0);
        QVERIFY(!ran.row().value("explanation"_L1).toString().isEmpty());
        QCOMPARE(m_ctl.run(arguments + QStringList{u"-"_s}, body).out, ran.out);
        QVERIFY(!QFile::exists(m_ctl.storePath()));
    }

    void standardWebhooksAreVerified()
    {
        const QByteArray body("{\"a\":1}");
        const QByteArray signature = "v1," + macOf("k1", "evt_1.1700000000." + body).toBase64();
        const auto verify = [&](const QString &id) {
            return m_ctl.run({u"verify"_s, u"--key-file"_s, m_ctl.write(u"key"_s, "k1"),
                              u"--scheme"_s, u"standard"_s, u"--signature"_s,
                              QString::fromLatin1("v1,AAAA " + signature), u"--id"_s, id,
                              u"--timestamp"_s, u"1700000000"_s, m_ctl.write(u"body"_s, body)});
        };
        QCOMPARE(verify(u"evt_1"_s).exitCode, 0);
        QCOMPARE(verify(u"evt_2"_s).exitCode, 1);
    }

    void verifyShowsItsWork()
    {
        const QByteArray body("{\"a\": 1}");
        const QString key = m_ctl.write(u"key"_s, "k1");
        const QStringList arguments{u"verify"_s,
                                    u"--key-file"_s,
                                    key,
                                    u"--explain"_s,
                                    u"--signature"_s,
                                    QString::fromLatin1(macOf("k1", "{\"a\":1}").toHex()),
                                    m_ctl.write(u"body"_s, body)};
        const Ran ran = m_ctl.run(arguments);
        QCOMPARE(ran.exitCode, 1);
        const QJsonObject computation = ran.row().value("computation"_L1).toObject();
        QCOMPARE(computation.value("bodyLength"_L1).toInt(), 8);
        const QJsonObject signature =
                computation.value("signatures"_L1).toArray().first().toObject();
        QCOMPARE(signature.value("hex"_L1).toString().toLatin1(), macOf("k1", body).toHex());
        QCOMPARE(signature.value("base64"_L1).toString().toLatin1(), macOf("k1", body).toBase64());
        const QJsonArray tried = ran.row().value("tried"_L1).toArray();
        QVERIFY(tried.size() > 10);
        QVERIFY(!tried.first().toObject().value("matches"_L1).toBool());
        const QJsonObject proof = tried.last().toObject();
        QVERIFY(proof.value("matches"_L1).toBool());
        QCOMPARE(proof.value("signature"_L1).toString(), arguments[5]);
        QVERIFY(!m_ctl.run(arguments.mid(0, 3) + arguments.mid(4)).row().contains("tried"_L1));
    }

    void verifyWantsWhatItNeeds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        const QString key = m_ctl.write(u"key"_s, "k1");
        const QString body = m_ctl.write(u"body"_s, "{}");
        QTest::newRow("no key") << QStringList{u"--signature"_s, u"s"_s, body} << 2;
        QTest::newRow("no signature") << QStringList{u"--key-file"_s, key, body} << 2;
        QTest::newRow("no body") << QStringList{u"--key-file"_s, key, u"--signature"_s, u"s"_s}
                                 << 2;
        QTest::newRow("an unknown scheme")
                << QStringList{u"--key-file"_s, key, u"--signature"_s, u"s"_s, u"--scheme"_s,
                               u"odd"_s,        body}
                << 2;
        QTest::newRow("the standard scheme without id")
                << QStringList{u"--key-file"_s, key, u"--signature"_s, u"s"_s, u"--scheme"_s,
                               u"standard"_s,   body}
                << 2;
        QTest::newRow("a body that is not there")
                << QStringList{u"--key-file"_s, key, u"--signature"_s, u"s"_s, body + u".no"_s}
                << 3;
        QTest::newRow("an empty key") << QStringList{u"--key-file"_s, m_ctl.write(u"none"_s, "\n"),
                                                     u"--signature"_s, u"s"_s, body}
                                      << 3;
    }
    void verifyWantsWhatItNeeds()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Ran ran = m_ctl.run(QStringList{u"verify"_s} + arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY(!ran.message().isEmpty());
    }

    void theReceiverAnswersAsToldAndVerifies()
    {
        const QByteArray body("{\"eventId\":\"evt_1\"}");
        const auto receiver =
                m_ctl.start({u"receive"_s, u"--respond"_s, u"503*2,200"_s, u"--verify-key-file"_s,
                             m_ctl.write(u"key"_s, "k1\n"), u"--count"_s, u"4"_s});
        const quint16 port = portOf(*receiver);
        QVERIFY(port > 0);
        const auto signedBy = [&](const QByteArray &key) -> QByteArray {
            return "X-Message-Signature: " + macOf(key, body).toHex() + "\r\n";
        };
        QCOMPARE(postTo(port, body, signedBy("k1")), 503);
        QCOMPARE(postTo(port, body, signedBy("k2")), 503);
        QCOMPARE(postTo(port, body), 200);
        QCOMPARE(postTo(port, body, signedBy("k1")), 200);
        QVERIFY(receiver->waitForFinished(toolLimitMs));
        QCOMPARE(receiver->exitCode(), 0);
        const auto rows = Ran{0, receiver->readAllStandardOutput(), {}}.rows();
        QCOMPARE(rows.size(), 4);
        const QList<bool> verified{true, false, false, true};
        const QList<int> status{503, 503, 200, 200};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(rows[i].value("path"_L1).toString(), u"/booking"_s);
            QCOMPARE(rows[i].value("status"_L1).toInt(), status[i]);
            QCOMPARE(rows[i].value("verified"_L1), QJsonValue(verified[i]));
        }
    }

    void aDroppedRequestHasNoStatus()
    {
        const auto receiver =
                m_ctl.start({u"receive"_s, u"--respond"_s, u"drop"_s, u"--count"_s, u"1"_s});
        const quint16 port = portOf(*receiver);
        QCOMPARE(postTo(port, "{}"), 0);
        QVERIFY(receiver->waitForFinished(toolLimitMs));
        const QJsonObject row = Ran{0, receiver->readAllStandardOutput(), {}}.row();
        QVERIFY(row.value("status"_L1).isNull());
        QVERIFY(row.value("verified"_L1).isNull());
    }

    void whatComesAgainOrTooLateIsTold()
    {
        const auto receiver = m_ctl.start({u"receive"_s, u"--count"_s, u"3"_s});
        const quint16 port = portOf(*receiver);
        const auto event = [](const QByteArray &id, const QByteArray &createdAt) {
            return QByteArray("{\"eventTrigger\":\"CustomerUpdated\",\"eventId\":\"" + id
                              + "\",\"createdAt\":\"" + createdAt
                              + "\",\"customer\":{\"id\":\"7\"}}");
        };
        const QByteArray now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
        for (const QByteArray &body :
             {event("e1", now), event("e1", now), event("e2", "2020-01-01T00:00:00Z")})
            QCOMPARE(postTo(port, body), 200);
        QVERIFY(receiver->waitForFinished(toolLimitMs));
        const auto rows = Ran{0, receiver->readAllStandardOutput(), {}}.rows();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].value("trigger"_L1), QJsonValue(u"CustomerUpdated"_s));
        QCOMPARE(rows[0].value("eventId"_L1), QJsonValue(u"e1"_s));
        QCOMPARE(rows[0].value("sameEventAs"_L1), QJsonValue(QJsonValue::Null));
        QCOMPARE(rows[0].value("offBySeconds"_L1), QJsonValue(QJsonValue::Null));
        QCOMPARE(rows[1].value("sameEventAs"_L1), QJsonValue(1));
        QCOMPARE(rows[2].value("overtakenBy"_L1), QJsonValue(2));
        QVERIFY(rows[2].value("offBySeconds"_L1).toDouble() < -86'400.0 * 365);
    }

    void theReceiverEndsWhenTold()
    {
        const auto receiver = m_ctl.start({u"receive"_s});
        QVERIFY(portOf(*receiver) > 0);
        ::kill(static_cast<pid_t>(receiver->processId()), SIGINT);
        QVERIFY(receiver->waitForFinished(toolLimitMs));
        QCOMPARE(receiver->exitCode(), 130);
    }

    void badReceiversAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("code");
        QTest::newRow("an answer nobody can give")
                << QStringList{u"--respond"_s, u"sideways"_s} << 3 << u"respondSpecInvalid"_s;
        QTest::newRow("a port that does not exist")
                << QStringList{u"--port"_s, u"99999"_s} << 3 << u"numberInvalid"_s;
        QTest::newRow("a count of none")
                << QStringList{u"--count"_s, u"0"_s} << 3 << u"numberInvalid"_s;
        QTest::newRow("a key file that is not there")
                << QStringList{u"--verify-key-file"_s, u"/no/such/key"_s} << 3
                << u"fileUnreadable"_s;
    }
    void badReceiversAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, code);
        const Ran ran = m_ctl.run(QStringList{u"receive"_s} + arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QCOMPARE(ran.code(), code);
    }

    void aTakenPortIsNotPossibleNow()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
        const Ran ran = m_ctl.run({u"receive"_s, u"--port"_s, QString::number(taken.serverPort())});
        QCOMPARE(ran.exitCode, 5);
        QCOMPARE(ran.code(), u"portTaken"_s);
        QVERIFY(ran.message().contains(QString::number(taken.serverPort())));
    }

    void thePolicyIsAListOfRanges()
    {
        const ConsoleDriver ctl;
        ctl.run({u"company"_s, u"add"_s, u"c"_s, u"--name"_s, u"C"_s});
        const auto ranges = [&] {
            QStringList list;
            for (const QJsonObject &row : ctl.run({u"policy"_s, u"show"_s}).rows())
                list.append(row.value("cidr"_L1).toString());
            return list;
        };
        QCOMPARE(ranges(), QStringList({u"127.0.0.0/8"_s, u"::1/128"_s}));
        QCOMPARE(ctl.run({u"policy"_s, u"allow"_s, u"10.0.0.0/8"_s}).exitCode, 0);
        QCOMPARE(ctl.run({u"policy"_s, u"remove"_s, u"::1/128"_s}).exitCode, 0);
        QVERIFY(ranges().contains(u"10.0.0.0/8"_s));
        QVERIFY(!ranges().contains(u"::1/128"_s));
        const Ran bad = ctl.run({u"policy"_s, u"allow"_s, u"10.0.0.0/99"_s});
        QCOMPARE(bad.exitCode, 3);
        QCOMPARE(bad.code(), u"cidrInvalid"_s);
    }

    void theProxyIsKeptWithoutAPassword()
    {
        const ConsoleDriver ctl;
        const auto proxy = [&] {
            return ctl.run({u"policy"_s, u"proxy"_s}).row().value("proxy"_L1).toString();
        };
        QCOMPARE(proxy(), u"none"_s);
        for (const QString &kept : {u"http://127.0.0.1:3128"_s, u"environment"_s, u"none"_s}) {
            QCOMPARE(ctl.run({u"policy"_s, u"proxy"_s, kept}).exitCode, 0);
            QCOMPARE(proxy(), kept);
        }
        const Ran secret = ctl.run({u"policy"_s, u"proxy"_s, u"http://a:topsecret@127.0.0.1:1"_s});
        QCOMPARE(secret.exitCode, 3);
        QCOMPARE(secret.code(), u"proxyPassword"_s);
        QVERIFY(!secret.err.contains("topsecret"));
        QCOMPARE(ctl.run({u"policy"_s, u"proxy"_s, u"nonsense"_s}).code(), u"proxyInvalid"_s);
        QCOMPARE(proxy(), u"none"_s);
    }

    void requestsAtOnceAreKeptAndStandInTheAudit()
    {
        const ConsoleDriver ctl;
        const QStringList atOnce{u"policy"_s, u"at-once"_s};
        QCOMPARE(ctl.run(atOnce).row().value("atOnce"_L1).toInt(), 64);
        QCOMPARE(ctl.run(atOnce + QStringList{u"5"_s}).row().value("atOnce"_L1).toInt(), 5);
        QCOMPARE(ctl.run(atOnce).row().value("atOnce"_L1).toInt(), 5);
        for (const QString &wrong : {u"0"_s, u"65"_s, u"many"_s, u"1.5"_s}) {
            const Ran refused = ctl.run(atOnce + QStringList{wrong});
            QCOMPARE(refused.exitCode, 3);
            QCOMPARE(refused.code(), u"numberInvalid"_s);
        }
        QCOMPARE(ctl.run(atOnce).row().value("atOnce"_L1).toInt(), 5);
        const QJsonObject entry =
                ctl.run({u"audit"_s, u"list"_s, u"--filter"_s, u"what:policy.atOnce"_s}).row();
        QCOMPARE(entry.value("before"_L1).toString(), u"64"_s);
        QCOMPARE(entry.value("after"_L1).toString(), u"5"_s);
    }

    void theDemoShowsItAllAndLeavesNothing()
    {
        const ConsoleDriver ctl;
        const Ran ran = ctl.runPlain({u"demo"_s});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY(ran.out.contains("Summary: 11 deliveries, all delivered with 13 requests; "
                                 "13 of them verified."));
        for (const QString &trigger : triggerNames())
            QVERIFY2(ran.out.contains(trigger.toUtf8()), qPrintable(trigger));
        QCOMPARE(QDir(ctl.path(u"."_s))
                         .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void aKeptDemoIsAStore()
    {
        ConsoleDriver ctl;
        const Ran ran = ctl.run({u"demo"_s, u"--keep"_s});
        QCOMPARE(ran.exitCode, 0);
        const QString store = ran.rows().constLast().value("store"_L1).toString();
        ctl.useStore(store);
        QCOMPARE(ctl.run({u"deliveries"_s, u"northwind"_s, u"--count"_s})
                         .row()
                         .value("count"_L1)
                         .toInt(),
                 11);
    }

    void noWindowLibraryIsLoaded()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {ConsoleDriver::program()});
        if (!ldd.waitForFinished(toolLimitMs) || ldd.exitCode() != 0)
            QSKIP("ldd is not here");
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY(libraries.contains("libQt6Core"));
        QVERIFY(!libraries.contains("libQt6Widgets"));
        QVERIFY(!libraries.contains("libQt6Gui"));
    }

private:
    // The port that a starting receiver says it listens on, on standard error.
    static quint16 portOf(QProcess &receiver)
    {
        receiver.setReadChannel(QProcess::StandardError);
        while (!receiver.canReadLine()) {
            if (!receiver.waitForReadyRead(toolLimitMs))
                return 0;
        }
        const QJsonObject line = Ran{0, receiver.readLine(), {}}.row();
        return static_cast<quint16>(line.value("listening"_L1).toObject().value("port"_L1).toInt());
    }

    ConsoleDriver m_ctl;
};

QTEST_GUILESS_MAIN(TestCtlTools)
#include "tst_ctl_tools.moc"
