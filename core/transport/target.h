#pragma once

#include "core/transport/ipaddress.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

#include <optional>

namespace hk {

/// Where a request goes, in the forms that the resolver, the queue and curl need. A value.
struct Target
{
    QByteArray url;    ///< ASCII, encoded, without user and fragment: what curl is given
    QByteArray host;   ///< ASCII, no brackets
    QByteArray origin; ///< scheme, host and port: what connections are counted by
    quint16 port = 0;
    bool isSecure = false;
    std::optional<IpAddress> address; ///< when the host is an address, however it was spelled
};

/// None when `url` is nothing a POST can go to: not http or https, no host, a port of 0, or a user
/// and password, which would become a header that nobody asked for.
std::optional<Target> targetOf(const QUrl &url);

} // namespace hk
