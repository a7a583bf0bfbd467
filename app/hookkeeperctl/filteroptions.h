#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec savedFilter{"saved", "NAME",
                                        "a filter that was saved; with --filter both must hold"};
inline constexpr OptionSpec replaceFilter{"replace", nullptr,
                                          "in the place of the one of that name"};

} // namespace hk::options
