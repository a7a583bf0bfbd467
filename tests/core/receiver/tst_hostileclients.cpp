#include "core/receiver/localreceiver.h"

#include "core/signing/signer.h"
#include "tests/core/receiver/rawclient.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace hk;
using namespace std::chrono_literals;

namespace {

/// The most memory this process has had, in kB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

/// Sanitizers keep what was freed, so that a peak says nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool peaksCount = false;
#else
constexpr bool peaksCount = true;
#endif

} // namespace

class TestHostileClients final : public QObject
{
    Q_OBJECT

    FakeClock m_clock; ///< deadlines pass only when a test says so
    SystemClock m_realClock;
    std::unique_ptr<LocalReceiver> m_receiver;
    QList<ReceivedRequestData> m_got;

    void start(const ReceiverLimits &limits, const Clock &clock)
    {
        m_got.clear();
        m_receiver = std::make_unique<LocalReceiver>(clock, limits);
        connect(m_receiver.get(), &LocalReceiver::requestReceived, this,
                [this](const ReceivedRequestData &request) { m_got.append(request); });
        QVERIFY(m_receiver->listen(0));
    }
    quint16 port() const { return m_receiver->port(); }

    using Clients = std::vector<std::unique_ptr<RawClient>>;
    Clients clients(int count) const
    {
        Clients all;
        for (int i = 0; i < count; ++i)
            all.push_back(std::make_unique<RawClient>(port()));
        return all;
    }

    void isStillServed()
    {
        RawClient good(port());
        good.send(post("/good", "{}"));
        QTRY_COMPARE_WITH_TIMEOUT(good.status(), 200, 20000);
    }

private Q_SLOTS:
    void init() { start({}, m_clock); }
    void cleanup() { m_receiver.reset(); }

