#pragma once

#include "core/transport/ipaddress.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <optional>

namespace hk {

/// Where a request goes, in the forms that the resolver, the queue and curl need. A value.
struct Target
{
    QByteArray url;        ///< ASCII, encoded, without user and fragment: what curl is given
    QByteArray host;       ///< ASCII, no brackets
    QByteArray origin;     ///< scheme, host and port: what connections are counted by
    QByteArray hostHeader; ///< the value of Host
    quint16 port = 0;
    bool isSecure = false;
    std::optional<IpAddress> address; ///< when the host is an address, however it was spelled
};

/// None when `url` is nothing a POST can go to: not http or https, no host, a port of 0, or a user
/// and password, which would become a header that nobody asked for.
std::optional<Target> targetOf(const QUrl &url);

/// Targets of the URLs that were sent to last: an endpoint's URL is taken apart once, not for each
/// of its deliveries.
class TargetCache final
{
public:
    const std::optional<Target> &of(const QUrl &url);

private:
    QHash<QUrl, std::optional<Target>> m_known;
};

} // namespace hk
