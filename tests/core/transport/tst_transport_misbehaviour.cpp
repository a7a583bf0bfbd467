#include "tests/core/transport/sender.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/testidentity.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

using Script = LocalHttpServer::Script;

namespace {

/// Reads the request, sends `bytes`, then does what `then` does.
Script sending(const QByteArray &bytes, const Script &then = {})
{
    return [bytes, then](LocalConnection &connection) {
        if (connection.readRequest() && connection.send(bytes) && then)
            then(connection);
    };
}

void hang(LocalConnection &connection) { connection.hang(); }

/// Sends `bytes` again and again, until the peer has had enough.
Script endless(const QByteArray &first, const QByteArray &bytes)
{
    return sending(first, [bytes](LocalConnection &connection) {
        while (connection.send(bytes)) { }
    });
}

Script drip(const QByteArray &first, const QByteArray &rest)
{
    return sending(first, [rest](LocalConnection &connection) {
        if (connection.sendSlowly(rest, 20))
            connection.hang();
    });
}

const QByteArray okHead = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = okHead + "Transfer-Encoding: chunked\r\n\r\n";

/// 50 MB of nothing, as 50 kB.
QByteArray gzipBomb() { return qCompress(QByteArray(50'000'000, 'x'), 9).mid(4); }

void addColumns()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<OutcomeKind>("outcome");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("overTls");
}

/// Below TLS or not, a fault is the same.
void row(const char *name, const Script &script, OutcomeKind outcome, int status = 0)
{
    QTest::newRow(name) << script << outcome << status << false;
    QTest::newRow(qPrintable(QString::fromLatin1(name) + QStringLiteral(", over TLS")))
            << script << outcome << status << true;
}

std::shared_ptr<TestIdentity> receiver()
{
    static const std::shared_ptr<TestIdentity> identity =
            TestIdentity::make({.names = {QStringLiteral("127.0.0.1")}});
    return identity;
}

/// The body of all tests here: one POST to a receiver that misbehaves.
void judge()
{
    QFETCH(const Script, script);
    QFETCH(const OutcomeKind, outcome);
    QFETCH(const int, status);
    QFETCH(const bool, overTls);
    LocalHttpServer::Options options;
    if (overTls)
        options.tls = receiver();
    LocalHttpServer server(script, options);
    QNetworkRequest request(server.url());
    request.setAttribute(attributeOf(DoNotVerifyAttribute), true);
    Sender sender;
    const bool shallTimeOut =
            outcome == OutcomeKind::AnswerTimeout || outcome == OutcomeKind::BodyTimeout;
    const int timeoutMs = shallTimeOut ? 500 : 15'000;
    const TransportReport report = sender.post(request, "{}", timeoutMs);
    QCOMPARE(report.outcome, outcome);
    QCOMPARE(report.statusCode.value_or(0), status);
    QVERIFY(report.responseBody.size() <= 64 * 1024);
    qsizetype headerBytes = 0;
    for (const auto &[name, value] : report.responseHeaders)
        headerBytes += name.size() + value.size();
    QVERIFY(headerBytes <= 64 * 1024);
    QCOMPARE(report.errorDetail.isEmpty(), outcome != OutcomeKind::Protocol);
    QVERIFY(server.requestCount() <= 1);
    QCOMPARE(server.connectionCount(), 1);
}

} // namespace

