#pragma once

#include "core/base/id.h"
#include "core/intake/intake.h"
#include "core/workspace/deliveriesfront.h"

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <set>

namespace hk {

/// What became of the deliveries of a run so far: follows the ledger and asks only for those that
/// are not finished, some at a time, so that a long run costs the store little. One that was
/// cancelled on the wire may be delivered all the same: those it looks at once more a while later.
/// Lives in the thread of the front, which outlives it.
class RunTally final : public QObject
{
    Q_OBJECT

public:
    explicit RunTally(DeliveriesFront &deliveries, QObject *parent = nullptr);

    void add(const Accepted &accepted);
    int events() const { return m_events; } ///< that go to anybody
    int delivered() const { return m_delivered; }
    int failed() const { return m_failed; }       ///< for good
    int cancelled() const { return m_cancelled; } ///< by a person
    int waiting() const { return static_cast<int>(m_waiting.size()); }

Q_SIGNALS:
    void changed();

private:
    void wake();
    void ask();
    void take(const QHash<DeliveryId, DeliveryStatus> &statuses, const QList<DeliveryId> &asked);
    void askForCancelled();
    void takeCancelled(const QHash<DeliveryId, DeliveryStatus> &statuses,
                       const QList<DeliveryId> &asked);

    DeliveriesFront &m_deliveries;
    std::set<DeliveryId> m_waiting;
    std::set<DeliveryId> m_calledBack; ///< cancelled; to be looked at again
    DeliveryId m_askedUpTo;            ///< in this round
    QTimer m_timer;
    QTimer m_lateTimer; ///< until what was on the wire has its answer
    bool m_isAsking = false;
    bool m_isStale = false; ///< something changed since this round began
    int m_events = 0;
    int m_delivered = 0;
    int m_failed = 0;
    int m_cancelled = 0;
};

} // namespace hk
