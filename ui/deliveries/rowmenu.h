#pragma once

#include "core/model/company.h"
#include "core/workspace/deliveriesfront.h"

#include <QtCore/QObject>

class QMenu;
class QModelIndex;
class QPoint;

namespace hk {

class DeliveriesTable;
class DeliveryInspector;
class DeliveryMenu;

/// The menu of a row: the filters that the cell makes, what can be done with the selected
/// deliveries, and everything that can be copied of this one. Opened by the other mouse button and
/// by Shift+F10. GUI thread; what it is given outlives it.
class RowMenu final : public QObject
{
    Q_OBJECT

public:
    RowMenu(DeliveriesTable &table, DeliveryInspector &inspector, DeliveryMenu &actions,
            QObject *parent);

    void setCompany(const Company &company) { m_company = company; }

Q_SIGNALS:
    /// `term` into the filter, in the place of others of its field unless it excludes.
    void termWanted(hk::FilterField field, const QString &term);

private:
    void open(const QPoint &place);
    void addTerms(QMenu &menu, const Delivery &delivery, int column);

    DeliveriesTable &m_table;
    DeliveryInspector &m_inspector;
    DeliveryMenu &m_actions;
    Company m_company;
};

} // namespace hk
