#include "core/receiver/localreceiver.h"

#include "tests/core/receiver/rawclient.h"

#include <QtTest/QtTest>

#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

using namespace hk;
using namespace std::chrono_literals;

namespace {

ResponseScript parsedScript(const QByteArray &spec)
{
    return *ResponseScript::parse(QString::fromUtf8(spec));
}

/// The value of a header in the first answer; null without it.
QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const qsizetype at = answer.indexOf(QByteArray("\r\n" + name + ": "));
    if (at < 0)
        return {};
    const qsizetype start = at + name.size() + 4;
    return answer.mid(start, answer.indexOf("\r\n", start) - start);
}

QByteArray bodyOf(const QByteArray &answer) { return answer.mid(answer.indexOf("\r\n\r\n") + 4); }

/// How many bytes `gzip` becomes, and whether its checksum is right; -1 when it is not.
qint64 gunzippedSize(QByteArray gzip)
{
    z_stream stream = {};
    inflateInit2(&stream, 15 + 16); // gzip and nothing else
    stream.next_in = reinterpret_cast<Bytef *>(gzip.data());
    stream.avail_in = static_cast<uInt>(gzip.size());
    QByteArray output(1'000'000, Qt::Uninitialized);
    qint64 size = 0;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = static_cast<uInt>(output.size());
        state = inflate(&stream, Z_NO_FLUSH);
        size += output.size() - stream.avail_out;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? size : -1;
}

} // namespace

/// Each way to misbehave, as it is on the wire.
class TestMisbehaviour final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<LocalReceiver> m_receiver;
    QList<ReceivedRequestData> m_got;
    QList<qint64> m_answered;

    void start(const QByteArray &spec, const ReceiverLimits &limits = {})
    {
        m_got.clear();
        m_answered.clear();
        m_receiver = std::make_unique<LocalReceiver>(m_clock, limits);
        connect(m_receiver.get(), &LocalReceiver::requestReceived, this,
                [this](const ReceivedRequestData &request) { m_got.append(request); });
        connect(m_receiver.get(), &LocalReceiver::requestAnswered, this,
                [this](qint64 number) { m_answered.append(number); });
        m_receiver->setScript(parsedScript(spec));
        QVERIFY(m_receiver->listen(0));
    }
    quint16 port() const { return m_receiver->port(); }

    /// What comes back to one request until the receiver closes, or the answer is whole.
    QByteArray exchange(const QByteArray &spec, bool waitsForEnd)
    {
        start(spec);
        RawClient client(port());
        client.send(post("/", "{}"));
        const auto isThere = [&] {
            const QByteArray length = headerOf(client.got(), "Content-Length");
            return waitsForEnd
                    ? client.isClosed()
                    : !length.isEmpty() && bodyOf(client.got()).size() >= length.toLongLong();
        };
        [&] { QTRY_VERIFY(isThere()); }();
        return client.got();
    }

