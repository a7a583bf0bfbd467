#pragma once

#include "ui/theme/colours.h"

#include <optional>

class QWidget;

namespace hk {

/// The page's one primary button: filled with the accent colour.
void setPrimary(QWidget *button, bool primary = true);
bool isPrimary(const QWidget *button);

/// A field whose content is wrong: its frame says so, beside the message under it.
void setInvalid(QWidget *field, bool invalid);
bool isInvalid(const QWidget *field);

/// Text in the colour of a tone, now and after each change of theme; none: as before.
void setTone(QWidget *label, std::optional<Tone> tone);
/// The style calls it for every widget it polishes.
void applyTone(QWidget *widget);

/// A list that stands in the sidebar: rounded items, a ring around the one with the focus.
void setSidebarList(QWidget *list);
bool isSidebarList(const QWidget *list);

} // namespace hk
