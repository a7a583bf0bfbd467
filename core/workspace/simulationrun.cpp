#include "core/workspace/simulationrun.h"

#include "core/base/answer.h"

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr qint64 longestTimer = 24LL * 3600 * 1000; // ms; longer ones are waited for piece by piece

} // namespace

SimulationRun::SimulationRun(int total, int mostOutstanding, QObject *parent)
    : QObject(parent), m_total(total), m_mostOutstanding(mostOutstanding)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SimulationRun::pump);
}

void SimulationRun::start()
{
    m_clock.start();
    m_timer.start(0);
}

void SimulationRun::cancel()
{
    m_isEnding = true;
    pump();
}

qint64 SimulationRun::msTo(int index) const
{
    const qint64 elapsed = m_clock.isValid() ? m_clock.elapsed() : 0;
    return std::max<qint64>(0, dueMs(index) - elapsed);
}

qint64 SimulationRun::msToNext() const { return m_next < m_total ? msTo(m_next) : 0; }

qint64 SimulationRun::msLeft() const
{
    return m_next < m_total && !m_isEnding ? msTo(m_total - 1) : 0;
}

void SimulationRun::pump()
{
    while (!m_isEnding && m_next < m_total && m_outstanding < m_mostOutstanding) {
        if (const qint64 wait = msToNext(); wait > 0)
            return m_timer.start(static_cast<int>(std::min(wait, longestTimer)));
        submit(m_next++);
    }
    if (m_outstanding == 0 && (m_isEnding || m_next >= m_total))
        end();
}

void SimulationRun::submit(int index)
{
    ++m_outstanding;
    whenAnswered(send(index), this,
                 [this, index](const Result<Accepted> &answer) { take(index, answer); });
}

void SimulationRun::take(int index, const Result<Accepted> &answer)
{
    --m_outstanding;
    if (answer) {
        ++m_sent;
        Q_EMIT eventSent(index + 1, triggerOf(index), *answer);
    } else if (!m_isEnding) {
        m_isEnding = true;
        Q_EMIT failed(answer.error());
    }
    pump();
}

void SimulationRun::end()
{
    m_timer.stop();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

} // namespace hk
