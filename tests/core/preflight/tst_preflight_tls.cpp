#include "tests/core/preflight/tester.h"
#include "tests/support/localhttpserver.h"
#include "tests/support/testidentity.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <openssl/tls1.h>

using namespace hk;
using namespace hk::test;

using Identity = std::shared_ptr<TestIdentity>;

namespace {

QString host() { return QStringLiteral("receiver.example"); }

} // namespace

/// Testing URLs over TLS: what the receiver shows, and what is wrong with it.
class TestPreflightTls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        TestIdentity::Wish authority;
        authority.names = {QStringLiteral("Test Authority")};
        authority.isAuthority = true;
        m_authority = TestIdentity::make(authority);
        m_caFile = m_folder.filePath(QStringLiteral("ca.pem"));
        QFile file(m_caFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(m_authority->certificatePem()) > 0);
    }

    void aGoodCertificateIsShown()
    {
        const LocalHttpServer server(LocalHttpServer::answering(200),
                                     as(signedBy({.names = {host()}, .validUntilDays = 90})));
        Tester tester;
        trust(tester);
        const PreflightReport report = tester.run(server.urlFor(host()));
        QVERIFY2(report.finding == PreflightFinding::Delivered, qPrintable(report.detail));
        QVERIFY2(report.tlsProtocol == QStringLiteral("TLSv1.3"), qPrintable(report.tlsProtocol));
        QVERIFY(!report.tlsCipher.isEmpty());
        QVERIFY(!report.certificates.isEmpty());
        QCOMPARE(report.certificates[0].names, QStringList{host()});
        QCOMPARE(report.certificates[0].issuer, QStringLiteral("Test Authority"));
        QVERIFY(report.certificates[0].validFrom < QDateTime::currentMSecsSinceEpoch() * 1000);
        QVERIFY(report.warnings.isEmpty());
        QVERIFY(report.phases.tlsUs > 0);
        QCOMPARE(sumOf(report.phases), report.durationUs);
    }

    void onesThatEndSoonAreWarnedOf()
    {
        const LocalHttpServer server(LocalHttpServer::answering(200),
                                     as(signedBy({.names = {host()}, .validUntilDays = 20})));
        Tester tester;
        trust(tester);
        const PreflightReport report = tester.run(server.urlFor(host()));
        QCOMPARE(report.finding, PreflightFinding::Delivered);
        QCOMPARE(report.warnings, QList<PreflightWarning>{PreflightWarning::CertificateEndsSoon});
        QVERIFY(report.daysLeft().value_or(0) >= 19);
        QVERIFY(report.daysLeft().value_or(99) <= 20);
        QCOMPARE(problemWithWords(report), QString());
    }

    void aBadCertificateHasItsSentence_data()
    {
        QTest::addColumn<Identity>("identity");
        QTest::addColumn<PreflightFinding>("finding");
        QTest::addColumn<QString>("says");
        QTest::newRow("expired") << signedBy(
                {.names = {host()}, .validFromDays = -30, .validUntilDays = -2})
                                 << PreflightFinding::CertificateExpired << QStringLiteral("20");
        QTest::newRow("not valid yet")
                << signedBy({.names = {host()}, .validFromDays = 5})
                << PreflightFinding::CertificateNotYetValid << QStringLiteral("20");
        QTest::newRow("self-signed") << TestIdentity::make({.names = {host()}})
                                     << PreflightFinding::CertificateSelfSigned
                                     << QStringLiteral("anybody could have made it");
        const Identity other = TestIdentity::make(
                {.names = {QStringLiteral("Other Authority")}, .isAuthority = true});
        QTest::newRow("unknown authority") << TestIdentity::make({.names = {host()}}, other)
                                           << PreflightFinding::CertificateUnknownAuthority
                                           << QStringLiteral("Other Authority");
        QTest::newRow("wrong host()")
                << signedBy({.names = {QStringLiteral("a.example"), QStringLiteral("b.example")}})
                << PreflightFinding::CertificateWrongHost << QStringLiteral("a.example, b.example");
    }
    void aBadCertificateHasItsSentence()
    {
        QFETCH(const Identity, identity);
        QFETCH(const PreflightFinding, finding);
        QFETCH(const QString, says);
        const LocalHttpServer server(LocalHttpServer::answering(200), as(identity));
        Tester tester;
        trust(tester);
        const PreflightReport report = tester.run(server.urlFor(host()));
        QCOMPARE(report.finding, finding);
        const QString message = textOf(report).message;
        QVERIFY2(message.contains(says), qPrintable(message));
        QCOMPARE(problemWithWords(report), QString());
        QVERIFY(!report.certificates.isEmpty()); // shown all the same
        QCOMPARE(report.certificates[0].subject,
                 certificateFactsOf(identity->certificateDer()).subject);
        QCOMPARE(sumOf(report.phases), report.durationUs);
        QCOMPARE(server.requestCount(), 0);
    }

    void whatIsNotVerifiedIsWarnedOf()
    {
        const LocalHttpServer server(
                LocalHttpServer::answering(200),
                as(TestIdentity::make({.names = {QStringLiteral("x")}, .validUntilDays = 90})));
        Tester tester;
        tester.names.insert(host().toLatin1(), {loopbackV4});
        tester.request.verifiesCertificate = false;
        const PreflightReport report = tester.run(server.urlFor(host()));
        QCOMPARE(report.finding, PreflightFinding::Delivered);
        QCOMPARE(report.warnings, QList<PreflightWarning>{PreflightWarning::NotVerified});
    }

    void oldVersionsAreRefused()
    {
        LocalHttpServer::Options options = as(signedBy({.names = {host()}}));
        options.tlsVersion = TLS1_VERSION;
        const LocalHttpServer server(LocalHttpServer::answering(200), options);
        Tester tester;
        trust(tester);
        const PreflightReport report = tester.run(server.urlFor(host()));
        QCOMPARE(report.finding, PreflightFinding::TlsTooOld);
        QCOMPARE(problemWithWords(report), QString());
        QCOMPARE(server.requestCount(), 0);
    }

    void plainHttpOnATlsPortIsTold()
    {
        const LocalHttpServer server([](LocalConnection &connection) {
            connection.read();
            connection.send(LocalHttpServer::response(400));
        });
        Tester tester;
        trust(tester);
        QUrl url = server.urlFor(host());
        url.setScheme(QStringLiteral("https"));
        QCOMPARE(tester.run(url).finding, PreflightFinding::NoTlsThere);
    }

    void httpToATlsPortIsTold()
    {
        const LocalHttpServer server(LocalHttpServer::answering(200),
                                     as(signedBy({.names = {host()}})));
        Tester tester;
        trust(tester);
        tester.request.timeoutMs = 1'000;
        QUrl url = server.urlFor(host());
        url.setScheme(QStringLiteral("http"));
        const PreflightReport report = tester.run(url);
        // What servers that answer in words say is in tst_preflight.
        QVERIFY2(report.finding == PreflightFinding::NotHttp
                         || report.finding == PreflightFinding::ClosedWithoutAnswer,
                 qPrintable(nameOf(report.finding)));
        QCOMPARE(problemWithWords(report), QString());
    }

    void aHandshakeThatHangsIsTold()
    {
        LocalHttpServer::Options options = as(signedBy({.names = {host()}}));
        options.handshake = false;
        const LocalHttpServer server([](LocalConnection &connection) { connection.hang(); },
                                     options);
        Tester tester;
        trust(tester);
        tester.request.timeoutMs = 300;
        const PreflightReport report = tester.run(server.urlFor(host()));
        QCOMPARE(report.finding, PreflightFinding::TlsTimeout);
        QVERIFY(report.phases.tlsUs > 0);
        QCOMPARE(sumOf(report.phases), report.durationUs);
    }

private:
    Identity signedBy(const TestIdentity::Wish &wish)
    {
        return TestIdentity::make(wish, m_authority);
    }
    static LocalHttpServer::Options as(const Identity &identity)
    {
        LocalHttpServer::Options options;
        options.tls = identity;
        return options;
    }
    /// Knows the host(), and trusts the authority.
    void trust(Tester &tester) const
    {
        tester.clock.set(QDateTime::currentMSecsSinceEpoch() * 1000);
        tester.names.insert(host().toLatin1(), {loopbackV4});
        tester.request.caFile = m_caFile;
    }

    QTemporaryDir m_folder;
    QString m_caFile;
    Identity m_authority;
};

QTEST_GUILESS_MAIN(TestPreflightTls)
#include "tst_preflight_tls.moc"
