#pragma once

#include "core/model/deliveryfilter.h"

#include <optional>

namespace hk {

/// "yes", "true", "1" and their opposites, in either case.
std::optional<bool> yesOrNo(QStringView value);

/// Of a term whose field knows a fixed set of words: what is wrong with its value, as a sentence.
/// None where the field takes any text.
std::optional<QString> faultOfWord(const FilterNode &term);

/// At most how many characters of a value a sentence about it repeats.
inline constexpr qsizetype longestShownValue = 40;

} // namespace hk
