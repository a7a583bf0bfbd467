#include "core/transport/target.h"

#include "core/transport/wireheaders.h"

namespace hk {

std::optional<Target> targetOf(const QUrl &url)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    const QString scheme = url.scheme();
    Target target;
    target.isSecure = scheme == QLatin1String("https");
    if (!url.isValid() || (!target.isSecure && scheme != QLatin1String("http")))
        return std::nullopt;
    target.host = url.host(QUrl::FullyEncoded).toLatin1();
    const int port = url.port(target.isSecure ? httpsPort : httpPort);
    if (target.host.isEmpty() || port < 1 || port > 65535 || !url.userInfo().isEmpty())
        return std::nullopt;
    target.port = static_cast<quint16>(port);
    target.address = IpAddress::fromHost(target.host);
    target.url = url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemoveFragment | QUrl::FullyEncoded);
    target.origin = (target.isSecure ? QByteArrayLiteral("https://") : QByteArrayLiteral("http://"))
            + target.host + ':' + QByteArray::number(port);
    target.hostHeader = hostHeader(url);
    return target;
}

const std::optional<Target> &TargetCache::of(const QUrl &url)
{
    constexpr qsizetype mostKept = 1'000;
    const auto it = m_known.constFind(url);
    if (it != m_known.constEnd())
        return *it;
    if (m_known.size() >= mostKept)
        m_known.clear();
    return *m_known.insert(url, targetOf(url));
}

} // namespace hk
