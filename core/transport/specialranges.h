#pragma once

#include "core/transport/ipaddress.h"

namespace hk {

/// What kind of address `address` is when it is not a public one ("loopback", "private"…, English);
/// nullptr for a public one. From the IANA special-purpose address registries (RFC 6890), read in
/// 2025: every block that is not globally reachable, and every block that carries an IPv4 address
/// inside an IPv6 one. Any thread.
const char *specialKindOf(const IpAddress &address);

} // namespace hk
