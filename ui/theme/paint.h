#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"

#include <QtCore/QRectF>
#include <QtWidgets/QStyleOption>

class QPainter;
class QWidget;

namespace hk {

/// What the drawing functions of the style and of self-painted widgets and delegates share. Lives
/// as long as one paint call.
struct Brush
{
    QPainter &painter;
    const Colours &colours;
    Metrics metrics;
};

/// A filled box with a line around it, drawn wholly inside `rect`; an invalid colour leaves that
/// part out.
void drawBox(const Brush &brush, const QRectF &rect, qreal radius, const QColor &fill,
             const QColor &line, qreal lineWidth = 1);
/// The ring inside `rect` that shows the keyboard focus.
void drawFocusRing(const Brush &brush, const QRectF &rect, qreal radius);
/// A down (0°), left (90°), up (180°) or right (270°) chevron in the middle of `rect`.
void drawChevron(const Brush &brush, const QRectF &rect, int degrees, const QColor &colour);

// Of the style: one function for each thing it draws its own way.
void drawPushButton(const Brush &brush, const QStyleOption &option, const QWidget *widget);
void drawPushButtonLabel(const Brush &brush, const QStyleOptionButton &option,
                         const QWidget *widget);
void drawToolButton(const Brush &brush, const QStyleOption &option);
/// The part of a tool button that opens its menu.
void drawToolButtonArrow(const Brush &brush, const QStyleOptionToolButton &option,
                         const QRect &part);
void drawCheckMark(const Brush &brush, const QStyleOption &option, bool round);
void drawField(const Brush &brush, const QStyleOption &option, const QWidget *widget);
void drawComboBox(const Brush &brush, const QStyleOptionComboBox &option, const QWidget *widget,
                  const QRect &arrow);
void drawSpinBox(const Brush &brush, const QStyleOptionSpinBox &option, const QWidget *widget,
                 const QRect &up, const QRect &down);
void drawItemBackground(const Brush &brush, const QStyleOptionViewItem &option,
                        const QWidget *widget);
void drawHeaderSection(const Brush &brush, const QStyleOptionHeader &option);
void drawScrollBar(const Brush &brush, const QStyleOptionSlider &option, const QRect &slider);
void drawProgressGroove(const Brush &brush, const QRect &rect);
void drawProgress(const Brush &brush, const QStyleOptionProgressBar &option);
void drawTab(const Brush &brush, const QStyleOptionTab &option);
void drawMenuBarItem(const Brush &brush, const QStyleOptionMenuItem &option, const QWidget *widget);
void drawBar(const Brush &brush, const QRect &rect, Qt::Edge lineAt);

} // namespace hk
