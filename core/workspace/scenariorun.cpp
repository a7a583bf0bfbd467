#include "core/workspace/scenariorun.h"

#include "core/base/answer.h"
#include "core/workspace/simulatorfront.h"

#include <algorithm>
#include <cmath>

namespace hk {
namespace {

constexpr qint64 longestTimer = 24LL * 3600 * 1000; // ms; longer ones are waited for piece by piece

} // namespace

ScenarioRun::ScenarioRun(SimulatorFront &simulator, CompanyId company, const Scenario &scenario,
                         const ScenarioPace &pace, QObject *parent)
    : QObject(parent), m_simulator(simulator), m_company(company), m_seed(scenario.seed),
      m_pace(pace), m_plan(planOf(scenario))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScenarioRun::pump);
}

void ScenarioRun::start()
{
    m_clock.start();
    m_timer.start(0);
}

void ScenarioRun::cancel()
{
    m_isEnding = true;
    pump();
}

qint64 ScenarioRun::msToNext() const
{
    if (m_next >= total() || m_pace.speed <= 0)
        return 0;
    const double due = static_cast<double>(m_plan[m_next].afterMs) / m_pace.speed;
    return std::max<qint64>(0, std::llround(due) - m_clock.elapsed());
}

void ScenarioRun::pump()
{
    if (m_isSending)
        return; // goes on with its answer
    if (m_isEnding || m_next >= total())
        return end();
    if (const qint64 wait = msToNext(); wait > 0)
        m_timer.start(static_cast<int>(std::min(wait, longestTimer)));
    else
        send(m_next++);
}

void ScenarioRun::send(int index)
{
    const PlannedEvent &event = m_plan[index];
    SampleChoice choice = event.choice;
    if (choice.bookedAt)
        choice.bookedAt = m_pace.begin + *choice.bookedAt;
    const Micros at = m_pace.begin + event.afterMs * microsPerMs;
    m_isSending = true;
    whenAnswered(m_simulator.sendStoryEvent(m_company, event.trigger, m_seed, choice, at), this,
                 [this, index](const Result<Accepted> &answer) { take(index, answer); });
}

void ScenarioRun::take(int index, const Result<Accepted> &answer)
{
    m_isSending = false;
    if (answer) {
        ++m_sent;
        Q_EMIT eventSent(index + 1, m_plan[index], *answer);
    } else if (!m_isEnding) {
        m_isEnding = true;
        Q_EMIT failed(answer.error());
    }
    pump();
}

void ScenarioRun::end()
{
    m_timer.stop();
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished();
}

} // namespace hk
