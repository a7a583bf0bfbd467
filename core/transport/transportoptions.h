#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hk {

/// Limits and choices of a CurlAccessManager; fixed for its life. Times in ms, sizes in bytes. The
/// defaults are those of docs/architecture.md, "Dispatch".
struct TransportOptions
{
    int connectTimeoutMs = 10'000; ///< TCP and TLS together
    int attemptTimeoutMs = 15'000; ///< of a request that sets no transfer time-out of its own
    int resolveTimeoutMs = 5'000;  ///< of one name; never longer than the attempt's time-out
    int maxInFlight = 64;
    int maxInFlightPerHost = 32;                ///< host: scheme, name and port
    qsizetype bodyCap = qsizetype(64) * 1024;   ///< kept of a response body; the rest is not read
    qsizetype headerCap = qsizetype(64) * 1024; ///< all header lines of one answer, 1xx included
    int idleConnectionSeconds = 30;  ///< a kept connection that idled longer is not used again
    int connectionLifeSeconds = 300; ///< nor one that is older, so that DNS changes come through
    /// Where trusted CA certificates are, in OpenSSL's hashed form.
    QString caDirectory = QStringLiteral("/etc/ssl/certs");
    /// http://…, socks4://…, socks5://… with a port, or empty: none, whatever the environment says.
    QUrl proxy;
    /// False: names are looked up here, and the proxy is asked for an address the policy allows.
    /// True: the proxy gets the name, and the policy can judge only what is written as an address.
    bool proxyResolvesNames = false;
};

} // namespace hk
