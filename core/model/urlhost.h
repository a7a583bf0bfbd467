#pragma once

#include <QtCore/QString>
#include <QtCore/QStringView>

namespace hk {

/// The host of a URL as it is sent: lower-case ASCII, an IDN as its xn-- form, an IPv6 address in
/// brackets; empty when `host` is no host. Accepts labels of RFC 1123, section 2.1 (63 characters
/// each, 253 in all), an IPv4 address in four decimal parts, and an IPv6 address in brackets
/// without a zone. A name that ends in a number but is no such address is refused: resolvers read
/// it as an address in forms of their own ("0x7f.1"). Pure function, any thread.
QString asciiHostOf(QStringView host);

/// Whether an ASCII host is "localhost", of 127.0.0.0/8, ::1, or 127.0.0.0/8 mapped into IPv6.
bool isLoopbackHost(QStringView asciiHost);

} // namespace hk
