#include "core/receiver/localreceiver.h"
#include "core/signing/signer.h"
#include "tests/bench/receiver/httpclients.h"
#include "tests/bench/support/measuring.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QThread>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <cstdio>
#include <ctime>

// bench_receiver [--requests N] [--rounds N] [--json]: signed requests of 2 kB a second that the
// local receiver takes over 16 kept connections, with and without checking the signature and with
// rules; beside it a QTcpServer that answers whatever comes without reading it, and Node's http
// with the same check. In turn, medians; the CPU time is that of the thread that answers.

namespace {

using namespace hk;
using namespace hk::bench;

constexpr int clients = 16;

/// The time this thread has worked, µs.
double threadMicros()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e6 + double(used.tv_nsec) / 1e3;
}

QByteArray signedRequest()
{
    const QByteArray body(2'000, 'x');
    SigningKeys keys;
    keys.keys.emplace_back(QByteArrayView("k1"));
    QByteArray head =
            "POST /booking HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    for (const auto &[name, value] : signatureHeaders(keys, "evt_1", 17, body))
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Sends from a thread of its own while this one runs its event loop, in which the receiver lives.
Figures send(quint16 port, int count)
{
    const QByteArray request = signedRequest();
    int answered = 0;
    QEventLoop loop;
    const double cpu = threadMicros();
    QElapsedTimer elapsed;
    elapsed.start();
    QThread *const sender =
            QThread::create([&] { answered = sendOverConnections(port, request, count, clients); });
    QObject::connect(sender, &QThread::finished, &loop, &QEventLoop::quit);
    sender->start();
    loop.exec();
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    sender->wait();
    delete sender;
    if (answered < count / clients * clients)
        std::printf("%d of %d answered\n", answered, count);
    return {count / seconds, (threadMicros() - cpu) / count, 0};
}

Figures sendToOurs(int count, bool checks, bool hasRules)
{
    static const SystemClock clock;
    LocalReceiver receiver(clock);
    if (checks) {
        receiver.setKeyProvider([](const QByteArray &, const HeaderList &) {
            VerifyKeys keys;
            keys.keys.emplace_back(QByteArrayView("k1"));
            return keys;
        });
    }
    if (hasRules) {
        QList<ResponseRule> rules(10,
                                  *ResponseRule::parse(QStringLiteral("event=Customer* => 410")));
        if (!receiver.setRules(rules))
            return {};
    }
    const auto port = receiver.listen(0);
    return port ? send(*port, count) : Figures();
}

/// The least that Qt's sockets can do: an answer for each 2 kB or so, whatever they say.
Figures sendToBareServer(int count)
{
    QTcpServer server;
    const qsizetype size = signedRequest().size();
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, size] {
        QTcpSocket *const socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, size] {
            while (socket->bytesAvailable() >= size) {
                socket->skip(size);
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nOK\n");
            }
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    return server.listen(QHostAddress::LocalHost) ? send(server.serverPort(), count) : Figures();
}

Figures sendToNode(int count)
{
    QProcess node;
    node.start(QStringLiteral("node"),
               {QStringLiteral(HK_SOURCE_DIR "/tests/bench/receiver/receiver.js")});
    if (!node.waitForReadyRead())
        return {};
    Figures figures = send(node.readLine().trimmed().toUShort(), count);
    figures.cpuMicros = 0; // not that of this thread
    node.kill();
    node.waitForFinished();
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption(
            {QStringLiteral("requests"), {}, QStringLiteral("N"), QStringLiteral("48000")});
    options.addOption({QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("5")});
    options.addOption(QCommandLineOption(QStringLiteral("json")));
    options.process(application);
    const int count = options.value(QStringLiteral("requests")).toInt();
    const auto ours = [](bool checks, bool hasRules) {
        return [=](int requests) { return sendToOurs(requests, checks, hasRules); };
    };
    const QString noNode = QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()
            ? QStringLiteral("node is not installed")
            : QString();
    std::vector<Peer> peers{
            {QStringLiteral("the receiver, checks signatures"), ours(true, false), count, {}, {}},
            {QStringLiteral("the receiver, checks nothing"), ours(false, false), count, {}, {}},
            {QStringLiteral("with ten rules by event"), ours(true, true), count, {}, {}},
            {QStringLiteral("QTcpServer that reads nothing"), &sendToBareServer, count, {}, {}},
            {QStringLiteral("Node's http, checks signatures"), &sendToNode, count, noNode, {}}};
    measure(peers, options.value(QStringLiteral("rounds")).toInt());
    print(QStringLiteral("2 kB requests, 16 connections"), peers,
          options.isSet(QStringLiteral("json")));
    return 0;
}
