#pragma once

#include <QtCore/QObject>

class QAction;
class QPushButton;

namespace hk {

class DeliveriesTable;
class DeliveryTableModel;
class LedgerWatch;

/// Live: newer rows come into the list by themselves while its end with the newest is in view;
/// elsewhere nobody's place moves, and they wait as they always do. GUI thread; what it is given
/// outlives it.
class LiveSwitch final : public QObject
{
    Q_OBJECT

public:
    LiveSwitch(LedgerWatch &watch, DeliveryTableModel &model, DeliveriesTable &table,
               QWidget *page);

    QAction *action() const { return m_action; }
    QPushButton *button() const { return m_button; } ///< the page's
    bool isOn() const;

private:
    void take();
    void showNewest();

    LedgerWatch &m_watch;
    DeliveryTableModel &m_model;
    DeliveriesTable &m_table;
    QAction *m_action;
    QPushButton *m_button;
};

} // namespace hk
