#include "core/workspace/repeatedrun.h"

#include "core/workspace/simulatorfront.h"

namespace hk {
namespace {

// They share commits; the order of events that are the same does not matter.
constexpr int mostOutstanding = 32;

} // namespace

RepeatedRun::RepeatedRun(SimulatorFront &simulator, Repetition repetition, QObject *parent)
    : SimulationRun(repetition.count, mostOutstanding, parent), m_simulator(simulator),
      m_repetition(std::move(repetition))
{
}

qint64 RepeatedRun::dueMs(int index) const
{
    const RateLimit &rate = m_repetition.rate;
    return rate.isUnlimited() ? 0 : index * rate.perMs / rate.requests;
}

QFuture<Result<Accepted>> RepeatedRun::send(int)
{
    return m_simulator.send(m_repetition.company, m_repetition.trigger, m_repetition.payload,
                            m_repetition.target);
}

} // namespace hk