/// Ways in which a receiver can misbehave, and what each is called.
class TestTransportMisbehaviour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOut_data()
    {
        addColumns();
        row("no answer", sending({}, hang), OutcomeKind::AnswerTimeout);
        row("half a status line", sending("HTTP/1.1 20", hang), OutcomeKind::AnswerTimeout);
        row("only 100 Continue", sending("HTTP/1.1 100 Continue\r\n\r\n", hang),
            OutcomeKind::AnswerTimeout);
        row("status line only", sending(okHead, hang), OutcomeKind::BodyTimeout, 200);
        row("headers that do not end", drip(okHead, "X-A: bcdefghijklmnopqrstuvwxyz"),
            OutcomeKind::BodyTimeout, 200);
        row("body that does not begin", sending(okHead + "Content-Length: 5\r\n\r\n", hang),
            OutcomeKind::BodyTimeout, 200);
        row("one byte at a time",
            drip(okHead + "Content-Length: 500\r\n\r\n", QByteArray(500, 'x')),
            OutcomeKind::BodyTimeout, 200);
    }
    void timesOut() { judge(); }

    void neverEnds_data()
    {
        addColumns();
        const QByteArray line = "X-Filler: " + QByteArray(1'000, 'x') + "\r\n";
        row("headers without end", endless(okHead, line), OutcomeKind::HeaderTooLarge, 200);
        row("one header line without end", endless(okHead + "X-A: ", QByteArray(10'000, 'x')),
            OutcomeKind::HeaderTooLarge, 200);
        row("a status line without end", endless("HTTP/1.1 200 ", QByteArray(10'000, 'x')),
            OutcomeKind::HeaderTooLarge);
        row("interim answers without end",
            endless({}, "HTTP/1.1 102 Processing\r\n" + line + "\r\n"),
            OutcomeKind::HeaderTooLarge);
        row("a body without end", endless(okHead + "\r\n", QByteArray(10'000, 'x')),
            OutcomeKind::Answered, 200);
        row("a gigabyte",
            endless(okHead + "Content-Length: 1073741824\r\n\r\n", QByteArray(65'536, 'x')),
            OutcomeKind::Answered, 200);
        row("chunks without end", endless(chunked, "2710\r\n" + QByteArray(10'000, 'x') + "\r\n"),
            OutcomeKind::Answered, 200);
    }
    void neverEnds() { judge(); }

    void closes_data()
    {
        addColumns();
        row(
                "closed before the request was read", [](LocalConnection &) {},
                OutcomeKind::ClosedBeforeAnswer);
        row("closed without a word", sending({}), OutcomeKind::ClosedBeforeAnswer);
        row("reset without a word", sending({}, [](LocalConnection &c) { c.reset(); }),
            OutcomeKind::ClosedBeforeAnswer);
        row("closed for writing without a word",
            sending({},
                    [](LocalConnection &c) {
                        c.closeWriting();
                        c.hang();
                    }),
            OutcomeKind::ClosedBeforeAnswer);
        row("closed within the status line", sending("HTTP/1.1 20"),
            OutcomeKind::ClosedBeforeAnswer);
        row("closed within the headers", sending(okHead + "X-A: b\r\n"),
            OutcomeKind::ClosedWithinAnswer, 200);
        row("closed within the body", sending(okHead + "Content-Length: 50\r\n\r\nhello"),
            OutcomeKind::ClosedWithinAnswer, 200);
        row("two lengths, of which the second counts",
            sending(okHead + "Content-Length: 5\r\nContent-Length: 7\r\n\r\nhello"),
            OutcomeKind::ClosedWithinAnswer, 200);
        row("reset within the body",
            sending(okHead + "Content-Length: 50\r\n\r\nhello",
                    [](LocalConnection &c) {
                        c.idle(50);
                        c.reset();
                    }),
            OutcomeKind::ClosedWithinAnswer, 200);
        row("closed within a chunk", sending(chunked + "ff\r\nhello"),
            OutcomeKind::ClosedWithinAnswer, 200);
        row("closed after 100 Continue", sending("HTTP/1.1 100 Continue\r\n\r\n"),
            OutcomeKind::ClosedBeforeAnswer);
    }
    void closes() { judge(); }

    void isNoHttp_data()
    {
        addColumns();
        row("chunk size that is no number", sending(chunked + "zz\r\nhello\r\n"),
            OutcomeKind::Protocol, 200);
        row("chunk longer than said", sending(chunked + "2\r\nhello\r\n0\r\n\r\n"),
            OutcomeKind::Protocol, 200);
        row("length that is no number", sending(okHead + "Content-Length: many\r\n\r\n"),
            OutcomeKind::Protocol, 200);
        row("negative length", sending(okHead + "Content-Length: -1\r\n\r\n"),
            OutcomeKind::Protocol, 200);
        row("a NUL in a header", sending(okHead + QByteArray("X-A: b\0c\r\n\r\n", 11)),
            OutcomeKind::Protocol, 200);
        row("a header without a colon", sending(okHead + "no colon\r\n\r\n"), OutcomeKind::Protocol,
            200);
        row("not HTTP", sending("220 mail.example ESMTP\r\n"), OutcomeKind::Protocol);
        row("TLS on a plain port", sending(QByteArray("\x15\x03\x01\x00\x02\x02\x16", 7)),
            OutcomeKind::Protocol);
        row("another HTTP version", sending("HTTP/9.9 200 OK\r\n\r\n"), OutcomeKind::Protocol);
    }
    void isNoHttp() { judge(); }

    void isOddButAnswers_data()
    {
        addColumns();
        row("body up to the close", sending(okHead + "\r\nhello"), OutcomeKind::Answered, 200);
        row("good chunks", sending(chunked + "5\r\nhello\r\n0\r\n\r\n", hang),
            OutcomeKind::Answered, 200);
        row("100, 103, then an answer",
            sending("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: "
                    "x\r\n\r\n"
                            + LocalHttpServer::response(202),
                    hang),
            OutcomeKind::Answered, 202);
        row("two answers at once",
            sending(LocalHttpServer::response(200) + LocalHttpServer::response(500), hang),
            OutcomeKind::Answered, 200);
        // What is sent on is what came: nothing is unpacked, whatever a receiver says it is.
        row("a gzip bomb",
            sending(okHead + "Content-Encoding: gzip\r\nContent-Length: "
                            + QByteArray::number(gzipBomb().size()) + "\r\n\r\n" + gzipBomb(),
                    hang),
            OutcomeKind::Answered, 200);
        row("what is no gzip",
            sending(okHead + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello", hang),
            OutcomeKind::Answered, 200);
        row("more body than said", sending(okHead + "Content-Length: 2\r\n\r\n{}xxxxxxxx", hang),
            OutcomeKind::Answered, 200);
        row(
                "an answer before the body was read",
                [](LocalConnection &c) {
                    c.read();
                    c.send(LocalHttpServer::response(413));
                    c.hang();
                },
                OutcomeKind::Answered, 413);
    }
    void isOddButAnswers() { judge(); }
};

QTEST_GUILESS_MAIN(TestTransportMisbehaviour)
#include "tst_transport_misbehaviour.moc"
