#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QString>

namespace hk {

/// What the window's frame says of a page, also before there is the page.
struct PageName
{
    QString key;
    Icon icon;
    QString title;
};

} // namespace hk
