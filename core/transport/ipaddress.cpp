#include "core/transport/ipaddress.h"

#include <QtCore/QByteArray>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>

namespace hk {

IpAddress IpAddress::v4(quint8 a, quint8 b, quint8 c, quint8 d)
{
    return IpAddress({a, b, c, d}, false);
}

std::optional<IpAddress> IpAddress::fromSockaddr(const sockaddr *address)
{
    IpAddress ip;
    // memcpy, since what curl hands over need not be aligned for the family it holds.
    if (address->sa_family == AF_INET) {
        std::memcpy(ip.m_bytes.data(),
                    reinterpret_cast<const char *>(address) + offsetof(sockaddr_in, sin_addr), 4);
        return ip;
    }
    if (address->sa_family == AF_INET6) {
        std::memcpy(ip.m_bytes.data(),
                    reinterpret_cast<const char *>(address) + offsetof(sockaddr_in6, sin6_addr),
                    16);
        ip.m_isV6 = true;
        return ip;
    }
    return std::nullopt;
}

std::optional<IpAddress> IpAddress::fromText(QByteArrayView text)
{
    char copy[INET6_ADDRSTRLEN + 1];
    if (text.isEmpty() || text.size() >= qsizetype(sizeof copy) || text.contains('\0'))
        return std::nullopt;
    std::copy(text.begin(), text.end(), copy);
    copy[text.size()] = '\0';
    IpAddress ip;
    if (inet_pton(AF_INET, copy, ip.m_bytes.data()) == 1)
        return ip;
    ip.m_isV6 = true;
    if (inet_pton(AF_INET6, copy, ip.m_bytes.data()) == 1)
        return ip;
    return std::nullopt;
}

std::optional<IpAddress> IpAddress::fromHost(QByteArrayView host)
{
    if (host.size() >= 2 && host.front() == '[' && host.back() == ']')
        host = host.sliced(1, host.size() - 2);
    if (host.contains(':')) {
        const qsizetype zone = host.indexOf('%');
        return fromText(zone < 0 ? host : host.first(zone));
    }
    // inet_aton() reads "127.0.0.1 anything" as an address too.
    const auto isNumeric = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')
                || c == 'x' || c == 'X' || c == '.';
    };
    if (host.isEmpty() || host.size() > 64 || !std::all_of(host.begin(), host.end(), isNumeric))
        return std::nullopt;
    IpAddress ip;
    in_addr address{};
    if (inet_aton(host.toByteArray().constData(), &address) == 0)
        return std::nullopt;
    std::memcpy(ip.m_bytes.data(), &address, 4);
    return ip;
}

bool IpAddress::sharesPrefix(const IpAddress &other, int length) const
{
    const auto whole = static_cast<size_t>(length / 8);
    if (std::memcmp(m_bytes.data(), other.m_bytes.data(), whole) != 0)
        return false;
    const int rest = length % 8;
    return rest == 0 || ((m_bytes[whole] ^ other.m_bytes[whole]) >> (8 - rest)) == 0;
}

IpAddress IpAddress::unmapped() const
{
    constexpr std::array<quint8, 12> prefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (!m_isV6 || !std::equal(prefix.begin(), prefix.end(), m_bytes.begin()))
        return *this;
    return embedded(prefix.size());
}

IpAddress IpAddress::embedded(size_t offset) const
{
    return v4(m_bytes[offset], m_bytes[offset + 1], m_bytes[offset + 2], m_bytes[offset + 3]);
}

QString IpAddress::text() const
{
    char text[INET6_ADDRSTRLEN] = "";
    inet_ntop(m_isV6 ? AF_INET6 : AF_INET, m_bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

QString IpAddress::textWithPort(quint16 port) const
{
    QString host = text();
    if (m_isV6)
        host = u'[' + host + u']';
    return host + u':' + QString::number(port);
}

} // namespace hk
