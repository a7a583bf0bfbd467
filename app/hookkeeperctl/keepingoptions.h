#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec allCompanies{"all", nullptr, "every company"};
inline constexpr OptionSpec olderThan{
        "older-than", "90d", "what ended longer ago; default what each company's rules say"};
inline constexpr OptionSpec endedAs{"status", "STATUS,…",
                                    "only what ended so: delivered, failed, cancelled"};
inline constexpr OptionSpec keepDelivered{"delivered", "90d|forever",
                                          "how long delivered ones are kept"};
inline constexpr OptionSpec keepFailed{"failed", "365d|forever", "how long failed ones are"};
inline constexpr OptionSpec keepCancelled{"cancelled", "30d|forever",
                                          "how long cancelled ones are"};
inline constexpr OptionSpec byCustomer{"customer", "ID", "the customer of that id"};
inline constexpr OptionSpec byEmail{"email", "E", "the customer of that e-mail address"};
inline constexpr OptionSpec byName{"name", "N", "the customer of exactly that name"};
inline constexpr OptionSpec cancelUnfinished{"cancel-unfinished", nullptr,
                                             "cancel what is not sent yet of their events"};

} // namespace hk::options
