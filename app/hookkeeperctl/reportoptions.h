#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec reportEndpoint{"endpoint", "NAME", "of this endpoint alone"};
inline constexpr OptionSpec reportLast{"last", "AGE", "up to now: 24h (default), 7d, 30d…"};
inline constexpr OptionSpec reportMonth{"month", "YYYY-MM", "that month of the company's zone"};
inline constexpr OptionSpec reportFrom{"from", "T",
                                       "2026-05-14 or 2026-05-14T09:00, in the company's zone"};
inline constexpr OptionSpec reportTo{"to", "T", "likewise; a day alone is taken in whole"};
inline constexpr OptionSpec reportFormat{"format", "text|json|csv|html|pdf",
                                         "default what the file's name says, else text"};

} // namespace hk::options
