#include "core/receiver/localidentity.h"

#include "core/receiver/localcertificate.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkInterface>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

#include <algorithm>
#include <array>
#include <ctime>

namespace hk {
namespace {

constexpr std::time_t daySeconds = 86'400;
constexpr std::time_t validDays = 30;

/// What a sender may call a receiver that listens on `address`.
QStringList namesOf(const QHostAddress &address)
{
    QStringList names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                         QStringLiteral("::1")};
    constexpr std::array all{QHostAddress::Any, QHostAddress::AnyIPv4, QHostAddress::AnyIPv6};
    const bool isAny = std::any_of(all.begin(), all.end(),
                                   [&address](auto special) { return address == special; });
    for (QHostAddress one : isAny ? QNetworkInterface::allAddresses() : QList{address}) {
        one.setScopeId({});
        if (!names.contains(one.toString()))
            names.append(one.toString());
    }
    return names;
}

QSslConfiguration configurationOf(const LocalCertificate &certificate,
                                  const LocalCertificate *authority)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QByteArray chain = certificate.certificatePem();
    if (authority)
        chain += authority->certificatePem();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(chain, QSsl::Pem));
    configuration.setPrivateKey(QSslKey(certificate.keyPem(), QSsl::Ec, QSsl::Pem));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

} // namespace

LocalIdentity LocalIdentity::make(ReceiverTls kind, const QHostAddress &address, Micros now)
{
    if (kind == ReceiverTls::Off)
        return {};
    const auto today = static_cast<std::time_t>(now / microsPerSecond);
    LocalCertificate::Wish wish;
    wish.names = namesOf(address);
    wish.validFrom = today - validDays * daySeconds; // also for a sender whose clock is behind
    wish.validUntil = today + validDays * daySeconds;
    if (kind == ReceiverTls::SelfSigned) {
        wish.commonName = QStringLiteral("Hookkeeper's local receiver");
        const LocalCertificate own(wish);
        return {configurationOf(own, nullptr), own.certificatePem()};
    }
    wish.isAuthority = true;
    wish.commonName = QStringLiteral("Hookkeeper's local authority");
    const LocalCertificate authority(wish);
    wish.isAuthority = false;
    wish.commonName = QStringLiteral("Hookkeeper's local receiver");
    if (kind == ReceiverTls::WrongHost) // a name the authority may sign for, but nobody's here
        wish.names = QStringList(QStringLiteral("elsewhere.localhost"));
    if (kind == ReceiverTls::Expired)
        wish.validUntil = today - daySeconds;
    const LocalCertificate own(wish, &authority);
    return {configurationOf(own, &authority), authority.certificatePem()};
}

} // namespace hk
