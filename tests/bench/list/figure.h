#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <optional>
#include <vector>

namespace hk::bench {

/// How long something took, several times over, beside what a plain view took.
struct Figure
{
    QString name;
    std::vector<double> ms;
    std::vector<double> plain; ///< empty: a plain view has nothing like it
    bool plainGaveUp = false;  ///< it took longer than anybody waits

    double at(double share) const; ///< of `ms`
    double plainMedian() const;
    QJsonObject json() const;
    void print() const;
    static void printHead(const QString &title);
};

} // namespace hk::bench
