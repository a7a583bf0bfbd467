#include "tests/bench/list/recorder.h"

#include "tests/bench/support/benchstore.h"
#include "tests/bench/support/bigevents.h"

#include "core/store/database.h"
#include "core/store/dispatchrepository.h"
#include "core/store/endpointrepository.h"

#include <QtCore/QElapsedTimer>

#include <chrono>

namespace hk::bench {
namespace {

constexpr std::chrono::milliseconds betweenTurns{20};

OutcomeRecord delivered(const ClaimedDelivery &claimed, Micros now)
{
    OutcomeRecord outcome;
    outcome.delivery = claimed.delivery;
    outcome.attempt.number = claimed.attemptNumber;
    outcome.attempt.startedAt = now;
    outcome.attempt.outcome = OutcomeKind::Answered;
    outcome.attempt.statusCode = 200;
    outcome.attempt.responseBody = "{}";
    outcome.attempt.url = QStringLiteral("http://hooks.company-01.localhost:9/booking");
    outcome.next = {DeliveryStatus::Delivered, std::nullopt, false};
    outcome.endedAt = now;
    return outcome;
}

} // namespace

Recorder::Recorder(Store &store, CompanyId company, int perSecond)
    : m_store(store), m_company(company), m_perSecond(perSecond)
{
    const auto endpoints = must(store.read([company](Database &database) {
                                         return EndpointRepository(database).ofCategories(company);
                                     }).result());
    m_endpoint = endpoints.front().id;
    m_thread = std::thread([this] { run(); });
}

Recorder::~Recorder() { stop(); }

double Recorder::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_end.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    return m_seconds > 0 ? static_cast<double>(m_recorded) / m_seconds : 0;
}

void Recorder::run()
{
    QElapsedTimer timer;
    timer.start();
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        lock.unlock();
        const auto wanted = static_cast<qint64>(timer.elapsed()) * m_perSecond / 1000;
        recordSome(static_cast<int>(std::min<qint64>(wanted - m_recorded, m_perSecond / 10)));
        lock.lock();
        m_end.wait_for(lock, betweenTurns, [this] { return m_ends; });
    }
    m_seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void Recorder::recordSome(int count)
{
    if (count <= 0)
        return;
    std::vector<EventDraft> drafts;
    const Micros now = m_store.clock().now();
    for (int i = 0; i < count; ++i) {
        const BigEvent event = bigEvent(m_recorded + i + 1, 1'000'000, now);
        EventDraft draft;
        draft.company = m_company;
        draft.payload = event.payload();
        draft.subjects.appointmentId = event.appointment;
        draft.subjects.customerId = event.customer;
        draft.subjects.name = event.name;
        draft.subjects.email = event.email;
        draft.createdAt = now;
        drafts.push_back(draft);
    }
    const auto answers = acceptMany(m_store, std::move(drafts));
    for (const auto &accepted : answers)
        must(accepted.result());
    const auto turn = [this, count, now](Database &database) -> Result<void> {
        DispatchRepository queue(database);
        const auto claimed = queue.claim(m_endpoint, now, now + 300 * microsPerSecond, count);
        if (!claimed)
            return claimed.error();
        std::vector<OutcomeRecord> outcomes;
        for (const ClaimedDelivery &one : *claimed)
            outcomes.push_back(delivered(one, now));
        const auto recorded = queue.recordOutcomes(outcomes);
        return recorded ? Result<void>() : recorded.error();
    };
    must(m_store.write(turn).result());
    m_recorded += count;
}

} // namespace hk::bench
