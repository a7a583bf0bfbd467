#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <array>
#include <optional>

struct sockaddr;

namespace hk {

/// An IPv4 or IPv6 address, without port and without zone. A value, any thread.
class IpAddress
{
public:
    using Bytes = std::array<quint8, 16>; ///< network order; an IPv4 address has the first four

    IpAddress() = default;
    static IpAddress v4(quint8 a, quint8 b, quint8 c, quint8 d);
    static IpAddress v6(const Bytes &bytes) { return IpAddress(bytes, true); }

    /// Of an AF_INET or AF_INET6 address; none for any other family.
    static std::optional<IpAddress> fromSockaddr(const sockaddr *address);
    /// The strict forms: four decimal numbers, or RFC 4291 text. No brackets, no zone.
    static std::optional<IpAddress> fromText(QByteArrayView text);
    /// What the C library's resolver takes for an address as well: "127.1", "0x7f000001",
    /// "0177.0.0.1", "2130706433" (POSIX inet_addr), brackets around IPv6. A zone is dropped.
    static std::optional<IpAddress> fromHost(QByteArrayView host);

    bool isV6() const { return m_isV6; }
    int bits() const { return m_isV6 ? 128 : 32; }
    const Bytes &bytes() const { return m_bytes; }
    /// Whether the first `length` bits are those of `other`, which is of the same family.
    bool sharesPrefix(const IpAddress &other, int length) const;
    /// The IPv4 address in an IPv4-mapped one (::ffff:0:0/96, RFC 4291 section 2.5.5.2): the kernel
    /// sends to that. Any other address is itself.
    IpAddress unmapped() const;
    /// The IPv4 address in the four bytes from `offset`.
    IpAddress embedded(size_t offset) const;

    QString text() const;
    /// With a port, IPv6 in brackets: "127.0.0.1:8080", "[::1]:8080".
    QString textWithPort(quint16 port) const;

    bool operator==(const IpAddress &) const = default;

private:
    IpAddress(const Bytes &bytes, bool isV6) : m_bytes(bytes), m_isV6(isV6) { }

    Bytes m_bytes{};
    bool m_isV6 = false;
};

} // namespace hk
