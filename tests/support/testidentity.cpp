#include "tests/support/testidentity.h"

#include <QtCore/QHash>
#include <QtCore/QtGlobal>

#include <mutex>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

namespace hk::test {
namespace {

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

QByteArray alternativeNames(const QStringList &names)
{
    QStringList entries;
    for (const QString &name : names) {
        const bool isAddress = name.contains(u':') || name.front().isDigit();
        entries.append((isAddress ? QStringLiteral("IP:") : QStringLiteral("DNS:")) + name);
    }
    return entries.join(u',').toLatin1();
}

void setName(X509 *certificate, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(bytes.constData()),
                               static_cast<int>(bytes.size()), -1, 0);
}

template<typename Write>
QByteArray written(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), BIO_free);
    write(memory.get());
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &bytes);
    return QByteArray(bytes, size);
}

} // namespace

std::shared_ptr<TestIdentity> TestIdentity::make(const Wish &wish,
                                                 const std::shared_ptr<TestIdentity> &issuer)
{
    static std::atomic<long> serial = 1;
    constexpr long daySeconds = 86'400;
    const std::shared_ptr<TestIdentity> identity(new TestIdentity);
    identity->m_issuer = issuer;
    identity->m_key = {EVP_EC_gen("P-256"), EVP_PKEY_free};
    identity->m_certificate = {X509_new(), X509_free};
    X509 *const certificate = identity->m_certificate.get();
    X509 *const signer = issuer ? issuer->m_certificate.get() : certificate;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.validFromDays * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.validUntilDays * daySeconds);
    X509_set_pubkey(certificate, identity->m_key.get());
    setName(certificate, wish.names.value(0, QStringLiteral("Test Authority")));
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtension(certificate, signer, NID_basic_constraints,
                 wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!wish.isAuthority)
        addExtension(certificate, signer, NID_subject_alt_name, alternativeNames(wish.names));
    EVP_PKEY *const key = issuer ? issuer->m_key.get() : identity->m_key.get();
    X509_sign(certificate, key, EVP_sha256());
    return identity;
}

TestIdentity::~TestIdentity() = default;

QByteArray TestIdentity::certificatePem() const
{
    return written([this](BIO *out) { PEM_write_bio_X509(out, m_certificate.get()); });
}

QByteArray TestIdentity::certificateDer() const
{
    return written([this](BIO *out) { i2d_X509_bio(out, m_certificate.get()); });
}

SSL_CTX *TestIdentity::serverContext(int version)
{
    static std::mutex mutex; // connections ask for it in threads of their own
    const std::lock_guard lock(mutex);
    if (m_context)
        return m_context.get();
    m_context = {SSL_CTX_new(TLS_server_method()), SSL_CTX_free};
    if (version != 0) {
        SSL_CTX_set_security_level(m_context.get(), 0); // or no version before 1.2 is spoken
        SSL_CTX_set_min_proto_version(m_context.get(), version);
        SSL_CTX_set_max_proto_version(m_context.get(), version);
    }
    SSL_CTX_use_certificate(m_context.get(), m_certificate.get());
    SSL_CTX_use_PrivateKey(m_context.get(), m_key.get());
    if (m_issuer)
        SSL_CTX_add1_chain_cert(m_context.get(), m_issuer->m_certificate.get());
    return m_context.get();
}

} // namespace hk::test
