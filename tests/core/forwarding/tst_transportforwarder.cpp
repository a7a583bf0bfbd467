#include "core/forwarding/transportforwarder.h"

#include "core/receiver/localreceiver.h"
#include "tests/core/receiver/rawclient.h"

#include <QtTest/QtTest>

using namespace hk;

namespace {

QUrl urlOf(const LocalReceiver &receiver, const char *path = "")
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2")
                        .arg(QString::number(receiver.port()), QString::fromLatin1(path)));
}

ResponseScript script(const QByteArray &spec)
{
    return *ResponseScript::parse(QString::fromUtf8(spec));
}

} // namespace

/// One receiver hands on to another one.
class TestTransportForwarder final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<LocalReceiver> m_front;
    std::unique_ptr<LocalReceiver> m_other;
    QList<ReceivedRequestData> m_got;      ///< by the other
    QList<ReceivedRequestData> m_gotFirst; ///< by the one in front
    QHash<qint64, ForwardedAnswer> m_forwarded;

    void forwardTo(const QUrl &url, bool passesAnswer, const EgressPolicy &policy,
                   const TransportForwarder::Limits &limits = {})
    {
        m_front->setForwarder(std::make_unique<TransportForwarder>(url, policy, limits),
                              passesAnswer);
    }
    void forward(bool passesAnswer = false)
    {
        forwardTo(urlOf(*m_other), passesAnswer, EgressPolicy::withLoopback());
    }

