#include "ui/theme/paint.h"
#include "ui/theme/paintframes.h"
#include "ui/theme/readingorder.h"
#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QPushButton>

namespace hk {

void drawBox(const Brush &brush, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &line, qreal lineWidth)
{
    QPainter &p = brush.painter;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    const qreal inset = line.isValid() ? lineWidth / 2 : 0;
    p.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    p.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    p.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    p.restore();
}

void drawFocusRing(const Brush &brush, const QRectF &rect, qreal radius)
{
    drawBox(brush, rect, radius, {}, brush.colours.accent, brush.metrics.focusWidth());
}

void drawChevron(const Brush &brush, const QRectF &rect, int degrees, const QColor &colour)
{
    QPainter &p = brush.painter;
    const qreal half = brush.metrics.px(4);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(rect.center());
    p.rotate(degrees);
    p.setPen(QPen(colour, brush.metrics.scale() * 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPainterPath path(QPointF(-half, -half / 2));
    path.lineTo(0, half / 2);
    path.lineTo(half, -half / 2);
    p.drawPath(path);
    p.restore();
}

void drawPushButton(const Brush &brush, const QStyleOption &option, const QWidget *widget)
{
    const Colours &c = brush.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool primary = isPrimary(widget) && enabled;
    const bool on = option.state & QStyle::State_On;
    QColor fill = primary ? c.accent : on ? c.selection : option.palette.color(QPalette::Button);
    if (enabled && option.state & QStyle::State_Sunken)
        fill = c.pressed(fill);
    else if (enabled && option.state & QStyle::State_MouseOver)
        fill = c.hovered(fill);
    const QColor line = !enabled ? c.disabledLine() : primary || on ? c.accent : c.outline;
    drawBox(brush, option.rect, brush.metrics.radius(), fill, line);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    if (!primary) {
        drawFocusRing(brush, option.rect, brush.metrics.radius());
    } else {
        // An accent ring on accent would not be seen: a line of the other colour inside it.
        const int inset = brush.metrics.focusWidth();
        drawBox(brush, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                brush.metrics.radius() - inset, {}, c.onAccent, 1.5);
    }
}

void drawPushButtonLabel(const Brush &brush, const QStyleOptionButton &option,
                         const QWidget *widget)
{
    const Colours &c = brush.colours;
    QPainter &p = brush.painter;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool showsLetter =
            !widget || widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
            | (showsLetter ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    const int side = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = side && !option.text.isEmpty() ? brush.metrics.px(6) : 0;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int room = option.rect.width() - (hasMenu ? menuArrowWidth(brush.metrics) : 0);
    const int start = option.rect.left() + (room - side - gap - words) / 2;
    if (side) {
        const int top = option.rect.top() + (option.rect.height() - side + 1) / 2;
        const QRect place(start, top, side, side);
        option.icon.paint(&p, QStyle::visualRect(option.direction, option.rect, place),
                          Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    p.save();
    p.setPen(!enabled                    ? c.disabled
                     : isPrimary(widget) ? c.onAccent
                                         : option.palette.color(QPalette::ButtonText));
    const QRect place(start + side + gap, option.rect.top(), words + 2, option.rect.height());
    p.drawText(QStyle::visualRect(option.direction, option.rect, place),
               flags | readingOrder(option.text, option.direction), option.text);
    p.restore();
}

void drawToolButton(const Brush &brush, const QStyleOption &option)
{
    const Colours &c = brush.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool flat = option.state & QStyle::State_AutoRaise;
    QColor fill = flat ? QColor() : option.palette.color(QPalette::Button);
    QColor line = flat && !c.highContrast ? QColor() : enabled ? c.outline : c.disabledLine();
    if (option.state & QStyle::State_On) {
        fill = c.selection;
        line = c.accent;
    }
    const QColor base = fill.isValid() ? fill : c.surface;
    if (enabled && option.state & QStyle::State_Sunken)
        fill = c.pressed(base);
    else if (enabled && option.state & QStyle::State_MouseOver)
        fill = c.hovered(base);
    drawBox(brush, option.rect, brush.metrics.radius(), fill, line);
}

void drawToolButtonArrow(const Brush &brush, const QStyleOptionToolButton &option,
                         const QRect &part)
{
    const Colours &c = brush.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool isOver = option.state & QStyle::State_MouseOver;
    const bool isPressed = enabled && option.state & QStyle::State_Sunken
            && option.activeSubControls & QStyle::SC_ToolButtonMenu;
    if (isPressed)
        drawBox(brush, part, brush.metrics.radius(), c.pressed(c.surface), {});
    if (enabled && isOver) {
        // Says that the two do different things.
        const int side = option.direction == Qt::RightToLeft ? part.right() : part.left();
        const int inset = brush.metrics.px(6);
        brush.painter.fillRect(QRect(side, part.top() + inset, 1, part.height() - 2 * inset),
                               c.outline);
    }
    drawChevron(brush, part, 0, enabled ? c.secondary : c.disabled);
}

void drawCheckMark(const Brush &brush, const QStyleOption &option, bool round)
{
    const Colours &c = brush.colours;
    QPainter &p = brush.painter;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = option.rect;
    const qreal radius = round ? box.width() / 2 : brush.metrics.px(4);
    const QColor fill = on ? (enabled ? c.accent : c.disabled) : c.surface;
    drawBox(brush, box, radius, fill, on ? fill : enabled ? c.outline : c.disabledLine());
    if (!on)
        return;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(c.onAccent, 1.8 * brush.metrics.scale(), Qt::SolidLine, Qt::RoundCap,
                  Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return box.topLeft() + QPointF(box.width() * x, box.height() * y);
    };
    if (round) {
        p.setBrush(c.onAccent);
        p.drawEllipse(box.center(), box.width() * 0.14, box.height() * 0.14);
    } else if (option.state & QStyle::State_NoChange) {
        p.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    } else {
        p.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)});
    }
    p.restore();
}

} // namespace hk
