#pragma once

#include <QtNetwork/QNetworkRequest>

namespace hk {

/// Attributes of a QNetworkRequest that CurlAccessManager knows beyond Qt's own. Redirects are
/// never followed and the body is sent once, whatever Qt's attributes say.
enum RequestAttribute {
    /// QString: a PEM file of CA certificates trusted for this request beside the system's.
    ExtraCaFileAttribute = QNetworkRequest::User + 100,
    /// bool: neither chain nor host name of the receiver's certificate are checked. Insecure.
    DoNotVerifyAttribute,
    /// QUrl: the proxy for this request, as TransportOptions::proxy; without it, that one.
    ProxyAttribute,
};

constexpr auto attributeOf(RequestAttribute attribute)
{
    return static_cast<QNetworkRequest::Attribute>(attribute);
}

} // namespace hk
