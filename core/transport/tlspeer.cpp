#include "core/transport/tlspeer.h"

#include <QtCore/QStringList>

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <array>
#include <ctime>

namespace hk {
namespace {

using CertificatePointer = std::unique_ptr<X509, decltype(&X509_free)>;

void freePeer(void *, void *peer, CRYPTO_EX_DATA *, int, long, void *)
{
    delete static_cast<std::shared_ptr<TlsPeer> *>(peer);
}

int peerIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, freePeer);
    return index;
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(i2d_X509(certificate, nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

int keepPeer(int isFine, X509_STORE_CTX *store)
{
    auto *ssl = static_cast<SSL *>(
            X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    auto *kept = static_cast<std::shared_ptr<TlsPeer> *>(
            SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), peerIndex()));
    TlsPeer &peer = **kept;
    if (!isFine && peer.verifyError == 0) {
        peer.verifyError = X509_STORE_CTX_get_error(store);
        if (X509 *const faulty = X509_STORE_CTX_get_current_cert(store))
            peer.faulty = derOf(faulty);
    }
    peer.protocol = SSL_get_version(ssl);
    if (const SSL_CIPHER *const cipher = SSL_get_pending_cipher(ssl))
        peer.cipher = SSL_CIPHER_get_name(cipher);
    STACK_OF(X509) *presented = X509_STORE_CTX_get0_untrusted(store);
    if (peer.certificates.isEmpty()) {
        constexpr int most = 10; // longer chains are nonsense or an attack
        for (int i = 0; i < sk_X509_num(presented) && i < most; ++i)
            peer.certificates.append(derOf(sk_X509_value(presented, i)));
    }
    return isFine;
}

CertificatePointer certificateOf(const QByteArray &der)
{
    const auto *in = reinterpret_cast<const unsigned char *>(der.constData());
    return {d2i_X509(nullptr, &in, der.size()), X509_free};
}

QString commonName(const X509_NAME *name)
{
    char text[256] = "";
    X509_NAME_get_text_by_NID(name, NID_commonName, text, sizeof text);
    return QString::fromUtf8(text);
}

Micros microsOf(const ASN1_TIME *time)
{
    std::tm tm{};
    return ASN1_TIME_to_tm(time, &tm) == 1 ? Micros(timegm(&tm)) * microsPerSecond : 0;
}

QString dateOf(const ASN1_TIME *time)
{
    std::tm tm{};
    if (ASN1_TIME_to_tm(time, &tm) != 1)
        return QStringLiteral("an unreadable date");
    char text[16] = "";
    std::strftime(text, sizeof text, "%Y-%m-%d", &tm);
    return QString::fromLatin1(text);
}

QStringList namesOf(X509 *certificate)
{
    QStringList names;
    auto *all = static_cast<GENERAL_NAMES *>(
            X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    constexpr int most = 5;
    for (int i = 0; i < sk_GENERAL_NAME_num(all) && names.size() < most; ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all, i);
        if (name->type == GEN_DNS) {
            names.append(QString::fromLatin1(
                    reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                    ASN1_STRING_length(name->d.dNSName)));
        }
    }
    GENERAL_NAMES_free(all);
    if (names.isEmpty())
        names.append(commonName(X509_get_subject_name(certificate)));
    return names;
}

struct Known
{
    const char *in = nullptr;
    const char16_t *meaning = nullptr;
    TlsFault fault = TlsFault::Other;
};

constexpr std::array<Known, 10> known{{
        {"wrong version number", u"the receiver does not speak TLS on this port", TlsFault::NoTls},
        {"packet length too long", u"the receiver does not speak TLS on this port",
         TlsFault::NoTls},
        {"http request", u"the receiver does not speak TLS on this port", TlsFault::NoTls},
        {"unsupported protocol", u"the receiver speaks only a TLS version older than 1.2",
         TlsFault::TooOld},
        {"alert protocol version", u"the receiver accepts no TLS version that is safe today",
         TlsFault::TooOld},
        {"handshake failure", u"no cipher or TLS option in common with the receiver"},
        {"unexpected eof", u"the receiver closed the connection during the handshake"},
        {"SSL_ERROR_SYSCALL", u"the receiver closed the connection during the handshake"},
        {"SSL_ERROR_ZERO_RETURN", u"the receiver closed the connection during the handshake"},
        {"Connection reset", u"the receiver closed the connection during the handshake"},
}};

} // namespace

bool TlsPeer::watch(SSL_CTX *context, const std::shared_ptr<TlsPeer> &peer)
{
    auto kept = std::make_unique<std::shared_ptr<TlsPeer>>(peer);
    if (SSL_CTX_set_ex_data(context, peerIndex(), kept.get()) != 1)
        return false;
    kept.release();
    SSL_CTX_set_verify(context, SSL_CTX_get_verify_mode(context), keepPeer);
    return true;
}

TlsFault certificateFault(const TlsPeer &peer)
{
    switch (peer.verifyError) {
    case X509_V_OK:
        return TlsFault::WrongHost;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsFault::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsFault::NotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return TlsFault::SelfSigned;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return TlsFault::UnknownAuthority;
    default:
        return TlsFault::Other;
    }
}

TlsFault handshakeFault(const QByteArray &opensslText)
{
    for (const Known &entry : known) {
        if (opensslText.contains(entry.in))
            return entry.fault;
    }
    return TlsFault::Other;
}

CertificateFacts certificateFactsOf(const QByteArray &der)
{
    const CertificatePointer certificate = certificateOf(der);
    if (!certificate)
        return {};
    return {commonName(X509_get_subject_name(certificate.get())),
            commonName(X509_get_issuer_name(certificate.get())), namesOf(certificate.get()),
            microsOf(X509_get0_notBefore(certificate.get())),
            microsOf(X509_get0_notAfter(certificate.get()))};
}

QString certificateProblem(const TlsPeer &peer, const QByteArray &host)
{
    const bool isChainFine = peer.verifyError == X509_V_OK && !peer.certificates.isEmpty();
    const CertificatePointer faulty =
            certificateOf(isChainFine ? peer.certificates.first() : peer.faulty);
    if (!faulty)
        return QStringLiteral("the receiver showed no certificate");
    switch (peer.verifyError) {
    case X509_V_OK:
        return QStringLiteral("wrong host: the certificate is for ")
                + namesOf(faulty.get()).join(QLatin1String(", ")) + QStringLiteral(", not for ")
                + QString::fromLatin1(host);
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return QStringLiteral("certificate expired on ") + dateOf(X509_get0_notAfter(faulty.get()));
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return QStringLiteral("certificate is not valid before ")
                + dateOf(X509_get0_notBefore(faulty.get()));
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return QStringLiteral("self-signed certificate");
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return QStringLiteral("unknown certificate authority: ")
                + commonName(X509_get_issuer_name(faulty.get()));
    default:
        return QString::fromLatin1(X509_verify_cert_error_string(peer.verifyError));
    }
}

QString handshakeProblem(const QByteArray &opensslText)
{
    for (const Known &entry : known) {
        if (opensslText.contains(entry.in))
            return QString::fromUtf16(entry.meaning);
    }
    const qsizetype last = opensslText.lastIndexOf("::");
    return QString::fromUtf8(last < 0 ? opensslText : opensslText.sliced(last + 2)).trimmed();
}

} // namespace hk
