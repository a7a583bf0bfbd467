#include "core/dispatch/dispatchengine.h"

#include "core/base/answer.h"
#include "core/base/errortext.h"
#include "core/dispatch/attemptrun.h"
#include "core/store/store.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QRandomGenerator>
#include <QtCore/QThread>

#include <algorithm>

namespace hk {
namespace {

Q_LOGGING_CATEGORY(lcDispatch, "hookkeeper.dispatch", QtInfoMsg)

constexpr int pauseMs = 1000; // before a store that refused is asked again
constexpr Micros leaseLength = 5 * 60 * microsPerSecond;
// A machine that slept or whose clock was set makes no timer fire earlier; so look at least that
// often while something waits.
constexpr qint64 longestTimerMs = 60'000;
// More than this between the clocks is no adjustment: the machine slept, or was told another time.
constexpr Micros absence = 60 * microsPerSecond;
constexpr int networkCheckMs = 2000; // while there is none

QString noNetwork() { return QStringLiteral("This computer has no network."); }

/// What cannot happen to a request before it has left this machine, or can happen on it.
bool mayLackNetwork(OutcomeKind outcome)
{
    switch (outcome) {
    case OutcomeKind::NameNotFound:
    case OutcomeKind::NameTimeout:
    case OutcomeKind::Unreachable:
    case OutcomeKind::ConnectTimeout:
        return true;
    default:
        return false;
    }
}

double jitter() { return QRandomGenerator::global()->generateDouble() * 2.0 - 1.0; }

} // namespace

DispatchEngine::DispatchEngine(Store &store, TransportFactory makeTransport)
    : m_store(store), m_makeTransport(std::move(makeTransport)), m_clock(store.clock()),
      m_log(store.publicIds(), store.clock()), m_dueTimer(this), m_pauseTimer(this),
      m_graceTimer(this), m_networkTimer(this)
{
    for (QTimer *timer : {&m_dueTimer, &m_pauseTimer, &m_graceTimer})
        timer->setSingleShot(true);
    connect(&m_dueTimer, &QTimer::timeout, this, &DispatchEngine::wake);
    connect(&m_pauseTimer, &QTimer::timeout, this, &DispatchEngine::pump);
    connect(&m_graceTimer, &QTimer::timeout, this, &DispatchEngine::interruptWhatRuns);
    m_networkTimer.setInterval(networkCheckMs);
    connect(&m_networkTimer, &QTimer::timeout, this,
            [this] { noteNetwork(m_transport.hasNetwork()); });
}

DispatchEngine::~DispatchEngine() = default;

void DispatchEngine::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_phase != Phase::New)
        return;
    m_transport = m_makeTransport();
    const Micros now = m_clock.now();
    const auto recovering = m_store.write(
            [now](Database &database) { return DispatchRepository(database).recover(now); });
    whenAnswered(recovering, this, [this](const Result<int> &recovered) {
        // Told to stop before it had begun.
        if (m_phase != Phase::New)
            return;
        if (!recovered) {
            pause(recovered.error());
            QTimer::singleShot(pauseMs, this, &DispatchEngine::start);
            return;
        }
        if (*recovered > 0)
            qCInfo(lcDispatch, "recovered %d interrupted attempts", *recovered);
        m_phase = Phase::Running;
        Q_EMIT started();
        reloadConfig();
    });
}

void DispatchEngine::wake()
{
    m_scanWanted = true;
    pump();
}

void DispatchEngine::stop(int graceMs)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_phase == Phase::Stopping || m_phase == Phase::Stopped)
        return;
    m_phase = Phase::Stopping;
    m_pauseTimer.stop();
    m_graceTimer.start(graceMs);
    pump();
}

void DispatchEngine::pump()
{
    if (m_phase == Phase::New || m_phase == Phase::Stopped)
        return;
    if (m_phase == Phase::Running && m_pauseReason.isEmpty() && !m_configLoading)
        sendWhatMay();
    beginTurnIfNeeded();
    if (m_phase == Phase::Stopping && !m_turnAsked && m_onTheWire.empty())
        finishStop();
}

Moment DispatchEngine::moment() const { return {m_clock.now(), m_clock.monotonic()}; }

void DispatchEngine::sendWhatMay()
{
    const Moment now = moment();
    if (const std::optional<Micros> wait = m_lanes.letHeldBackSend(now))
        lookAgainIn(*wait);
    while (m_onTheWire.size() < m_mostOnTheWire) {
        Lane *lane = m_lanes.takeTurn(now);
        if (!lane)
            return;
        auto *run = new AttemptRun(lane->next(now), lane->config(), m_clock, this);
        m_lanes.letSend(*lane, now);
        m_onTheWire.push_back(run);
        connect(run, &AttemptRun::finished, this, [this, run] { attemptFinished(run); });
        run->start(*m_transport.manager);
    }
}

