#include "tests/core/transport/sender.h"
#include "tests/support/localhttpserver.h"

#include <QtTest/QtTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hk;
using namespace hk::test;

namespace {

const QByteArray okStatus = "HTTP/1.1 200 OK\r\n";

/// A port of loopback on which nobody listens.
class ClosedPort
{
public:
    ClosedPort() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        ::bind(m_socket, generic(), size);
        ::getsockname(m_socket, generic(), &size);
    }
    ~ClosedPort()
    {
        for (const int socket : m_clients)
            ::close(socket);
        ::close(m_socket);
    }
    /// Takes calls and never accepts one; its backlog is full, so the next one is
    /// left hanging.
    void listenWithFullBacklog()
    {
        ::listen(m_socket, 0);
        for (int i = 0; i < 4; ++i) {
            m_clients.append(::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0));
            ::connect(m_clients.last(), generic(), sizeof m_address);
        }
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(ntohs(m_address.sin_port)));
    }

private:
    sockaddr *generic() { return reinterpret_cast<sockaddr *>(&m_address); }

    int m_socket;
    sockaddr_in m_address{};
    QList<int> m_clients;
};

} // namespace

class TestTransportOutcomes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsKeptAsItCame_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 202, 204, 301, 302, 307, 400, 401, 404, 407, 410, 429, 500, 503, 599})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void anAnswerIsKeptAsItCame()
    {
        QFETCH(const int, status);
        LocalHttpServer elsewhere;
        const QByteArray location = elsewhere.url().toEncoded();
        LocalHttpServer server(LocalHttpServer::answering(
                status, "hello", {{"Location", location}, {"Retry-After", "7"}, {"X-A", " b "}}));
        Sender sender;
        const auto reply = sender.start(server.url());
        const TransportReport report = Sender::wait(*reply);
        QCOMPARE(report.outcome, OutcomeKind::Answered);
        QCOMPARE(report.statusCode, status);
        QCOMPARE(report.responseBody, status == 204 ? QByteArray() : QByteArray("hello"));
        QVERIFY(report.responseHeaders.contains({"Location", location}));
        QVERIFY(report.responseHeaders.contains({"X-A", "b"}));
        QCOMPARE(report.remoteAddress, QStringLiteral("127.0.0.1:%1").arg(server.port()));
        QVERIFY(report.errorDetail.isEmpty());
        QVERIFY(report.durationUs > 0);
        QVERIFY(!report.bodyCapped);
        // The reply speaks like any QNetworkReply, too.
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
        QCOMPARE(reply->rawHeader("retry-after"), QByteArray("7"));
        QCOMPARE(reply->readAll(), report.responseBody);
        QCOMPARE(reply->error() == QNetworkReply::NoError, status < 400);
        QCOMPARE(server.requestCount(), 1);
        QCOMPARE(elsewhere.connectionCount(), 0); // a redirect is never followed
    }

    void nobodyListens()
    {
        Sender sender;
        ClosedPort port;
        const TransportReport report = sender.post(port.url());
        QCOMPARE(report.outcome, OutcomeKind::Refused);
        QVERIFY(report.phases.connectUs >= 0);
        QCOMPARE(report.phases.sendUs, -1);
        QCOMPARE(report.phases.waitUs, -1);
    }

    void nobodyAccepts()
    {
        Sender sender;
        ClosedPort port;
        port.listenWithFullBacklog();
        const TransportReport report = sender.post(port.url(), "{}", 300);
        QCOMPARE(report.outcome, OutcomeKind::ConnectTimeout);
        QVERIFY(report.phases.connectUs > 0);
        QCOMPARE(report.phases.sendUs, -1);
    }

    void throwsEverybodyOut()
    {
        LocalHttpServer server([](LocalConnection &connection) { connection.reset(); });
        Sender sender;
        const TransportReport report = sender.post(server.url());
        // Whether the reset comes before or after we notice the connection is
        // chance.
        QVERIFY(report.outcome == OutcomeKind::Refused
                || report.outcome == OutcomeKind::ClosedBeforeAnswer);
    }

    void nobodyReads()
    {
        LocalHttpServer server([](LocalConnection &connection) { connection.hang(); });
        Sender sender;
        const TransportReport report = sender.post(server.url(), QByteArray(16'000'000, 'x'), 500);
        QCOMPARE(report.outcome, OutcomeKind::SendTimeout);
        QVERIFY(report.phases.sendUs > 0);
        QCOMPARE(report.phases.waitUs, -1);
        QCOMPARE(report.phases.receiveUs, -1);
    }

    void aLargeBodyArrivesWhole()
    {
        LocalHttpServer server;
        Sender sender;
        QByteArray body(16'000'000, 'x');
        for (qsizetype i = 0; i < body.size(); i += 1'009)
            body[i] = static_cast<char>(i);
        const TransportReport report = sender.post(server.url(), body, 15'000);
        QCOMPARE(report.statusCode, 200);
        QCOMPARE(server.requests().value(0).body, body);
        QVERIFY(report.phases.sendUs > 0);
    }

    void thePhasesAddUp()
    {
        const auto wait = [](LocalConnection &connection) {
            while (connection.readRequest()) {
                connection.idle(50);
                connection.send(okStatus + "Content-Length: 2\r\n\r\n");
                connection.idle(50);
                connection.send("{}");
            }
        };
        LocalHttpServer server(wait);
        Sender sender;
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        for (const bool isKept : {false, true}) {
            const TransportReport report =
                    sender.post(server.urlFor(QStringLiteral("receiver.example")));
            QCOMPARE(report.statusCode, 200);
            const PhaseTimes &phases = report.phases;
            QCOMPARE(phases.resolveUs < 0, isKept);
            QCOMPARE(phases.connectUs < 0, isKept);
            QCOMPARE(phases.tlsUs, -1);
            QVERIFY(phases.sendUs >= 0);
            QVERIFY(phases.waitUs >= 0);
            QVERIFY(phases.receiveUs >= 0);
            // However late we notice what, between request and end there are twice 50 ms.
            QVERIFY(phases.sendUs + phases.waitUs + phases.receiveUs >= 95'000);
            const qint64 sum = std::max<qint64>(phases.resolveUs, 0)
                    + std::max<qint64>(phases.connectUs, 0) + phases.sendUs + phases.waitUs
                    + phases.receiveUs;
            QVERIFY(sum <= report.durationUs);
        }
        QCOMPARE(server.connectionCount(), 1);
    }

    void namesThatAreNotThere()
    {
        Sender sender;
        const TransportReport report = sender.post(QUrl(QStringLiteral("http://nowhere.example/")));
        QCOMPARE(report.outcome, OutcomeKind::NameNotFound);
        QVERIFY(report.remoteAddress.isEmpty());
        QCOMPARE(report.phases.connectUs, -1);
    }

    void namesThatTakeTooLong()
    {
        Sender sender;
        sender.resolver->hanging = {"slow.example"};
        const QUrl url(QStringLiteral("http://slow.example/"));
        const auto reply = sender.start(url, "{}", 50);
        const TransportReport report = Sender::wait(*reply);
        QCOMPARE(report.outcome, OutcomeKind::NameTimeout);
        QVERIFY(report.phases.resolveUs >= 40'000);
        QCOMPARE(sender.manager.waiting(), 0);
        // An answer that comes too late does no harm.
        sender.resolver->waiting.first()({Resolution::Status::Found, {loopbackV4}, {}});
        QCOMPARE(sender.manager.inFlight(), 0);
    }

    void aLookUpThatTakesAMomentIsWaitedFor()
    {
        LocalHttpServer server;
        Sender sender;
        sender.resolver->hanging = {"slow.example"};
        const auto reply = sender.start(server.urlFor(QStringLiteral("slow.example")));
        QCOMPARE(sender.manager.waiting(), 1);
        sender.resolver->waiting.first()({Resolution::Status::Found, {loopbackV4}, {}});
        QCOMPARE(Sender::wait(*reply).statusCode, 200);
    }

    void onlyGoodRequestsAreSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("another scheme") << QStringLiteral("ftp://127.0.0.1/");
        QTest::newRow("a relative URL") << QStringLiteral("/hook");
        QTest::newRow("no host") << QStringLiteral("http:///hook");
        QTest::newRow("a password") << QStringLiteral("http://user:password@127.0.0.1/");
        QTest::newRow("a user") << QStringLiteral("http://user@127.0.0.1/");
        QTest::newRow("port 0") << QStringLiteral("http://127.0.0.1:0/");
        QTest::newRow("nothing") << QString();
    }
    void onlyGoodRequestsAreSent()
    {
        QFETCH(const QString, url);
        Sender sender;
        const TransportReport report = sender.post(QUrl(url));
        QCOMPARE(report.outcome, OutcomeKind::Failed);
        QVERIFY(!report.errorDetail.isEmpty());
        QVERIFY(report.remoteAddress.isEmpty());
    }

    void onlyPostsAndValidHeadersAreSent()
    {
        LocalHttpServer server;
        Sender sender;
        const std::unique_ptr<QNetworkReply> get(sender.manager.get(QNetworkRequest(server.url())));
        QVERIFY(!get->isFinished());
        QCOMPARE(Sender::wait(*get).outcome, OutcomeKind::Failed);
        QVERIFY(get->errorString().contains(QStringLiteral("POST")));
        QNetworkRequest smuggling(server.url());
        smuggling.setRawHeader("X-A", "b\r\nContent-Length: 0\r\n\r\nPOST / HTTP/1.1");
        QCOMPARE(sender.post(smuggling).outcome, OutcomeKind::Failed);
        QCOMPARE(server.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTransportOutcomes)
#include "tst_transport_outcomes.moc"
