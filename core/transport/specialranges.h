#pragma once

#include "core/transport/ipaddress.h"

namespace hk {

/// What kind of address `address` is when it is not a public one ("loopback", "private"…, English);
/// nullptr for a public one. From the IANA special-purpose address registries (RFC 6890), read in
/// 2025: every block that is not globally reachable, and every block that carries an IPv4 address
/// inside an IPv6 one. Any thread.
const char *specialKindOf(const IpAddress &address);

/// What a range is that holds addresses of more than one kind.
inline constexpr char mixedKind[] = "mixed";
/// The same of all addresses whose first `length` bits are those of `first`, which is no
/// IPv4-mapped one: mixedKind where they are not alike.
const char *specialKindOf(const IpAddress &first, int length);

} // namespace hk
