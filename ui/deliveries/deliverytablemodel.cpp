#include "ui/deliveries/deliverytablemodel.h"

#include "ui/deliveries/deliverycells.h"

#include <algorithm>
#include <limits>

namespace hk {

DeliveryTableModel::DeliveryTableModel(DeliveriesFront &front, Now now, QObject *parent)
    : QAbstractTableModel(parent), m_front(front), m_now(std::move(now)), m_fetch(front, m_pages)
{
    connect(&m_fetch, &PageFetch::pageArrived, this, &DeliveryTableModel::takePage);
    connect(&m_fetch, &PageFetch::endFound, this,
            [this](int page, int rows) { resizeTo(page * RowPages::pageSize + rows); });
    connect(&m_fetch, &PageFetch::failed, this, &DeliveryTableModel::rowsFailed);
}

DeliveryTableModel::~DeliveryTableModel() { m_cancel.cancel(); }

void DeliveryTableModel::load(const DeliveryQuery &query)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_count.forget();
    m_moment.forget();
    DeliveryQuery first = query;
    first.upTo.reset();
    first.before.reset();
    first.limit = RowPages::pageSize;
    setState(State::Loading);
    m_load.ask(m_front.page(first, m_cancel), this,
               [this, first](const Result<QList<Delivery>> &answer) {
                   if (!answer) {
                       m_error = answer.error();
                       setState(State::Failed);
                       return;
                   }
                   m_query = first;
                   begin(*answer);
               });
}

void DeliveryTableModel::clear()
{
    m_cancel.cancel();
    m_load.forget();
    m_count.forget();
    m_moment.forget();
    beginResetModel();
    m_pages.clear();
    m_rowCount = 0;
    m_newest = DeliveryId();
    m_fetch.restart(m_query);
    endResetModel();
    setState(State::Idle);
}

void DeliveryTableModel::begin(const QList<Delivery> &rows)
{
    beginResetModel();
    m_newest = rows.isEmpty() ? DeliveryId() : rows.constFirst().id;
    m_query.upTo = m_newest;
    m_rowCount = static_cast<int>(rows.size());
    m_pages.clear();
    m_pages.put(0, rows);
    m_fetch.restart(m_query);
    endResetModel();
    setState(State::Ready);
    if (m_rowCount == RowPages::pageSize)
        askCount();
}

void DeliveryTableModel::askCount()
{
    m_count.ask(m_front.count(m_query, m_cancel), this, [this](const Result<qint64> &answer) {
        if (answer)
            takeCount(*answer);
        else
            Q_EMIT rowsFailed(answer.error());
    });
}

void DeliveryTableModel::takeCount(qint64 count)
{
    const qint64 most = std::numeric_limits<int>::max();
    resizeTo(static_cast<int>(std::clamp<qint64>(count, m_rowCount, most)));
}

void DeliveryTableModel::takePage(int page, const QList<Delivery> &rows)
{
    const int first = page * RowPages::pageSize;
    const int arrived = static_cast<int>(rows.size());
    const int expected = std::min(RowPages::pageSize, m_rowCount - first);
    m_pages.put(page, rows);
    // Rows may have come to match the filter, or ceased to, since they were counted.
    if (arrived < expected || (arrived > expected && first + expected == m_rowCount))
        resizeTo(first + arrived);
    if (first < m_rowCount) {
        const int last = std::min(first + RowPages::pageSize, m_rowCount) - 1;
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
    }
}

void DeliveryTableModel::resizeTo(int rows)
{
    if (rows > m_rowCount) {
        beginInsertRows({}, m_rowCount, rows - 1);
        m_rowCount = rows;
        endInsertRows();
    } else if (rows < m_rowCount) {
        beginRemoveRows({}, rows, m_rowCount - 1);
        m_rowCount = rows;
        endRemoveRows();
    }
}

void DeliveryTableModel::prepend(const QList<Delivery> &newer)
{
    if (newer.isEmpty())
        return;
    if (m_state == State::Loading || newer.size() >= RowPages::pageSize) {
        load(m_query);
        return;
    }
    const int added = static_cast<int>(newer.size());
    beginInsertRows({}, 0, added - 1);
    m_pages.prepend(newer);
    m_rowCount += added;
    m_newest = newer.constFirst().id;
    m_query.upTo = m_newest;
    m_fetch.restart(m_query);
    endInsertRows();
    if (m_count.isWaiting())
        askCount();
}

void DeliveryTableModel::update(const QList<Delivery> &changed)
{
    for (const Delivery &delivery : changed) {
        const Delivery *known = nullptr;
        if (const auto row = m_pages.find(delivery.publicId))
            known = m_pages.row(*row);
        if (!known || *known == delivery)
            continue;
        if (const auto row = m_pages.replace(delivery))
            Q_EMIT dataChanged(index(*row, 0), index(*row, columns - 1));
    }
}

void DeliveryTableModel::findMoment(Micros moment)
{
    m_moment.ask(m_front.position(m_query, moment, m_cancel), this,
                 [this](const Result<qint64> &answer) {
                     if (answer)
                         Q_EMIT momentFound(
                                 static_cast<int>(std::min<qint64>(*answer, m_rowCount)));
                     else
                         Q_EMIT rowsFailed(answer.error());
                 });
}

void DeliveryTableModel::refreshTimes()
{
    if (m_rowCount > 0)
        Q_EMIT dataChanged(index(0, Created), index(m_rowCount - 1, Created), {Qt::DisplayRole});
}

void DeliveryTableModel::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

int DeliveryTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rowCount;
}

int DeliveryTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DeliveryTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Delivery *delivery = m_pages.row(index.row());
    if (!delivery) {
        m_fetch.want(RowPages::pageOf(index.row()));
        return {};
    }
    return deliveryCell(*delivery, index.column(), role, m_now());
}

QVariant DeliveryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    return deliveryHeader(section, role);
}

} // namespace hk
