#pragma once

#include "core/base/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>

typedef struct ssl_ctx_st SSL_CTX;

namespace hk {

/// What a TLS handshake showed of the receiver's certificate. libcurl does not tell
/// (CURLINFO_CERTINFO is empty when verification fails), so an own verify callback keeps it. The
/// connection's SSL_CTX shares ownership, as it outlives the transfer that made it.
struct TlsPeer
{
    QList<QByteArray> certificates; ///< DER, the receiver's own first
    int verifyError = 0;            ///< the first X509_V_ERR_… met; 0: none
    QByteArray faulty;              ///< DER of the certificate of the chain that it is about
    QByteArray protocol;            ///< "TLSv1.3"
    QByteArray cipher;              ///< OpenSSL's name

    /// Keeps what the handshakes of `context` show in `peer`. False when OpenSSL has no memory.
    static bool watch(SSL_CTX *context, const std::shared_ptr<TlsPeer> &peer);
};

/// What made a TLS handshake fail, as far as somebody can do something about it.
enum class TlsFault {
    None,
    Expired,
    NotYetValid,
    SelfSigned,
    UnknownAuthority,
    WrongHost,
    NoTls,  ///< something else is spoken on that port
    TooOld, ///< only versions before TLS 1.2
    Other,
};

/// Of a certificate that was not accepted; WrongHost where the chain itself was fine.
TlsFault certificateFault(const TlsPeer &peer);
/// Of an OpenSSL error text.
TlsFault handshakeFault(const QByteArray &opensslText);

/// What a certificate says of itself. Times in µs UTC; 0 where it cannot be read.
struct CertificateFacts
{
    QString subject; ///< common name
    QString issuer;  ///< common name
    QStringList names;
    Micros validFrom = 0;
    Micros validUntil = 0;
};
CertificateFacts certificateFactsOf(const QByteArray &der);

/// Why the certificate was not accepted, in English: expired, self-signed, unknown authority, or,
/// if the chain itself was fine, that it is for other names than `host`.
QString certificateProblem(const TlsPeer &peer, const QByteArray &host);

/// What an OpenSSL error text such as "error:0A00010B:SSL routines::wrong version number" means.
QString handshakeProblem(const QByteArray &opensslText);

} // namespace hk
