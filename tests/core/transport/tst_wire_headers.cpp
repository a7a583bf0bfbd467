#include "core/transport/wireheaders.h"

#include "core/transport/curlaccessmanager.h"
#include "core/transport/report.h"
#include "tests/support/localhttpserver.h"

#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

namespace {

QByteArray asText(const HeaderList &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text;
}

QByteArray valueOrNone(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return "(none)";
}

} // namespace

class TestWireHeaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheFixedOrder()
    {
        const HeaderList headers =
                wireHeaders(QUrl(QStringLiteral("https://example.com/hook")),
                            {{"X-One", "1"}, {"x-two", ""}, {"X-One", "again"}}, 42);
        QCOMPARE(asText(headers),
                 QByteArray("Host: example.com\r\nUser-Agent: ") + userAgent()
                         + "\r\nAccept: */*\r\nContent-Type: application/json\r\n"
                           "Content-Length: 42\r\nX-One: 1\r\nx-two: \r\nX-One: again\r\n");
        QVERIFY(userAgent().startsWith("Hookkeeper/"));
    }

    void namesTheHost_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("host");
        const auto row = [](const char *name, const char *url, const char *host) {
            QTest::newRow(name) << QString::fromUtf8(url) << QByteArray(host);
        };
        row("usual port of http", "http://example.com:80/", "example.com");
        row("usual port of https", "https://example.com:443/", "example.com");
        row("another port", "https://example.com:8443/", "example.com:8443");
        row("http's port with https", "https://example.com:80/", "example.com:80");
        row("an IDN in ASCII", "https://bücher.example/", "xn--bcher-kva.example");
        row("capitals", "https://EXAMPLE.com/", "example.com");
        row("IPv6", "http://[::1]:8080/", "[::1]:8080");
        row("a number that is an address", "http://2130706433:81/", "127.0.0.1:81");
    }
    void namesTheHost()
    {
        QFETCH(const QString, url);
        QFETCH(const QByteArray, host);
        QCOMPARE(wireHeaders(QUrl(url), {}, 0).value(0), qMakePair(QByteArray("Host"), host));
    }

    void ownHeadersReplaceDefaultsButNotTheFraming()
    {
        const HeaderList headers = wireHeaders(QUrl(QStringLiteral("http://example.com/")),
                                               {{"content-type", "text/plain"},
                                                {"User-Agent", "mine"},
                                                {"Host", "evil"},
                                                {"Content-Length", "1"},
                                                {"TRANSFER-ENCODING", "chunked"},
                                                {"Connection", "close"},
                                                {"Expect", "100-continue"},
                                                {"Proxy-Authorization", "x"}},
                                               7);
        QCOMPARE(asText(headers),
                 QByteArray("Host: example.com\r\nAccept: */*\r\nContent-Length: 7\r\n"
                            "content-type: text/plain\r\nUser-Agent: mine\r\n"));
    }

    void leavesOutWhatWouldMakeLinesOfItsOwn()
    {
        for (const char *value : {"a\r\nEvil: 1", "a\nb", "a\rb", "a\x7f"})
            QVERIFY(!isValidHeader("X-A", value));
        QVERIFY(!isValidHeader("X-A", QByteArrayView("a\0b", 3)));
        for (const char *name : {"", "X A", "X:A", "X\r\nA", "X-\xc3\xa9"})
            QVERIFY(!isValidHeader(name, "value"));
        QVERIFY(isValidHeader("X-A!#$%&'*+.^_`|~9", "tab\there, caf\xc3\xa9"));
        const HeaderList headers = wireHeaders(QUrl(QStringLiteral("http://example.com/")),
                                               {{"X-Bad", "a\r\nEvil: 1"}, {"X-Good", "b"}}, 0);
        QCOMPARE(valueOrNone(headers, "X-Bad"), QByteArray("(none)"));
        QCOMPARE(valueOrNone(headers, "X-Good"), QByteArray("b"));
    }

    void isWhatARawSocketSees_data()
    {
        QTest::addColumn<HeaderList>("ours");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::newRow("nothing of ours") << HeaderList{} << QByteArray("{}") << QStringLiteral("/");
        QTest::newRow("an empty body") << HeaderList{} << QByteArray() << QStringLiteral("/hook");
        QTest::newRow("signature headers")
                << HeaderList{{"Content-Type", "application/json"},
                              {"X-Message-Signature", "ab12"},
                              {"webhook-id", "evt_0123456789abc"},
                              {"webhook-timestamp", "1767225600"},
                              {"webhook-signature", "v1,abc="}}
                << QByteArray("{\"a\":1}") << QStringLiteral("/a/../b/./c");
        QTest::newRow("an empty value and odd letters")
                << HeaderList{{"X-Empty", ""}, {"X-Semicolon", "a;"}, {"x-Accents", "caf\xc3\xa9"}}
                << QByteArray(3'000, 'x') << QStringLiteral("/ä ö%20%41");
        QTest::newRow("two megabytes, without Expect")
                << HeaderList{} << QByteArray(2'000'000, 'x') << QStringLiteral("/");
        QTest::newRow("own Accept and User-Agent")
                << HeaderList{{"Accept", "application/json"}, {"User-Agent", "Other/1"}}
                << QByteArray("{}") << QStringLiteral("/");
    }
    void isWhatARawSocketSees()
    {
        QFETCH(const HeaderList, ours);
        QFETCH(const QByteArray, body);
        QFETCH(const QString, path);
        LocalHttpServer server;
        CurlAccessManager manager({}, EgressPolicy::withLoopback());
        QUrl url = server.url(path);
        url.setQuery(QStringLiteral("q=1&r=a%20b"));
        QNetworkRequest request(url);
        for (const auto &[name, value] : ours)
            request.setRawHeader(name, value);
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, body));
        QTRY_VERIFY(reply->isFinished());
        QCOMPARE(reportOf(*reply).statusCode, 200);
        QCOMPARE(server.requestCount(), 1);
        const ReceivedRequest seen = server.requests().constFirst();
        QByteArray lines = asText(wireHeaders(url, ours, body.size()));
        lines.replace(": \r\n", ":\r\n"); // how an empty value is written
        QCOMPARE(seen.head, "POST " + requestTarget(url) + " HTTP/1.1\r\n" + lines + "\r\n");
        QCOMPARE(seen.body, body);
    }
};

QTEST_GUILESS_MAIN(TestWireHeaders)
#include "tst_wire_headers.moc"
