#include "core/signing/hmac.h"

#include "core/signing/signer.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <memory>

namespace hk {
namespace {

constexpr size_t macSize = 32;

struct MacDeleter
{
    void operator()(EVP_MAC_CTX *mac) const { EVP_MAC_CTX_free(mac); }
};
using Mac = std::unique_ptr<EVP_MAC_CTX, MacDeleter>;

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// An HMAC-SHA256 without a key: looking the algorithms up costs more than a signature, copying
/// what was found does not.
Mac prototype()
{
    EVP_MAC *const algorithm = EVP_MAC_fetch(nullptr, OSSL_MAC_NAME_HMAC, nullptr);
    Mac mac(EVP_MAC_CTX_new(algorithm));
    EVP_MAC_free(algorithm);
    char digest[] = "SHA256";
    const OSSL_PARAM params[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                 OSSL_PARAM_construct_end()};
    if (!mac || EVP_MAC_CTX_set_params(mac.get(), params) != 1)
        qFatal("OpenSSL offers no HMAC-SHA256.");
    return mac;
}

} // namespace

QByteArray hmacSha256(const Secret &key, std::initializer_list<QByteArrayView> parts)
{
    static const Mac keyless = prototype();
    // The copy wipes the key when it is freed.
    const Mac mac(EVP_MAC_CTX_dup(keyless.get()));
    static constexpr unsigned char noKey = 0; // a null key would mean the one set before
    QByteArray result(macSize, Qt::Uninitialized);
    size_t size = 0;
    bool good = mac
            && EVP_MAC_init(mac.get(), key.isEmpty() ? &noKey : bytesOf(key.view()),
                            static_cast<size_t>(key.size()), nullptr)
                    == 1;
    for (const QByteArrayView part : parts)
        good = good
                && EVP_MAC_update(mac.get(), bytesOf(part), static_cast<size_t>(part.size())) == 1;
    good = good
            && EVP_MAC_final(mac.get(), reinterpret_cast<unsigned char *>(result.data()), &size,
                             macSize)
                    == 1;
    if (!good || size != macSize)
        qFatal("OpenSSL cannot make a signature."); // only without memory
    return result;
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
