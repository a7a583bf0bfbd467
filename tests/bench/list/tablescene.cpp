#include "tests/bench/list/tablescene.h"

#include "ui/common/timetext.h"

#include <QtWidgets/QScrollBar>

namespace hk::bench {

TableScene::TableScene(DeliveriesFront &front, CompanyId company)
    : m_company(company), m_model(front, currentMicros), m_watch(front, m_model), m_table(m_model),
      m_painted(m_table, [this] { return isComplete(); })
{
    QObject::connect(&m_model, &DeliveryTableModel::momentFound, &m_painted,
                     [this] { m_awaitsMoment = false; });
    QObject::connect(&m_table, &DeliveriesTable::visibleRowsChanged, &m_watch,
                     &LedgerWatch::setVisibleRows);
    m_watch.setActive(true);
    m_table.resize(1100, 800);
    m_table.show();
}

bool TableScene::isComplete() const
{
    if (m_model.state() != DeliveryTableModel::State::Ready || m_awaitsMoment)
        return false;
    const int first = m_table.rowAt(0);
    const int last = m_table.rowAt(m_table.viewport()->height() - 1);
    if (first < 0)
        return m_model.rowCount() == 0;
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row) {
        if (!m_model.delivery(row))
            return false;
    }
    return true;
}

Spent TableScene::load(const QString &filter)
{
    DeliveryQuery query;
    query.company = m_company;
    query.filter = *DeliveryFilter::parse(filter);
    return m_painted.after([&] { m_model.load(query); });
}

void TableScene::begin(const QString &filter)
{
    m_model.setOldestFirst(false);
    load(filter);
    Painted::waitFor([this] { return m_model.isCounted(); });
    m_table.scrollToTop();
}

Spent TableScene::scrollTo(int row)
{
    return m_painted.after(
            [&] { m_table.scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtTop); });
}

Spent TableScene::scrollToEnd()
{
    return m_painted.after(
            [&] { m_table.verticalScrollBar()->setValue(m_table.verticalScrollBar()->maximum()); });
}

Spent TableScene::turnRound()
{
    return m_painted.after([&] { m_table.setOldestFirst(!m_model.isOldestFirst()); });
}

Spent TableScene::showMoment(Micros moment)
{
    return m_painted.after([&] {
        m_awaitsMoment = true;
        m_table.showMoment(moment);
    });
}

} // namespace hk::bench
