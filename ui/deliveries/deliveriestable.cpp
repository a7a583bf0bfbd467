#include "ui/deliveries/deliveriestable.h"

#include "ui/common/currentrow.h"
#include "ui/common/rowdelegate.h"
#include "ui/deliveries/deliverycells.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/deliveries/tablecolumns.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <cstdlib>
#include <utility>

namespace hk {
namespace {

// A period goes along with the clock; another one is hours shorter or longer at least.
constexpr Micros otherPeriod = 12 * microsPerHour;

bool isSameList(const DeliveryQuery &one, const DeliveryQuery &other)
{
    const bool isSamePeriod = one.createdSince && other.createdSince
            ? std::abs(*one.createdSince - *other.createdSince) < otherPeriod
            : one.createdSince.has_value() == other.createdSince.has_value();
    return isSamePeriod && one.company == other.company && one.oldestFirst == other.oldestFirst
            && one.filter.text() == other.filter.text();
}

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
    m_columns = new TableColumns(*this);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    setUpDelegate();
    setUpOrder();
    m_columns->arrange();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT deliverySelected(currentPublicId()); });
    // The ring is around the whole row, of which Qt renews one cell.
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, viewport(),
            QOverload<>::of(&QWidget::update));
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeliveriesTable::selectionMoved);
    connect(this, &QAbstractItemView::doubleClicked, this, &DeliveriesTable::inspectorWanted);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveriesTable::selectionMoved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            &DeliveriesTable::tellVisibleRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveriesTable::beginAnew);
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
    delegate->setElide(DeliveryTableModel::EndpointHost, elidedEndpoint);
    delegate->setSecondary(DeliveryTableModel::Created);
    delegate->setSecondary(DeliveryTableModel::Duration);
    delegate->setSecondary(DeliveryTableModel::Size);
    setItemDelegate(delegate);
}

void DeliveriesTable::setUpOrder()
{
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    showOrder();
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                m_model.sort(column, order);
                showOrder();
            });
}

/// A click moves the arrow, whichever column it is on; only Created has an order.
void DeliveriesTable::showOrder()
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(DeliveryTableModel::Created,
                                         m_model.isOldestFirst() ? Qt::AscendingOrder
                                                                 : Qt::DescendingOrder);
}

void DeliveriesTable::setOldestFirst(bool oldestFirst)
{
    m_model.setOldestFirst(oldestFirst);
    showOrder();
}

bool DeliveriesTable::isOldestFirst() const { return m_model.isOldestFirst(); }

/// Another list begins where its first rows are; the same one, asked for again, stays where it is.
void DeliveriesTable::beginAnew()
{
    const DeliveryQuery before = std::exchange(m_shown, m_model.query());
    if (!isSameList(before, m_shown))
        scrollToTop();
    tellVisibleRows();
}

bool DeliveriesTable::isNewestInView() const
{
    const QScrollBar *bar = verticalScrollBar();
    return isOldestFirst() ? bar->value() == bar->maximum() : bar->value() == bar->minimum();
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
    m_isShownElsewhere = !row;
    if (!row)
        selectionModel()->clear();
    if (!row || (currentIndex().row() == *row && selectionModel()->isRowSelected(*row)))
        return;
    const int sideways = horizontalScrollBar()->value();
    chooseRow(*this, *row);
    horizontalScrollBar()->setValue(sideways);
}

void DeliveriesTable::showMoment(Micros moment) { m_model.findMoment(moment); }

void DeliveriesTable::goTo(int row)
{
    const QModelIndex index = m_model.index(qMin(row, m_model.rowCount() - 1), 0);
    if (!index.isValid())
        return;
    scrollTo(index, PositionAtTop);
    chooseRow(*this, index.row());
    setFocus();
}

/// Qt makes the first row the current one where there is none, and the current one is looked at.
void DeliveriesTable::focusInEvent(QFocusEvent *event)
{
    const bool hadRow = currentIndex().isValid();
    if (!m_isShownElsewhere || hadRow) {
        QTableView::focusInEvent(event);
        if (!hadRow && currentIndex().isValid()) // what is shown beside is marked, too
            chooseRow(*this, currentIndex().row());
        return;
    }
    const QSignalBlocker blocker(selectionModel());
    QTableView::focusInEvent(event);
    selectionModel()->clearCurrentIndex();
}

void DeliveriesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return Q_EMIT inspectorWanted();
    // Qt knows the menu key, but not the one that desktops without it use.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier)
        return Q_EMIT customContextMenuRequested(visualRect(currentIndex()).center());
    // Marks the row and takes the mark away; Qt's own would only mark.
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier
        && currentIndex().isValid())
        return selectionModel()->select(currentIndex(),
                                        QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    QTableView::keyPressEvent(event);
}

void DeliveriesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_columns)
        m_columns->arrange();
    // An inspector that opens below takes the room, but not the row that it is about.
    const QRect row = visualRect(currentIndex());
    const bool wasInView =
            row.isValid() && row.top() >= 0 && row.bottom() < event->oldSize().height();
    if (wasInView && row.bottom() >= viewport()->height())
        scrollTo(currentIndex());
    tellVisibleRows();
}

void DeliveriesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    const bool isLook = event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (isLook && m_columns)
        m_columns->arrange();
}

void DeliveriesTable::tellVisibleRows()
{
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT visibleRowsChanged(first, last < 0 ? m_model.rowCount() - 1 : last);
}

} // namespace hk
