#include "core/workspace/runtally.h"

#include "core/base/answer.h"

#include <utility>

namespace hk {
namespace {

constexpr qsizetype askedTogether = 2000;
constexpr int betweenRoundsMs = 250;

} // namespace

RunTally::RunTally(DeliveriesFront &deliveries, QObject *parent)
    : QObject(parent), m_deliveries(deliveries)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenRoundsMs);
    connect(&m_timer, &QTimer::timeout, this, &RunTally::ask);
    connect(&deliveries, &DeliveriesFront::ledgerChanged, this, &RunTally::wake);
}

void RunTally::add(const Accepted &accepted)
{
    for (const Accepted::Target &target : accepted.deliveries)
        m_waiting.insert(target.delivery);
    m_events += accepted.deliveries.empty() ? 0 : 1;
    wake(); // it may have been delivered before it was known here
}

void RunTally::wake()
{
    m_isStale = true;
    if (!m_isAsking && !m_timer.isActive() && !m_waiting.empty())
        m_timer.start();
}

/// A round goes through all that wait, in the order of their ids.
void RunTally::ask()
{
    if (m_askedUpTo == DeliveryId())
        m_isStale = false;
    QList<DeliveryId> ids;
    for (auto next = m_waiting.upper_bound(m_askedUpTo);
         next != m_waiting.end() && ids.size() < askedTogether; ++next)
        ids.append(*next);
    if (ids.isEmpty()) {
        m_askedUpTo = {};
        if (m_isStale)
            wake();
        return;
    }
    m_askedUpTo = ids.constLast();
    m_isAsking = true;
    whenAnswered(m_deliveries.statuses(ids), this,
                 [this, ids](const Result<QHash<DeliveryId, DeliveryStatus>> &statuses) {
                     m_isAsking = false;
                     if (statuses)
                         take(*statuses, ids);
                     ask();
                 });
}

void RunTally::take(const QHash<DeliveryId, DeliveryStatus> &statuses,
                    const QList<DeliveryId> &asked)
{
    for (const DeliveryId id : asked) {
        // One that is not in the store any more was pruned, which only finished ones are.
        const DeliveryStatus status = statuses.value(id, DeliveryStatus::Delivered);
        if (!isFinished(status))
            continue;
        m_waiting.erase(id);
        m_delivered += status == DeliveryStatus::Delivered ? 1 : 0;
        m_failed += status == DeliveryStatus::Failed ? 1 : 0;
        m_cancelled += status == DeliveryStatus::Cancelled ? 1 : 0;
    }
    Q_EMIT changed();
}

} // namespace hk
