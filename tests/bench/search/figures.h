#pragma once

#include <QtCore/QString>

#include <functional>
#include <vector>

namespace hk::bench {

struct Timing
{
    QString name;
    std::vector<double> ms;
    double plainMs = 0; ///< of a plain model; 0: not measured

    double median() const;
    double most() const;
};

/// How long each of several runs took, ms.
std::vector<double> timed(int runs, const std::function<void(int run)> &work);

void print(const QString &title, const std::vector<Timing> &timings, bool json);
/// One figure with its unit.
void print(const QString &name, double value, const QString &unit, bool json);

} // namespace hk::bench
