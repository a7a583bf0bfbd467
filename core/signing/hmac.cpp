#include "core/signing/hmac.h"

#include "core/signing/signer.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

namespace hk {
namespace {

constexpr size_t macSize = 32;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

void check(bool good)
{
    if (!good)
        qFatal("OpenSSL cannot make an HMAC-SHA256."); // never, but without memory
}

} // namespace

void HmacSha256::Deleter::operator()(evp_mac_ctx_st *mac) const { EVP_MAC_CTX_free(mac); }

/// Looking the algorithms up costs more than a signature; copying what was found does not.
HmacSha256::Mac HmacSha256::keyless()
{
    EVP_MAC *const algorithm = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    Mac mac(EVP_MAC_CTX_new(algorithm));
    EVP_MAC_free(algorithm);
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                 OSSL_PARAM_construct_end()};
    check(mac && EVP_MAC_CTX_set_params(mac.get(), params) == 1);
    return mac;
}

HmacSha256::HmacSha256(const Secret &key)
{
    static const Mac prototype = keyless();
    m_mac = Mac(EVP_MAC_CTX_dup(prototype.get()));
    static constexpr unsigned char noKey = 0; // a null key would mean the one set before
    check(m_mac
          && EVP_MAC_init(m_mac.get(), key.isEmpty() ? &noKey : bytesOf(key.view()),
                          static_cast<size_t>(key.size()), nullptr)
                  == 1);
}

void HmacSha256::add(QByteArrayView part)
{
    check(EVP_MAC_update(m_mac.get(), bytesOf(part), static_cast<size_t>(part.size())) == 1);
}

QByteArray HmacSha256::result()
{
    QByteArray mac(macSize, Qt::Uninitialized);
    size_t size = 0;
    check(EVP_MAC_final(m_mac.get(), reinterpret_cast<unsigned char *>(mac.data()), &size, macSize)
                  == 1
          && size == macSize);
    return mac;
}

QByteArray hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> parts)
{
    HmacSha256 mac(key);
    for (const QByteArrayView part : parts)
        mac.add(part);
    return mac.result();
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    return hmacSha256(key, {message});
}

QByteArray standardMac(const Secret &key, QByteArrayView id, QByteArrayView timestamp,
                       QByteArrayView body)
{
    return hmacSha256(key, {id, ".", timestamp, ".", body});
}

} // namespace hk