    // The first test: the others have had their own peaks.
    void sixtyFourOfThemCostLittleMemory()
    {
        start({}, m_realClock);
        const qint64 before = peakMemory();
        const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
        Clients all = clients(64);
        for (size_t i = 0; i < all.size(); ++i) {
            RawClient &client = *all[i];
            if (i % 4 == 0)
                continue; // hangs
            if (i % 4 == 1) {
                client.send("\xff\xfe garbage");
                continue;
            }
            client.send("POST /big HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
            // 300 MB, unless somebody stops it; never much at once.
            auto left = std::make_shared<int>(300'000'000 / 0x10000);
            connect(&client.socket(), &QTcpSocket::bytesWritten, &client, [&client, chunk, left] {
                while (client.unsent() < 200'000 && *left > 0 && client.isConnected()) {
                    client.send(chunk);
                    --*left;
                }
            });
        }
        isStillServed();
        const auto readable = [this] {
            return std::count_if(
                    m_got.begin(), m_got.end(),
                    [](const ReceivedRequestData &request) { return !request.method.isEmpty(); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(readable() >= 33, 60000); // 32 of them, and the good one
        isStillServed();
        int cut = 0;
        for (const ReceivedRequestData &request : m_got) {
            if (request.path() == "/good" || request.method.isEmpty())
                continue; // what is not HTTP is told of as well
            ++cut;
            QVERIFY2(request.answeredStatus == 413 || request.answeredStatus == 503,
                     qPrintable(request.problem));
            QVERIFY(request.bodySize <= 33'000'000);
        }
        QCOMPARE(cut, 32);
        m_got.clear();
        QVERIFY2(!peaksCount || peakMemory() - before < 100'000,
                 qPrintable(QString::number(peakMemory() - before)));
    }

    void garbageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03", 10) << 400
                             << QStringLiteral("TLS");
        QTest::newRow("words") << QByteArray("hello there\r\n\r\n") << 400
                               << QStringLiteral("not HTTP");
        QTest::newRow("a header too long") << "POST / HTTP/1.1\r\nX: " + QByteArray(200'000, 'x')
                                           << 431 << QStringLiteral("64 KB");
        QTest::newRow("a body of 300 MB")
                << QByteArray("POST /big HTTP/1.1\r\nContent-Length: 300000000\r\n\r\n") << 413
                << QStringLiteral("32 MB");
        QTest::newRow("a body of 300 MB that waits for a word")
                << QByteArray("POST /big HTTP/1.1\r\nExpect: 100-continue\r\n"
                              "Content-Length: 300000000\r\n\r\n")
                << 413 << QStringLiteral("32 MB");
    }
    void garbageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        RawClient client(port());
        client.send(bytes);
        QTRY_COMPARE(client.status(), status);
        QCOMPARE(client.answers(), 1);
        QFETCH(QString, words);
        QCOMPARE(m_got.size(), 1);
        QCOMPARE(m_got[0].answeredStatus, status);
        QCOMPARE(m_got[0].method, status == 413 ? QByteArray("POST") : QByteArray());
        QVERIFY2(m_got[0].problem.contains(words), qPrintable(m_got[0].problem));
        if (status == 400)
            QCOMPARE(m_got[0].body, bytes); // so that it can be looked at
        m_clock.advance(
                3 * microsPerSecond); // it may go on for a moment, so that it can read the answer
        QTRY_COMPARE(m_receiver->connectionCount(), 0);
        isStillServed();
    }

    void whoeverIsSlowIsCut_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<int>("status");
        const QByteArray head = "POST / HTTP/1.1\r\n";
        QTest::newRow("without a word") << QByteArray() << QByteArray() << 0;
        QTest::newRow("one header a second") << head << QByteArray("X-a: b\r\n") << 408;
        QTest::newRow("a body that stops")
                << head + "Content-Length: 10\r\n\r\nabc" << QByteArray() << 408;
        QTest::newRow("a byte of the body a second") << head + "Content-Length: 10000\r\n\r\n"
                                                     << QByteArray("x") << 408;
    }
    void whoeverIsSlowIsCut()
    {
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, more);
        QFETCH(int, status);
        RawClient client(port());
        client.send(start);
        QTRY_COMPARE(m_receiver->connectionCount(), 1);
        for (int i = 0; i < 70; ++i) {
            client.send(more);
            QCoreApplication::processEvents();
            m_clock.advance(microsPerSecond);
        }
        QTRY_COMPARE(client.status(), status);
        m_clock.advance(3 * microsPerSecond);
        QTRY_COMPARE(m_receiver->connectionCount(), 0);
    }

    void whoeverReadsNothingIsNotReadFrom()
    {
        // Thousands of small requests at once, and nobody takes the answers.
        RawClient client(port());
        client.stopReading();
        QByteArray many;
        for (int i = 0; i < 1'000'000; ++i)
            many += "GET / HTTP/1.1\r\n\r\n";
        client.send(many);
        const qint64 before = peakMemory();
        isStillServed();
        QTRY_VERIFY(client.unsent() > 0);
        isStillServed();
        QVERIFY(!peaksCount || peakMemory() - before < 40'000);
        // Once nothing moves any more, it is only a matter of time.
        QTRY_VERIFY((m_clock.advance(microsPerSecond), m_receiver->connectionCount() == 0));
    }

    void whoReadsNothingOfMuchCostsLittle_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::newRow("a gigabyte") << QByteArray("200:size=1GB");
        QTest::newRow("headers without an end") << QByteArray("endless-headers");
    }
    void whoReadsNothingOfMuchCostsLittle()
    {
        QFETCH(QByteArray, spec);
        const auto rule =
                ResponseRule::parse(QStringLiteral("/much => ") + QString::fromUtf8(spec));
        QVERIFY(rule && m_receiver->setRules({*rule}));
        const qint64 before = peakMemory();
        const Clients all = clients(64);
        for (const auto &client : all) {
            client->stopReading();
            client->send(post("/much", "{}"));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_got.size(), 64, 20000);
        for (int i = 0; i < 10; ++i)
            isStillServed();
        QVERIFY2(!peaksCount || peakMemory() - before < 60'000,
                 qPrintable(QString::number(peakMemory() - before)));
        // Once nothing moves any more, it is only a matter of time.
        QTRY_VERIFY_WITH_TIMEOUT(
                (m_clock.advance(microsPerSecond), m_receiver->connectionCount() <= 10), 60000);
    }

    void allConnectionsTakenMakeRoomForOneMore()
    {
        ReceiverLimits limits;
        limits.connections = 8;
        start(limits, m_clock);
        const Clients hanging = clients(8);
        QTRY_COMPARE(m_receiver->connectionCount(), 8);
        hanging[0]->send("POST / HTTP/1.1\r\n");
        isStillServed();
        QVERIFY(m_receiver->connectionCount() <= 8);
        QTRY_COMPARE(std::count_if(hanging.begin(), hanging.end(),
                                   [](const auto &client) { return client->isClosed(); }),
                     1);
    }

    void whoWaitsForAnAnswerIsNotSentAway()
    {
        ReceiverLimits limits;
        limits.connections = 4;
        start(limits, m_clock);
        m_receiver->setScript(*ResponseScript::parse(QStringLiteral("delay=10m")));
        const Clients waiting = clients(4);
        for (const auto &client : waiting)
            client->send(post("/", "{}"));
        QTRY_COMPARE(m_got.size(), 4);
        RawClient fifth(port());
        QTRY_VERIFY(fifth.isClosed());
        for (const auto &client : waiting)
            QVERIFY(client->isConnected());
    }

    void aFloodOfWrongSignaturesIsStillAnswered()
    {
        start({}, m_realClock);
        m_receiver->setKeyProvider([](const QByteArray &, const HeaderList &) {
            VerifyKeys keys;
            keys.keys.emplace_back(QByteArrayView("k1"));
            return keys;
        });
        const QByteArray body =
                "{\"a\":[" + QByteArray("{\"b\":\"\\u00e9 <>\"},").repeated(1000) + "1]}";
        const QByteArray line = "X-Message-Signature: " + QByteArray(64, 'a') + "\r\n";
        const Clients all = clients(8);
        for (const auto &client : all) {
            for (int i = 0; i < 50; ++i)
                client->send(post("/", body, line));
        }
        QTRY_COMPARE_WITH_TIMEOUT(m_got.size(), 400, 60000);
        const auto unexplained = [](const ReceivedRequestData &request) {
            return request.signatureExplanation.contains(QLatin1String("not looked for"));
        };
        for (const ReceivedRequestData &request : m_got)
            QCOMPARE(request.signature, ReceivedSignature::Invalid);
        QVERIFY(!unexplained(m_got.constFirst()));
        QVERIFY(std::any_of(m_got.begin(), m_got.end(), unexplained));
    }
};

QTEST_GUILESS_MAIN(TestHostileClients)
#include "tst_hostileclients.moc"
