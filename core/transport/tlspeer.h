#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

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

    /// Keeps what the handshakes of `context` show in `peer`. False when OpenSSL has no memory.
    static bool watch(SSL_CTX *context, const std::shared_ptr<TlsPeer> &peer);
};

/// Why the certificate was not accepted, in English: expired, self-signed, unknown authority, or,
/// if the chain itself was fine, that it is for other names than `host`.
QString certificateProblem(const TlsPeer &peer, const QByteArray &host);

/// What an OpenSSL error text such as "error:0A00010B:SSL routines::wrong version number" means.
QString handshakeProblem(const QByteArray &opensslText);

} // namespace hk
