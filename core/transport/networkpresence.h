#pragma once

namespace hk {

/// Whether an interface of this machine other than loopback is up, has its link, and an address
/// that is more than link-local: false tells that nothing beyond this machine can be reached now,
/// true promises nothing. getifaddrs(3); any thread, tens of µs.
bool hasNetwork();

} // namespace hk
