#pragma once

#include "core/base/result.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hk {

/// Through which proxy a store sends: none, the one of the environment, or a URL without a
/// password. Validated by parse(). A value, any thread.
class ProxySetting final
{
public:
    ProxySetting() = default; ///< none, whatever the environment says
    /// Reads "none", "environment" or http://…, socks4://…, socks5://… with a port. ProxyInvalid;
    /// ProxyPassword where it names a user or a password: the store keeps no such secret.
    static Result<ProxySetting> parse(const QString &text);

    QString text() const;
    /// The proxy for requests to `target`; empty: none. From the environment it is that of
    /// https_proxy or http_proxy, else all_proxy, in small letters or capitals, unless no_proxy
    /// names the host or a domain above it. Such a proxy is taken as it stands there: one that is
    /// no URL fails each attempt rather than letting it pass beside the proxy.
    QUrl proxyFor(const QUrl &target, const QProcessEnvironment &environment) const;
    bool operator==(const ProxySetting &) const = default;

private:
    bool m_usesEnvironment = false;
    QUrl m_url;
};

} // namespace hk
