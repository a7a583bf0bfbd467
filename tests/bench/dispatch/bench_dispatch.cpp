#include "tests/bench/dispatch/engine.h"
#include "tests/bench/dispatch/nodepeer.h"
#include "tests/bench/dispatch/wrkpeer.h"
#include "tests/bench/support/epollreceiver.h"
#include "tests/bench/support/senders.h"
#include "tests/bench/support/tlsreceiver.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <cstdio>

// bench_dispatch [--count N] [--rounds N] [--only-ours] [--full] [--json]: durable deliveries of 2
// kB a second. Each is accepted, stored (event, payload, delivery, synchronous=FULL), signed,
// POSTed to a receiver in a process of its own, and recorded (attempt with the answer, delivery,
// counters). Beside it, in the same run and in turn: a loop over curl and wrk, which store nothing,
// the same engine over Qt's own network manager, and the same work in Node, tuned and plain.
// Medians.

namespace {

using namespace hk::bench;

constexpr qsizetype payloadBytes = 2000;

Figures sendBare(const QUrl &url, int count, const QByteArray &authority = {})
{
    Work work;
    work.url = url;
    work.authority = authority;
    work.body = QByteArray(payloadBytes, 'x');
    work.count = count;
    const double cpu = cpuMicros();
    QElapsedTimer elapsed;
    elapsed.start();
    sendOverBareCurl(work);
    return {count / (double(elapsed.nsecsElapsed()) / 1e9), (cpuMicros() - cpu) / count, 0};
}

std::vector<Peer> peersFor(const QUrl &url, int count, bool onlyOurs)
{
    EngineWork work;
    work.url = url;
    const auto engine = [work](const hk::TransportFactory &transport) {
        return [work, transport](int n) { return runEngine(work, transport, n); };
    };
    std::vector<Peer> peers{
            {QStringLiteral("Hookkeeper"), engine(curlTransport(work.inFlight)), count, {}, {}}};
    if (onlyOurs)
        return peers;
    const QString noNode = nodeProblem();
    const auto node = [url](const QString &mode) {
        return [url, mode](int n) { return runNode(mode, url, n, payloadBytes); };
    };
    peers.push_back({QStringLiteral("bare curl multi, stores nothing"),
                     [url](int n) { return sendBare(url, n); },
                     count,
                     {},
                     {}});
    peers.push_back({QStringLiteral("wrk, a load generator"),
                     [url](int n) { return runWrk(url, n, payloadBytes); },
                     count,
                     wrkProblem(),
                     {}});
    peers.push_back({QStringLiteral("Hookkeeper over stock QNAM"),
                     engine(stockTransport()),
                     count / 5,
                     {},
                     {}});
    peers.push_back({QStringLiteral("Node tuned (undici, group of 200)"),
                     node(QStringLiteral("tuned")),
                     count,
                     noNode,
                     {}});
    peers.push_back({QStringLiteral("Node plain (axios, one by one)"),
                     node(QStringLiteral("plain")),
                     count / 20,
                     noNode,
                     {}});
    return peers;
}

std::vector<Peer> peersOverTls(const TlsReceiver &receiver, int count)
{
    EngineWork work;
    work.url = QUrl(QStringLiteral("https://127.0.0.1:%1/hook").arg(receiver.port()));
    work.authority = receiver.authority();
    return {{QStringLiteral("Hookkeeper"),
             [work](int n) { return runEngine(work, curlTransport(work.inFlight), n); },
             count,
             {},
             {}},
            {QStringLiteral("bare curl multi, stores nothing"),
             [work](int n) { return sendBare(work.url, n, work.authority); },
             count,
             {},
             {}}};
}

/// The same with a store that has grown: each against the first.
std::vector<Peer> grownStores(const QUrl &url, int count, bool full)
{
    std::vector<Peer> peers;
    for (const int rows : full ? std::vector<int>{10'000, 1'000'000, 10'000'000}
                               : std::vector<int>{10'000, 1'000'000}) {
        EngineWork work;
        work.url = url;
        work.oldRows = rows;
        const auto run = [work](int n) { return runEngine(work, curlTransport(work.inFlight), n); };
        peers.push_back(
                {QStringLiteral("with %L1 rows in the store").arg(rows), run, count, {}, {}});
    }
    return peers;
}

void printLatency(bool full, bool json)
{
    constexpr int events = 1000;
    const int backlog = full ? 1'000'000 : 100'000;
    const Latency idle = measureLatency(events, 0);
    const Latency beside = measureLatency(events, backlog);
    if (json) {
        std::printf("{\"title\":\"latency\",\"p50Ms\":%.3f,\"p99Ms\":%.3f,\"backlog\":%d,"
                    "\"besideP50Ms\":%.3f,\"besideP99Ms\":%.3f}\n",
                    idle.p50Ms, idle.p99Ms, backlog, beside.p50Ms, beside.p99Ms);
        return;
    }
    std::printf("From trigger to receiver, idle:  p50 %.2f ms, p99 %.2f ms\n"
                "beside %d due at a dead endpoint: p50 %.2f ms, p99 %.2f ms\n",
                idle.p50Ms, idle.p99Ms, backlog, beside.p50Ms, beside.p99Ms);
}

} // namespace

int main(int argc, char **argv)
{
    const EpollReceiver receiver;
    const TlsReceiver tlsReceiver;
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("count"), {}, QStringLiteral("N"), QStringLiteral("50000")});
    options.addOption({QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("3")});
    options.addOption(QCommandLineOption(QStringLiteral("only-ours")));
    options.addOption(QCommandLineOption(QStringLiteral("json")));
    options.addOption(QCommandLineOption(QStringLiteral("full")));
    options.process(application);
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/hook").arg(receiver.port()));
    std::vector<Peer> peers = peersFor(url, options.value(QStringLiteral("count")).toInt(),
                                       options.isSet(QStringLiteral("only-ours")));
    measure(peers, options.value(QStringLiteral("rounds")).toInt());
    const bool json = options.isSet(QStringLiteral("json"));
    print(QStringLiteral("Durable deliveries of 2 kB"), peers, json);
    if (options.isSet(QStringLiteral("only-ours")))
        return 0;
    std::vector<Peer> overTls =
            peersOverTls(tlsReceiver, options.value(QStringLiteral("count")).toInt() / 2);
    measure(overTls, options.value(QStringLiteral("rounds")).toInt());
    print(QStringLiteral("The same over TLS"), overTls, json);
    const bool full = options.isSet(QStringLiteral("full"));
    printLatency(full, json);
    std::vector<Peer> grown =
            grownStores(url, options.value(QStringLiteral("count")).toInt(), full);
    measure(grown, full ? 1 : 2);
    print(QStringLiteral("As the store grows"), grown, json);
    return 0;
}
