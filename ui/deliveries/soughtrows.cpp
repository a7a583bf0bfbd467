#include "ui/deliveries/soughtrows.h"

#include "core/model/delivery.h"
#include "ui/deliveries/deliveriestable.h"
#include "ui/deliveries/deliverytablemodel.h"

#include <utility>

namespace hk {

SoughtRows::SoughtRows(DeliveriesFront &front, DeliveryTableModel &model, DeliveriesTable &table,
                       QObject *parent)
    : QObject(parent), m_front(front), m_model(model), m_table(table)
{
    connect(&m_table, &DeliveriesTable::deliverySelected, this, [this](const QString &publicId) {
        if (!publicId.isEmpty())
            forget(); // it is there, or another one is looked at meanwhile
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SoughtRows::lookAtRow);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SoughtRows::lookAtRow);
}

void SoughtRows::seek(const QString &publicId)
{
    forget();
    m_sought = publicId;
    m_table.selectDelivery(publicId);
}

void SoughtRows::forget()
{
    m_sought.clear();
    m_id.reset();
    m_row.reset();
    m_counting.forget();
}

void SoughtRows::locate(const Delivery &delivery)
{
    if (delivery.publicId != m_sought || m_id)
        return;
    m_id = delivery.id;
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
    if (m_sought.isEmpty() || !m_id || m_model.state() != DeliveryTableModel::State::Ready)
        return;
    if (m_model.rowOf(m_sought) || m_model.scan().state() != LedgerScan::State::Idle)
        return forget();
    if (*m_id > m_model.newest()) {
        forget();
        return Q_EMIT newerWanted();
    }
    m_row.reset();
    DeliveryQuery ahead = m_model.query();
    (m_model.isOldestFirst() ? ahead.before : ahead.after) = *m_id;
    m_counting.ask(m_front.count(ahead, {}), this, [this](const Result<qint64> &row) {
        if (row)
            m_row = *row;
        lookAtRow();
    });
}

/// The page of its row comes once somebody looks at it.
void SoughtRows::lookAtRow()
{
    if (!m_row || *m_row >= m_model.rowCount())
        return;
    const auto row = static_cast<int>(*m_row);
    if (m_model.delivery(row)) {
        const QString publicId = m_sought;
        forget();
        m_table.selectDelivery(publicId);
    } else {
        m_model.data(m_model.index(row, 0), Qt::DisplayRole);
    }
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
