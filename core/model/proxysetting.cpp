#include "core/model/proxysetting.h"

#include <QtCore/QStringList>

namespace hk {
namespace {

QString fromEnvironment(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name).trimmed();
    // HTTP_PROXY is left alone: within a CGI program it is a header that a stranger sent.
    if (!value.isEmpty() || name == QLatin1String("http_proxy"))
        return value;
    return environment.value(name.toUpper()).trimmed();
}

/// Whether one entry of no_proxy, a host or a domain, names `host`.
bool names(QString entry, const QString &host)
{
    if (entry == QLatin1String("*"))
        return true;
    if (entry.startsWith(QLatin1String("*.")))
        entry.remove(0, 1);
    if (entry.startsWith(QLatin1Char('.')))
        entry.remove(0, 1);
    return !entry.isEmpty() && (host == entry || host.endsWith(QLatin1Char('.') + entry));
}

bool isExempt(const QUrl &target, const QString &noProxy)
{
    const QString host = target.host(QUrl::FullyEncoded).toLower();
    for (const QString &entry : noProxy.toLower().split(QLatin1Char(','))) {
        if (names(entry.trimmed(), host))
            return true;
    }
    return false;
}

} // namespace

Result<ProxySetting> ProxySetting::parse(const QString &text)
{
    ProxySetting setting;
    const QString trimmed = text.trimmed();
    if (trimmed.compare(QLatin1String("none"), Qt::CaseInsensitive) == 0)
        return setting;
    if (trimmed.compare(QLatin1String("environment"), Qt::CaseInsensitive) == 0) {
        setting.m_usesEnvironment = true;
        return setting;
    }
    const QUrl url(trimmed, QUrl::StrictMode);
    if (trimmed.contains(QLatin1Char('@')))
        return Error{ErrorCode::ProxyPassword, QStringLiteral("proxy"), {}, {}};
    const QString scheme = url.scheme();
    const bool isKnown = scheme == QLatin1String("http") || scheme == QLatin1String("socks4")
            || scheme == QLatin1String("socks5");
    const bool isBare = (url.path().isEmpty() || url.path() == QLatin1String("/"))
            && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isKnown || !isBare || url.host().isEmpty() || url.port() < 1) {
        return Error{ErrorCode::ProxyInvalid, QStringLiteral("proxy"), trimmed.left(80), {}};
    }
    setting.m_url = url.adjusted(QUrl::RemovePath);
    return setting;
}

QString ProxySetting::text() const
{
    if (m_usesEnvironment)
        return QStringLiteral("environment");
    return m_url.isEmpty() ? QStringLiteral("none") : m_url.toString(QUrl::FullyEncoded);
}

QUrl ProxySetting::proxyFor(const QUrl &target, const QProcessEnvironment &environment) const
{
    if (!m_usesEnvironment)
        return m_url;
    QString proxy = fromEnvironment(environment, target.scheme() + QLatin1String("_proxy"));
    if (proxy.isEmpty())
        proxy = fromEnvironment(environment, QStringLiteral("all_proxy"));
    if (proxy.isEmpty()
        || isExempt(target, fromEnvironment(environment, QStringLiteral("no_proxy"))))
        return {};
    // As everywhere, one without a scheme is an HTTP proxy.
    const QUrl url(proxy.contains(QLatin1String("://")) ? proxy : QLatin1String("http://") + proxy);
    // An empty URL would mean no proxy; a name that cannot exist (RFC 6761) ends in an error.
    return url.host().isEmpty() ? QUrl(QStringLiteral("http://proxy.invalid:1")) : url;
}

} // namespace hk
