#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace hk::bench {

/// What every sender does: `count` POSTs of `body` to `url`, `inFlight` at a time.
struct Work
{
    QUrl url;
    QByteArray body;
    int count = 0;
    int inFlight = 64;
    int connections = 32;
    QByteArray authority; ///< PEM, of a receiver over TLS
};

/// Each answers how many POSTs were answered with 200.
int sendOverBareCurl(const Work &work);
int sendOverCurlAccessManager(const Work &work);
int sendOverStockManager(const Work &work);

} // namespace hk::bench
