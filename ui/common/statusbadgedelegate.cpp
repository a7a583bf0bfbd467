#include "ui/common/statusbadgedelegate.h"

#include "ui/common/statusbadge.h"
#include "ui/theme/metrics.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace hk {
namespace {

constexpr int margin = 8;

} // namespace

StatusBadgeDelegate::StatusBadgeDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent), m_role(role)
{
}

void StatusBadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    background.icon = {};
    const QWidget *widget = option.widget;
    QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, widget);
    const QVariant value = index.data(m_role);
    if (!value.isValid())
        return;
    const Colours colours = Colours::of(option.palette);
    const Metrics metrics = Metrics::of(widget);
    const int side = metrics.px(margin);
    drawBadge({*painter, colours, metrics}, option.rect.adjusted(side, 0, -side / 2, 0),
              option.direction, badgeOf(static_cast<DeliveryStatus>(value.toInt())), option.font);
}

QSize StatusBadgeDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const Metrics metrics = Metrics::of(option.widget);
    const auto status = static_cast<DeliveryStatus>(index.data(m_role).toInt());
    const QSize badge = badgeSize(badgeOf(status), option.font, metrics);
    return {badge.width() + 2 * metrics.px(margin), qMax(metrics.rowHeight(), badge.height())};
}

} // namespace hk