void DispatchEngine::attemptFinished(AttemptRun *run)
{
    std::erase(m_onTheWire, run);
    run->deleteLater();

    OutcomeRecord outcome;
    outcome.delivery = run->delivery().delivery;
    outcome.attempt = run->attempt();
    outcome.endedAt = m_clock.now();
    if (isCutOff(run->lane(), outcome.attempt.outcome)) {
        // It never left this machine, so it says nothing of the receiver and uses up no retry.
        outcome.attempt.outcome = OutcomeKind::Cancelled;
        outcome.attempt.errorDetail = noNetwork();
        outcome.failures = run->delivery().failures;
        outcome.next = afterInterruption(outcome.attempt.number);
        noteNetwork(false);
    } else {
        judge(outcome, *run);
    }

    if (outcome.next.waitMs)
        lookAgainIn(*outcome.next.waitMs * microsPerMs);
    outcome.breaker = m_lanes.attemptEnded(run->lane().endpoint, outcome.attempt,
                                           outcome.next.holdEndpoint, moment(), jitter());
    if (run->delivery().plan > 0)
        m_lanes.letPlansAsk();
    m_log.note(run->delivery(), outcome);
    m_outcomes.push_back(std::move(outcome));
    pump();
}

void DispatchEngine::judge(OutcomeRecord &outcome, const AttemptRun &run)
{
    const AttemptResult result{outcome.attempt.outcome, outcome.attempt.statusCode,
                               run.retryAfterMs()};
    const int failures = run.delivery().failures + 1;
    outcome.next =
            nextState(result, outcome.attempt.number, failures, run.lane().schedule, jitter());
    outcome.failures =
            outcome.next.status == DeliveryStatus::Delivered ? run.delivery().failures : failures;
}

bool DispatchEngine::isCutOff(const LaneConfig &lane, OutcomeKind outcome) const
{
    return mayLackNetwork(outcome) && !lane.isOnThisMachine && m_transport.hasNetwork
            && !m_transport.hasNetwork();
}

void DispatchEngine::noteNetwork(bool isThere)
{
    if (m_isCutOff == !isThere)
        return;
    m_isCutOff = !isThere;
    if (m_isCutOff)
        m_networkTimer.start();
    else
        m_networkTimer.stop();
    qCWarning(lcDispatch, m_isCutOff ? "there is no network" : "the network is back");
    tellPause();
    m_lanes.setCutOff(m_isCutOff, moment());
    if (isThere)
        m_overdueBefore = m_clock.now();
    wake();
}

void DispatchEngine::interruptWhatRuns()
{
    for (AttemptRun *run : std::exchange(m_onTheWire, {})) {
        OutcomeRecord outcome;
        outcome.delivery = run->delivery().delivery;
        outcome.attempt = run->interruptedAttempt();
        outcome.endedAt = m_clock.now();
        outcome.failures = run->delivery().failures;
        outcome.next = afterInterruption(outcome.attempt.number);
        m_outcomes.push_back(std::move(outcome));
        delete run;
    }
    pump();
}

void DispatchEngine::beginTurnIfNeeded()
{
    if (m_turnAsked || m_pauseTimer.isActive())
        return;
    const Moment now = moment();
    noteAbsence(now);
    auto turn = std::make_shared<TurnRequest>();
    turn->now = now.wall;
    turn->leaseUntil = turn->now + leaseLength;
    turn->outcomes = std::exchange(m_outcomes, {});
    turn->overdueBefore = m_overdueBefore;
    m_lanes.ask(*turn, m_scanWanted && !m_configLoading, m_phase == Phase::Stopping, now);
    if (turn->isEmpty())
        return;
    m_scanWanted = m_scanWanted && !turn->scan;
    m_turnAsked = true;
    const auto answer =
            m_store.writeNext([turn](Database &database) { return runTurn(database, *turn); });
    whenAnswered(answer, this,
                 [this, turn](const Result<TurnResult> &result) { turnEnded(*turn, result); });
}

void DispatchEngine::turnEnded(const TurnRequest &asked, const Result<TurnResult> &result)
{
    m_turnAsked = false;
    if (!result)
        return turnFailed(asked, result.error());
    resume();
    count(asked.outcomes);
    if (result->nextDue)
        lookAgainIn(*result->nextDue - m_clock.now());
    if (asked.scan && result->scanComplete && asked.overdueBefore == m_overdueBefore)
        m_overdueBefore = 0;
    m_scanWanted = m_scanWanted || !result->scanComplete || result->recorded.hasMadeDue;
    for (const EndpointId held : result->recorded.held)
        qCWarning(lcDispatch, "endpoint %lld was put on hold", held.value());
    if (!result->recorded.held.empty())
        Q_EMIT endpointsHeld({result->recorded.held.begin(), result->recorded.held.end()});
    const bool settingsChanged = result->settingsRevision != m_lanes.revision();
    m_lanes.refill(*result, moment());
    if (settingsChanged && !m_configLoading)
        reloadConfig();
    pump();
}

