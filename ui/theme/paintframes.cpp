#include "ui/theme/paintframes.h"

#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

namespace hk {
namespace {

constexpr int areaFrame = 2;   // design pixels; as much as a corner of this radius needs
constexpr int arrowWidth = 18; // wide enough to be hit

} // namespace

bool isFramedArea(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget);
}

int areaFrameWidth(const Metrics &metrics)
{
    return qMax(metrics.px(areaFrame), metrics.focusWidth());
}

void drawAreaFrame(const Brush &brush, const QStyleOption &option, const QWidget *widget)
{
    drawBox(brush, option.rect, brush.metrics.radius(), option.palette.color(QPalette::Base),
            brush.colours.divider);
    const auto *list = qobject_cast<const QAbstractItemView *>(widget);
    if (option.state & QStyle::State_HasFocus && !(list && list->currentIndex().isValid()))
        drawFocusRing(brush, option.rect, brush.metrics.radius());
}

void drawMenuFrame(const Brush &brush, const QRect &rect)
{
    drawBox(brush, rect, 0, {}, brush.colours.outline);
}

bool drawMenuSeparator(const Brush &brush, const QStyleOptionMenuItem &option)
{
    if (!option.text.isEmpty())
        return false;
    const int side = brush.metrics.px(8);
    brush.painter.fillRect(QRect(option.rect.left() + side, option.rect.center().y(),
                                 option.rect.width() - 2 * side, 1),
                           brush.colours.divider);
    return true;
}

void drawChosenMenuItem(const Brush &brush, const QStyleOptionMenuItem &option)
{
    const bool isChosen =
            option.state & QStyle::State_Selected && option.state & QStyle::State_Enabled;
    if (isChosen && brush.colours.highContrast)
        drawBox(brush, option.rect, 0, {}, brush.colours.text);
}

int menuArrowWidth(const Metrics &metrics) { return metrics.px(arrowWidth); }

void drawMenuButton(const Brush &brush, const QStyleOptionButton &option, const QWidget *widget)
{
    drawPushButton(brush, option, widget);
    const int width = menuArrowWidth(brush.metrics);
    const int side = brush.metrics.px(8);
    const QRect &r = option.rect;
    const QRect place(r.right() + 1 - side - width, r.top(), width, r.height());
    const bool enabled = option.state & QStyle::State_Enabled;
    const Colours &c = brush.colours;
    drawChevron(brush, QStyle::visualRect(option.direction, r, place), 0,
                !enabled                    ? c.disabled
                        : isPrimary(widget) ? c.onAccent
                                            : c.secondary);
}

QStyleOptionComboBox elidedTo(const QStyleOptionComboBox &option, const QRect &room)
{
    QStyleOptionComboBox fitting = option;
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4; // Qt's gap
    const int width = room.width() - icon - 2;
    fitting.currentText =
            option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, qMax(0, width));
    return fitting;
}

} // namespace hk
