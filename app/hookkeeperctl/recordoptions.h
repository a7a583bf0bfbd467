#pragma once

#include "app/hookkeeperctl/optionspec.h"

namespace hk::options {

inline constexpr OptionSpec recordFormat{
        "format", "csv|jsonl|har|evidence|pdf",
        "default: what the name of the file says, else csv, or jsonl with --json"};
inline constexpr OptionSpec maskPersonal{"mask-personal", nullptr,
                                         "leave out names, e-mails, phones, addresses…"};
inline constexpr OptionSpec withSignatures{"with-signatures", nullptr,
                                           "show the signatures that were sent"};
inline constexpr OptionSpec output{"output", "FILE|-",
                                   "write to this file, there only when it is whole; default -"};
inline constexpr OptionSpec entry{"entry", "N", "show this one with all that is known of it"};
inline constexpr OptionSpec findText{"find", "TEXT", "only those in which this text stands"};

} // namespace hk::options