private Q_SLOTS:
    void cleanup() { m_receiver.reset(); }

    void leadsElsewhere()
    {
        const QByteArray got = exchange("301:location='https://example.com/new?a=1'", false);
        QVERIFY(got.startsWith("HTTP/1.1 301 Moved Permanently\r\n"));
        QCOMPARE(headerOf(got, "Location"), QByteArray("https://example.com/new?a=1"));
        QCOMPARE(got.count("Location"), 1);
    }

    void saysWhatItIsTold()
    {
        const QByteArray got = exchange("200:type=text/html:body='<p>no, \"not\" JSON</p>'"
                                        ":header='X-One: a':header='date: never'",
                                        false);
        QCOMPARE(headerOf(got, "Content-Type"), QByteArray("text/html"));
        QCOMPARE(bodyOf(got), QByteArray("<p>no, \"not\" JSON</p>"));
        QCOMPARE(headerOf(got, "X-One"), QByteArray("a"));
        QCOMPARE(headerOf(got, "date"), QByteArray("never"));
        QVERIFY(!got.contains("Date: ")); // ours gave way
    }

    void closesHalfWayThroughTheAnswer()
    {
        const QByteArray got = exchange("half:body=0123456789", true);
        QCOMPARE(headerOf(got, "Content-Length"), QByteArray("10"));
        QCOMPARE(bodyOf(got), QByteArray("01234"));
        QCOMPARE(m_got.constFirst().answeredStatus, 200);
        QVERIFY(!m_got.constFirst().understoodStatus());
    }

    void closesWhileTheRequestIsStillComing()
    {
        start("hangup,200");
        RawClient client(port());
        const QByteArray whole = post("/big", QByteArray(2'000'000, 'x'));
        client.send(whole.first(200));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.got().isEmpty());
        QCOMPARE(m_got.size(), 1);
        QCOMPARE(m_got[0].path(), QByteArray("/big"));
        QVERIFY(m_got[0].bodySize < 200);
        QVERIFY(!m_got[0].answeredStatus);
        QCOMPARE(m_answered, QList<qint64>{1});
        RawClient next(port());
        next.send(whole);
        QTRY_COMPARE(next.status(), 200);
    }

    void resetsTheConnection()
    {
        start("reset");
        RawClient client(port());
        client.send(post("/", QByteArray(100'000, 'x')));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.got().isEmpty());
        QCOMPARE(m_got.size(), 1); // all of it was read
        QCOMPARE(m_got[0].bodySize, 100'000);
        // A goodbye would be RemoteHostClosedError as well, so ask the system itself.
        const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port());
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        QCOMPARE(::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        const QByteArray request = post("/", "{}");
        QCOMPARE(::send(fd, request.constData(), size_t(request.size()), 0), request.size());
        QTRY_COMPARE(m_got.size(), 2);
        char byte = 0;
        QCOMPARE(::recv(fd, &byte, 1, 0), -1);
        QCOMPARE(errno, ECONNRESET);
        ::close(fd);
    }

    void speaksNoHttp()
    {
        const QByteArray got = exchange("garbage", true);
        QVERIFY(!got.isEmpty());
        QVERIFY(!got.contains("HTTP/1"));
        QVERIFY(!m_got.constFirst().answeredStatus);
    }

    void sendsHeadersWithoutAnEnd()
    {
        start("endless-headers");
        RawClient client(port());
        client.send(post("/", "{}"));
        QTRY_VERIFY(client.got().size() > 100'000);
        QCOMPARE(client.status(), 200);
        QVERIFY(!client.got().contains("\r\n\r\n"));
        QList<QByteArray> lines = client.got().split('\n');
        lines.removeFirst();
        lines.removeLast(); // not whole yet
        for (const QByteArray &line : std::as_const(lines))
            QVERIFY(line.indexOf(": ") > 0);
        RawClient other(port()); // nobody else has to wait for that
        other.send("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(other.status(), 200);
    }

    void liesAboutAChunk()
    {
        const QByteArray got = exchange("lying-chunks:body=short", true);
        QCOMPARE(headerOf(got, "Transfer-Encoding"), QByteArray("chunked"));
        QVERIFY(!got.contains("Content-Length"));
        const QList<QByteArray> lines = bodyOf(got).split('\n');
        QVERIFY(lines.at(0).trimmed().toLongLong(nullptr, 16) > 1000);
        QCOMPARE(lines.at(1), QByteArray("short"));
    }

    void liesAboutTheLength()
    {
        QCOMPARE(bodyOf(exchange("200:body=0123456789:length=3,200", false)),
                 QByteArray("0123456789"));
        start("200:body=0123456789:length=500");
        RawClient client(port());
        client.send(post("/", "{}"));
        QTRY_VERIFY(client.got().endsWith("0123456789"));
        QCOMPARE(headerOf(client.got(), "Content-Length"), QByteArray("500"));
        QVERIFY(client.isConnected()); // and lets the client wait
    }

    void sendsAGigabyteInLittleMemory()
    {
        start("200:size=1GB");
        RawClient client(port());
        client.stopReading(); // counts instead of keeping
        client.socket().setReadBufferSize(1'000'000);
        qint64 size = 0;
        QByteArray first;
        connect(&client.socket(), &QTcpSocket::readyRead, this, [&] {
            const QByteArray part = client.socket().readAll();
            if (first.size() < 1000)
                first += part.first(qMin<qsizetype>(1000, part.size()));
            size += part.size();
        });
        client.send(post("/", "{}"));
        QTRY_VERIFY(size > 2'000'000);
        RawClient other(port());
        other.send("GET / HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(other.status(), 200);
        const qint64 whole = 1'000'000'000 + first.indexOf("\r\n\r\n") + 4;
        QVERIFY(first.contains("\r\nContent-Length: 1000000000\r\n"));
        QTRY_COMPARE_WITH_TIMEOUT(size, whole, 60000);
        QTRY_COMPARE(m_answered.size(), 2); // with the one that only looked
    }

    void sendsAGzipBomb_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<qint64>("size");
        QTest::newRow("a gigabyte") << QByteArray("gzip-bomb") << qint64(1'000'000'000);
        QTest::newRow("a size of its own")
                << QByteArray("gzip-bomb:size=12345678B") << qint64(12'345'678);
        QTest::newRow("a small one") << QByteArray("gzip-bomb:size=10B") << qint64(10);
    }
    void sendsAGzipBomb()
    {
        QFETCH(QByteArray, spec);
        QFETCH(qint64, size);
        const QByteArray got = exchange(spec, false);
        QCOMPARE(headerOf(got, "Content-Encoding"), QByteArray("gzip"));
        QVERIFY2(got.size() < size / 500 + 2000, qPrintable(QString::number(got.size())));
        QCOMPARE(gunzippedSize(bodyOf(got)), size);
    }

    void dripsWhateverItIs()
    {
        ReceiverLimits limits;
        limits.drip = 2ms;
        start("drip:half:body=0123456789", limits);
        RawClient client(port());
        qsizetype pieces = 0;
        connect(&client.socket(), &QTcpSocket::readyRead, this, [&pieces] { ++pieces; });
        client.send(post("/", "{}"));
        QTRY_VERIFY_WITH_TIMEOUT(client.isClosed(), 20000);
        QCOMPARE(bodyOf(client.got()), QByteArray("01234"));
        QVERIFY(pieces > client.got().size() / 2);
    }

    void goesByRules()
    {
        start("200");
        const auto rule = [](const char *text) {
            return *ResponseRule::parse(QString::fromLatin1(text));
        };
        QVERIFY(m_receiver->setRules({rule("/booking => 503*2,201"), rule("event=Customer* => 410"),
                                      rule("/x => drop")}));
        QCOMPARE(m_receiver->rules().size(), 3);
        RawClient client(port());
        for (const char *path : {"/booking", "/other", "/booking", "/booking"})
            client.send(post(path, "{\"eventTrigger\":\"BookingConfirmation\"}"));
        client.send(post("/other", "{\"eventTrigger\":\"CustomerCreated\"}"));
        QTRY_COMPARE(m_answered.size(), 5);
        QList<int> statuses;
        for (const ReceivedRequestData &request : m_got)
            statuses.append(request.answeredStatus.value_or(0));
        QCOMPARE(statuses, (QList<int>{503, 200, 503, 201, 410}));
        client.send(post("/x", "{}"));
        QTRY_VERIFY(client.isClosed());
    }
};

QTEST_GUILESS_MAIN(TestMisbehaviour)
#include "tst_misbehaviour.moc"
