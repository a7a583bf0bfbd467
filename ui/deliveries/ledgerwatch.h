#pragma once

#include "core/workspace/deliveriesfront.h"
#include "ui/common/asking.h"

#include <QtCore/QObject>

#include <optional>

namespace hk {

class DeliveryTableModel;

/// Keeps a table of deliveries true while the ledger moves: finds newer rows, which wait until they
/// are taken, reads those rows anew that are looked at and not finished, and says when rows were
/// taken out, which moves what is left, so that all is to be read anew. One request at a time,
/// however fast the ledger changes, and none while nobody looks. GUI thread; front and model
/// outlive it.
class LedgerWatch final : public QObject
{
    Q_OBJECT

public:
    LedgerWatch(DeliveriesFront &front, DeliveryTableModel &model, QObject *parent = nullptr);
    ~LedgerWatch() override;

    /// Whether somebody looks; asks at once if the ledger has moved meanwhile.
    void setActive(bool active);
    /// Whether there is anything that was not asked for yet.
    bool hasMoved() const { return m_hasMoved; }
    void setVisibleRows(int first, int last);

    int waiting() const { return static_cast<int>(m_newer.size()); }
    bool isMoreWaiting() const { return waiting() >= askedAtMost; } ///< than waiting()
    /// The rows that wait, into the model.
    void takeNewer();

    static constexpr int askedAtMost = 200;

Q_SIGNALS:
    void waitingChanged();
    /// Deliveries went with their age, or a customer's data were erased.
    void rowsGone();

private:
    void look();
    void lookAgain();
    void askNewer();
    void keepNewer(QList<Delivery> newest);
    void askVisible();
    void askRemovals();
    void begin();

    DeliveriesFront &m_front;
    DeliveryTableModel &m_model;
    QList<Delivery> m_newer;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    bool m_isActive = false;
    bool m_hasMoved = false;
    std::optional<qint64> m_audited; ///< up to this entry of the audit nothing is gone
    LatestAnswer m_begun;
    LatestAnswer m_answer;
    CancelToken m_cancel;
};

} // namespace hk
