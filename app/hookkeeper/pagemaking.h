#pragma once

#include "core/workspace/fronts.h"
#include "ui/shell/pagename.h"

#include <QtCore/QList>

#include <memory>

class QSettings;

namespace hk {

class Dialogs;
class Page;

/// What the pages will say of themselves, before there are any: in the order of the sidebar.
QList<PageName> pageNames();

/// The page that pageNames() names at `index`, none behind the last; what it is given outlives it.
/// `settings` keeps what the page remembers. GUI thread.
std::unique_ptr<Page> makePage(qsizetype index, const Fronts &fronts, Dialogs &dialogs,
                               QSettings &settings);

} // namespace hk
