#pragma once

#include "core/contract/scenario.h"
#include "core/model/triggerset.h"
#include "core/workspace/sendtarget.h"
#include "core/workspace/simulationrun.h"

#include <QtCore/QList>

namespace hk {

class SimulatorFront;

/// How a story is told.
struct ScenarioPace
{
    /// So many times as fast as it happens: 1 in real time; 0: without waiting at all.
    double speed = 1;
    Micros begin = 0; ///< when the story happens, for the times in its payloads
};

/// Sends the events of a story in their order, each when it is due and the one before is in the
/// store, so that none overtakes another.
class ScenarioRun final : public SimulationRun
{
    Q_OBJECT

public:
    ScenarioRun(SimulatorFront &simulator, CompanyId company, const Scenario &scenario,
                const ScenarioPace &pace, SendTarget target, QObject *parent = nullptr);

protected:
    qint64 dueMs(int index) const override;
    Trigger triggerOf(int index) const override { return m_plan[index].trigger; }
    QFuture<Result<Accepted>> send(int index) override;

private:
    ScenarioRun(SimulatorFront &simulator, CompanyId company, quint64 seed,
                QList<PlannedEvent> plan, const ScenarioPace &pace, SendTarget target,
                QObject *parent);

    SimulatorFront &m_simulator;
    CompanyId m_company;
    quint64 m_seed;
    QList<PlannedEvent> m_plan;
    ScenarioPace m_pace;
    SendTarget m_target;
    TriggerSet m_begun; ///< of the categories that an event was sent of
};

} // namespace hk
