#include "ui/deliveries/deliveriestable.h"

#include "ui/common/rowdelegate.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/theme/metrics.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <array>
#include <utility>

namespace hk {
namespace {

// Design pixels.
constexpr std::array fixedWidths{std::pair(DeliveryTableModel::Status, 116),
                                 std::pair(DeliveryTableModel::Attempts, 92),
                                 std::pair(DeliveryTableModel::Http, 60)};
constexpr int createdWidth = 124;
constexpr int leastShared = 240; // trigger and endpoint together
constexpr int mostTrigger = 250; // the longest name

std::optional<DeliveryStatus> statusAt(const QModelIndex &index)
{
    const QVariant status = index.data(DeliveryTableModel::StatusRole);
    return status.isValid() ? std::optional(static_cast<DeliveryStatus>(status.toInt()))
                            : std::nullopt;
}

} // namespace

DeliveriesTable::DeliveriesTable(DeliveryTableModel &model, QWidget *parent)
    : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("deliveriesTable"));
    setAccessibleName(tr("Deliveries"));
    setModel(&model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    setUpDelegate();
    setUpColumns();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT deliverySelected(currentPublicId()); });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeliveriesTable::selectionMoved);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveriesTable::selectionMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            &DeliveriesTable::tellVisibleRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveriesTable::tellVisibleRows);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DeliveriesTable::tellVisibleRows);
    connect(&model, &DeliveryTableModel::momentFound, this, &DeliveriesTable::goTo);
}

void DeliveriesTable::setUpDelegate()
{
    auto *delegate = new RowDelegate(this);
    delegate->setBadge(DeliveryTableModel::Status, [](const QModelIndex &index) {
        const std::optional<DeliveryStatus> status = statusAt(index);
        return status ? std::optional(badgeOf(*status)) : std::nullopt;
    });
    delegate->setTone(DeliveryTableModel::Http,
                      [](const QModelIndex &index) -> std::optional<Tone> {
                          const std::optional<DeliveryStatus> status = statusAt(index);
                          if (status == DeliveryStatus::Failed)
                              return Tone::Danger;
                          return status == DeliveryStatus::Retrying ? std::optional(Tone::Warning)
                                                                    : std::nullopt;
                      });
    delegate->setCode(DeliveryTableModel::TriggerName);
    delegate->setCode(DeliveryTableModel::PublicId);
    delegate->setSecondary(DeliveryTableModel::EndpointHost);
    delegate->setSecondary(DeliveryTableModel::Created);
    setItemDelegate(delegate);
}

void DeliveriesTable::setUpColumns()
{
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setStretchLastSection(true);
    columns->hideSection(DeliveryTableModel::PublicId);
    arrangeColumns();
    connect(columns, &QHeaderView::sectionResized, this, [this](int column) {
        // The user's own widths stay.
        if (!m_isArranging && column != DeliveryTableModel::Created)
            m_isArranged = false;
    });
}

/// Trigger and endpoint share what the other columns leave.
void DeliveriesTable::arrangeColumns()
{
    const Metrics metrics = Metrics::of(this);
    const bool isZoomed = !qFuzzyCompare(metrics.scale(), m_scale);
    if (!m_isArranged && !isZoomed)
        return;
    m_scale = metrics.scale();
    m_isArranged = true;
    m_isArranging = true;
    verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
    QHeaderView *columns = horizontalHeader();
    int left = viewport()->width() - metrics.px(createdWidth);
    for (const auto &[column, width] : fixedWidths) {
        columns->resizeSection(column, metrics.px(width));
        left -= metrics.px(width);
    }
    const int shared = qMax(left, metrics.px(leastShared));
    const int trigger = qMin(shared / 2, metrics.px(mostTrigger));
    columns->resizeSection(DeliveryTableModel::TriggerName, trigger);
    columns->resizeSection(DeliveryTableModel::EndpointHost, shared - trigger);
    m_isArranging = false;
}

QString DeliveriesTable::currentPublicId() const
{
    return currentIndex().data(DeliveryTableModel::PublicIdRole).toString();
}

int DeliveriesTable::selectedCount() const
{
    // By ranges: all rows of a long table are one of them.
    int count = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += range.height();
    return count;
}

std::optional<QStringList> DeliveriesTable::selectedPublicIds() const
{
    QStringList ids;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Delivery *delivery = m_model.delivery(row);
            if (!delivery)
                return std::nullopt;
            ids.append(delivery->publicId);
        }
    }
    return ids;
}

void DeliveriesTable::selectDelivery(const QString &publicId)
{
    const std::optional<int> row = m_model.rowOf(publicId);
    if (!row)
        selectionModel()->clear();
    else if (currentIndex().row() != *row || !selectionModel()->isRowSelected(*row))
        selectRow(*row);
}

void DeliveriesTable::showMoment(Micros moment) { m_model.findMoment(moment); }

void DeliveriesTable::goTo(int row)
{
    const QModelIndex index = m_model.index(qMin(row, m_model.rowCount() - 1), 0);
    if (!index.isValid())
        return;
    scrollTo(index, PositionAtTop);
    selectRow(index.row());
    setFocus();
}

void DeliveriesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT inspectorWanted();
    QTableView::keyPressEvent(event);
}

void DeliveriesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrangeColumns();
    tellVisibleRows();
}

void DeliveriesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrangeColumns();
}

void DeliveriesTable::tellVisibleRows()
{
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT visibleRowsChanged(first, last < 0 ? m_model.rowCount() - 1 : last);
}

} // namespace hk
