#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec auditFilter{"filter", "EXPR",
                                        "such as \"who:window what:settings time:<7d\""};
inline constexpr OptionSpec auditFormat{"format", "csv|jsonl",
                                        "default what the file's name says, else csv"};
inline constexpr OptionSpec auditHead{"head", "N:HASH",
                                      "that entry must be there; as an earlier verify printed it"};

} // namespace hk::options
