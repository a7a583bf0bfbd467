#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec onlyPayload{"payload", nullptr, "compare only the payloads"};
inline constexpr OptionSpec onlyRequest{"request", nullptr, "compare only the requests, as sent"};
inline constexpr OptionSpec onlyResponse{"response", nullptr, "compare only what came back"};
inline constexpr OptionSpec ignoreOrder{"ignore-order", nullptr,
                                        "names of an object may stand in any order"};
inline constexpr OptionSpec asSent{"as-sent", nullptr,
                                   "as the last attempt sent it, with the signature of then"};

} // namespace hk::options
