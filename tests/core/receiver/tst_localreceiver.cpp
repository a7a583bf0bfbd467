#include "core/receiver/localreceiver.h"

#include "core/signing/signer.h"
#include "tests/core/receiver/rawclient.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace hk;
using namespace std::chrono_literals;

namespace {

QByteArray body() { return QByteArrayLiteral("{\"a\":1,\"b\":\"\xc3\xa9\"}"); }

ResponseScript script(const QByteArray &spec)
{
    return *ResponseScript::parse(QString::fromLatin1(spec));
}

VerifyKeys keys(const char *key)
{
    VerifyKeys result;
    result.keys.emplace_back(QByteArrayView(key));
    return result;
}

QByteArray signatureLine(const char *key, const QByteArray &text)
{
    return "X-Message-Signature: " + hmacSha256(Secret(QByteArrayView(key)), text).toHex() + "\r\n";
}

} // namespace

class TestLocalReceiver final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<LocalReceiver> m_receiver;
    QList<ReceivedRequestData> m_got;
    QList<qint64> m_answered;

    void start(const ReceiverLimits &limits = {}, const Clock *clock = nullptr)
    {
        m_got.clear();
        m_answered.clear();
        m_receiver = std::make_unique<LocalReceiver>(clock ? *clock : m_clock, limits);
        connect(m_receiver.get(), &LocalReceiver::requestReceived, this,
                [this](const ReceivedRequestData &request) { m_got.append(request); });
        connect(m_receiver.get(), &LocalReceiver::requestAnswered, this,
                [this](qint64 number) { m_answered.append(number); });
        QVERIFY(m_receiver->listen(0));
    }
    quint16 port() const { return m_receiver->port(); }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { m_receiver.reset(); }

    void showsWhatCame()
    {
        RawClient client(port());
        client.send(post("/booking?x=1", body(), "X-Twice: 1\r\nX-Twice: 2\r\n"));
        QTRY_COMPARE(client.status(), 200);
        QCOMPARE(m_got.size(), 1);
        const ReceivedRequestData &request = m_got.constFirst();
        QCOMPARE(request.number, 1);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/booking?x=1"));
        QCOMPARE(request.path(), QByteArray("/booking"));
        QCOMPARE(request.body, body());
        QCOMPARE(request.bodySize, body().size());
        QCOMPARE(request.headers.size(), 5);
        QCOMPARE(request.headers[3].second, QByteArray("2"));
        QCOMPARE(request.answeredStatus, 200);
        QCOMPARE(request.signature, ReceivedSignature::NotChecked);
        QVERIFY(qAbs(request.at - m_clock.now()) < 60 * microsPerSecond);
        QCOMPARE(m_answered, QList<qint64>{1});
    }

    void judgesSignatures_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<ReceivedSignature>("verdict");
        QTest::addColumn<QString>("words");
        QTest::newRow("the right one")
                << signatureLine("k1", body()) << ReceivedSignature::Valid << "matches";
        QTest::newRow("another key's")
                << signatureLine("k2", body()) << ReceivedSignature::Invalid << "another key";
        QTest::newRow("another body's")
                << signatureLine("k1", body() + '\n') << ReceivedSignature::Invalid << "newline";
        QTest::newRow("none") << QByteArray() << ReceivedSignature::Missing << "no signature";
        QTest::newRow("an empty one")
                << QByteArray("X-Message-Signature: \r\n") << ReceivedSignature::Invalid << "empty";
    }
    void judgesSignatures()
    {
        QFETCH(QByteArray, lines);
        QFETCH(ReceivedSignature, verdict);
        QFETCH(QString, words);
        m_receiver->setKeyProvider([](const QByteArray &target, const HeaderList &) {
            return target == "/booking" ? std::optional(keys("k1")) : std::nullopt;
        });
        RawClient client(port());
        client.send(post("/booking", body(), lines) + post("/other", body(), lines));
        QTRY_COMPARE(client.answers(), 2);
        QCOMPARE(m_got[0].signature, verdict);
        QVERIFY2(m_got[0].signatureExplanation.contains(words),
                 qPrintable(m_got[0].signatureExplanation));
        QCOMPARE(m_got[1].signature, ReceivedSignature::NotChecked);
    }

    void judgesABodyThatIsTooLongToKeep()
    {
        m_receiver->setKeyProvider(
                [](const QByteArray &, const HeaderList &) { return keys("k1"); });
        const QByteArray large(5'000'000, 'x');
        RawClient client(port());
        client.send(post("/", large, signatureLine("k1", large))
                    + post("/", large, signatureLine("k2", large)) + post("/", large));
        QTRY_COMPARE_WITH_TIMEOUT(client.answers(), 3, 30000);
        QCOMPARE(m_got[0].signature, ReceivedSignature::Valid);
        QCOMPARE(m_got[0].body.size(), 1'000'000);
        QCOMPARE(m_got[0].bodySize, 5'000'000);
        QCOMPARE(m_got[1].signature, ReceivedSignature::Invalid);
        QCOMPARE(m_got[2].signature, ReceivedSignature::Missing);
    }

    void answersAsTold_data()
    {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QList<int>>("statuses");
        QTest::newRow("410") << QByteArray("410") << QList<int>{410, 410};
        QTest::newRow("two failures, then fine")
                << QByteArray("503*2,200") << QList<int>{503, 503, 200, 200};
        QTest::newRow("with delays")
                << QByteArray("delay=10ms:500,delay=1ms,301") << QList<int>{500, 200, 301};
        QTest::newRow("no content") << QByteArray("204") << QList<int>{204, 204};
    }
    void answersAsTold()
    {
        QFETCH(QByteArray, spec);
        QFETCH(QList<int>, statuses);
        m_receiver->setScript(script(spec));
        QCOMPARE(m_receiver->respondSpec(), QString::fromLatin1(spec));
        for (const int status : statuses) {
            RawClient client(port());
            client.send(post("/booking", body()));
            QTRY_COMPARE(client.status(), status);
            QCOMPARE(m_got.constLast().answeredStatus, status);
        }
        QTRY_COMPARE(m_answered.size(), statuses.size());
    }

    void tellsWhenToComeAgain()
    {
        m_receiver->setScript(script("503:retry-after=7s,301"));
        RawClient client(port());
        client.send(post("/", body()) + post("/", body()));
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(client.got().contains("\r\nRetry-After: 7\r\n"));
        QCOMPARE(client.got().count("Retry-After"), 1);
        QVERIFY(client.got().contains("\r\nLocation: "));
    }

    void delaysAnAnswerAndNobodyElse()
    {
        m_receiver->setScript(script("delay=10m,200"));
        RawClient slow(port());
        slow.send(post("/slow", body()));
        QTRY_COMPARE(m_got.size(), 1);
        RawClient quick(port());
        quick.send(post("/quick", body()));
        QTRY_COMPARE(quick.status(), 200);
        QVERIFY(slow.got().isEmpty());
        QVERIFY(slow.isConnected());
        QCOMPARE(m_answered, QList<qint64>{2});
        m_receiver->close();
        QTRY_VERIFY(slow.isClosed());
        QCOMPARE(m_answered, (QList<qint64>{2, 1}));
    }

    void delaysByTheTimeThatIsTold()
    {
        m_receiver->setScript(script("delay=300ms"));
        QElapsedTimer timer;
        timer.start();
        RawClient client(port());
        client.send(post("/", body()));
        QTRY_COMPARE(client.status(), 200);
        QVERIFY(timer.elapsed() >= 290);
    }

    void dropsAfterReadingEverything()
    {
        m_receiver->setScript(script("drop"));
        RawClient client(port());
        client.send(post("/booking", QByteArray(300'000, 'x')));
        QTRY_VERIFY(client.isClosed());
        QVERIFY(client.got().isEmpty());
        QCOMPARE(m_got.size(), 1);
        QCOMPARE(m_got[0].bodySize, 300'000);
        QVERIFY(!m_got[0].answeredStatus);
        QCOMPARE(m_answered, QList<qint64>{1});
    }

    void dripsOneByteAfterTheOther()
    {
        ReceiverLimits limits;
        limits.drip = 5ms;
        start(limits);
        m_receiver->setScript(script("drip:503,200"));
        RawClient client(port());
        QList<qsizetype> steps;
        qsizetype before = 0;
        connect(&client.socket(), &QTcpSocket::readyRead, this, [&] {
            steps.append(client.got().size() - before);
            before = client.got().size();
        });
        client.send(post("/booking", body()));
        QTRY_COMPARE_WITH_TIMEOUT(m_answered.size(), 1, 20000);
        QTRY_VERIFY(client.got().endsWith("Service Unavailable\n"));
        QVERIFY(steps.size() > client.got().size() / 2); // nearly each byte came alone
        client.send(post("/booking", body()));
        QTRY_COMPARE(client.answers(), 2);
    }

    void answersInTheirOrderWhatIsPipelined()
    {
        m_receiver->setScript(script("201,delay=20ms:202,203,delay=1ms:206,205"));
        QByteArray all;
        for (int i = 0; i < 5; ++i)
            all += post("/" + QByteArray::number(i), QByteArray(20'000 * i, 'x'));
        RawClient client(port());
        client.send(all);
        QTRY_COMPARE(client.answers(), 5);
        QByteArray order;
        for (qsizetype at = 0; (at = client.got().indexOf("HTTP/1.1 ", at)) >= 0; ++at)
            order += client.got().mid(at + 9, 3) + ' ';
        QCOMPARE(order, QByteArray("201 202 203 206 205 "));
        QCOMPARE(m_got[4].path(), QByteArray("/4"));
        QVERIFY(client.isConnected());
    }

    void closesWhenTheClientWantsIt_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("Connection: close") << post("/", body(), "Connection: close\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("POST / HTTP/1.0\r\nContent-Length: 1\r\n\r\nx");
    }
    void closesWhenTheClientWantsIt()
    {
        QFETCH(QByteArray, request);
        RawClient client(port());
        client.send(request);
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
        QVERIFY(client.got().contains("\r\nConnection: close\r\n"));
    }

    void letsTheClientGoOn()
    {
        RawClient client(port());
        client.send("POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
        QTRY_COMPARE(client.got(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("abc");
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(client.got().contains("HTTP/1.1 200 OK\r\n"));
        QCOMPARE(m_got[0].body, QByteArray("abc"));
    }

    void isFriendlyToABrowser_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("hasText");
        QTest::newRow("GET") << QByteArray("GET") << 200 << true;
        QTest::newRow("HEAD") << QByteArray("HEAD") << 200 << false;
        QTest::newRow("PUT") << QByteArray("PUT") << 405 << false;
        QTest::newRow("DELETE") << QByteArray("DELETE") << 405 << false;
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << 405 << false;
    }
    void isFriendlyToABrowser()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(bool, hasText);
        m_receiver->setScript(script("500*2,200"));
        RawClient client(port());
        client.send(method + " /favicon.ico HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(client.status(), status);
        QCOMPARE(client.got().contains("is listening"), hasText);
        QVERIFY(client.got().contains("Content-Length: "));
        QCOMPARE(m_got.size(), 1); // whoever took the wrong verb finds it
        QCOMPARE(m_got[0].method, method);
        QCOMPARE(m_got[0].answeredStatus, status);
        QVERIFY(m_got[0].problem.contains(QLatin1String("POST")));
        QVERIFY(!m_got[0].isWebhook());
        client.send(post("/", body())); // the script was not moved on, the connection still works
        QTRY_VERIFY(client.got().contains("HTTP/1.1 500 "));
    }

    void saysThatAPortIsTaken()
    {
        LocalReceiver second(m_clock);
        const auto taken = second.listen(port());
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::PortTaken);
        QCOMPARE(taken.error().value, QString::number(port()));
        QVERIFY(!second.isListening());
        QVERIFY(second.listen(0));

        QTcpServer everywhere;
        QVERIFY(everywhere.listen(QHostAddress::AnyIPv4));
        QCOMPARE(second.listen(everywhere.serverPort()).error().code, ErrorCode::PortTaken);
    }

    void saysThatAnAddressIsNotItsOwn()
    {
        LocalReceiver second(m_clock);
        const auto refused = second.listen(0, QHostAddress(QStringLiteral("192.0.2.1")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PortNotAllowed);
        QVERIFY(!refused.error().subject.isEmpty());
    }

    void canBeStoppedAndStartedAgain()
    {
        const quint16 before = port();
        RawClient client(before);
        client.send(post("/", body()));
        QTRY_COMPARE(client.status(), 200);
        m_receiver->close();
        QVERIFY(!m_receiver->isListening());
        QCOMPARE(m_receiver->port(), 0);
        QTRY_VERIFY(client.isClosed());
        QVERIFY(m_receiver->listen(before));
        RawClient again(before);
        again.send(post("/", body()));
        QTRY_COMPARE(again.status(), 200);
        QCOMPARE(m_got.constLast().number, 2);
    }

    void canBeStoppedByWhoeverHearsOfARequest()
    {
        connect(m_receiver.get(), &LocalReceiver::requestReceived, m_receiver.get(),
                &LocalReceiver::close);
        RawClient client(port());
        client.send(post("/", body()));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(m_answered, QList<qint64>{1});
        QCOMPARE(m_receiver->connectionCount(), 0);
    }

    void theAnswerArrivesWhenStoppedAfterIt()
    {
        connect(m_receiver.get(), &LocalReceiver::requestAnswered, m_receiver.get(),
                &LocalReceiver::close);
        RawClient client(port());
        client.send(post("/", body()));
        QTRY_VERIFY(client.isClosed());
        QCOMPARE(client.status(), 200);
    }

    void aClientThatLeavesIsForgotten()
    {
        m_receiver->setScript(script("delay=10m"));
        RawClient client(port());
        client.send(post("/", body()));
        QTRY_COMPARE(m_got.size(), 1);
        client.close();
        QTRY_COMPARE(m_answered.size(), 1);
        QCOMPARE(m_receiver->connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLocalReceiver)
#include "tst_localreceiver.moc"
