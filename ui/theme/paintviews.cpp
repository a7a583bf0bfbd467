#include "ui/theme/paint.h"
#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
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
        drawBox(brush, option.rect, brush.metrics.radius(), fill,
                c.highContrast && selected ? c.text : QColor());
        return;
    }
    if (option.backgroundBrush.style() != Qt::NoBrush)
        brush.painter.fillRect(option.rect, option.backgroundBrush);
    if (fill.isValid())
        brush.painter.fillRect(option.rect, fill);
    if (selected && c.highContrast) { // colours alone do not tell it
        brush.painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), c.text);
        brush.painter.fillRect(QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)),
                               c.text);
    }
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

void drawProgressGroove(const Brush &brush, const QRect &rect)
{
    // As thick as a bar of it looks right, wherever it has room.
    const qreal thick = qMin<qreal>(rect.height(), brush.metrics.px(8));
    const QRectF groove(rect.left(), rect.center().y() + 0.5 - thick / 2, rect.width(), thick);
    drawBox(brush, groove, thick / 2, brush.colours.pressed(brush.colours.surface),
            brush.colours.outline);
}

void drawProgress(const Brush &brush, const QStyleOptionProgressBar &option)
{
    const qreal thick = qMin<qreal>(option.rect.height(), brush.metrics.px(8));
    const qreal whole = option.rect.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    if (range <= 0) { // busy, without running to and fro: hatched
        const QRectF bar(option.rect.left(), option.rect.center().y() + 0.5 - thick / 2, whole,
                         thick);
        QPainterPath shape;
        shape.addRoundedRect(bar.adjusted(1, 1, -1, -1), thick / 2, thick / 2);
        brush.painter.fillPath(shape, QBrush(brush.colours.accent, Qt::BDiagPattern));
        return;
    }
    const qreal share = qreal(qint64(option.progress) - option.minimum) / qreal(range);
    if (share <= 0)
        return;
    const qreal length = qMax(thick, whole * qMin<qreal>(share, 1)); // the ends are round
    const bool mirrored = (option.direction == Qt::RightToLeft) != option.invertedAppearance;
    const qreal left = mirrored ? option.rect.left() + whole - length : option.rect.left();
    const QRectF bar(left, option.rect.center().y() + 0.5 - thick / 2, length, thick);
    drawBox(brush, bar, thick / 2, brush.colours.accent, {});
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
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(brush, r, brush.metrics.radius());
}

} // namespace hk
