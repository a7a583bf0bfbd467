#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace hk {

/// A filter that comes with the program.
struct ShippedFilter
{
    QString name; ///< translated
    QString filter;
};

/// What support is asked for most. GUI thread (translated).
QList<ShippedFilter> shippedFilters();

} // namespace hk
