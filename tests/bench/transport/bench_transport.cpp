#include "tests/bench/transport/epollreceiver.h"
#include "tests/bench/transport/senders.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/resource.h>
#include <vector>

// bench_transport [posts] [rounds]: POST/s and CPU a POST over a bare curl loop,
// CurlAccessManager and Qt's own manager, interleaved, against one receiver in a process of its
// own. Medians.

namespace {

using namespace hk::bench;

double cpuMicros()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto micros = [](const timeval &time) {
        return double(time.tv_sec) * 1e6 + double(time.tv_usec);
    };
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

struct Peer
{
    const char *name;
    int (*send)(const Work &);
    int share; ///< of the posts: a slow one sends fewer
    std::vector<double> rates;
    std::vector<double> cpus;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void measure(Peer &peer, Work work)
{
    work.count /= peer.share;
    const double cpu = cpuMicros();
    QElapsedTimer elapsed;
    elapsed.start();
    const int good = peer.send(work);
    const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
    if (good != work.count)
        std::printf("%s: %d of %d answered\n", peer.name, good, work.count);
    peer.rates.push_back(work.count / seconds);
    peer.cpus.push_back((cpuMicros() - cpu) / work.count);
}

} // namespace

int main(int argc, char **argv)
{
    const EpollReceiver receiver;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Work work;
    work.url = QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(receiver.port()));
    work.body = QByteArray(2'000, 'x');
    work.count = arguments.value(1, QStringLiteral("50000")).toInt();
    const int rounds = arguments.value(2, QStringLiteral("5")).toInt();
    std::array<Peer, 3> peers{{{"bare curl multi", &sendOverBareCurl, 1, {}, {}},
                               {"CurlAccessManager", &sendOverCurlAccessManager, 1, {}, {}},
                               {"stock QNetworkAccessManager", &sendOverStockManager, 5, {}, {}}}};
    for (int round = 0; round < rounds; ++round) {
        for (Peer &peer : peers)
            measure(peer, work);
    }
    const double ours = median(peers[1].rates);
    std::printf("%-28s %10s %12s %10s\n", "2 kB POST over loopback", "POST/s", "CPU us each",
                "ours is");
    for (const Peer &peer : peers) {
        const double rate = median(peer.rates);
        std::printf("%-28s %10.0f %12.1f %9.2fx\n", peer.name, rate, median(peer.cpus),
                    ours / rate);
    }
    return 0;
}
