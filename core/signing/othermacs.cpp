#include "core/signing/othermacs.h"

#include "core/base/words.h"
#include "core/signing/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace hk {
namespace {

QByteArray hmac(const EVP_MD *digest, const Secret &key, QByteArrayView message)
{
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    HMAC(digest, key.view().data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.data()),
         static_cast<size_t>(message.size()), reinterpret_cast<unsigned char *>(mac.data()), &size);
    mac.resize(size);
    return mac;
}

/// The SHA-256 of two parts, one after the other.
QByteArray sha256(QByteArrayView first, QByteArrayView second)
{
    QByteArray hash(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int size = 0;
    EVP_MD_CTX *const context = EVP_MD_CTX_new();
    if (EVP_DigestInit_ex(context, EVP_sha256(), nullptr) == 1) {
        EVP_DigestUpdate(context, first.data(), static_cast<size_t>(first.size()));
        EVP_DigestUpdate(context, second.data(), static_cast<size_t>(second.size()));
        EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(hash.data()), &size);
    }
    EVP_MD_CTX_free(context);
    hash.resize(size);
    return hash;
}

} // namespace

bool tryOtherMacs(const Secret &key, QByteArrayView message, const TryMac &tryMac)
{
    const auto hashed = [](const char *name) {
        return Words::tr("The signature was made with HMAC-%1 instead of HMAC-SHA256.")
                .arg(QLatin1String(name));
    };
    return tryMac(hmac(EVP_sha1(), key, message), hashed("SHA1"))
            || tryMac(hmac(EVP_sha512(), key, message), hashed("SHA512"))
            || tryMac(hmac(EVP_sha384(), key, message), hashed("SHA384"))
            || tryMac(hmac(EVP_md5(), key, message), hashed("MD5"))
            || tryMac(hmacSha256(Secret(message), {key.view()}),
                      Words::tr("Key and body were given to HMAC-SHA256 the wrong way round."))
            || tryMac(sha256({}, message),
                      Words::tr("The signature is the bare SHA-256 of the body, without the "
                                "key; HMAC-SHA256 is needed."))
            || tryMac(sha256(key.view(), message),
                      Words::tr("The signature is the SHA-256 of key and body one after the "
                                "other; HMAC-SHA256 is needed."))
            || tryMac(sha256(message, key.view()),
                      Words::tr("The signature is the SHA-256 of body and key one after the "
                                "other; HMAC-SHA256 is needed."));
}

} // namespace hk
