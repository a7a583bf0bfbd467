#include "tests/core/transport/sender.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/testidentity.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <openssl/tls1.h>

using namespace hk;
using namespace hk::test;

using Identity = std::shared_ptr<TestIdentity>;

class TestTransportTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TestIdentity::Wish authority;
        authority.isAuthority = true;
        m_authority = TestIdentity::make(authority);
        m_caFile = m_folder.filePath(QStringLiteral("ca.pem"));
        QFile file(m_caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(m_authority->certificatePem()) > 0);
    }

    void aTrustedReceiverIsSentTo_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("host");
        QTest::newRow("by name") << QStringList{QStringLiteral("receiver.example")}
                                 << QStringLiteral("receiver.example");
        QTest::newRow("by one of several names")
                << QStringList{QStringLiteral("a.example"), QStringLiteral("receiver.example")}
                << QStringLiteral("receiver.example");
        QTest::newRow("by wildcard") << QStringList{QStringLiteral("*.receiver.example")}
                                     << QStringLiteral("a.receiver.example");
        QTest::newRow("by address")
                << QStringList{QStringLiteral("127.0.0.1")} << QStringLiteral("127.0.0.1");
    }
    void aTrustedReceiverIsSentTo()
    {
        QFETCH(const QStringList, names);
        QFETCH(const QString, host);
        const auto server = serverAs(identity({.names = names}));
        Sender sender;
        sender.resolver->names.insert(host.toLatin1(), {loopbackV4});
        for (const bool isKept : {false, true}) {
            const TransportReport report = sender.post(request(server->urlFor(host)));
            QVERIFY2(report.outcome == OutcomeKind::Answered, qPrintable(report.errorDetail));
            QCOMPARE(report.statusCode, 200);
            QCOMPARE(report.phases.tlsUs < 0, isKept);
            QVERIFY(report.peerCertificates.isEmpty());
        }
        QCOMPARE(server->connectionCount(), 1);
    }

    void aReceiverThatCannotBeTrustedIsNotSentTo_data()
    {
        QTest::addColumn<Identity>("as");
        QTest::addColumn<QString>("reason");
        const QStringList names{QStringLiteral("receiver.example")};
        const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
        QTest::newRow("expired") << identity(
                {.names = names, .validFromDays = -30, .validUntilDays = -2})
                                 << text("certificate expired on 20");
        QTest::newRow("not valid yet") << identity({.names = names, .validFromDays = 5})
                                       << text("certificate is not valid before 20");
        QTest::newRow("self-signed")
                << TestIdentity::make({.names = names}) << text("self-signed certificate");
        const Identity other = TestIdentity::make(
                {.names = {QStringLiteral("Other Authority")}, .isAuthority = true});
        const Identity impostor = TestIdentity::make({.names = {}, .isAuthority = true});
        QTest::newRow("unknown authority")
                << TestIdentity::make({.names = names}, other)
                << text("unknown certificate authority: Other Authority");
        QTest::newRow("an authority that only has a trusted name")
                << TestIdentity::make({.names = names}, impostor)
                << text("certificate signature failure");
        QTest::newRow("wrong host")
                << identity({.names = {QStringLiteral("a.example"), QStringLiteral("b.example")}})
                << text("wrong host: the certificate is for a.example, b.example, not for "
                        "receiver.example");
    }
    void aReceiverThatCannotBeTrustedIsNotSentTo()
    {
        QFETCH(const Identity, as);
        QFETCH(const QString, reason);
        const auto server = serverAs(as);
        Sender sender;
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        QNetworkRequest request = this->request(server->urlFor(QStringLiteral("receiver.example")));
        const TransportReport report = sender.post(request);
        QCOMPARE(report.outcome, OutcomeKind::TlsFailed);
        QVERIFY2(report.errorDetail.startsWith(reason), qPrintable(report.errorDetail));
        QCOMPARE(report.peerCertificates.value(0), as->certificateDer());
        QVERIFY(report.phases.connectUs >= 0);
        QVERIFY(report.phases.tlsUs >= 0);
        QCOMPARE(report.phases.sendUs, -1);
        QCOMPARE(server->requestCount(), 0);
        // Unless somebody insists.
        request.setAttribute(attributeOf(DoNotVerifyAttribute), true);
        QCOMPARE(sender.post(request).statusCode, 200);
        // Which opens no way for the others.
        request.setAttribute(attributeOf(DoNotVerifyAttribute), false);
        QCOMPARE(sender.post(request).outcome, OutcomeKind::TlsFailed);
        QCOMPARE(server->requestCount(), 1);
    }

    void anExtraAuthorityIsForItsRequestAlone()
    {
        const auto server = serverAs(identity({.names = {QStringLiteral("127.0.0.1")}}));
        Sender sender;
        QCOMPARE(sender.post(request(server->url())).statusCode, 200);
        const TransportReport report = sender.post(server->url());
        QCOMPARE(report.outcome, OutcomeKind::TlsFailed);
        QCOMPARE(report.errorDetail,
                 QStringLiteral("unknown certificate authority: Test Authority"));
        QCOMPARE(server->requestCount(), 1);
    }

    void anExtraAuthorityThatCannotBeReadSaysSo()
    {
        const auto server = serverAs(identity({.names = {QStringLiteral("127.0.0.1")}}));
        Sender sender;
        QNetworkRequest request(server->url());
        request.setAttribute(attributeOf(ExtraCaFileAttribute),
                             m_folder.filePath(QStringLiteral("none.pem")));
        const TransportReport report = sender.post(request);
        QCOMPARE(report.outcome, OutcomeKind::TlsFailed);
        QCOMPARE(report.errorDetail,
                 QStringLiteral("the file of extra CA certificates cannot be used"));
    }

    void onlyTls12AndLaterIsSpoken_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("isSpoken");
        QTest::newRow("TLS 1.0") << TLS1_VERSION << false;
        QTest::newRow("TLS 1.1") << TLS1_1_VERSION << false;
        QTest::newRow("TLS 1.2") << TLS1_2_VERSION << true;
        QTest::newRow("TLS 1.3") << TLS1_3_VERSION << true;
    }
    void onlyTls12AndLaterIsSpoken()
    {
        QFETCH(const int, version);
        QFETCH(const bool, isSpoken);
        LocalHttpServer::Options options;
        options.tls = identity({.names = {QStringLiteral("127.0.0.1")}});
        options.tlsVersion = version;
        LocalHttpServer server(LocalHttpServer::answering(200), options);
        Sender sender;
        const TransportReport report = sender.post(request(server.url()));
        QCOMPARE(report.outcome, isSpoken ? OutcomeKind::Answered : OutcomeKind::TlsFailed);
        if (!isSpoken)
            QVERIFY2(report.errorDetail.contains(QStringLiteral("TLS version")),
                     qPrintable(report.errorDetail));
    }

    void aPlainPortIsNamedAsSuch()
    {
        LocalHttpServer server([](LocalConnection &connection) {
            connection.read();
            connection.send("HTTP/1.1 400 Bad Request\r\n\r\n");
        });
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        Sender sender;
        const TransportReport report = sender.post(url);
        QCOMPARE(report.outcome, OutcomeKind::TlsFailed);
        QCOMPARE(report.errorDetail,
                 QStringLiteral("the receiver does not speak TLS on this port"));
    }

    void aHandshakeThatHangsOrBreaks_data()
    {
        QTest::addColumn<bool>("hangs");
        QTest::newRow("hangs") << true;
        QTest::newRow("closes") << false;
    }
    void aHandshakeThatHangsOrBreaks()
    {
        QFETCH(const bool, hangs);
        LocalHttpServer server([hangs](LocalConnection &connection) {
            connection.read();
            if (hangs)
                connection.hang();
        });
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        Sender sender;
        const TransportReport report = sender.post(url, "{}", hangs ? 500 : 15'000);
        QCOMPARE(report.outcome, hangs ? OutcomeKind::TlsTimeout : OutcomeKind::TlsFailed);
        QVERIFY(report.phases.tlsUs >= 0);
        QCOMPARE(report.phases.sendUs, -1);
        QVERIFY(hangs || report.errorDetail.contains(QStringLiteral("closed")));
    }

    void misbehavingOverTlsIsNamedAsWithoutIt()
    {
        const auto server = serverAs(
                identity({.names = {QStringLiteral("127.0.0.1")}}),
                [](LocalConnection &connection) {
                    connection.readRequest();
                    if (connection.number() == 1)
                        connection.reset();
                    else if (connection.number() == 2)
                        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello");
                });
        Sender sender;
        const OutcomeKind expected[] = {OutcomeKind::ClosedBeforeAnswer,
                                        OutcomeKind::ClosedWithinAnswer,
                                        OutcomeKind::ClosedBeforeAnswer};
        for (const OutcomeKind outcome : expected)
            QCOMPARE(sender.post(request(server->url())).outcome, outcome);
        QCOMPARE(server->requestCount(), 3);
    }

private:
    Identity identity(const TestIdentity::Wish &wish) const
    {
        return TestIdentity::make(wish, m_authority);
    }

    static std::unique_ptr<LocalHttpServer> serverAs(
            const Identity &identity,
            const LocalHttpServer::Script &script = LocalHttpServer::answering(200))
    {
        LocalHttpServer::Options options;
        options.tls = identity;
        return std::make_unique<LocalHttpServer>(script, options);
    }

    QNetworkRequest request(const QUrl &url) const
    {
        QNetworkRequest request(url);
        request.setAttribute(attributeOf(ExtraCaFileAttribute), m_caFile);
        return request;
    }

    QTemporaryDir m_folder;
    QString m_caFile;
    Identity m_authority;
};

QTEST_GUILESS_MAIN(TestTransportTls)
#include "tst_transport_tls.moc"
