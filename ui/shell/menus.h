#pragma once

#include "ui/common/page.h"

#include <QtCore/QList>

class QMenu;
class QMenuBar;

namespace hk {

class ActionSet;
class EditActions;

/// Fills the menu bar from the window's and the pages' actions; a menu that would have nothing in
/// it is not made.
void buildMenus(QMenuBar &bar, const ActionSet &actions, EditActions &edit,
                const QList<Page *> &pages);

} // namespace hk
