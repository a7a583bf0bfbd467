#pragma once

#include "core/base/id.h"

#include <QtCore/QString>

namespace hk {

/// Something that the window can show. A value.
struct Place
{
    CompanyId company;
    QString page; ///< a page's key
    QString what; ///< see Page::open() and Page::opened(); empty: the page as it is
    bool operator==(const Place &) const = default;
};

} // namespace hk
