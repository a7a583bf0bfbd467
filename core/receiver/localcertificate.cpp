#include "core/receiver/localcertificate.h"

#include <array>

#include <openssl/asn1.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace hk {
namespace {

constexpr int serialBytes = 16; // RFC 5280, section 4.1.2.2: at most 20

void addExtension(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *const extension =
            X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    if (!extension)
        return;
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

bool isAddress(const QString &name) { return name.contains(u':') || name.front().isDigit(); }

QByteArray alternativeNames(const QStringList &names)
{
    QStringList entries;
    for (const QString &name : names)
        entries.append((isAddress(name) ? QStringLiteral("IP:") : QStringLiteral("DNS:")) + name);
    return entries.join(u',').toLatin1();
}

/// What an authority may sign for and nothing else (RFC 5280, section 4.2.1.10), so that whoever
/// trusts it trusts it with this computer only.
QByteArray nameConstraints(const QStringList &names)
{
    QStringList entries;
    for (const QString &name : names) {
        if (!isAddress(name))
            entries.append(QStringLiteral("permitted;DNS:") + name);
        else if (name.contains(u':'))
            entries.append(QStringLiteral("permitted;IP:%1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
                                   .arg(name));
        else
            entries.append(QStringLiteral("permitted;IP:%1/255.255.255.255").arg(name));
    }
    return "critical," + entries.join(u',').toLatin1();
}

void setSerial(X509 *certificate)
{
    std::array<unsigned char, serialBytes> random{};
    RAND_bytes(random.data(), static_cast<int>(random.size()));
    random[0] &= 0x7fU; // positive
    BIGNUM *const number = BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
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
    return {bytes, static_cast<qsizetype>(size)};
}

} // namespace

LocalCertificate::LocalCertificate(const Wish &wish, const LocalCertificate *issuer)
    : m_key(EVP_EC_gen("P-256"), EVP_PKEY_free), m_certificate(X509_new(), X509_free)
{
    X509 *const certificate = m_certificate.get();
    X509 *const signer = issuer ? issuer->m_certificate.get() : certificate;
    X509_set_version(certificate, X509_VERSION_3);
    setSerial(certificate);
    ASN1_TIME_set(X509_getm_notBefore(certificate), wish.validFrom);
    ASN1_TIME_set(X509_getm_notAfter(certificate), wish.validUntil);
    X509_set_pubkey(certificate, m_key.get());
    setName(certificate, wish.commonName);
    X509_set_issuer_name(certificate, X509_get_subject_name(signer));
    addExtension(certificate, signer, NID_subject_key_identifier, "hash");
    if (issuer)
        addExtension(certificate, signer, NID_authority_key_identifier, "keyid");
    if (wish.isAuthority) {
        addExtension(certificate, signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        addExtension(certificate, signer, NID_key_usage, "critical,keyCertSign");
        addExtension(certificate, signer, NID_name_constraints, nameConstraints(wish.names));
    } else {
        addExtension(certificate, signer, NID_basic_constraints, "critical,CA:FALSE");
        addExtension(certificate, signer, NID_key_usage, "critical,digitalSignature");
        addExtension(certificate, signer, NID_ext_key_usage, "serverAuth");
        addExtension(certificate, signer, NID_subject_alt_name, alternativeNames(wish.names));
    }
    X509_sign(certificate, issuer ? issuer->m_key.get() : m_key.get(), EVP_sha256());
}

QByteArray LocalCertificate::certificatePem() const
{
    return written([this](BIO *out) { PEM_write_bio_X509(out, m_certificate.get()); });
}

QByteArray LocalCertificate::keyPem() const
{
    return written([this](BIO *out) {
        PEM_write_bio_PrivateKey(out, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
}

} // namespace hk
