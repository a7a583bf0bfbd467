#pragma once

#include "core/model/ratelimit.h"
#include "core/workspace/sendtarget.h"
#include "core/workspace/simulationrun.h"

#include <QtCore/QByteArray>

namespace hk {

class SimulatorFront;

/// One payload, sent again and again.
struct Repetition
{
    CompanyId company;
    Trigger trigger = Trigger::AppointmentConfirmed;
    QByteArray payload;
    SendTarget target;
    int count = 1;
    RateLimit rate; ///< unlimited: as fast as they are stored
};

/// Sends the same payload many times at a steady pace. Each is an event of its own with its own id,
/// unless the payload carries an id that a person wrote: that one stays, in every one of them.
class RepeatedRun final : public SimulationRun
{
    Q_OBJECT

public:
    RepeatedRun(SimulatorFront &simulator, Repetition repetition, QObject *parent = nullptr);

protected:
    qint64 dueMs(int index) const override;
    Trigger triggerOf(int) const override { return m_repetition.trigger; }
    QFuture<Result<Accepted>> send(int index) override;

private:
    SimulatorFront &m_simulator;
    Repetition m_repetition;
};

} // namespace hk
