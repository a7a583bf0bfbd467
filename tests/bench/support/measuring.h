#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <functional>
#include <vector>

namespace hk::bench {

/// What one run of one peer took.
struct Figures
{
    double perSecond = 0;
    double cpuMicros = 0;  ///< a piece of work, in all threads of the process that did it
    double residentMb = 0; ///< at its highest; 0: not known
};

/// One of those that do the same work: run several times, in turn with the others, since a machine
/// is not equally quick at all times.
struct Peer
{
    QString name;
    std::function<Figures(int count)> run;
    int count = 0;
    QString missing; ///< why it cannot run here; it is then printed and left out
    std::vector<Figures> runs;

    Figures median() const; ///< of each figure by itself
};

/// User and system time of this process so far, µs.
double cpuMicros();
/// The most memory this process has had resident, MB.
double residentMb();

/// Runs every peer `rounds` times, in turn.
void measure(std::vector<Peer> &peers, int rounds);

/// The peers in a table, each with how many times as fast the first one is; or as JSON.
void print(const QString &title, const std::vector<Peer> &peers, bool json);

} // namespace hk::bench
