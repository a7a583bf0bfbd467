#include "tests/system/killrounds.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <cstdio>

// bench_faults [--kills N] [--json]: N times (1,000) a sender or a maker of events is killed with
// kill -9 at a random instant, on one store; then everything accepted must have arrived, and wire
// and ledger must agree. Ends with 1 when they do not.

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOption({QStringLiteral("kills"), {}, QStringLiteral("N"), QStringLiteral("1000")});
    options.addOption(QCommandLineOption(QStringLiteral("json")));
    options.process(application);
    const int rounds = options.value(QStringLiteral("kills")).toInt();

    QElapsedTimer elapsed;
    elapsed.start();
    hk::test::KillRounds kills(20261125);
    for (int round = 0; round < rounds; ++round)
        kills.killOnce();
    const QStringList problems = kills.finish();
    std::printf(options.isSet(QStringLiteral("json"))
                        ? "{\"title\":\"kill -9\",\"kills\":%d,\"accepted\":%d,\"requests\":%d,"
                          "\"interrupted\":%d,\"problems\":%d,\"seconds\":%.0f}\n"
                        : "%d kills: %d events accepted, %d requests, %d deliveries caught on the "
                          "wire and sent again; %d contradictions; %.0f s\n",
                rounds, int(kills.accepted()), int(kills.requests()), kills.interrupted(),
                int(problems.size()), double(elapsed.elapsed()) / 1000);
    for (const QString &problem : problems)
        std::fprintf(stderr, "%s\n", qPrintable(problem));
    return problems.isEmpty() ? 0 : 1;
}
