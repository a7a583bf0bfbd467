#pragma once

#include "ui/common/page.h"

#include <QtCore/QList>

class QMenu;
class QMenuBar;

namespace hk {

class ActionSet;
class EditActions;

/// The menus of a menu bar that buildMenus() fills later.
void nameMenus(QMenuBar &bar);

/// Fills the menu bar from the window's and the pages' actions; a menu that would have nothing in
/// it is not there.
void buildMenus(QMenuBar &bar, const ActionSet &actions, EditActions &edit,
                const QList<Page *> &pages);

} // namespace hk
