#pragma once

#include "tests/bench/list/spent.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <algorithm>

namespace hk::bench {

/// The longest pause of something: on the clock, and what the GUI thread had of a processor in the
/// pause in which it had most.
struct Pause
{
    double ms = 0;
    double cpuMs = 0;

    void take(const Pause &other)
    {
        ms = std::max(ms, other.ms);
        cpuMs = std::max(cpuMs, other.cpuMs);
    }
};

/// Notes the longest pause between two turns of the event loop.
class Heartbeat : public QObject
{
public:
    Heartbeat() { startTimer(1); }
    /// Runs `act`, then the event loop until `isDone`.
    template<typename Act, typename IsDone>
    Pause longestPause(Act act, IsDone isDone)
    {
        m_longest = {};
        m_since = Spent::now();
        act();
        QElapsedTimer all;
        all.start();
        do {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (all.elapsed() > 60'000)
                qFatal("It does not end");
        } while (!isDone());
        beat();
        return m_longest;
    }

protected:
    void timerEvent(QTimerEvent *) override { beat(); }

private:
    void beat()
    {
        const Spent now = Spent::now();
        const Spent pause = now.since(m_since);
        m_longest.take({pause.ms, pause.windowMs});
        m_since = now;
    }

    Spent m_since = Spent::now();
    Pause m_longest;
};

} // namespace hk::bench
