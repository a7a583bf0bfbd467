#include "tests/core/transport/sender.h"
#include "tests/support/localhttpserver.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

namespace {

/// A proxy that answers CONNECT, and then for the receiver as well; notes what it was asked for.
LocalHttpServer::Script connectProxy()
{
    return [](LocalConnection &connection) {
        if (!connection.readRequest())
            return;
        connection.send("HTTP/1.1 200 Connected\r\nX-Proxy: yes\r\n\r\n");
        while (connection.readRequest())
            connection.send(LocalHttpServer::response(202));
    };
}

/// SOCKS 5 without a password (RFC 1928); `asked` is the request as it came.
LocalHttpServer::Script socksProxy(QByteArray &asked)
{
    return [&asked](LocalConnection &connection) {
        connection.read();
        connection.send(QByteArray("\x05\x00", 2));
        asked = connection.read();
        connection.send(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10));
        while (connection.readRequest())
            connection.send(LocalHttpServer::response(202));
    };
}

TransportOptions over(const QUrl &proxy, bool resolvesNames = false)
{
    TransportOptions options;
    options.proxy = proxy;
    options.proxyResolvesNames = resolvesNames;
    return options;
}

} // namespace

class TestTransportProxy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAskedForTheAddressThatWasJudged()
    {
        LocalHttpServer proxy(connectProxy());
        Sender sender(over(proxy.url(QString())));
        sender.resolver->names.insert("receiver.example", {IpAddress::v4(10, 0, 0, 1), loopbackV4});
        const TransportReport report =
                sender.post(QUrl(QStringLiteral("http://receiver.example:81/hook")));
        QCOMPARE(report.statusCode, 202);
        QCOMPARE(report.remoteAddress, QStringLiteral("127.0.0.1:%1").arg(proxy.port()));
        const QList<ReceivedRequest> requests = proxy.requests();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0].method, QByteArray("CONNECT"));
        QCOMPARE(requests[0].target, QByteArray("127.0.0.1:81"));
        QCOMPARE(requests[1].header("Host"), QByteArray("receiver.example:81"));
        for (const auto &[name, value] : report.responseHeaders)
            QVERIFY(name != "X-Proxy");
    }

    void isNotAskedForAnAddressThePolicyForbids_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("resolvesNames");
        QTest::newRow("an address") << QStringLiteral("http://10.0.0.1/") << false;
        QTest::newRow("an address, names left to the proxy")
                << QStringLiteral("http://10.0.0.1/") << true;
        QTest::newRow("a name") << QStringLiteral("http://internal.example/") << false;
    }
    void isNotAskedForAnAddressThePolicyForbids()
    {
        QFETCH(const QString, url);
        QFETCH(const bool, resolvesNames);
        LocalHttpServer proxy(connectProxy());
        Sender sender(over(proxy.url(QString()), resolvesNames));
        sender.resolver->names.insert("internal.example", {IpAddress::v4(10, 0, 0, 1)});
        QCOMPARE(sender.post(QUrl(url)).outcome, OutcomeKind::Blocked);
        QCOMPARE(proxy.connectionCount(), 0);
    }

    void aNewPolicyCountsForKeptConnectionsThroughIt()
    {
        LocalHttpServer proxy(connectProxy());
        Sender sender(over(proxy.url(QString())));
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        const QUrl url(QStringLiteral("http://receiver.example/"));
        QCOMPARE(sender.post(url).statusCode, 202);
        QCOMPARE(sender.post(url).statusCode, 202);
        QCOMPARE(proxy.requestCount(), 3);
        sender.manager.setPolicy(EgressPolicy());
        QCOMPARE(sender.post(url).outcome, OutcomeKind::Blocked);
        QCOMPARE(proxy.requestCount(), 3);
    }

    void getsTheNameWhenToldSo()
    {
        LocalHttpServer proxy(connectProxy());
        Sender sender(over(proxy.url(QString()), true));
        QCOMPARE(sender.post(QUrl(QStringLiteral("http://only-there.example:81/"))).statusCode,
                 202);
        QCOMPARE(proxy.requests().constFirst().target, QByteArray("only-there.example:81"));
        QCOMPARE(sender.resolver->lookUps, 0);
    }

    void mayHaveANameItself()
    {
        LocalHttpServer proxy(connectProxy());
        Sender sender(over(proxy.urlFor(QStringLiteral("proxy.example"), QString())));
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        const QUrl url(QStringLiteral("http://receiver.example/"));
        QCOMPARE(sender.post(url).outcome, OutcomeKind::NameNotFound);
        sender.resolver->names.insert("proxy.example", {loopbackV4});
        QCOMPARE(sender.post(url).statusCode, 202);
    }

    void mayBeSocks()
    {
        QByteArray asked;
        LocalHttpServer proxy(socksProxy(asked));
        QUrl url = proxy.url(QString());
        url.setScheme(QStringLiteral("socks5"));
        Sender sender(over(url));
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        QCOMPARE(sender.post(QUrl(QStringLiteral("http://receiver.example:81/"))).statusCode, 202);
        QCOMPARE(asked, QByteArray("\x05\x01\x00\x01\x7f\x00\x00\x01\x00\x51", 10));
    }

    void canBeOfOneRequest()
    {
        LocalHttpServer proxy(connectProxy());
        LocalHttpServer server;
        Sender sender;
        QNetworkRequest request(server.url());
        request.setAttribute(attributeOf(ProxyAttribute), proxy.url(QString()));
        const auto proxied = sender.start(request);
        QTRY_VERIFY(proxied->isFinished());
        QCOMPARE(reportOf(*proxied).statusCode, 202);
        QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
        QCOMPARE(server.requestCount(), 0);
        // The next one has none, and does not take the connection through it.
        QCOMPARE(sender.post(server.url()).statusCode, 200);
        QCOMPARE(proxy.requestCount(), 2);
    }

    void isTakenFromTheOptionsAlone()
    {
        LocalHttpServer proxy(connectProxy());
        LocalHttpServer server;
        for (const char *variable : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qputenv(variable, proxy.url(QString()).toEncoded());
        Sender sender;
        const TransportReport report = sender.post(server.url());
        for (const char *variable : {"http_proxy", "all_proxy", "ALL_PROXY"})
            qunsetenv(variable);
        QCOMPARE(report.statusCode, 200);
        QCOMPARE(proxy.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTransportProxy)
#include "tst_transport_proxy.moc"
