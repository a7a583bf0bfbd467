#include "ui/theme/paint.h"
#include "ui/theme/readingorder.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QWidget>

namespace hk {

void drawBar(const Brush &brush, const QRect &rect, Qt::Edge lineAt)
{
    brush.painter.fillRect(rect, brush.colours.surface);
    const int y = lineAt == Qt::TopEdge ? rect.top() : rect.bottom();
    brush.painter.fillRect(QRect(rect.left(), y, rect.width(), 1), brush.colours.divider);
}

void drawMenuBarItem(const Brush &brush, const QStyleOptionMenuItem &option, const QWidget *widget)
{
    drawBar(brush, option.rect, Qt::BottomEdge);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool active = enabled && option.state & QStyle::State_Selected;
    if (active) {
        const int inset = brush.metrics.px(3);
        drawBox(brush, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                brush.metrics.radius(), brush.colours.selection,
                brush.colours.highContrast ? brush.colours.text : QColor());
    }
    const QStyle *style = widget ? widget->style() : nullptr;
    if (!style)
        return;
    const bool underline = style->styleHint(QStyle::SH_UnderlineShortcut, &option, widget);
    const int flags = Qt::AlignCenter | Qt::TextSingleLine
            | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    brush.painter.setPen(enabled ? brush.colours.text : brush.colours.disabled);
    brush.painter.drawText(
            option.rect, flags | readingOrder(option.text, widget->layoutDirection()), option.text);
}

} // namespace hk
