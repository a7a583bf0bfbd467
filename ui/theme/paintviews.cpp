#include "ui/theme/paint.h"
#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QWidget>

namespace hk {

void drawItemBackground(const Brush &brush, const QStyleOptionViewItem &option,
                        const QWidget *widget)
{
    const Colours &c = brush.colours;
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered =
            option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    QColor fill;
    if (selected)
        fill = c.selection;
    else if (hovered)
        fill = isSidebarList(widget) ? c.hovered(c.sidebar) : c.hovered(c.surface);
    if (isSidebarList(widget)) {
        drawBox(brush, option.rect, brush.metrics.radius(), fill, {});
        return;
    }
    if (option.backgroundBrush.style() != Qt::NoBrush)
        brush.painter.fillRect(option.rect, option.backgroundBrush);
    if (fill.isValid())
        brush.painter.fillRect(option.rect, fill);
}

void drawHeaderSection(const Brush &brush, const QStyleOptionHeader &option)
{
    const Colours &c = brush.colours;
    const bool hovered =
            option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    brush.painter.fillRect(option.rect, hovered ? c.hovered(c.surface) : c.surface);
    const QRect &r = option.rect;
    if (option.orientation == Qt::Horizontal)
        brush.painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), c.divider);
    else
        brush.painter.fillRect(QRect(r.right(), r.top(), 1, r.height()), c.divider);
}

void drawScrollBar(const Brush &brush, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Colours &c = brush.colours;
    const bool active = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    QColor fill = active ? c.secondary : c.outline;
    if (!active && !c.highContrast)
        fill.setAlpha(150);
    const qreal inset = brush.metrics.px(2);
    const QRectF rect = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    drawBox(brush, rect, qMin(rect.width(), rect.height()) / 2, fill, {});
}

void drawTab(const Brush &brush, const QStyleOptionTab &option)
{
    const Colours &c = brush.colours;
    const QRect &r = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && option.state & QStyle::State_MouseOver)
        brush.painter.fillRect(r, c.hovered(c.surface));
    if (selected) {
        const int height = brush.metrics.px(2);
        brush.painter.fillRect(QRect(r.left(), r.bottom() - height + 1, r.width(), height),
                               c.accent);
    }
}

} // namespace hk
