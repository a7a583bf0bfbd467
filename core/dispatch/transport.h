#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>
#include <memory>

namespace hk {

/// What the dispatcher sends through: any QNetworkAccessManager, a way to tell it which ranges of
/// addresses are allowed beyond public ones (CIDR), and whether there is a network beyond this
/// machine; none: always. Used in the thread it was made in.
struct Transport
{
    std::unique_ptr<QNetworkAccessManager> manager;
    std::function<void(const QStringList &ranges)> allowRanges;
    std::function<bool()> hasNetwork = {};
};

using TransportFactory = std::function<Transport()>;

} // namespace hk
