#pragma once

#include "core/base/clock.h"
#include "core/receiver/receivertls.h"

#include <QtCore/QByteArray>
#include <QtNetwork/QSslConfiguration>

#include <optional>

class QHostAddress;

namespace hk {

/// What a receiver proves with that it is itself: a certificate made on the spot, as good or as bad
/// as it is wished for. Its keys are never written anywhere. A value.
struct LocalIdentity
{
    std::optional<QSslConfiguration> tls; ///< none: plain HTTP
    /// In PEM what has to be trusted for the certificate to be right: an authority that can sign
    /// for nothing but this computer's names, or the self-signed certificate itself.
    QByteArray authority;

    /// For one that listens on `address` at `now`. Takes about a millisecond.
    static LocalIdentity make(ReceiverTls kind, const QHostAddress &address, Micros now);
};

} // namespace hk
