#pragma once

namespace hk {

/// Why nothing is sent just now.
enum class PauseCause {
    None,      ///< it is
    DiskFull,  ///< no outcome could be recorded
    Store,     ///< the store refuses for another reason
    NoNetwork, ///< this machine has none
};

} // namespace hk
