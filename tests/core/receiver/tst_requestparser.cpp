#include "core/receiver/requestparser.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QByteArray chunked()
{
    return QByteArrayLiteral(
            "POST /customer?x=1 HTTP/1.1\r\nHost: h\r\nX-Twice: 1\r\nX-Twice: 2\r\n"
            "Transfer-Encoding: chunked\r\n\r\n"
            "3\r\nabc\r\n4;ext=1\r\ndefg\r\n0\r\nX-Trailer: t\r\n\r\n");
}

} // namespace

class TestRequestParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequestCutAnywhere()
    {
        for (qsizetype cut = 0; cut <= chunked().size(); ++cut) {
            RequestParser parser{RequestLimits()};
            QCOMPARE(parser.feed(chunked().first(cut)), cut);
            QCOMPARE(parser.feed(chunked().sliced(cut)), chunked().size() - cut);
            QVERIFY(parser.isComplete());
            const HttpRequest request = parser.take();
            QCOMPARE(request.method, QByteArray("POST"));
            QCOMPARE(request.target, QByteArray("/customer?x=1"));
            QCOMPARE(request.headers,
                     HeaderList({{"Host", "h"},
                                 {"X-Twice", "1"},
                                 {"X-Twice", "2"},
                                 {"Transfer-Encoding", "chunked"}}));
            QCOMPARE(request.body, QByteArray("abcdefg"));
            QCOMPARE(request.bodySize, 7);
            QVERIFY(request.keepsAlive);
        }
    }

    void stopsAtTheEndOfARequest()
    {
        const QByteArray second = "GET / HTTP/1.0\r\n\r\n";
        const QByteArray both = chunked() + second;
        RequestParser parser{RequestLimits()};
        QCOMPARE(parser.feed(both), chunked().size());
        QCOMPARE(parser.feed(both), 0);
        QCOMPARE(parser.take().body, QByteArray("abcdefg"));
        QVERIFY(!parser.hasBegun());
        QCOMPARE(parser.feed(second), second.size());
        QVERIFY(parser.isComplete());
        const HttpRequest request = parser.take();
        QCOMPARE(request.method, QByteArray("GET"));
        QVERIFY(!request.keepsAlive);
        QVERIFY(request.headers.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02 hello") << 400;
        QTest::newRow("an answer") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << 400;
        QTest::newRow("an unknown method") << QByteArray("BREW / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("HTTP/3") << QByteArray("GET / HTTP/3.x\r\n\r\n") << 505;
        QTest::newRow("two lengths")
                << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                << 400;
        QTest::newRow("a length and chunks")
                << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked"
                              "\r\n\r\n")
                << 400;
        QTest::newRow("a negative length")
                << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("a length beyond numbers")
                << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n")
                << 400;
        QTest::newRow("a length of 300 MB")
                << QByteArray("POST / HTTP/1.1\r\nContent-Length: 300000000\r\n\r\n") << 413;
        QTest::newRow("a chunk without size")
                << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n")
                << 400;
        QTest::newRow("a blank in a header's name")
                << QByteArray("GET / HTTP/1.1\r\nX Y: 1\r\n\r\n") << 400;
        QTest::newRow("an endless address") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n\r\n"
                                            << 414;
        QTest::newRow("an endless header")
                << "GET / HTTP/1.1\r\nX: " + QByteArray(70'000, 'a') << 431;
        QTest::newRow("endless headers")
                << "GET / HTTP/1.1\r\n" + QByteArray("a:b\r\n").repeated(500) << 431;
        QTest::newRow("an endless name") << "GET / HTTP/1.1\r\n" + QByteArray(70'000, 'a') << 431;
        QTest::newRow("endless trailers")
                << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
                        + QByteArray("abc: defghi\r\n").repeated(9000)
                << 431;
    }
    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(int, status);
        RequestParser whole{RequestLimits()};
        whole.feed(bytes);
        QCOMPARE(whole.fault().status, status);
        QVERIFY(!whole.fault().reason.isEmpty());
        QVERIFY(!whole.isComplete());
        RequestParser parts{RequestLimits()};
        for (const char c : bytes)
            parts.feed(QByteArrayView(&c, 1));
        QCOMPARE(parts.fault().status, status);
    }

    void keepsTheFirstPartOfABody()
    {
        RequestLimits limits;
        limits.keptBody = 10;
        RequestParser parser(limits);
        QByteArray rest;
        parser.setOverflow([&rest](QByteArrayView part) { rest += part; });
        const QByteArray head = "POST / HTTP/1.1\r\nContent-Length: 26\r\n\r\n";
        const QByteArray body = "abcdefghijklmnopqrstuvwxyz";
        const QByteArray whole = head + body;
        for (const char c : whole)
            parser.feed(QByteArrayView(&c, 1));
        QVERIFY(parser.isComplete());
        QCOMPARE(parser.request().body, body.left(10));
        QCOMPARE(rest, body.mid(10));
        QCOMPARE(parser.take().bodySize, 26);
    }

    void refusesABodyThatGrowsTooLong()
    {
        RequestLimits limits;
        limits.body = 100;
        RequestParser parser(limits);
        parser.feed("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        for (int i = 0; i < 20 && !parser.fault().status; ++i)
            parser.feed("a\r\n0123456789\r\n");
        QCOMPARE(parser.fault().status, 413);
        QVERIFY(parser.request().body.size() <= 100);
    }

    void hearsThatTheClientWaitsToGoOn()
    {
        RequestParser parser{RequestLimits()};
        parser.feed("POST / HTTP/1.1\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n");
        QVERIFY(parser.hasHead());
        QVERIFY(parser.request().expectsContinue);
        QVERIFY(!parser.isComplete());
    }

    void anUpgradeIsNotTaken()
    {
        RequestParser parser{RequestLimits()};
        const QByteArray request = "POST / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n"
                                   "Content-Length: 3\r\n\r\nabc";
        QCOMPARE(parser.feed(request), request.size());
        QVERIFY(parser.isComplete());
        QCOMPARE(parser.take().body, QByteArray("abc"));
    }
};

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
