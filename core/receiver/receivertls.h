#pragma once

namespace hk {

/// Whether a receiver speaks https, and what is wrong with the certificate that it makes for that.
enum class ReceiverTls {
    Off,
    Good, ///< signed by the receiver's own authority, for this computer's names
    Expired,
    WrongHost,
    SelfSigned,
};

} // namespace hk