void DispatchEngine::turnFailed(const TurnRequest &asked, const Error &error)
{
    // What is known is kept and told again; claims come back with the next scan.
    m_outcomes.insert(m_outcomes.begin(), asked.outcomes.begin(), asked.outcomes.end());
    m_lanes.askAgain(asked);
    m_scanWanted = true;
    pause(error);
    if (m_phase == Phase::Stopping)
        finishStop();
}

void DispatchEngine::count(const std::vector<OutcomeRecord> &recorded)
{
    const DispatchTally before = m_tally;
    for (const OutcomeRecord &outcome : recorded) {
        m_tally.delivered += outcome.next.status == DeliveryStatus::Delivered ? 1 : 0;
        m_tally.failed += outcome.next.status == DeliveryStatus::Failed ? 1 : 0;
    }
    if (!recorded.empty() && before != m_tally)
        Q_EMIT tallyChanged(m_tally);
}

void DispatchEngine::lookAgainIn(Micros wait)
{
    const qint64 waitMs = std::clamp<qint64>(wait / microsPerMs + 1, 0, longestTimerMs);
    if (!m_dueTimer.isActive() || waitMs < m_dueTimer.remainingTime())
        m_dueTimer.start(static_cast<int>(waitMs));
}

/// The steady clock stands still while the machine sleeps.
void DispatchEngine::noteAbsence(Moment now)
{
    const Moment before = std::exchange(m_lastTurn, now);
    if (before.wall != 0 && (now.wall - before.wall) - (now.steady - before.steady) > absence) {
        m_overdueBefore = now.wall;
        m_scanWanted = true;
    }
}

void DispatchEngine::reloadConfig()
{
    m_configLoading = true;
    const auto loading =
            m_store.read([&vault = m_store.vault(), now = m_clock.now()](Database &database) {
                return loadSenderConfig(database, vault, now);
            });
    whenAnswered(loading, this, [this](const Result<SenderConfig> &config) {
        m_configLoading = false;
        if (m_phase == Phase::Stopped)
            return;
        if (!config) {
            pause(config.error());
            QTimer::singleShot(pauseMs, this, &DispatchEngine::reloadConfig);
            return;
        }
        m_transport.allowRanges(config->allowedRanges);
        m_mostOnTheWire = static_cast<size_t>(config->requestsAtOnce);
        warnOfInsecure(*config);
        m_lanes.configure(*config, moment());
        wake();
    });
}

/// Once for each endpoint, until it is verified again.
void DispatchEngine::warnOfInsecure(const SenderConfig &config)
{
    std::set<EndpointId> insecure;
    for (const LaneConfig &lane : config.lanes) {
        if (!lane.sends || lane.verifiesCertificate)
            continue;
        insecure.insert(lane.endpoint);
        if (!m_insecure.contains(lane.endpoint))
            qCWarning(lcDispatch, "INSECURE: the certificate of endpoint %lld is not verified",
                      lane.endpoint.value());
    }
    m_insecure = std::move(insecure);
}

/// Logged once for each reason: a full disk fills up no log.
void DispatchEngine::pause(const Error &error)
{
    const QString reason = textOf(error).message;
    if (std::exchange(m_pauseReason, reason) != reason)
        qCWarning(lcDispatch).noquote() << "sending pauses:" << reason << error.detail;
    else
        qCDebug(lcDispatch, "the store still refuses");
    m_pauseCause =
            error.code == ErrorCode::StoreDiskFull ? PauseCause::DiskFull : PauseCause::Store;
    m_pauseTimer.start(pauseMs);
    tellPause();
}

void DispatchEngine::resume()
{
    if (m_pauseReason.isEmpty())
        return;
    qCInfo(lcDispatch, "sending goes on");
    m_pauseReason.clear();
    m_pauseCause = PauseCause::None;
    tellPause();
}

void DispatchEngine::tellPause()
{
    if (m_pauseReason.isEmpty() && m_isCutOff)
        Q_EMIT pausedChanged(noNetwork(), PauseCause::NoNetwork);
    else
        Q_EMIT pausedChanged(m_pauseReason, m_pauseCause);
}

void DispatchEngine::finishStop()
{
    m_graceTimer.stop();
    m_dueTimer.stop();
    m_networkTimer.stop();
    m_phase = Phase::Stopped;
    m_transport = {};
    Q_EMIT stopped();
}

} // namespace hk
