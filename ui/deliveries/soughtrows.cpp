#include "ui/deliveries/soughtrows.h"

#include "core/model/delivery.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverytablemodel.h"

#include <utility>

namespace hk {

SoughtRows::SoughtRows(DeliveryTableModel &model, DeliveriesTable &table, QObject *parent)
    : QObject(parent), m_model(model), m_table(table)
{
    connect(&m_table, &DeliveriesTable::deliverySelected, this, [this](const QString &publicId) {
        if (!publicId.isEmpty())
            m_sought.clear(); // it is there, or another one is looked at meanwhile
    });
}

void SoughtRows::seek(const QString &publicId)
{
    m_sought = publicId;
    m_place.reset();
    m_table.selectDelivery(publicId);
}

void SoughtRows::locate(const Delivery &delivery)
{
    if (delivery.publicId != m_sought)
        return;
    m_place = Place{delivery.id, delivery.createdAt};
    lookFurther();
}

void SoughtRows::takeList(const QString &opened)
{
    if (!opened.isEmpty())
        m_table.selectDelivery(opened);
    if (m_standing && m_model.rowCount() > 0)
        takeUp(*std::exchange(m_standing, std::nullopt));
    lookFurther();
}

/// Its row may be in none of the pages that are in memory, or newer than all of them. A scan finds
/// rows by and by.
void SoughtRows::lookFurther()
{
    if (m_sought.isEmpty() || !m_place || m_model.state() != DeliveryTableModel::State::Ready)
        return;
    const QString publicId = std::exchange(m_sought, {});
    if (m_model.rowOf(publicId) || m_model.scan().state() != LedgerScan::State::Idle)
        return;
    if (m_place->delivery > m_model.newest())
        Q_EMIT newerWanted();
    else
        m_table.findDelivery(publicId, m_place->createdAt);
}

ListStanding SoughtRows::standing() const
{
    const QWidget *window = m_table.window();
    return {m_table.selectedPublicIds().value_or(QStringList()), window->focusWidget() == &m_table};
}

void SoughtRows::takeUp(const ListStanding &standing)
{
    for (const QString &publicId : standing.selected) {
        if (const std::optional<int> row = m_model.rowOf(publicId))
            m_table.selectionModel()->select(m_model.index(*row, 0),
                                             QItemSelectionModel::Select
                                                     | QItemSelectionModel::Rows);
    }
    if (standing.hasFocus)
        m_table.setFocus();
}

} // namespace hk
