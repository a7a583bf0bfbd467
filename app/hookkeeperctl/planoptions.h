#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec ofCompany{"company", "COMPANY", "all its deliveries that match"};
inline constexpr OptionSpec resendRate{"rate", "N/s|N/m",
                                       "so many requests a second or minute; default as fast as "
                                       "the endpoints take them"};
inline constexpr OptionSpec resendParallel{
        "parallel", "N",
        "so many deliveries at once, 1 to 64; default as many as the endpoints take"};
inline constexpr OptionSpec startAt{
        "at", "TIME",
        "begin then, such as 2026-05-14T22:00 (in the company's time zone; with "
        "Z or +02:00 in that) or in 2h"};
inline constexpr OptionSpec maxAge{"max-age", "7d", "leave out what was created longer ago"};
inline constexpr OptionSpec includeReasons{
        "include", "REASON,…",
        "send these all the same: unfinished, delivered, superseded, duplicate, held"};

} // namespace hk::options
