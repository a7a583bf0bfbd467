#pragma once

#include <QtGui/QFont>

class QWidget;

namespace hk {

/// The sizes of type that the design knows; all follow the zoom.
enum class TextRole { Body, PageTitle, CardTitle, Strong, Figure, Code };

/// Gives `widget` the font of a role, now and after each change of zoom; a title is a
/// heading to screen readers.
void setTextRole(QWidget *widget, TextRole role);

/// The font of a role in the size now in force for `widget` (none: the application).
QFont fontOf(TextRole role, const QWidget *widget = nullptr);

/// Second-rank text: `widget` draws with the palette's secondary colour.
void setSecondary(QWidget *widget);

} // namespace hk
