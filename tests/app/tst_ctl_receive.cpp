#include "tests/app/consoledriver.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#include <QtTest/QtTest>

using namespace hk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int limitMs = 20'000;

/// What comes back to one POST until the receiver closes; null when there was no connection.
QByteArray ask(QTcpSocket &socket, quint16 port, const QByteArray &path, const QByteArray &body)
{
    if (socket.state() == QAbstractSocket::UnconnectedState)
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(limitMs))
        return {};
    socket.write("POST " + path
                 + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                   "Connection: close\r\nContent-Length: "
                 + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer("");
    while (socket.waitForReadyRead(limitMs))
        answer += socket.readAll();
    return answer + socket.readAll();
}

int post(quint16 port, const QByteArray &path, const QByteArray &body = "{}")
{
    QTcpSocket socket;
    const QByteArray answer = ask(socket, port, path, body);
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

/// The next object on standard error.
QJsonObject announced(QProcess &receiver)
{
    while (!receiver.canReadLine() && receiver.waitForReadyRead(limitMs)) { }
    return QJsonDocument::fromJson(receiver.readLine()).object();
}

} // namespace

/// hookkeeperctl receive as it misbehaves by rules, speaks TLS and forwards.
class TestCtlReceive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstRuleThatFitsAnswers()
    {
        const auto receiver =
                start({u"--respond"_s, u"202"_s, u"--rule"_s, u"/booking => 503*1,half"_s,
                       u"--rule"_s, u"event=Customer* => 410"_s, u"--count"_s, u"4"_s});
        QVERIFY(m_port > 0);
        QCOMPARE(post(m_port, "/booking"), 503);
        QCOMPARE(post(m_port, "/other", "{\"eventTrigger\":\"CustomerCreated\"}"), 410);
        QTcpSocket socket;
        QVERIFY(ask(socket, m_port, "/booking", "{}").endsWith("\r\n\r\nO")); // of "OK"
        QCOMPARE(post(m_port, "/other"), 202);
        QVERIFY(receiver->waitForFinished(limitMs));
        QCOMPARE(receiver->exitCode(), 0);
    }

    void whatIsNoWebhookIsShownAndDoesNotCount()
    {
        const auto receiver = start({u"--count"_s, u"1"_s});
        QTcpSocket browser;
        browser.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(browser.waitForConnected(limitMs));
        browser.write("GET /booking HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
        QVERIFY(browser.waitForReadyRead(limitMs));
        QTcpSocket stranger;
        stranger.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(stranger.waitForConnected(limitMs));
        stranger.write("hello there\r\n\r\n");
        QVERIFY(stranger.waitForReadyRead(limitMs));
        QCOMPARE(post(m_port, "/booking"), 200);
        QVERIFY(receiver->waitForFinished(limitMs));
        const QList<QByteArray> lines = receiver->readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        const auto row = [&lines](qsizetype line) {
            return QJsonDocument::fromJson(lines.at(line)).object();
        };
        QCOMPARE(row(0).value("method"_L1).toString(), u"GET"_s);
        QVERIFY(row(0).value("problem"_L1).toString().contains(u"POST"_s));
        QVERIFY(row(1).value("method"_L1).isNull());
        QVERIFY(row(1).value("problem"_L1).toString().contains(u"not HTTP"_s));
        QCOMPARE(row(2).value("method"_L1).toString(), u"POST"_s);
        QVERIFY(row(2).value("problem"_L1).isNull());
    }

    void whatIsCutOffIsShownAndDoesNotCount()
    {
        const auto receiver = start({u"--count"_s, u"1"_s});
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(client.waitForConnected(limitMs));
        client.write("POST /booking HTTP/1.1\r\nContent-Length: 345\r\n\r\n{\"eventId\":");
        client.disconnectFromHost();
        QVERIFY(client.state() == QAbstractSocket::UnconnectedState
                || client.waitForDisconnected(limitMs));
        receiver->setReadChannel(QProcess::StandardOutput);
        QVERIFY(receiver->waitForReadyRead(limitMs));
        QCOMPARE(post(m_port, "/booking"), 200);
        QVERIFY(receiver->waitForFinished(limitMs));
        const QList<QByteArray> lines = receiver->readAllStandardOutput().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject cut = QJsonDocument::fromJson(lines.at(0)).object();
        QCOMPARE(cut.value("path"_L1).toString(), u"/booking"_s);
        QVERIFY(cut.value("status"_L1).isNull());
        QVERIFY(cut.value("verified"_L1).isNull());
        QVERIFY2(cut.value("problem"_L1).toString().startsWith(u"Cut off after 11 of 345 bytes"_s),
                 lines.at(0).constData());
        QVERIFY(cut.value("answer"_L1).toString().startsWith(u"No answer: client left"_s));
        QVERIFY(QJsonDocument::fromJson(lines.at(1)).object().value("problem"_L1).isNull());
    }

    void howItAnswersIsSaidInWords()
    {
        const auto receiver =
                start({u"--respond"_s, u"half,delay=10m:500"_s, u"--count"_s, u"2"_s});
        post(m_port, "/booking");
        {
            QTcpSocket hasty;
            hasty.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
            QVERIFY(hasty.waitForConnected(limitMs));
            hasty.write("POST /booking HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}");
            QVERIFY(hasty.waitForBytesWritten(limitMs));
            receiver->setReadChannel(QProcess::StandardOutput);
            QTRY_VERIFY_WITH_TIMEOUT(receiver->bytesAvailable() > 0, limitMs);
            QByteArray shown;
            QTRY_VERIFY_WITH_TIMEOUT((shown += receiver->readAllStandardOutput()).count('\n') == 2,
                                     limitMs);
            QVERIFY(shown.contains("200 OK, closed half way"));
            QVERIFY(shown.contains("500 Internal Server Error in 600 s"));
        }
        QVERIFY(receiver->waitForFinished(limitMs));
        const QByteArray said = receiver->readAllStandardError();
        QVERIFY2(said.contains("client left after"), said.constData());
    }

    void senderTrustsTheAuthorityThatWasSaved()
    {
        const QString file = m_ctl.path(u"ca.pem"_s);
        const auto receiver = start({u"--tls"_s, u"good"_s, u"--ca-file"_s, file});
        QVERIFY(m_url.startsWith(u"https://127.0.0.1:"_s));
        QFile authority(file);
        QVERIFY(authority.open(QIODevice::ReadOnly));
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromDevice(&authority));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
        QVERIFY2(socket.waitForEncrypted(limitMs), qPrintable(socket.errorString()));
        QVERIFY(ask(socket, m_port, "/booking", "{}").startsWith("HTTP/1.1 200 "));
    }

    void anExpiredCertificateIsRefusedByASender()
    {
        const auto receiver = start({u"--tls"_s, u"expired"_s});
        QSslSocket socket;
        socket.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
        QVERIFY(!socket.waitForEncrypted(limitMs));
    }

    void bothAnswersAreShown()
    {
        const auto other = start({u"--respond"_s, u"503"_s});
        const quint16 otherPort = m_port;
        const QString url = m_url;
        const auto receiver = start({u"--forward"_s, url, u"--count"_s, u"1"_s});
        QCOMPARE(post(m_port, "/booking"), 200);
        QVERIFY(receiver->waitForFinished(limitMs));
        const QJsonObject row = Ran{0, receiver->readAllStandardOutput(), {}}.row();
        QCOMPARE(row.value("status"_L1).toInt(), 200);
        QCOMPARE(row.value("forwarded"_L1).toObject().value("status"_L1).toInt(), 503);

        const auto passing = start({u"--forward"_s, url, u"--pass-answer"_s, u"--count"_s, u"1"_s});
        QVERIFY(m_port != otherPort);
        QCOMPARE(post(m_port, "/booking"), 503);
        QVERIFY(passing->waitForFinished(limitMs));
        const QJsonObject passed = Ran{0, passing->readAllStandardOutput(), {}}.row();
        QCOMPARE(passed.value("status"_L1).toInt(), 503);
    }

    void nothingIsForwardedBeyondThisComputerUnlessAllowed()
    {
        const auto receiver =
                start({u"--forward"_s, u"http://10.255.255.1/"_s, u"--count"_s, u"1"_s});
        QCOMPARE(post(m_port, "/booking"), 200);
        QVERIFY(receiver->waitForFinished(limitMs));
        const QJsonObject row = Ran{0, receiver->readAllStandardOutput(), {}}.row();
        const QJsonObject forwarded = row.value("forwarded"_L1).toObject();
        QVERIFY(forwarded.value("status"_L1).isNull());
        QVERIFY(forwarded.value("problem"_L1).toString().contains(u"allowed"_s));
    }

    void othersAreWarnedOf()
    {
        const auto receiver = m_ctl.start({u"receive"_s, u"--address"_s, u"0.0.0.0"_s});
        receiver->setReadChannel(QProcess::StandardError);
        QVERIFY(announced(*receiver).value("warning"_L1).toString().contains(u"0.0.0.0"_s));
        QVERIFY(announced(*receiver).contains("listening"_L1));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("word"); // in the sentence
        const auto row = [](const char *name, const QStringList &arguments, int exitCode,
                            const QString &word) {
            QTest::newRow(name) << arguments << exitCode << word;
        };
        row("a rule without an arrow", {u"--rule"_s, u"/booking 410"_s}, 3, u"/booking 410"_s);
        row("a rule's answer", {u"--rule"_s, u"/a => 503,sideways"_s}, 3, u"sideways"_s);
        row("an answer's option", {u"--respond"_s, u"503:retry-after=soon"_s}, 3,
            u"retry-after=soon"_s);
        row("a certificate", {u"--tls"_s, u"cheap"_s}, 2, u"cheap"_s);
        row("a CA file without TLS", {u"--ca-file"_s, u"x.pem"_s}, 2, u"--tls"_s);
        row("an answer from nowhere", {u"--pass-answer"_s}, 2, u"--forward"_s);
        row("a place to forward to", {u"--forward"_s, u"ftp://example.com"_s}, 3, u"ftp"_s);
        row("a range", {u"--forward"_s, u"http://127.0.0.1/"_s, u"--forward-allow"_s, u"10.1/8"_s},
            3, u"10.1/8"_s);
        row("an address", {u"--address"_s, u"nowhere"_s}, 3, u"nowhere"_s);
        row("an address of others", {u"--address"_s, u"192.0.2.1"_s}, 5, {});
        row("one option twice", {u"--respond"_s, u"200"_s, u"--respond"_s, u"201"_s}, 2,
            u"twice"_s);
    }
    void whatMakesNoSenseIsRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QString, word);
        const Ran ran = m_ctl.run(QStringList{u"receive"_s} + arguments);
        QCOMPARE(ran.exitCode, exitCode);
        QVERIFY2(ran.message().contains(word), qPrintable(ran.message()));
    }

private:
    /// Starts `receive` and waits until it says where it listens.
    std::unique_ptr<QProcess> start(const QStringList &arguments)
    {
        auto receiver = m_ctl.start(QStringList{u"receive"_s} + arguments);
        receiver->setReadChannel(QProcess::StandardError);
        const QJsonObject place = announced(*receiver).value("listening"_L1).toObject();
        m_port = static_cast<quint16>(place.value("port"_L1).toInt());
        m_url = place.value("url"_L1).toString();
        return receiver;
    }

    ConsoleDriver m_ctl;
    quint16 m_port = 0;
    QString m_url;
};

QTEST_GUILESS_MAIN(TestCtlReceive)
#include "tst_ctl_receive.moc"
