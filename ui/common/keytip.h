#pragma once

#include <QtCore/QString>

class QAction;
class QWidget;

namespace hk {

/// Gives `widget` a tooltip that names the action's key: "Sends it again (Ctrl+R)", also after the
/// key has changed. Without a key, or an action, it is the text alone. GUI thread.
void setKeyTip(QWidget *widget, const QString &text, const QAction *action);

} // namespace hk
