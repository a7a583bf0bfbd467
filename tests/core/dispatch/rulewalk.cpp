#include "tests/core/dispatch/rulewalk.h"

#include "core/store/database.h"
#include "core/store/deliveryrepository.h"
#include "core/store/query.h"
#include "tests/support/queuehands.h"

#include <algorithm>

namespace hk::test {
namespace {

constexpr int stepsInATransaction = 2000;
constexpr size_t mostUnfinished = 150;

constexpr char selectRow[] = "SELECT status, due, leased_at IS NOT NULL, attempts, failures "
                             "FROM delivery WHERE id = ?";

ModelDelivery rowOf(const Query &row)
{
    ModelDelivery read;
    read.status = static_cast<DeliveryStatus>(row.integer(0));
    read.due = row.maybeInteger(1);
    read.leased = row.integer(2) != 0;
    read.attempts = static_cast<int>(row.integer(3));
    read.failures = static_cast<int>(row.integer(4));
    return read;
}

} // namespace

RuleWalk::RuleWalk(TempStore &store, quint32 seed)
    : m_store(store), m_random(seed), m_schedule(*RetrySchedule::parse(u"5s,1m,2h")),
      m_model(m_schedule), m_company(store.company().id), m_now(FakeClock::start)
{
    for (int i = 0; i < 5; ++i)
        m_events.push_back(store.accept(m_company).event);
    for (const Endpoint &endpoint : store.endpoints(m_company)) {
        m_endpoints.push_back(endpoint.id);
        m_urls[endpoint.id] = endpoint.url;
        m_model.endpoints[endpoint.id];
    }
    // The five of the events are over before the walk begins.
    store.write([this](Database &db) -> Result<void> {
        for (int id = 1; id <= 5; ++id) {
            const Result<void> cancelled = DispatchRepository(db).cancel(DeliveryId(id), m_now);
            if (!cancelled)
                return cancelled.error();
        }
        for (const EndpointId endpoint : m_endpoints)
            loadLane(db, endpoint);
        return {};
    });
}

QStringList RuleWalk::steps(int count)
{
    for (int done = 0; done < count && m_model.problems.isEmpty(); done += stepsInATransaction) {
        m_store.write([this](Database &db) -> Result<void> {
            for (int i = 0; i < stepsInATransaction && m_model.problems.isEmpty(); ++i)
                step(db);
            compareAll(db);
            return {};
        });
        // Now and then by the power switch: what is not committed is gone, what is on the wire too.
        if (!oneIn(4))
            continue;
        m_store.reopen();
        m_store.write([this](Database &db) -> Result<void> {
            crash(db);
            return {};
        });
    }
    return m_model.problems;
}

void RuleWalk::step(Database &db)
{
    const int choice = below(1000);
    if (choice < 250)
        accept(db);
    else if (choice < 550)
        claimAndSend(db, anyEndpoint());
    else if (choice < 880)
        end(db);
    else if (choice < 890)
        giveBack(db, m_lanes.at(anyEndpoint()));
    else if (choice < 893)
        oneIn(40) ? crashOften(db) : crash(db);
    else if (choice < 910)
        holdOrRelease(db);
    else if (choice < 916)
        setUrlOrOrder(db);
    else if (choice < 940)
        askForOne(db);
    else
        moveClock(db);
}

void RuleWalk::accept(Database &db)
{
    if (m_model.unfinished.size() >= mostUnfinished)
        return;
    NewDelivery delivery;
    delivery.company = m_company;
    delivery.event = m_events[static_cast<size_t>(below(5))];
    delivery.endpoint = anyEndpoint();
    delivery.createdAt = m_now;
    if (m_model.endpoints.at(delivery.endpoint).inOrder && !oneIn(3))
        delivery.orderKey = QStringLiteral("AP-%1").arg(below(6));
    const DeliveryId id = must(DeliveryRepository(db).insert(delivery));
    m_all.push_back(id);
    m_model.accept(id, delivery.endpoint, delivery.orderKey, m_now);
    m_lanes.at(delivery.endpoint).expectMore();
    compare(db, id);
}

void RuleWalk::claimAndSend(Database &db, EndpointId endpoint)
{
    Lane &lane = m_lanes.at(endpoint);
    if (const int room = lane.room(moment()); room > 0) {
        std::vector<ClaimedDelivery> got =
                must(DispatchRepository(db).claim(endpoint, m_now, m_now + microsPerSecond, room));
        m_model.claimed(endpoint, room, got, m_now);
        m_model.expect(room == 1 || !m_model.endpoints.at(endpoint).breaker.isOpen(),
                       "an open breaker takes no more than its probe");
        for (const ClaimedDelivery &one : got)
            compare(db, one.delivery);
        lane.refill(std::move(got), room);
    }
    const ModelEndpoint &model = m_model.endpoints.at(endpoint);
    for (int most = 1 + below(8); most > 0 && lane.canSend(moment()); --most) {
        const auto onTheWire = std::ranges::count(
                m_onTheWire, endpoint, [](const OnTheWire &one) { return one.claimed.endpoint; });
        m_model.expect(model.sends(), "a held endpoint is sent nothing");
        m_model.expect(onTheWire < lane.config().concurrency, "so many at a time and no more");
        const bool isOpen = model.breaker.isOpen();
        const Micros wait = model.breaker.probeAt - m_now;
        m_model.expect(!isOpen || onTheWire == 0, "one probe at a time");
        m_model.expect(!isOpen || wait <= 0 || wait > 10 * 60 * microsPerSecond,
                       "a probe has its time");
        // A probe is one until the breaker has closed and something else goes out.
        for (OnTheWire &one : m_onTheWire)
            one.isProbe = one.isProbe && one.claimed.endpoint != endpoint;
        m_model.endpoints.at(endpoint).isProbing = isOpen;
        m_onTheWire.push_back({lane.next(moment()), isOpen});
        ++m_sent;
    }
}

void RuleWalk::end(Database &db)
{
    if (m_onTheWire.empty())
        return;
    const auto at = m_onTheWire.begin() + below(static_cast<int>(m_onTheWire.size()));
    const OnTheWire run = *at;
    m_onTheWire.erase(at);
    static const std::vector<int> codes{301, 404, 408, 429, 500, 503};
    OutcomeRecord outcome;
    outcome.delivery = run.claimed.delivery;
    outcome.endedAt = m_now;
    Attempt &attempt = outcome.attempt;
    attempt.number = run.claimed.attemptNumber;
    attempt.startedAt = m_now;
    attempt.outcome = OutcomeKind::Answered;
    // Hours in which a receiver is well and such in which it is not.
    const bool isIll = (m_now / (3600 * microsPerSecond) + run.claimed.endpoint.value()) % 3 == 0;
    if (isIll ? oneIn(60) : !oneIn(4)) {
        attempt.statusCode = oneIn(2) ? 200 : 204;
    } else if (oneIn(2)) {
        attempt.statusCode = oneIn(150) ? 410 : codes[static_cast<size_t>(below(6))];
    } else {
        attempt.outcome = static_cast<OutcomeKind>(2 + below(15));
    }
    std::optional<qint64> retryAfterMs;
    if (attempt.statusCode && oneIn(3))
        retryAfterMs = below(oneIn(10) ? 200'000'000 : 100'000);
    const double jitter = m_random.generateDouble() * 2 - 1;
    const bool success = isSuccess(attempt.outcome, attempt.statusCode);
    outcome.failures = run.claimed.failures + (success ? 0 : 1);
    outcome.next = nextState({attempt.outcome, attempt.statusCode, retryAfterMs}, attempt.number,
                             run.claimed.failures + 1, m_schedule, jitter);
    Lane &lane = m_lanes.at(run.claimed.endpoint);
    outcome.breaker = lane.attemptEnded(attempt, moment(), jitter);
    m_model.ended(outcome, retryAfterMs, run.isProbe);
    const RecordedOutcomes recorded = must(DispatchRepository(db).recordOutcomes({outcome}));
    compare(db, outcome.delivery);
    compareEndpoint(db, run.claimed.endpoint);
    if (!recorded.held.empty())
        loadLane(db, run.claimed.endpoint);
    if (!recorded.held.empty() || outcome.breaker.isOpen())
        giveBack(db, lane);
}

void RuleWalk::giveBack(Database &db, Lane &lane)
{
    const std::vector<DeliveryId> unsent = lane.takeUnsent();
    must(DispatchRepository(db).giveBack(unsent));
    for (const DeliveryId id : unsent) {
        m_model.gaveBack(id);
        compare(db, id);
    }
}

/// The lanes are gone, and what was leased has a line that says so.
void RuleWalk::crash(Database &db)
{
    m_onTheWire.clear();
    m_lanes.clear();
    for (auto &[id, endpoint] : m_model.endpoints) {
        endpoint.isProbing = false;
        endpoint.isProbeOwed = false;
    }
    std::vector<DeliveryId> left;
    for (const auto &[id, one] : m_model.unfinished) {
        if (one.leased)
            left.push_back(id);
    }
    const int recovered = must(DispatchRepository(db).recover(m_now));
    m_model.expect(recovered == static_cast<int>(left.size()), "a crash is noted once each");
    for (const DeliveryId id : left)
        m_model.interrupted(id, m_now);
    for (const DeliveryId id : left)
        compare(db, id);
    for (const EndpointId endpoint : m_endpoints)
        loadLane(db, endpoint);
}

/// Until the numbers of attempts end.
void RuleWalk::crashOften(Database &db)
{
    const EndpointId endpoint = anyEndpoint();
    crash(db);
    for (int i = 0; i < 256; ++i) {
        const auto got =
                must(DispatchRepository(db).claim(endpoint, m_now, m_now + microsPerSecond, 1));
        m_model.claimed(endpoint, 1, got, m_now);
        crash(db);
    }
}

void RuleWalk::holdOrRelease(Database &db)
{
    const EndpointId endpoint = anyEndpoint();
    const QString actor = QStringLiteral("test");
    EndpointRepository endpoints(db);
    if (oneIn(4)) {
        const bool isNew = must(endpoints.hold(endpoint, HoldReason::ByHand, actor, m_now));
        m_model.expect(isNew != m_model.endpoints.at(endpoint).held, "held once");
        m_model.endpoints.at(endpoint).held = true;
    } else {
        must(endpoints.release(endpoint, actor, m_now));
        m_model.released(endpoint);
    }
    loadLane(db, endpoint);
    compareEndpoint(db, endpoint);
}

void RuleWalk::setUrlOrOrder(Database &db)
{
    const EndpointId endpoint = anyEndpoint();
    EndpointRepository endpoints(db);
    if (oneIn(2)) {
        EndpointLimits limits;
        limits.inOrder = oneIn(2);
        must(endpoints.setLimits(endpoint, limits, QStringLiteral("test"), m_now));
        m_model.orderSet(endpoint, limits.inOrder, m_now);
    } else {
        const bool hasUrl = !oneIn(4);
        const bool endsHold = m_model.endpoints.at(endpoint).held
                && must(endpoints.get(endpoint)).holdReason != HoldReason::ByHand;
        if (endsHold && m_model.endpoints.at(endpoint).hasUrl != hasUrl)
            m_model.released(endpoint);
        must(endpoints.setUrl(endpoint, hasUrl ? m_urls[endpoint] : QString()));
        m_model.urlSet(endpoint, hasUrl);
    }
    loadLane(db, endpoint);
    compareEndpoint(db, endpoint);
    compareAll(db);
}

void RuleWalk::askForOne(Database &db)
{
    if (m_all.empty())
        return;
    // Mostly of the newest, which may still be asked for something.
    const int recent = std::min(static_cast<int>(m_all.size()), oneIn(5) ? 1000 : 100);
    const DeliveryId id = m_all[m_all.size() - 1 - static_cast<size_t>(below(recent))];
    const EndpointId endpoint = m_model.find(id) ? m_model.find(id)->endpoint
                                                 : must(DeliveryRepository(db).get(id)).endpoint;
    const int choice = below(3);
    if (choice == 0) {
        m_model.cancelled(id, must(isDone(DispatchRepository(db).cancel(id, m_now))), m_now);
    } else if (choice == 1) {
        m_model.retriedNow(id, must(isDone(DispatchRepository(db).retryNow(id, m_now))), m_now);
    } else if (m_model.unfinished.size() < mostUnfinished) {
        const DeliveryId again = must(DeliveryRepository(db).resend(id, m_now));
        m_all.push_back(again);
        m_model.accept(again, endpoint, {}, m_now);
        m_model.letProbe(endpoint, m_now);
        compare(db, again);
    }
    compare(db, id);
    loadLane(db, endpoint);
    compareEndpoint(db, endpoint);
}

/// The settings as the dispatcher reads them: then a lane of an endpoint that does not send gives
/// back what it has.
void RuleWalk::loadLane(Database &db, EndpointId id)
{
    const Endpoint endpoint = must(EndpointRepository(db).get(id));
    LaneConfig config;
    config.endpoint = id;
    config.url = endpoint.url;
    config.sends = endpoint.state == EndpointState::Active && !endpoint.url.isEmpty();
    config.concurrency = endpoint.limits.concurrency;
    config.breaker = endpoint.breaker;
    const auto lane = m_lanes.find(id);
    if (lane == m_lanes.end()) {
        m_lanes.insert({id, Lane(config)}).first->second.expectMore();
        return;
    }
    lane->second.configure(config);
    lane->second.expectMore();
    if (!config.sends)
        giveBack(db, lane->second);
}

ModelDelivery RuleWalk::row(Database &db, DeliveryId id)
{
    return must(Query(db, selectRow).first(rowOf, id)).value_or(ModelDelivery());
}

void RuleWalk::compare(Database &db, DeliveryId id) { m_model.compare(id, row(db, id)); }

void RuleWalk::compareAll(Database &db)
{
    for (const auto &[id, one] : m_model.unfinished)
        compare(db, id);
}

void RuleWalk::compareEndpoint(Database &db, EndpointId id)
{
    const Endpoint row = must(EndpointRepository(db).get(id));
    const ModelEndpoint &model = m_model.endpoints.at(id);
    m_model.expect((row.state == EndpointState::Held) == model.held, "held as the rules say");
    m_model.expect(row.breaker == model.breaker, "the breaker outlives the program");
    m_model.expect(row.failingSince == 0 ? model.failedFor < 0
                                         : model.failedAt - row.failingSince == model.failedFor,
                   "the days of failure are counted");
}

} // namespace hk::test
