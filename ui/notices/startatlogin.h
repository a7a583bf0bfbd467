#pragma once

#include "core/base/result.h"

namespace hk {

/// Whether the desktop starts the program, without a window, when somebody logs in. What it says is
/// always looked up, for others can change it too. GUI thread.
class StartAtLogin
{
public:
    enum class State {
        Off,
        On,
        Other, ///< there is an entry, but it starts something else than this program would write
    };

    virtual ~StartAtLogin() = default;
    virtual State state() const = 0;
    /// Makes the entry as it should be, or removes it. FileUnwritable.
    virtual Result<void> set(bool on) = 0;
    /// The file of the entry, for people.
    virtual QString place() const = 0;
};

} // namespace hk
