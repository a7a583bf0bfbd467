#pragma once

namespace hk {

/// An option as it is typed and explained. `value` names what follows it; none: a flag.
struct OptionSpec
{
    const char *name;
    const char *value;
    const char *help;
};

} // namespace hk
