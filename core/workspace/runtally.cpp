#include "core/workspace/runtally.h"

#include "core/base/answer.h"

#include <utility>

namespace hk {
namespace {

constexpr qsizetype askedTogether = 2000;
constexpr int betweenRoundsMs = 250;
constexpr int lateMs = 20'000;

} // namespace

RunTally::RunTally(DeliveriesFront &deliveries, QObject *parent)
    : QObject(parent), m_deliveries(deliveries)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(betweenRoundsMs);
    connect(&m_timer, &QTimer::timeout, this, &RunTally::ask);
    m_lateTimer.setSingleShot(true);
    m_lateTimer.setInterval(lateMs);
    connect(&m_lateTimer, &QTimer::timeout, this, &RunTally::askForCancelled);
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
        const auto status = statuses.constFind(id);
        // One that is not in the store any more is waited for no longer; how it ended is unknown.
        const bool isGone = status == statuses.constEnd();
        if (!isGone && !isFinished(*status))
            continue;
        m_waiting.erase(id);
        if (isGone)
            continue;
        m_delivered += *status == DeliveryStatus::Delivered ? 1 : 0;
        m_failed += *status == DeliveryStatus::Failed ? 1 : 0;
        if (*status == DeliveryStatus::Cancelled) {
            ++m_cancelled;
            m_calledBack.insert(id);
            m_lateTimer.start();
        }
    }
    Q_EMIT changed();
}

/// Again and again while others wait, and one last time after that.
void RunTally::askForCancelled()
{
    if (m_calledBack.empty())
        return;
    QList<DeliveryId> ids(m_calledBack.cbegin(), m_calledBack.cend());
    if (m_waiting.empty())
        m_calledBack.clear();
    else
        m_lateTimer.start();
    while (!ids.isEmpty()) {
        const QList<DeliveryId> some = ids.mid(0, askedTogether);
        ids.remove(0, some.size());
        whenAnswered(m_deliveries.statuses(some), this,
                     [this, some](const Result<QHash<DeliveryId, DeliveryStatus>> &statuses) {
                         if (statuses)
                             takeCancelled(*statuses, some);
                     });
    }
}

void RunTally::takeCancelled(const QHash<DeliveryId, DeliveryStatus> &statuses,
                             const QList<DeliveryId> &asked)
{
    bool isAnyDelivered = false;
    for (const DeliveryId id : asked) {
        if (statuses.value(id, DeliveryStatus::Cancelled) != DeliveryStatus::Delivered)
            continue;
        m_calledBack.erase(id);
        --m_cancelled;
        ++m_delivered;
        isAnyDelivered = true;
    }
    if (isAnyDelivered)
        Q_EMIT changed();
}

} // namespace hk
