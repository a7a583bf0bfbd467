#include "ui/theme/paint.h"
#include "ui/theme/roles.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QWidget>

namespace hk {
namespace {

void drawFieldFrame(const Brush &brush, const QStyleOption &option, const QWidget *widget,
                    bool filled)
{
    const Colours &c = brush.colours;
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool invalid = isInvalid(widget);
    QColor fill = filled ? option.palette.color(QPalette::Base) : QColor();
    if (c.dark && filled && enabled)
        fill = c.surface;
    const QColor line = invalid ? c.tone(Tone::Danger).text
            : focus             ? c.accent
            : enabled           ? c.outline
                                : c.disabledLine();
    drawBox(brush, option.rect, brush.metrics.radius(), fill, line,
            focus || invalid ? brush.metrics.focusWidth() : 1);
}

bool editsCell(const QWidget *widget)
{
    const QWidget *viewport = widget ? widget->parentWidget() : nullptr;
    return viewport && qobject_cast<const QAbstractItemView *>(viewport->parentWidget());
}

} // namespace

void drawField(const Brush &brush, const QStyleOption &option, const QWidget *widget)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
    if (frame && frame->lineWidth <= 0) {
        // Else it is the editor inside a combo box or spin box, which has the frame.
        if (editsCell(widget) && option.state & QStyle::State_HasFocus)
            drawBox(brush, option.rect, 0, {}, brush.colours.accent, brush.metrics.focusWidth());
        return;
    }
    drawFieldFrame(brush, option, widget, true);
}

void drawComboBox(const Brush &brush, const QStyleOptionComboBox &option, const QWidget *widget,
                  const QRect &arrow)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    drawFieldFrame(brush, option, widget, true);
    if (!option.editable && enabled && option.state & QStyle::State_MouseOver) {
        const int inset = brush.metrics.focusWidth();
        drawBox(brush, QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                brush.metrics.radius() - 1, brush.colours.hovered(brush.colours.surface), {});
    }
    drawChevron(brush, arrow, 0, enabled ? brush.colours.secondary : brush.colours.disabled);
}

void drawSpinBox(const Brush &brush, const QStyleOptionSpinBox &option, const QWidget *widget,
                 const QRect &up, const QRect &down)
{
    drawFieldFrame(brush, option, widget, true);
    const auto colourOf = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return option.state & QStyle::State_Enabled && option.stepEnabled & step
                ? brush.colours.secondary
                : brush.colours.disabled;
    };
    drawChevron(brush, up, 180, colourOf(QAbstractSpinBox::StepUpEnabled));
    drawChevron(brush, down, 0, colourOf(QAbstractSpinBox::StepDownEnabled));
}

} // namespace hk
