#include "tests/bench/list/figure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace hk::bench {
namespace {

using namespace Qt::StringLiterals;

double shareOf(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<size_t>(std::lround(share * static_cast<double>(values.size() - 1)))];
}

} // namespace

double Figure::at(double share, double Spent::*what) const
{
    std::vector<double> values;
    values.reserve(spent.size());
    for (const Spent &one : spent)
        values.push_back(one.*what);
    return shareOf(std::move(values), share);
}

double Figure::plainMedian() const { return shareOf(plain, 0.5); }

QJsonObject Figure::json() const
{
    QJsonObject object{{u"name"_s, name},
                       {u"medianMs"_s, at(0.5)},
                       {u"p95Ms"_s, at(0.95)},
                       {u"windowCpuMs"_s, at(0.5, &Spent::windowMs)},
                       {u"allCpuMs"_s, at(0.5, &Spent::allMs)}};
    if (plainGaveUp)
        object.insert(u"plain"_s, u"gave up"_s);
    else if (!plain.empty())
        object.insert(u"plainMs"_s, plainMedian());
    return object;
}

void Figure::printHead(const QString &title)
{
    std::printf("\n%-44s %9s %9s %11s %9s %11s %9s\n", qPrintable(title), "median ms", "p95 ms",
                "window cpu", "all cpu", "plain ms", "times");
}

void Figure::print() const
{
    std::printf("%-44s %9.1f %9.1f %11.1f %9.1f", qPrintable(name), at(0.5), at(0.95),
                at(0.5, &Spent::windowMs), at(0.5, &Spent::allMs));
    if (plainGaveUp)
        std::printf(" %11s %9s\n", "> 5000", "");
    else if (plain.empty())
        std::printf("\n");
    else
        std::printf(" %11.1f %9.2f\n", plainMedian(), at(0.5) / plainMedian());
    std::fflush(stdout);
}

} // namespace hk::bench
