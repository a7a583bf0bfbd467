#include "core/transport/egresspolicy.h"

#include "core/transport/specialranges.h"

#include <algorithm>

namespace hk {
namespace {

Error invalid(const QString &text, const char *why)
{
    return {ErrorCode::CidrInvalid, QStringLiteral("range"), text.left(60),
            QString::fromLatin1(why)};
}

/// The number behind the slash: digits only, no sign, no leading zero but "0" itself.
std::optional<int> prefixLength(QStringView digits, int most)
{
    if (digits.isEmpty() || digits.size() > 3 || (digits.size() > 1 && digits.front() == u'0'))
        return std::nullopt;
    int length = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        length = length * 10 + (c.unicode() - u'0');
    }
    return length <= most ? std::optional(length) : std::nullopt;
}

bool hasBitsBehind(const IpAddress &address, int length)
{
    for (int bit = length; bit < address.bits(); ++bit) {
        if (address.bytes()[static_cast<size_t>(bit / 8)] & (0x80 >> (bit % 8)))
            return true;
    }
    return false;
}

} // namespace

Result<Cidr> Cidr::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype slash = trimmed.indexOf(u'/');
    const auto address = IpAddress::fromText(trimmed.left(slash).toLatin1());
    if (!address)
        return invalid(text, "no address before the slash");
    const auto length = slash < 0
            ? std::optional(address->bits())
            : prefixLength(QStringView(trimmed).sliced(slash + 1), address->bits());
    if (!length)
        return invalid(text, "no prefix length behind the slash");
    if (hasBitsBehind(*address, *length))
        return invalid(text, "bits are set behind the prefix");
    const IpAddress plain = address->unmapped();
    constexpr int mappedPrefix = 96;
    if (plain.isV6() != address->isV6() && *length >= mappedPrefix)
        return Cidr(plain, *length - mappedPrefix);
    return Cidr(*address, *length);
}

bool Cidr::contains(const IpAddress &address) const
{
    return address.isV6() == m_first.isV6() && m_first.sharesPrefix(address, m_length);
}

const char *Cidr::kind() const
{
    const char *special = specialKindOf(m_first, m_length);
    return special ? special : "public";
}

QString Cidr::text() const
{
    return m_first.text() + QStringLiteral("/") + QString::number(m_length);
}

Result<EgressPolicy> EgressPolicy::parse(const QStringList &ranges)
{
    QList<Cidr> allowed;
    for (const QString &range : ranges) {
        const Result<Cidr> cidr = Cidr::parse(range);
        if (!cidr)
            return cidr.error();
        allowed.append(*cidr);
    }
    return EgressPolicy(allowed);
}

EgressPolicy EgressPolicy::withLoopback()
{
    return *parse({QStringLiteral("127.0.0.0/8"), QStringLiteral("::1/128")});
}

EgressPolicy EgressPolicy::withoutPublic() const
{
    EgressPolicy policy = *this;
    policy.m_allowsPublic = false;
    return policy;
}

EgressPolicy::Verdict EgressPolicy::verdict(const IpAddress &given) const
{
    const char *const special = specialKindOf(given);
    if (special == nullptr && m_allowsPublic)
        return {true, "public"};
    const IpAddress address = given.unmapped();
    const bool listed = std::any_of(m_allowed.begin(), m_allowed.end(),
                                    [&](const Cidr &range) { return range.contains(address); });
    return {listed, special ? special : "public"};
}

EgressPolicy::Verdict EgressPolicy::verdict(const sockaddr *given) const
{
    const auto address = IpAddress::fromSockaddr(given);
    return address ? verdict(*address) : Verdict{false, "unknown family"};
}

} // namespace hk
