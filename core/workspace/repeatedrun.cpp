#include "core/workspace/repeatedrun.h"

#include "core/workspace/simulatorfront.h"

#include <algorithm>

namespace hk {
namespace {

constexpr qsizetype mostOutstanding = 32;
constexpr qsizetype mostOutstandingBytes = 4'000'000;

// They share commits; the order of events that are the same does not matter. Large ones would fill
// the memory.
int outstandingOf(const QByteArray &payload)
{
    const qsizetype fitting = mostOutstandingBytes / std::max<qsizetype>(payload.size(), 1);
    return static_cast<int>(std::clamp<qsizetype>(fitting, 1, mostOutstanding));
}

} // namespace

RepeatedRun::RepeatedRun(SimulatorFront &simulator, Repetition repetition, QObject *parent)
    : SimulationRun(repetition.count, outstandingOf(repetition.payload), parent),
      m_simulator(simulator), m_repetition(std::move(repetition))
{
}

qint64 RepeatedRun::dueMs(int index) const
{
    const RateLimit &rate = m_repetition.rate;
    return rate.isUnlimited() ? 0 : index * rate.perMs / rate.requests;
}

QFuture<Result<Accepted>> RepeatedRun::send(int index)
{
    SendTarget target = m_repetition.target;
    target.goesOn = index > 0;
    return m_simulator.send(m_repetition.company, m_repetition.trigger, m_repetition.payload,
                            target);
}

} // namespace hk
