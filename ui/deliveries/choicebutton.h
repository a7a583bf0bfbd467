#pragma once

#include <QtCore/QString>

class QButtonGroup;
class QToolButton;

namespace hk {

/// A button with words that is the `id` of a group of which one is down, in the group's widget.
QToolButton *addChoiceButton(QButtonGroup &group, int id, const QString &text,
                             const QString &objectName);

} // namespace hk
