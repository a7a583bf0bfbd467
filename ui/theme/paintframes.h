#pragma once

#include "ui/theme/paint.h"

class QStyleOptionComboBox;
class QStyleOptionMenuItem;

namespace hk {

// Of the style: frames around what scrolls and opens, and what stands in and beside them.

/// Whether the style frames it as a list or a text: what scrolls in a frame.
bool isFramedArea(const QWidget *widget);
/// The corners of what scrolls are not round: as far as this from the edge it would cover those of
/// its frame.
int areaFrameWidth(const Metrics &metrics);
/// With the focus, unless it is a list that marks the row which has it.
void drawAreaFrame(const Brush &brush, const QStyleOption &option, const QWidget *widget);

void drawMenuFrame(const Brush &brush, const QRect &rect);
/// The line between two groups; false: it has a title, so it is more than a line.
bool drawMenuSeparator(const Brush &brush, const QStyleOptionMenuItem &option);
/// Where colours alone do not tell which entry is chosen.
void drawChosenMenuItem(const Brush &brush, const QStyleOptionMenuItem &option);

/// The room for the chevron of a button that opens a menu.
int menuArrowWidth(const Metrics &metrics);
/// As a push button, with that chevron at its end.
void drawMenuButton(const Brush &brush, const QStyleOptionButton &option, const QWidget *widget);

/// The words of a combo box as they fit into `room`: what is cut off must not look like all of it.
QStyleOptionComboBox elidedTo(const QStyleOptionComboBox &option, const QRect &room);

} // namespace hk
