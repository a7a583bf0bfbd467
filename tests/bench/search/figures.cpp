#include "tests/bench/search/figures.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <cstdio>

namespace hk::bench {

using namespace Qt::StringLiterals;

double Timing::median() const
{
    std::vector<double> sorted = ms;
    std::sort(sorted.begin(), sorted.end());
    return sorted.empty() ? 0 : sorted[sorted.size() / 2];
}

double Timing::most() const { return ms.empty() ? 0 : *std::max_element(ms.begin(), ms.end()); }

std::vector<double> timed(int runs, const std::function<void(int run)> &work)
{
    std::vector<double> ms;
    ms.reserve(static_cast<size_t>(runs));
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer elapsed;
        elapsed.start();
        work(run);
        ms.push_back(double(elapsed.nsecsElapsed()) / 1e6);
    }
    return ms;
}

void print(const QString &title, const std::vector<Timing> &timings, bool json)
{
    if (json) {
        QJsonArray rows;
        for (const Timing &one : timings)
            rows.append(QJsonObject{{u"name"_s, one.name},
                                    {u"medianMs"_s, one.median()},
                                    {u"mostMs"_s, one.most()},
                                    {u"plainMs"_s, one.plainMs}});
        const QJsonObject object{{u"title"_s, title}, {u"searches"_s, rows}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
        return;
    }
    std::printf("%-44s %10s %10s %12s %10s\n", qPrintable(title), "median ms", "most ms",
                "plain model", "times");
    for (const Timing &one : timings) {
        std::printf("%-44s %10.2f %10.2f", qPrintable(one.name), one.median(), one.most());
        if (one.plainMs > 0)
            std::printf(" %12.1f %10.3f\n", one.plainMs, one.median() / one.plainMs);
        else
            std::printf("\n");
    }
    std::fflush(stdout);
}

void print(const QString &name, double value, const QString &unit, bool json)
{
    if (json) {
        const QJsonObject object{{u"name"_s, name}, {u"value"_s, value}, {u"unit"_s, unit}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("%-60s %12.3g %s\n", qPrintable(name), value, qPrintable(unit));
    }
    std::fflush(stdout);
}

} // namespace hk::bench
