#include "core/receiver/listenaddress.h"

#include <QtNetwork/QHostAddress>

namespace hk {

Result<ListenAddress> ListenAddress::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isName = trimmed.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    const QHostAddress address(isName ? QStringLiteral("127.0.0.1") : trimmed);
    if (address.isNull())
        return Error{ErrorCode::ReceiverAddressInvalid, QStringLiteral("address"), trimmed, {}};
    return ListenAddress{address.toString(), !address.isLoopback()};
}

QString localUrlOf(const ListenAddress &address, quint16 port, bool isSecure)
{
    QHostAddress host(address.text);
    if (host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::Any))
        host = QHostAddress(QHostAddress::LocalHost);
    else if (host == QHostAddress(QHostAddress::AnyIPv6))
        host = QHostAddress(QHostAddress::LocalHostIPv6);
    const bool isV6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    const QString name =
            isV6 ? QLatin1Char('[') + host.toString() + QLatin1Char(']') : host.toString();
    return QStringLiteral("%1://%2:%3")
            .arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"), name,
                 QString::number(port));
}

} // namespace hk
