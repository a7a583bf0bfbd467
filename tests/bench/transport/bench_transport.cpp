#include "tests/bench/support/epollreceiver.h"
#include "tests/bench/support/measuring.h"
#include "tests/bench/support/senders.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <cstdio>

// bench_transport [--posts N] [--rounds N] [--json]: POST/s and CPU a POST over CurlAccessManager,
// a bare curl loop and Qt's own manager, interleaved, against one receiver in a process of its own.
// Medians.

namespace {

using namespace hk::bench;

Peer peerOf(const QString &name, int (*send)(const Work &), const Work &work, int count)
{
    const auto run = [send, work, name](int posts) {
        Work part = work;
        part.count = posts;
        const double cpu = cpuMicros();
        QElapsedTimer elapsed;
        elapsed.start();
        const int good = send(part);
        const double seconds = double(elapsed.nsecsElapsed()) / 1e9;
        if (good != posts)
            std::printf("%s: %d of %d answered\n", qPrintable(name), good, posts);
        return Figures{posts / seconds, (cpuMicros() - cpu) / posts, 0};
    };
    return {name, run, count, {}, {}};
}

} // namespace

int main(int argc, char **argv)
{
    const EpollReceiver receiver;
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("posts"), {}, QStringLiteral("N"), QStringLiteral("50000")});
    options.addOption({QStringLiteral("rounds"), {}, QStringLiteral("N"), QStringLiteral("5")});
    options.addOption(QCommandLineOption(QStringLiteral("json")));
    options.process(application);
    const int posts = options.value(QStringLiteral("posts")).toInt();
    Work work;
    work.url = QUrl(QStringLiteral("http://127.0.0.1:%1/hook").arg(receiver.port()));
    work.body = QByteArray(2'000, 'x');
    std::vector<Peer> peers{
            peerOf(QStringLiteral("CurlAccessManager"), &sendOverCurlAccessManager, work, posts),
            peerOf(QStringLiteral("bare curl multi"), &sendOverBareCurl, work, posts),
            peerOf(QStringLiteral("stock QNetworkAccessManager"), &sendOverStockManager, work,
                   posts / 5)};
    measure(peers, options.value(QStringLiteral("rounds")).toInt());
    print(QStringLiteral("2 kB POST over loopback"), peers, options.isSet(QStringLiteral("json")));
    return 0;
}
