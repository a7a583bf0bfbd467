#pragma once

#include <QtGui/QIcon>

namespace hk {

/// What the tray shows at a glance. The mark differs in shape, not in colour alone.
enum class TrayMark {
    None,    ///< it sends
    Paused,  ///< two bars
    Failing, ///< an exclamation mark
    Another, ///< a ring: another program sends
};

/// The program's icon with a mark at its lower end, legible on a light and on a dark panel.
QIcon trayIcon(TrayMark mark);

} // namespace hk
