#include "tests/bench/support/measuring.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

namespace hk::bench {
namespace {

double medianOf(const std::vector<Figures> &runs, double Figures::*figure)
{
    std::vector<double> values;
    values.reserve(runs.size());
    for (const Figures &run : runs)
        values.push_back(run.*figure);
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double micros(const timeval &time) { return double(time.tv_sec) * 1e6 + double(time.tv_usec); }

QJsonObject jsonOf(const Peer &peer, const Figures &first)
{
    if (!peer.missing.isEmpty())
        return {{QStringLiteral("name"), peer.name}, {QStringLiteral("missing"), peer.missing}};
    const Figures figures = peer.median();
    return {{QStringLiteral("name"), peer.name},
            {QStringLiteral("perSecond"), figures.perSecond},
            {QStringLiteral("cpuMicros"), figures.cpuMicros},
            {QStringLiteral("residentMb"), figures.residentMb},
            {QStringLiteral("firstIs"), first.perSecond / figures.perSecond}};
}

} // namespace

Figures Peer::median() const
{
    return {medianOf(runs, &Figures::perSecond), medianOf(runs, &Figures::cpuMicros),
            medianOf(runs, &Figures::residentMb)};
}

double cpuMicros()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return micros(usage.ru_utime) + micros(usage.ru_stime);
}

double residentMb()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void measure(std::vector<Peer> &peers, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (Peer &peer : peers) {
            if (!peer.missing.isEmpty())
                continue;
            ::sync(); // nobody pays for what the one before left to be written
            peer.runs.push_back(peer.run(peer.count));
        }
    }
}

void print(const QString &title, const std::vector<Peer> &peers, bool json)
{
    const Figures first = peers.front().median();
    if (json) {
        QJsonArray rows;
        for (const Peer &peer : peers)
            rows.append(jsonOf(peer, first));
        const QJsonObject object{{QStringLiteral("title"), title}, {QStringLiteral("peers"), rows}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return;
    }
    std::printf("%-36s %10s %12s %8s %10s\n", qPrintable(title), "a second", "CPU us each", "MB",
                "first is");
    for (const Peer &peer : peers) {
        if (!peer.missing.isEmpty()) {
            std::printf("%-36s not available: %s\n", qPrintable(peer.name),
                        qPrintable(peer.missing));
            continue;
        }
        const Figures figures = peer.median();
        std::printf("%-36s %10.0f %12.1f %8.0f %9.2fx\n", qPrintable(peer.name), figures.perSecond,
                    figures.cpuMicros, figures.residentMb, first.perSecond / figures.perSecond);
    }
}

} // namespace hk::bench
