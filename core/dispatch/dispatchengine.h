#pragma once

#include "core/base/clock.h"
#include "core/dispatch/attemptlog.h"
#include "core/dispatch/laneset.h"
#include "core/dispatch/transport.h"
#include "core/dispatch/turn.h"
#include "core/model/pausecause.h"
#include "core/model/sendinglimit.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <set>
#include <vector>

namespace hk {

class AttemptRun;
class Store;

/// What the dispatcher has done since it started.
struct DispatchTally
{
    qint64 delivered = 0;
    qint64 failed = 0;
    bool operator==(const DispatchTally &) const = default;
};

/// The dispatcher: claims what is due, lane by lane, sends it and records what became of it.
/// Everything it asks of the store goes in turns, one at a time: a turn records the attempts that
/// ended since the last one and claims what the lanes have room for, in one transaction. So a
/// single delivery waits for nothing, and under load the turns grow with what happens meanwhile.
///
/// Lives in the dispatcher's thread; never touches SQL itself. When the store refuses a turn,
/// nothing is sent until it answers again, and what is known waits in memory. While this machine
/// has no network, only what is sent to itself goes out.
class DispatchEngine final : public QObject
{
    Q_OBJECT

public:
    /// `store` outlives the engine; `makeTransport` is called in the engine's thread.
    DispatchEngine(Store &store, TransportFactory makeTransport);
    ~DispatchEngine() override;

    /// Recovers what a crash left behind, then sends. Call once, when this process holds the
    /// dispatch lock.
    void start();
    /// Something may be due: an event was accepted, or a delivery was made due.
    void wake();
    /// Claims no more, gives what is on the wire up to `graceMs`, records the rest as interrupted,
    /// gives back what was claimed and not sent, then emits stopped().
    void stop(int graceMs);

Q_SIGNALS:
    void started();
    void stopped();
    /// `reason` is English; empty when sending goes on.
    void pausedChanged(const QString &reason, hk::PauseCause cause);
    void tallyChanged(const hk::DispatchTally &tally);
    /// What came back, or did not for days, has put them on hold.
    void endpointsHeld(const QList<hk::EndpointId> &endpoints);

private:
    enum class Phase { New, Running, Stopping, Stopped };

    void pump();
    void sendWhatMay();
    void attemptFinished(AttemptRun *run);
    void interruptWhatRuns();
    void beginTurnIfNeeded();
    void turnEnded(const TurnRequest &asked, const Result<TurnResult> &result);
    void turnFailed(const TurnRequest &asked, const Error &error);
    void count(const std::vector<OutcomeRecord> &recorded);
    void lookAgainIn(Micros wait);
    void noteAbsence(Moment now);
    Moment moment() const;
    void reloadConfig();
    void warnOfInsecure(const SenderConfig &config);
    static void judge(OutcomeRecord &outcome, const AttemptRun &run);
    bool isCutOff(const LaneConfig &lane, OutcomeKind outcome) const;
    void noteNetwork(bool isThere);
    void pause(const Error &error);
    void resume();
    void tellPause();
    void finishStop();

    Store &m_store;
    TransportFactory m_makeTransport;
    Transport m_transport;
    const Clock &m_clock;
    AttemptLog m_log;
    Phase m_phase = Phase::New;

    LaneSet m_lanes;
    std::vector<AttemptRun *> m_onTheWire;
    size_t m_mostOnTheWire = mostRequestsAtOnce;
    std::vector<OutcomeRecord> m_outcomes; ///< not recorded yet
    std::set<EndpointId> m_insecure;       ///< warned of
    bool m_turnAsked = false; ///< a turn was asked of the store and is not answered yet
    bool m_configLoading = false;
    bool m_scanWanted = true;
    Moment m_lastTurn;
    Micros m_overdueBefore = 0;                 ///< 0: nothing is to be spread out
    QString m_pauseReason;                      ///< the store's; empty: it takes turns
    PauseCause m_pauseCause = PauseCause::None; ///< the store's
    bool m_isCutOff = false;
    QTimer m_dueTimer;
    QTimer m_pauseTimer;
    QTimer m_graceTimer;
    QTimer m_networkTimer;
    DispatchTally m_tally;
};

} // namespace hk
