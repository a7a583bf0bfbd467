#include "core/signing/requestsignature.h"
#include "tests/core/preflight/tester.h"
#include "tests/support/localhttpserver.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

/// Testing URLs of receivers that behave and misbehave, over plain HTTP.
class TestPreflight final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodReceiverGetsOneSignedEventThatIsMarked()
    {
        const LocalHttpServer server;
        Tester tester;
        tester.request.ownHeaders = {{"Authorization", "Bearer s3cret"}};
        tester.request.maskedHeaders = {{"Authorization", "********"}};
        const PreflightReport report = tester.run(server.url());
        QCOMPARE(report.finding, PreflightFinding::Delivered);
        QCOMPARE(report.statusCode, 200);
        QCOMPARE(report.responseBody, QByteArray("{}"));
        QVERIFY(report.warnings.isEmpty());
        QCOMPARE(report.addresses.size(), 1);
        QCOMPARE(report.addresses[0].kind, QStringLiteral("loopback"));
        QVERIFY(report.addresses[0].isAllowed);

        QCOMPARE(server.requestCount(), 1);
        const ReceivedRequest request = server.requests().constFirst();
        QCOMPARE(request.body, tester.request.body);
        QCOMPARE(request.header("X-Hookkeeper-Test"), QByteArray("preflight"));
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer s3cret"));
        QCOMPARE(request.header("webhook-id"), QByteArray("evt_0123456789abc"));
        VerifyKeys keys;
        keys.keys = tester.request.keys.keys;
        const RequestSignature signature = RequestSignature::of(request.headers);
        QVERIFY(verify(request.body, signature.onschedClaim(*signature.plain), keys).matches);
        QVERIFY(verify(request.body, signature.standardClaim(), keys).matches);

        // What is shown is what was sent, but for the secret.
        for (const auto &[name, value] : report.requestHeaders) {
            if (name != "Authorization")
                QCOMPARE(request.header(name), value);
            QVERIFY(!value.contains("s3cret"));
        }
    }

    void thePhasesAddUp()
    {
        const LocalHttpServer server([](LocalConnection &connection) {
            while (connection.readRequest()) {
                connection.idle(60);
                connection.sendSlowly(LocalHttpServer::response(200), 1);
            }
        });
        Tester tester;
        tester.names.insert("receiver.example", {loopbackV4});
        const PreflightReport report =
                tester.run(server.urlFor(QStringLiteral("receiver.example")));
        QCOMPARE(report.finding, PreflightFinding::Delivered);
        QCOMPARE(sumOf(report.phases), report.durationUs);
        QVERIFY(report.phases.resolveUs >= 0);
        QVERIFY(report.phases.connectUs >= 0);
        QCOMPARE(report.phases.tlsUs, qint64(-1));
        QVERIFY(report.phases.waitUs >= 50'000);
        QVERIFY(report.phases.receiveUs >= 20'000);
    }

    void everyAnswerHasItsSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<PreflightFinding>("finding");
        QTest::addColumn<QString>("says");
        const auto row = [](int status, PreflightFinding finding, const char *says) {
            QTest::addRow("%d", status) << status << finding << QString::fromLatin1(says);
        };
        row(201, PreflightFinding::Delivered, "took the test event");
        row(204, PreflightFinding::Delivered, "took the test event");
        row(301, PreflightFinding::Redirected, "https://elsewhere.example/in");
        row(307, PreflightFinding::Redirected, "https://elsewhere.example/in");
        row(400, PreflightFinding::ClientError, "400");
        row(401, PreflightFinding::WantsAuthorization, "401");
        row(403, PreflightFinding::WantsAuthorization, "403");
        row(404, PreflightFinding::NotThere, "404");
        row(405, PreflightFinding::NoPost, "POST");
        row(410, PreflightFinding::Gone, "gone for good");
        row(413, PreflightFinding::TooLarge, "too large");
        row(415, PreflightFinding::UnsupportedType, "JSON");
        row(422, PreflightFinding::ClientError, "422");
        row(429, PreflightFinding::TooMany, "fewer requests");
        row(500, PreflightFinding::ServerError, "error of its own");
        row(503, PreflightFinding::ServerError, "503");
    }
    void everyAnswerHasItsSentence()
    {
        QFETCH(const int, status);
        QFETCH(const PreflightFinding, finding);
        QFETCH(const QString, says);
        const LocalHttpServer server(LocalHttpServer::answering(
                status, "{}", {{"Location", "https://elsewhere.example/in"}}));
        Tester tester;
        const PreflightReport report = tester.run(server.url());
        QCOMPARE(report.finding, finding);
        const ErrorText text = textOf(report);
        QVERIFY2(text.message.contains(says), qPrintable(text.message));
        QVERIFY(text.message.contains(QStringLiteral("127.0.0.1")));
        QCOMPARE(problemWithWords(report), QString());
        QCOMPARE(sumOf(report.phases), report.durationUs);
        QCOMPARE(server.requestCount(), 1); // never followed, never repeated
    }

    void everyBadMannerHasItsSentence_data()
    {
        using Script = LocalHttpServer::Script;
        QTest::addColumn<Script>("script");
        QTest::addColumn<PreflightFinding>("finding");
        const auto row = [](const char *name, const Script &script, PreflightFinding finding) {
            QTest::newRow(name) << script << finding;
        };
        row("no answer", LocalHttpServer::hanging(), PreflightFinding::NoAnswer);
        row(
                "a slow body",
                [](LocalConnection &connection) {
                    connection.readRequest();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
                    connection.sendSlowly(QByteArray(1000, 'x'), 20);
                },
                PreflightFinding::AnswerTooSlow);
        row(
                "closed without an answer",
                [](LocalConnection &connection) {
                    connection.readRequest();
                    connection.close();
                },
                PreflightFinding::ClosedWithoutAnswer);
        row(
                "closed within the answer",
                [](LocalConnection &connection) {
                    connection.readRequest();
                    connection.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nx");
                    connection.close();
                },
                PreflightFinding::ClosedWithinAnswer);
        row(
                "no HTTP at all",
                [](LocalConnection &connection) {
                    connection.send("220 mail.example ESMTP\r\n");
                    connection.close();
                },
                PreflightFinding::NotHttp);
        row(
                "headers without end",
                [](LocalConnection &connection) {
                    connection.readRequest();
                    connection.send("HTTP/1.1 200 OK\r\nX: " + QByteArray(200'000, 'x')
                                    + "\r\n\r\n");
                },
                PreflightFinding::HeaderTooLarge);
        row(
                "https asked for in words",
                [](LocalConnection &connection) {
                    connection.readRequest();
                    connection.send(LocalHttpServer::response(
                            400, "The plain HTTP request was sent to HTTPS port"));
                },
                PreflightFinding::HttpsExpected);
    }
    void everyBadMannerHasItsSentence()
    {
        QFETCH(const LocalHttpServer::Script, script);
        QFETCH(const PreflightFinding, finding);
        const LocalHttpServer server(script);
        Tester tester;
        tester.request.timeoutMs = 400;
        const PreflightReport report = tester.run(server.url());
        QCOMPARE(report.finding, finding);
        QCOMPARE(problemWithWords(report), QString());
        QCOMPARE(sumOf(report.phases), report.durationUs);
    }

    void aHundredMegabytesAreNotRead()
    {
        const LocalHttpServer server([](LocalConnection &connection) {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 104857600\r\n\r\n");
            while (connection.send(QByteArray(65'536, 'x'))) { }
        });
        Tester tester;
        const PreflightReport report = tester.run(server.url());
        QCOMPARE(report.finding, PreflightFinding::Delivered);
        QCOMPARE(report.responseBody.size(), 65'536);
        QCOMPARE(report.warnings, QList<PreflightWarning>{PreflightWarning::BodyCut});
        QCOMPARE(problemWithWords(report), QString());
    }

    void aPortWhereNothingListensIsTold()
    {
        quint16 port = 0;
        {
            const LocalHttpServer server;
            port = server.port();
        }
        Tester tester;
        const PreflightReport report =
                tester.run(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)));
        QCOMPARE(report.finding, PreflightFinding::Refused);
        QCOMPARE(problemWithWords(report), QString());
    }

    void aNameThatLeadsNowhereIsTold()
    {
        Tester tester;
        const PreflightReport report = tester.run(QUrl(QStringLiteral("http://nowhere.example/")));
        QCOMPARE(report.finding, PreflightFinding::NameNotFound);
        QVERIFY(textOf(report).message.contains(QStringLiteral("nowhere.example")));
        QVERIFY(report.addresses.isEmpty());
        QCOMPARE(sumOf(report.phases), report.durationUs);
    }

    void anAddressThatIsNotAllowedIsNamedAndNotSentTo()
    {
        const LocalHttpServer server;
        Tester tester;
        tester.names.insert("inside.example", {IpAddress::v4(10, 0, 0, 7)});
        const PreflightReport report = tester.run(server.urlFor(QStringLiteral("inside.example")));
        QCOMPARE(report.finding, PreflightFinding::AddressNotAllowed);
        QCOMPARE(report.addresses.size(), 1);
        QVERIFY(!report.addresses[0].isAllowed);
        const QString says = textOf(report).message;
        QVERIFY2(says.contains(QStringLiteral("10.0.0.7 (private")), qPrintable(says));
        QCOMPARE(server.requestCount(), 0);
    }

    void everyAddressIsShownAndTheAllowedOneUsed()
    {
        const LocalHttpServer server;
        Tester tester;
        tester.names.insert("both.example", {IpAddress::v4(10, 0, 0, 7), loopbackV4});
        const PreflightReport report = tester.run(server.urlFor(QStringLiteral("both.example")));
        QCOMPARE(report.finding, PreflightFinding::Delivered);
        QCOMPARE(report.addresses.size(), 2);
        QVERIFY(report.remoteAddress.startsWith(QStringLiteral("127.0.0.1:")));
        QCOMPARE(report.warnings, QList<PreflightWarning>{PreflightWarning::InTheClear});
    }

    void cancelEndsItAtOnce_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("on the wire") << QStringLiteral("127.0.0.1");
        QTest::newRow("while the name is looked up") << QStringLiteral("hangs.example");
    }
    void cancelEndsItAtOnce()
    {
        QFETCH(const QString, host);
        const LocalHttpServer server(LocalHttpServer::hanging());
        Tester tester;
        tester.hanging = {"hangs.example"};
        tester.begin(server.urlFor(host));
        QSignalSpy finished(tester.preflight.get(), &Preflight::finished);
        if (host == QStringLiteral("127.0.0.1"))
            QTRY_COMPARE(server.requestCount(), 1);
        tester.preflight->cancel();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(tester.preflight->report().finding, PreflightFinding::Cancelled);
        QCOMPARE(problemWithWords(tester.preflight->report()), QString());
        tester.preflight->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(finished.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
