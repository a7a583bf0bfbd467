#pragma once

#include "core/contract/scenario.h"
#include "core/intake/intake.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

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
/// store, so that none overtakes another. Lives in the thread of the front, which outlives it.
class ScenarioRun final : public QObject
{
    Q_OBJECT

public:
    ScenarioRun(SimulatorFront &simulator, CompanyId company, const Scenario &scenario,
                const ScenarioPace &pace, QObject *parent = nullptr);

    void start();
    /// What is on its way into the store is waited for; finished() follows.
    void cancel();
    int total() const { return static_cast<int>(m_plan.size()); }
    int sent() const { return m_sent; }
    /// Until the next event is due, ms; 0: at once.
    qint64 msToNext() const;

Q_SIGNALS:
    void eventSent(int number, const hk::PlannedEvent &event, const hk::Accepted &accepted);
    /// It ends with this event: nothing after it is sent.
    void failed(const hk::Error &error);
    void finished(); ///< after the last one, failed() or cancel()

private:
    void pump();
    void send(int index);
    void take(int index, const Result<Accepted> &answer);
    void end();

    SimulatorFront &m_simulator;
    CompanyId m_company;
    quint64 m_seed;
    ScenarioPace m_pace;
    QList<PlannedEvent> m_plan;
    QElapsedTimer m_clock;
    QTimer m_timer;
    int m_next = 0;
    int m_sent = 0;
    bool m_isSending = false; ///< one is on its way into the store
    bool m_isEnding = false;
    bool m_isFinished = false;
};

} // namespace hk
