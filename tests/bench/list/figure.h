#pragma once

#include "tests/bench/list/spent.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hk::bench {

/// How long something took, several times over, beside what a plain view took.
struct Figure
{
    QString name;
    std::vector<Spent> spent;
    std::vector<double> plain; ///< empty: a plain view has nothing like it
    bool plainGaveUp = false;  ///< it took longer than anybody waits

    double at(double share, double Spent::*what = &Spent::ms) const;
    double plainMedian() const;
    QJsonObject json() const;
    void print() const;
    static void printHead(const QString &title);
};

} // namespace hk::bench
