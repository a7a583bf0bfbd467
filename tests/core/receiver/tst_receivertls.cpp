#include "core/receiver/localreceiver.h"

#include "tests/core/receiver/rawclient.h"
#include "tests/support/fakeclock.h"

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtTest/QtTest>

using namespace hk;

/// https with certificates made on the spot, as Qt's client judges them.
class TestReceiverTls final : public QObject
{
    Q_OBJECT

    SystemClock m_clock;
    std::unique_ptr<LocalReceiver> m_receiver;

    void start(ReceiverTls tls)
    {
        m_receiver = std::make_unique<LocalReceiver>(m_clock);
        m_receiver->setTls(tls);
        QVERIFY(m_receiver->listen(0));
    }

    /// What a client that trusts `authority` alone finds wrong when it calls the receiver `host`.
    QList<QSslError::SslError> faults(const QByteArray &authority, const QString &host)
    {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
        socket.setSslConfiguration(configuration);
        socket.setPeerVerifyName(host);
        QList<QSslError::SslError> found;
        connect(&socket, &QSslSocket::sslErrors, this, [&](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                found.append(error.error());
            socket.ignoreSslErrors();
        });
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_receiver->port());
        [&] { QTRY_VERIFY(socket.isEncrypted()); }();
        return found;
    }

private Q_SLOTS:
    void cleanup() { m_receiver.reset(); }

    void theCertificateIsAsGoodAsWished_data()
    {
        QTest::addColumn<ReceiverTls>("tls");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QList<QSslError::SslError>>("expected");
        const auto row = [](const char *name, ReceiverTls tls, bool trusted,
                            const QList<QSslError::SslError> &expected) {
            QTest::newRow(name) << tls << trusted << expected;
        };
        row("good and trusted", ReceiverTls::Good, true, {});
        row("good and not trusted", ReceiverTls::Good, false,
            {QSslError::SelfSignedCertificateInChain});
        row("expired", ReceiverTls::Expired, true, {QSslError::CertificateExpired});
        row("for another host", ReceiverTls::WrongHost, true, {QSslError::HostNameMismatch});
        row("self-signed", ReceiverTls::SelfSigned, false, {QSslError::SelfSignedCertificate});
        row("self-signed and trusted", ReceiverTls::SelfSigned, true, {});
    }
    void theCertificateIsAsGoodAsWished()
    {
        QFETCH(ReceiverTls, tls);
        QFETCH(bool, trusted);
        QFETCH(QList<QSslError::SslError>, expected);
        start(tls);
        const QByteArray authority = trusted ? m_receiver->caCertificate() : QByteArray();
        QCOMPARE(faults(authority, QStringLiteral("127.0.0.1")), expected);
    }

    void itIsGoodForEveryNameOfThisComputer()
    {
        start(ReceiverTls::Good);
        for (const char *name : {"127.0.0.1", "localhost", "::1"})
            QCOMPARE(faults(m_receiver->caCertificate(), QString::fromLatin1(name)), {});
    }

    void requestsAreAnsweredOverIt()
    {
        start(ReceiverTls::Good);
        const QSignalSpy arrived(m_receiver.get(), &LocalReceiver::requestReceived);
        m_receiver->setScript(
                *ResponseScript::parse(QStringLiteral("200:size=3MB,half:body=0123")));
        QSslSocket socket;
        QByteArray got;
        connect(&socket, &QSslSocket::readyRead, this, [&] { got += socket.readAll(); });
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_receiver->port());
        QTRY_VERIFY(socket.isEncrypted());
        socket.write(post("/", QByteArray(500'000, 'x')));
        QTRY_VERIFY(got.size() > 3'000'000);
        QVERIFY(got.startsWith("HTTP/1.1 200 OK\r\n"));
        QTRY_COMPARE(got.size(), got.indexOf("\r\n\r\n") + 4 + 3'000'000);
        QVERIFY(arrived.constFirst().constFirst().value<ReceivedRequestData>().isSecure);
        got.clear();
        socket.write(post("/", "{}"));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(got.endsWith("\r\n\r\n01"));
    }

    void whoSpeaksNoTlsIsToldOf()
    {
        start(ReceiverTls::Good);
        QSignalSpy failed(m_receiver.get(), &LocalReceiver::handshakeFailed);
        RawClient client(m_receiver->port());
        client.send(post("/", "{}"));
        QTRY_VERIFY(client.isClosed());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!failed[0][0].toString().isEmpty());
        QTRY_COMPARE(m_receiver->connectionCount(), 0);
    }

    void whoSaysNothingIsCut()
    {
        FakeClock clock;
        LocalReceiver receiver(clock);
        receiver.setTls(ReceiverTls::Good);
        QVERIFY(receiver.listen(0));
        RawClient client(receiver.port());
        QTRY_COMPARE(receiver.connectionCount(), 1);
        clock.advance(11 * microsPerSecond);
        QTRY_VERIFY(client.isClosed());
    }

    void withoutItNothingIsMade()
    {
        start(ReceiverTls::Off);
        QVERIFY(m_receiver->caCertificate().isEmpty());
        m_receiver->setTls(ReceiverTls::Good);
        QVERIFY(m_receiver->listen(0));
        const QByteArray first = m_receiver->caCertificate();
        QVERIFY(first.startsWith("-----BEGIN CERTIFICATE-----\n"));
        QVERIFY(!first.contains("PRIVATE"));
    }
};

QTEST_GUILESS_MAIN(TestReceiverTls)
#include "tst_receivertls.moc"
