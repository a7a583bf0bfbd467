#pragma once

namespace hk {

/// An option as it is typed and explained. `value` names what follows it; none: a flag. One that
/// repeats may be given several times.
struct OptionSpec
{
    const char *name = nullptr;
    const char *value = nullptr;
    const char *help = nullptr;
    bool repeats = false;
};

} // namespace hk
