#pragma once

#include <QtCore/QStringList>
#include <QtNetwork/QNetworkAccessManager>

#include <functional>
#include <memory>

namespace hk {

/// What the dispatcher sends through: any QNetworkAccessManager, and a way to tell it which ranges
/// of addresses are allowed beyond public ones (CIDR). Used in the thread it was made in.
struct Transport
{
    std::unique_ptr<QNetworkAccessManager> manager;
    std::function<void(const QStringList &ranges)> allowRanges;
};

using TransportFactory = std::function<Transport()>;

} // namespace hk
