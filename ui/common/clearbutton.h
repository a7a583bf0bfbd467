#pragma once

class QLineEdit;

namespace hk {

/// The button that empties a field, named for screen readers; so is a picture in front, by its
/// action's text. After the field's other actions were added. GUI thread.
void addClearButton(QLineEdit *field);

} // namespace hk
