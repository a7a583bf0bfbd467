#include "ui/deliveries/deliveriestable.h"

#include "ui/common/rowdelegate.h"
#include "ui/deliveries/deliverytablemodel.h"
#include "ui/theme/metrics.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace hk {
namespace {

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
    setSelectionMode(SingleSelection);
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
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            &DeliveriesTable::tellVisibleRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &DeliveriesTable::tellVisibleRows);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &DeliveriesTable::tellVisibleRows);
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
    delegate->setElidedInMiddle(DeliveryTableModel::EndpointHost);
    setItemDelegate(delegate);
}

void DeliveriesTable::setUpColumns()
{
    const Metrics metrics = Metrics::of(this);
    if (qFuzzyCompare(metrics.scale(), m_scale))
        return;
    m_scale = metrics.scale();
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setStretchLastSection(true);
    columns->resizeSection(DeliveryTableModel::Status, metrics.px(118));
    columns->resizeSection(DeliveryTableModel::TriggerName, metrics.px(172));
    columns->resizeSection(DeliveryTableModel::EndpointHost, metrics.px(148));
    columns->resizeSection(DeliveryTableModel::Attempts, metrics.px(80));
    columns->resizeSection(DeliveryTableModel::Http, metrics.px(60));
    columns->hideSection(DeliveryTableModel::PublicId);
    verticalHeader()->setDefaultSectionSize(metrics.rowHeight());
}

QString DeliveriesTable::currentPublicId() const
{
    return currentIndex().data(DeliveryTableModel::PublicIdRole).toString();
}

void DeliveriesTable::selectDelivery(const QString &publicId)
{
    const std::optional<int> row = m_model.rowOf(publicId);
    if (!row)
        selectionModel()->clear();
    else if (currentIndex().row() != *row || !selectionModel()->isRowSelected(*row))
        selectRow(*row);
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
    tellVisibleRows();
}

void DeliveriesTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setUpColumns();
}

void DeliveriesTable::tellVisibleRows()
{
    const int first = qMax(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    Q_EMIT visibleRowsChanged(first, last < 0 ? m_model.rowCount() - 1 : last);
}

} // namespace hk