private Q_SLOTS:
    void init()
    {
        m_got.clear();
        m_gotFirst.clear();
        m_forwarded.clear();
        m_front = std::make_unique<LocalReceiver>(m_clock);
        m_other = std::make_unique<LocalReceiver>(m_clock);
        connect(m_other.get(), &LocalReceiver::requestReceived, this,
                [this](const ReceivedRequestData &request) { m_got.append(request); });
        connect(m_front.get(), &LocalReceiver::requestReceived, this,
                [this](const ReceivedRequestData &request) { m_gotFirst.append(request); });
        connect(m_front.get(), &LocalReceiver::requestForwarded, this,
                [this](qint64 number, const ForwardedAnswer &answer) {
                    m_forwarded.insert(number, answer);
                });
        QVERIFY(m_front->listen(0));
        QVERIFY(m_other->listen(0));
    }
    void cleanup()
    {
        m_front.reset();
        m_other.reset();
    }

    void handsOnTheSameBytesAndHeaders()
    {
        forward();
        m_other->setScript(script("503:body=no"));
        const QByteArray body = "{ \"a\" : 1.50,\n \"\xc3\xa9\": \"\\u00e9\" }";
        RawClient client(m_front->port());
        client.send(post("/booking?x=1", body,
                         "X-Message-Signature: abc\r\nX-Mine: 1\r\nConnection: X-Mine\r\n"));
        QTRY_COMPARE(client.status(), 200);
        QTRY_COMPARE(m_forwarded.size(), 1);
        QCOMPARE(m_got.size(), 1);
        QCOMPARE(m_got[0].method, QByteArray("POST"));
        QCOMPARE(m_got[0].target, QByteArray("/booking?x=1"));
        QCOMPARE(m_got[0].body, body);
        const auto value = [this](const QByteArray &name) {
            for (const auto &header : std::as_const(m_got[0].headers)) {
                if (header.first.compare(name, Qt::CaseInsensitive) == 0)
                    return header.second;
            }
            return QByteArray();
        };
        QCOMPARE(value("X-Message-Signature"), QByteArray("abc"));
        QCOMPARE(value("Content-Type"), QByteArray("application/json"));
        QCOMPARE(value("Host"), "127.0.0.1:" + QByteArray::number(m_other->port()));
        QVERIFY(value("X-Mine").isEmpty()); // belonged to the first connection
        QCOMPARE(m_forwarded[1].status, 503);
        QCOMPARE(m_forwarded[1].body, QByteArray("no"));
        QVERIFY(m_gotFirst[0].isForwarded);
    }

    void aUrlWithAPathGetsEverythingThere()
    {
        forwardTo(urlOf(*m_other, "/hook?k=v"), false, EgressPolicy::withLoopback());
        RawClient client(m_front->port());
        client.send(post("/booking", "{}"));
        QTRY_COMPARE(m_got.size(), 1);
        QCOMPARE(m_got[0].target, QByteArray("/hook?k=v"));
    }

    void aLongBodyIsHandedOnWhole()
    {
        forward();
        const QByteArray body(5'000'000, 'x');
        RawClient client(m_front->port());
        client.send(post("/", body));
        QTRY_COMPARE_WITH_TIMEOUT(m_got.size(), 1, 20000);
        QCOMPARE(m_got[0].bodySize, 5'000'000);
        QCOMPARE(m_gotFirst[0].body.size(), 1'000'000); // shown as ever
    }

    void theOthersAnswerIsGivenBack()
    {
        forward(true);
        m_other->setScript(
                script("422:body='{\"no\":1}':type=application/json:header='X-Why: a',204"));
        RawClient client(m_front->port());
        client.send(post("/", "{}"));
        QTRY_COMPARE(client.status(), 422);
        QTRY_VERIFY(client.got().endsWith("\r\n\r\n{\"no\":1}"));
        QVERIFY(client.got().contains("\r\nX-Why: a\r\n"));
        QCOMPARE(client.got().count("Content-Type: "), 1);
        QCOMPARE(client.got().count("Content-Length: "), 1);
        QVERIFY(m_gotFirst[0].waitsForOther);
        client.send(post("/", "{}"));
        QTRY_VERIFY(client.got().contains("HTTP/1.1 204 No Content\r\n"));
        QTRY_VERIFY(client.got().endsWith("\r\n\r\n"));
        QCOMPARE(client.got().count("Content-Length: "), 1); // of the first alone
    }

    void aRuleStillAnswersByItself()
    {
        QVERIFY(m_front->setRules({*ResponseRule::parse(QStringLiteral("/mine => 418"))}));
        forward(true);
        m_other->setScript(script("delay=10m"));
        RawClient client(m_front->port());
        client.send(post("/mine", "{}"));
        QTRY_COMPARE(client.status(), 418);
        QTRY_COMPARE(m_got.size(), 1);
    }

    void whatCannotBeReachedIsABadGateway()
    {
        const quint16 port = m_other->port();
        m_other->close();
        forwardTo(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(port)), true,
                  EgressPolicy::withLoopback());
        RawClient client(m_front->port());
        client.send(post("/", "{}"));
        QTRY_COMPARE(client.status(), 502);
        QVERIFY(!m_forwarded[1].status);
        QVERIFY(client.got().contains(m_forwarded[1].problem.toUtf8()));
    }

    void thePolicyIsAskedFirst()
    {
        forwardTo(urlOf(*m_other), false, EgressPolicy());
        RawClient client(m_front->port());
        client.send(post("/", "{}"));
        QTRY_COMPARE(m_forwarded.size(), 1);
        QVERIFY(!m_forwarded[1].status);
        QVERIFY(!m_forwarded[1].problem.isEmpty());
        QVERIFY(m_got.isEmpty());
        QCOMPARE(client.status(), 200);
    }

    void aSlowOtherHoldsUpNobody()
    {
        TransportForwarder::Limits limits;
        limits.requests = 2;
        limits.timeoutMs = 300;
        forwardTo(urlOf(*m_other), false, EgressPolicy::withLoopback(), limits);
        m_other->setScript(script("delay=10m"));
        RawClient client(m_front->port());
        for (int i = 0; i < 3; ++i)
            client.send(post("/", "{}"));
        QTRY_COMPARE(client.answers(), 3);
        QTRY_COMPARE(m_forwarded.size(), 3);
        QVERIFY(m_forwarded[3].problem.contains(QLatin1String("Too much")));
        QVERIFY(!m_forwarded[1].status); // the time-out
        QVERIFY(!m_forwarded[1].problem.isEmpty());
        client.send(post("/", "{}"));
        QTRY_COMPARE(m_got.size(), 3); // there is room again
    }

    void whatComesBackIsNotSentRoundAgain()
    {
        forwardTo(urlOf(*m_front), false, EgressPolicy::withLoopback());
        RawClient client(m_front->port());
        client.send(post("/", "{}"));
        QTRY_COMPARE(m_forwarded.size(), 2);
        QCOMPARE(m_gotFirst.size(), 2);
        QVERIFY(m_forwarded[2].problem.contains(QLatin1String("came back")));
        QCOMPARE(m_forwarded[1].status, 200);
    }

    void whoWaitsIsAnsweredWhenItEnds()
    {
        forward(true);
        m_other->setScript(script("delay=10m"));
        RawClient client(m_front->port());
        client.send(post("/", "{}"));
        QTRY_COMPARE(m_got.size(), 1);
        m_front->setForwarder(nullptr, false);
        QTRY_COMPARE(client.status(), 502);
        client.send(post("/", "{}"));
        QTRY_COMPARE(client.answers(), 2);
        QVERIFY(!m_gotFirst[1].isForwarded);
    }
};

QTEST_GUILESS_MAIN(TestTransportForwarder)
#include "tst_transportforwarder.moc"
