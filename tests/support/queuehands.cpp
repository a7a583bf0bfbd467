#include "tests/support/queuehands.h"

#include "core/store/attemptrepository.h"
#include "core/store/deliveryrepository.h"
#include "core/store/endpointrepository.h"

namespace hk {
namespace {

constexpr Micros leaseLength = 60 * microsPerSecond;

} // namespace

QueueHands::QueueHands(TempStore &store)
    : m_store(store), m_company(store.company().id), m_endpoint(store.endpoints(m_company)[0].id)
{
}

Endpoint QueueHands::endpointNow() { return m_store.endpoints(m_company)[0]; }

DeliveryId QueueHands::acceptOne() { return m_store.accept(m_company).deliveries.at(0).delivery; }

std::vector<ClaimedDelivery> QueueHands::claim(int limit)
{
    return m_store.write([=, now = m_store.clock().now(), id = m_endpoint](Database &db) {
        return DispatchRepository(db).claim(id, now, now + leaseLength, limit);
    });
}

ClaimedDelivery QueueHands::claimOne()
{
    const std::vector<ClaimedDelivery> claimed = claim(1);
    if (claimed.empty())
        qFatal("nothing is due");
    return claimed.front();
}

std::vector<EndpointId> QueueHands::record(const ClaimedDelivery &claimed, int code)
{
    OutcomeRecord outcome;
    outcome.delivery = claimed.delivery;
    outcome.attempt.number = claimed.attemptNumber;
    outcome.attempt.startedAt = m_store.clock().now();
    outcome.attempt.outcome = OutcomeKind::Answered;
    outcome.attempt.statusCode = code;
    outcome.attempt.url = QStringLiteral("http://127.0.0.1:9/booking");
    outcome.attempt.manual = claimed.manual;
    outcome.failures = claimed.failures + 1;
    outcome.endedAt = m_store.clock().now();
    outcome.next = nextState({OutcomeKind::Answered, code, std::nullopt}, claimed.attemptNumber,
                             outcome.failures, RetrySchedule(), 0);
    outcome.breaker = afterAttempt(endpointNow().breaker, outcome.attempt, outcome.endedAt, 0);
    return m_store
            .write([=](Database &db) { return DispatchRepository(db).recordOutcomes({outcome}); })
            .held;
}

void QueueHands::giveBack(DeliveryId delivery)
{
    m_store.write([=](Database &db) { return DispatchRepository(db).giveBack({delivery}); });
}

int QueueHands::recover()
{
    return m_store.write([now = m_store.clock().now()](Database &db) {
        return DispatchRepository(db).recover(now);
    });
}

Result<bool> isDone(const Result<void> &answer)
{
    if (answer || kindOf(answer.error().code) == ErrorKind::NotNow)
        return answer.ok();
    return answer.error();
}

bool QueueHands::cancel(DeliveryId delivery)
{
    return m_store.write([=, now = m_store.clock().now()](Database &db) {
        return isDone(DispatchRepository(db).cancel(delivery, now));
    });
}

bool QueueHands::retryNow(DeliveryId delivery)
{
    return m_store.write([=, now = m_store.clock().now()](Database &db) {
        return isDone(DispatchRepository(db).retryNow(delivery, now));
    });
}

bool QueueHands::hold(HoldReason reason)
{
    return m_store.write([=, now = m_store.clock().now(), id = m_endpoint](Database &db) {
        return EndpointRepository(db).hold(id, reason, QStringLiteral("test"), now);
    });
}

bool QueueHands::release()
{
    return m_store.write([now = m_store.clock().now(), id = m_endpoint](Database &db) {
        return EndpointRepository(db).release(id, QStringLiteral("test"), now);
    });
}

void QueueHands::setUrl(const QString &url)
{
    m_store.write(
            [=, id = m_endpoint](Database &db) { return EndpointRepository(db).setUrl(id, url); });
}

Delivery QueueHands::delivery(DeliveryId delivery)
{
    return m_store.read([=](Database &db) { return DeliveryRepository(db).get(delivery); });
}

QList<Attempt> QueueHands::attempts(DeliveryId delivery)
{
    return m_store.read([=](Database &db) { return AttemptRepository(db).ofDelivery(delivery); });
}

void QueueHands::setLimits(const EndpointLimits &limits)
{
    m_store.write([=, now = m_store.clock().now(), id = m_endpoint](Database &db) {
        return EndpointRepository(db).setLimits(id, limits, QStringLiteral("test"), now);
    });
}

std::vector<DueEndpoint> QueueHands::due(Micros beyond)
{
    return m_store.read(
            [beyond](Database &db) { return DispatchRepository(db).dueSummary(beyond); });
}

UnfinishedCounts QueueHands::unfinished()
{
    return m_store.read([](Database &db) { return DispatchRepository(db).unfinished(); });
}

} // namespace hk
