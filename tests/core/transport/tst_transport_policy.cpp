#include "tests/core/transport/sender.h"
#include "tests/support/localhttpserver.h"

#include <QtTest/QtTest>

using namespace hk;
using namespace hk::test;

namespace {

EgressPolicy policy(const QStringList &ranges) { return *EgressPolicy::parse(ranges); }

const QString name = QStringLiteral("receiver.example");

} // namespace

class TestTransportPolicy final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSpellingOfLoopbackGetsThrough_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"127.0.0.1",
                                 "127.1",
                                 "127.2.3.4",
                                 "2130706433",
                                 "0x7f000001",
                                 "0177.0.0.1",
                                 "0x7f.1",
                                 "%31%32%37.0.0.1",
                                 "017700000001",
                                 "[::1]",
                                 "[0:0:0:0:0:0:0:1]",
                                 "[::ffff:127.0.0.1]",
                                 "[::ffff:7f00:1]",
                                 "[::127.0.0.1]",
                                 "[64:ff9b::7f00:1]",
                                 "0.0.0.0",
                                 "0",
                                 "[::]",
                                 "①②⑦.0.0.1",
                                 "localhost",
                                 "LOCALHOST",
                                 "localhost.",
                                 "foo.localhost",
                                 "receiver.example",
                                 "RECEIVER.example",
                                 "receiver.example."})
            QTest::newRow(host) << QString::fromUtf8(host);
    }
    void noSpellingOfLoopbackGetsThrough()
    {
        QFETCH(const QString, host);
        LocalHttpServer v4;
        LocalHttpServer::Options options;
        options.ipv6 = true;
        LocalHttpServer v6(LocalHttpServer::answering(200), options);
        Sender sender({}, EgressPolicy());
        for (const char *known :
             {"localhost", "localhost.", "foo.localhost", "receiver.example", "receiver.example."})
            sender.resolver->names.insert(known, {loopbackV4, loopbackV6});
        for (const quint16 port : {v4.port(), v6.port()}) {
            const QUrl url(QStringLiteral("http://%1:%2/").arg(host).arg(port));
            const TransportReport report = sender.post(url);
            QVERIFY2(report.outcome == OutcomeKind::Blocked, qPrintable(nameOf(report.outcome)));
            QVERIFY(!report.errorDetail.isEmpty());
            QVERIFY(report.remoteAddress.isEmpty());
            QCOMPARE(report.phases.connectUs, -1);
        }
        QCOMPARE(v4.connectionCount(), 0);
        QCOMPARE(v6.connectionCount(), 0);
    }

    void spellingsOfAllowedLoopbackArrive_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host :
             {"127.0.0.1", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "%31%32%37.0.0.1",
              "[::ffff:127.0.0.1]", "receiver.example", "RECEIVER.example", "receiver.example."})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void spellingsOfAllowedLoopbackArrive()
    {
        QFETCH(const QString, host);
        LocalHttpServer server;
        Sender sender({}, policy({QStringLiteral("127.0.0.0/8")}));
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        sender.resolver->names.insert("receiver.example.", {loopbackV4});
        const QUrl url(QStringLiteral("http://%1:%2/").arg(host).arg(server.port()));
        const TransportReport report = sender.post(url);
        QVERIFY2(report.outcome == OutcomeKind::Answered, qPrintable(report.errorDetail));
        QCOMPARE(server.requestCount(), 1);
    }

    void theBlockedAddressIsNamed()
    {
        Sender sender({}, EgressPolicy());
        sender.resolver->names.insert("receiver.example", {IpAddress::v4(169, 254, 169, 254)});
        const TransportReport report =
                sender.post(QUrl(QStringLiteral("http://receiver.example/")));
        QCOMPARE(report.errorDetail, QStringLiteral("169.254.169.254 (metadata service)"));
    }

    void ofMixedAnswersOnlyTheAllowedAreDialled()
    {
        LocalHttpServer server;
        Sender sender({}, policy({QStringLiteral("127.0.0.1/32")}));
        sender.resolver->names.insert("receiver.example",
                                      {IpAddress::v4(10, 0, 0, 1), loopbackV6,
                                       IpAddress::v4(127, 0, 0, 2), loopbackV4,
                                       IpAddress::v4(192, 168, 0, 1)});
        const TransportReport report = sender.post(server.urlFor(name));
        QCOMPARE(report.statusCode, 200);
        QCOMPARE(report.remoteAddress, QStringLiteral("127.0.0.1:%1").arg(server.port()));
    }

    void theSecondAllowedAddressIsTriedWhenTheFirstRefuses()
    {
        LocalHttpServer server;
        Sender sender;
        sender.resolver->names.insert("receiver.example", {loopbackV6, loopbackV4});
        const TransportReport report = sender.post(server.urlFor(name));
        QCOMPARE(report.statusCode, 200);
        QCOMPARE(report.remoteAddress, QStringLiteral("127.0.0.1:%1").arg(server.port()));
    }

    void reachesAnIpv6Receiver()
    {
        LocalHttpServer::Options options;
        options.ipv6 = true;
        LocalHttpServer server(LocalHttpServer::answering(200), options);
        Sender sender;
        const TransportReport report = sender.post(server.url());
        QCOMPARE(report.statusCode, 200);
        QCOMPARE(report.remoteAddress, QStringLiteral("[::1]:%1").arg(server.port()));
        QCOMPARE(server.requests().constFirst().header("Host"),
                 QByteArray("[::1]:") + QByteArray::number(server.port()));
    }

    void whatChangesBetweenLookUpAndDialIsNoticed()
    {
        LocalHttpServer server;
        Sender sender;
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        const auto reply = sender.start(server.urlFor(name));
        // Resolved, judged and handed to curl, which has not dialled yet.
        QCOMPARE(sender.manager.inFlight(), 1);
        sender.manager.setPolicy(EgressPolicy());
        QCOMPARE(Sender::wait(*reply).outcome, OutcomeKind::Blocked);
        QCOMPARE(server.connectionCount(), 0);
    }

    void aNameThatMovesToABlockedAddressIsNotSentToAgain()
    {
        LocalHttpServer server;
        Sender sender({}, policy({QStringLiteral("127.0.0.1/32")}));
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        QCOMPARE(sender.post(server.urlFor(name)).statusCode, 200);
        // The kept connection would do, but the name now leads elsewhere.
        sender.resolver->names.insert("receiver.example", {IpAddress::v4(127, 0, 0, 2)});
        QCOMPARE(sender.post(server.urlFor(name)).outcome, OutcomeKind::Blocked);
        QCOMPARE(server.requestCount(), 1);
    }

    void aNewPolicyCountsForKeptConnections()
    {
        LocalHttpServer server;
        Sender sender;
        QCOMPARE(sender.post(server.url()).statusCode, 200);
        sender.manager.setPolicy(EgressPolicy());
        QCOMPARE(sender.post(server.url()).outcome, OutcomeKind::Blocked);
        sender.manager.setPolicy(EgressPolicy::withLoopback());
        QCOMPARE(sender.post(server.url()).statusCode, 200);
        QCOMPARE(server.requestCount(), 2);
    }

    void aKeptConnectionThatIsNoLongerAllowedGivesWayToAnAllowedAddress()
    {
        LocalHttpServer v4;
        Sender sender;
        sender.resolver->names.insert("receiver.example", {loopbackV4});
        QCOMPARE(sender.post(v4.urlFor(name)).statusCode, 200);
        // The same name also leads to another address, and only that stays allowed.
        sender.resolver->names.insert("receiver.example",
                                      {loopbackV4, IpAddress::v4(127, 0, 0, 2)});
        sender.manager.setPolicy(policy({QStringLiteral("127.0.0.2/32")}));
        const TransportReport report = sender.post(v4.urlFor(name));
        QCOMPARE(report.outcome, OutcomeKind::Refused); // nobody listens there: it was dialled
        QCOMPARE(v4.requestCount(), 1);
    }

    void whatWaitsForItsTurnIsJudgedAgain()
    {
        TransportOptions options;
        options.maxInFlight = 1;
        LocalHttpServer server(LocalHttpServer::hanging());
        Sender sender(options);
        const auto first = sender.start(server.url());
        const auto second = sender.start(server.url());
        QTRY_COMPARE(server.requestCount(), 1);
        sender.manager.setPolicy(EgressPolicy());
        first->abort();
        QCOMPARE(Sender::wait(*first).outcome, OutcomeKind::Cancelled);
        QCOMPARE(Sender::wait(*second).outcome, OutcomeKind::Blocked);
        QCOMPARE(server.connectionCount(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTransportPolicy)
#include "tst_transport_policy.moc"
