#include "tests/support/randomledger.h"

#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"
#include "tests/support/queuehands.h"

#include <algorithm>
#include <limits>

namespace hk {
namespace {

constexpr Micros minute = 60 * microsPerSecond;

EventSubjects subjects(int n)
{
    static const QStringList names{QStringLiteral("Maria Álvarez"), QStringLiteral("ÖZTÜRK Deniz"),
                                   QStringLiteral("100% Wellness_Ltd"), QStringLiteral("Ivy")};
    EventSubjects about;
    about.name = names[n % names.size()];
    about.email = n % 5 == 0 ? QString() : QStringLiteral("guest%1@example.com").arg(n % 7);
    about.appointmentId = n % 3 == 0 ? QString() : QStringLiteral("AP-%1").arg(n % 11);
    about.customerId = QStringLiteral("c%1").arg(n % 13);
    about.resourceId = QStringLiteral("r_%1").arg(n % 2);
    about.confirmation = QStringLiteral("K%1*Z").arg(n % 9);
    return about;
}

} // namespace

RandomLedger::RandomLedger(TempStore &store, quint32 seed) : m_store(store), m_random(seed)
{
    m_companies = {store.company(QStringLiteral("first")), store.company(QStringLiteral("second"))};
    for (const Company &company : m_companies) {
        for (const Endpoint &endpoint : store.endpoints(company.id))
            m_endpoints.push_back(endpoint);
    }
    const CompanyId first = m_companies.front().id;
    m_endpoints.push_back(store.write([first](Database &db) {
        return EndpointRepository(db).findOrCreate(first, QStringLiteral("Archive"),
                                                   QStringLiteral("http://[::1]:9/archive"));
    }));
}

void RandomLedger::steps(int count)
{
    for (int i = 0; i < count; ++i)
        step();
}

void RandomLedger::step()
{
    const int choice = below(100);
    if (choice < 30)
        acceptSome();
    else if (choice < 55)
        claimSome();
    else if (choice < 80)
        recordSome();
    else if (choice < 82)
        recoverAll();
    else if (choice < 87)
        holdOrRelease();
    else if (choice < 94)
        askForOne();
    else
        moveClock();
}

void RandomLedger::forgetRemoved()
{
    const QList<DeliveryId> all(m_deliveries.begin(), m_deliveries.end());
    const auto there =
            m_store.read([all](Database &db) { return DeliveryRepository(db).statuses(all); });
    std::erase_if(m_deliveries, [&](DeliveryId id) { return !there.contains(id); });
}

void RandomLedger::acceptSome()
{
    const bool isSecond = oneIn(6);
    const Company &company = m_companies[isSecond ? 1 : 0];
    const auto trigger = static_cast<Trigger>(below(9));
    EventDraft draft = m_store.draft(company.id, trigger);
    draft.subjects = subjects(below(1000));
    draft.simulated = oneIn(4);
    draft.payload += QByteArray(static_cast<qsizetype>(m_deliveries.size()) % 40 * 71, ' ');
    std::optional<EndpointId> only;
    if (!isSecond && oneIn(5))
        only = m_endpoints.back().id;
    const Result<Accepted> accepted = accept(m_store.store(), draft, only).result();
    if (!accepted)
        return; // a URL is cleared at the moment
    for (const Accepted::Target &target : accepted->deliveries)
        m_deliveries.push_back(target.delivery);
}

void RandomLedger::claimSome()
{
    const EndpointId endpoint = any(m_endpoints).id;
    const Micros now = m_store.clock().now();
    const int limit = 1 + below(8);
    const std::vector<ClaimedDelivery> claimed = m_store.write([=](Database &db) {
        return DispatchRepository(db).claim(endpoint, now, now + minute, limit);
    });
    m_claimed.insert(m_claimed.end(), claimed.begin(), claimed.end());
}

OutcomeRecord RandomLedger::outcomeOf(const ClaimedDelivery &claimed)
{
    static const RetrySchedule schedule = *RetrySchedule::parse(u"1s,1m");
    static const std::vector<int> codes{200, 200, 204, 301, 404, 429, 500, 503};
    OutcomeRecord outcome;
    outcome.delivery = claimed.delivery;
    outcome.endedAt = m_store.clock().now();
    Attempt &attempt = outcome.attempt;
    attempt.number = claimed.attemptNumber;
    attempt.startedAt = outcome.endedAt - 1000;
    attempt.durationUs = 1000 + claimed.delivery.value() * 7919 % 100 * 97'000;
    attempt.manual = claimed.manual;
    attempt.url = oneIn(9) ? QStringLiteral("http://moved.example/hook")
                           : QStringLiteral("http://127.0.0.1:9/hook");
    if (oneIn(3)) {
        attempt.outcome = static_cast<OutcomeKind>(2 + below(17));
        if (attempt.outcome == OutcomeKind::TlsFailed)
            attempt.errorDetail = QStringLiteral("certificate has expired");
    } else {
        attempt.outcome = OutcomeKind::Answered;
        attempt.statusCode = oneIn(30) ? 410 : any(codes);
        attempt.responseBody = QByteArray(below(400), 'r');
    }
    outcome.failures = claimed.failures + 1;
    outcome.next = nextState({attempt.outcome, attempt.statusCode, std::nullopt}, attempt.number,
                             outcome.failures, schedule, m_random.generateDouble());
    return outcome;
}

void RandomLedger::recordSome()
{
    std::vector<OutcomeRecord> outcomes;
    std::vector<DeliveryId> unsent;
    std::ranges::shuffle(m_claimed, m_random);
    const size_t keep = m_claimed.size() / 4;
    while (m_claimed.size() > keep) {
        if (oneIn(8))
            unsent.push_back(m_claimed.back().delivery);
        else
            outcomes.push_back(outcomeOf(m_claimed.back()));
        m_claimed.pop_back();
    }
    m_store.write([=](Database &db) -> Result<void> {
        DispatchRepository queue(db);
        const auto recorded = queue.recordOutcomes(outcomes);
        return recorded ? queue.giveBack(unsent) : recorded.error();
    });
}

void RandomLedger::recoverAll()
{
    const Micros now = m_store.clock().now();
    m_store.write([now](Database &db) { return DispatchRepository(db).recover(now); });
    m_claimed.clear();
}

void RandomLedger::holdOrRelease()
{
    const Endpoint endpoint = any(m_endpoints);
    const Micros now = m_store.clock().now();
    const int choice = below(7); // more often back to sending than away from it
    m_store.write([=](Database &db) -> Result<void> {
        EndpointRepository endpoints(db);
        if (choice == 0)
            return endpoints.setUrl(endpoint.id, {});
        if (choice == 1 || choice == 2)
            return endpoints.setUrl(endpoint.id, endpoint.url);
        const QString actor = QStringLiteral("test");
        const Result<bool> done = choice == 3
                ? endpoints.hold(endpoint.id, HoldReason::ByHand, actor, now)
                : endpoints.release(endpoint.id, actor, now);
        return done ? Result<void>() : done.error();
    });
}

void RandomLedger::askForOne()
{
    if (m_deliveries.empty())
        return;
    const DeliveryId delivery = any(m_deliveries);
    const Micros now = m_store.clock().now();
    const int choice = below(3);
    const std::optional<DeliveryId> made =
            m_store.write([=](Database &db) -> Result<std::optional<DeliveryId>> {
                if (choice == 0) {
                    const Result<DeliveryId> resent = DeliveryRepository(db).resend(delivery, now);
                    return resent ? Result<std::optional<DeliveryId>>(*resent) : resent.error();
                }
                DispatchRepository queue(db);
                const Result<bool> done = isDone(choice == 1 ? queue.cancel(delivery, now)
                                                             : queue.retryNow(delivery, now));
                return done ? Result<std::optional<DeliveryId>>(std::nullopt) : done.error();
            });
    if (made)
        m_deliveries.push_back(*made);
}

void RandomLedger::moveClock()
{
    if (oneIn(20))
        m_store.clock().set(m_store.clock().now() - microsPerDay);
    else
        m_store.clock().advance(oneIn(3) ? microsPerDay / 3 : minute * (1 + below(20)));
}

QList<Delivery> RandomLedger::deliveries(CompanyId company)
{
    DeliverySelection everything;
    everything.company = company;
    everything.limit = std::numeric_limits<int>::max();
    return m_store.read(
            [everything](Database &db) { return DeliveryRepository(db).page(everything); });
}

} // namespace hk
