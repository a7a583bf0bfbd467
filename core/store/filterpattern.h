#pragma once

#include "core/model/deliveryfilter.h"

#include <QtCore/QString>

namespace hk {

/// What stands before a %, a _ or itself in a pattern of LIKE that means just that.
inline constexpr QChar patternEscape = u'\\';

/// Whether the value of a term has a `*` that stands for anything.
bool hasWildcard(const FilterNode &term);
/// The value of a term as a pattern of LIKE: its wildcards as %, all else as itself.
QString patternOf(const FilterNode &term);
/// Whether the term finds `text`, without regard to case, as LIKE would with its pattern.
bool isFoundBy(const FilterNode &term, const QString &text);

} // namespace hk
