#pragma once

#include "core/base/result.h"
#include "core/transport/ipaddress.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace hk {

/// A range of addresses, such as 10.0.0.0/8. Immutable value.
class Cidr
{
public:
    /// Reads "10.0.0.0/8", "fd00::/8", or one address, which stands for itself alone. An
    /// IPv4-mapped range becomes the IPv4 range it means. CidrInvalid for anything else, and when
    /// bits behind the prefix are set: 10.1.2.3/8 might mean two things.
    static Result<Cidr> parse(const QString &text);

    bool contains(const IpAddress &address) const;
    /// What its addresses are, as EgressPolicy::Verdict says it; "mixed": of several kinds.
    const char *kind() const;
    /// The shortest usual form: "10.0.0.0/8", "::1/128".
    QString text() const;
    bool operator==(const Cidr &) const = default;

private:
    Cidr(const IpAddress &first, int length) : m_first(first), m_length(length) { }

    IpAddress m_first;
    int m_length = 0;
};

/// Which addresses may be sent to: every public one, and of the others (loopback, private,
/// link-local, metadata services…) only those in the list of allowed ranges. Judges addresses,
/// never text. A value, any thread.
class EgressPolicy
{
public:
    /// Allows public addresses only.
    EgressPolicy() = default;
    explicit EgressPolicy(QList<Cidr> allowed) : m_allowed(std::move(allowed)) { }
    /// A policy that allows `ranges` beyond public addresses; CidrInvalid names the first bad one.
    static Result<EgressPolicy> parse(const QStringList &ranges);
    /// What a new store allows: 127.0.0.0/8 and ::1/128.
    static EgressPolicy withLoopback();
    /// The same without the public addresses: its ranges alone.
    EgressPolicy withoutPublic() const;

    struct Verdict
    {
        bool allowed = false;
        const char *kind = ""; ///< English: what the address is: "public", "loopback", "private"…
    };

    Verdict verdict(const IpAddress &address) const;
    /// Of any other family than AF_INET and AF_INET6: not allowed.
    Verdict verdict(const sockaddr *address) const;

    const QList<Cidr> &allowed() const { return m_allowed; }
    bool operator==(const EgressPolicy &) const = default;

private:
    QList<Cidr> m_allowed;
    bool m_allowsPublic = true;
};

} // namespace hk
