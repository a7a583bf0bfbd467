#include "core/workspace/scenariorun.h"

#include "core/workspace/simulatorfront.h"

#include <cmath>

namespace hk {

ScenarioRun::ScenarioRun(SimulatorFront &simulator, CompanyId company, const Scenario &scenario,
                         const ScenarioPace &pace, SendTarget target, QObject *parent)
    : ScenarioRun(simulator, company, scenario.seed, planOf(scenario), pace, std::move(target),
                  parent)
{
}

ScenarioRun::ScenarioRun(SimulatorFront &simulator, CompanyId company, quint64 seed,
                         QList<PlannedEvent> plan, const ScenarioPace &pace, SendTarget target,
                         QObject *parent)
    : SimulationRun(static_cast<int>(plan.size()), 1, parent), m_simulator(simulator),
      m_company(company), m_seed(seed), m_plan(std::move(plan)), m_pace(pace),
      m_target(std::move(target))
{
}

qint64 ScenarioRun::dueMs(int index) const
{
    if (m_pace.speed <= 0)
        return 0;
    return std::llround(static_cast<double>(m_plan[index].afterMs) / m_pace.speed);
}

QFuture<Result<Accepted>> ScenarioRun::send(int index)
{
    const PlannedEvent &event = m_plan[index];
    SampleChoice choice = event.choice;
    if (choice.bookedAt)
        choice.bookedAt = m_pace.begin + *choice.bookedAt;
    const Micros at = m_pace.begin + event.afterMs * microsPerMs;
    // The local receiver has an endpoint for each category.
    SendTarget target = m_target;
    target.goesOn =
            target.kind == SendTarget::LocalReceiver ? m_begun.contains(event.trigger) : index > 0;
    const TriggerSet category = TriggerSet::of(categoryOf(event.trigger));
    m_begun = TriggerSet(m_begun.bits() | category.bits());
    return m_simulator.sendStoryEvent(m_company, event.trigger, m_seed, choice, at, target);
}

} // namespace hk
