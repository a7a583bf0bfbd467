#include "core/vault/sealedblob.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

// A blob is: version (1 byte) | nonce (12) | ciphertext | tag (16). What is authenticated beside
// the ciphertext is: version | context.

namespace hk {
namespace {

constexpr char blobVersion = 1;
constexpr qsizetype nonceSize = 12; // NIST SP 800-38D, 8.2.2
constexpr qsizetype tagSize = 16;
constexpr qsizetype overhead = 1 + nonceSize + tagSize;

struct CipherDeleter
{
    void operator()(EVP_CIPHER_CTX *cipher) const { EVP_CIPHER_CTX_free(cipher); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

const unsigned char *in(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *out(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

/// A cipher that has its key, its nonce and what is authenticated only; null when OpenSSL fails.
Cipher started(const Secret &key, QByteArrayView nonce, QByteArrayView context, bool sealing)
{
    Cipher cipher(EVP_CIPHER_CTX_new());
    const QByteArray authenticated = blobVersion + context.toByteArray();
    int size = 0;
    if (cipher
        && EVP_CipherInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, in(key.view()), in(nonce),
                             sealing ? 1 : 0)
                == 1
        && EVP_CipherUpdate(cipher.get(), nullptr, &size, in(authenticated),
                            static_cast<int>(authenticated.size()))
                == 1)
        return cipher;
    return {};
}

Error opensslFailed() { return {ErrorCode::Internal, {}, QStringLiteral("sealing failed"), {}}; }

} // namespace

Result<QByteArray> sealedBlob(const Secret &key, const Secret &secret, QByteArrayView context)
{
    QByteArray blob(secret.size() + overhead, Qt::Uninitialized);
    char *const nonce = blob.data() + 1;
    char *const text = nonce + nonceSize;
    char *const tag = text + secret.size();
    blob[0] = blobVersion;
    if (RAND_bytes(out(nonce), nonceSize) != 1)
        return opensslFailed();

    const Cipher cipher = started(key, QByteArrayView(nonce, nonceSize), context, true);
    int size = 0;
    if (!cipher
        || EVP_CipherUpdate(cipher.get(), out(text), &size, in(secret.view()),
                            static_cast<int>(secret.size()))
                != 1
        || EVP_CipherFinal_ex(cipher.get(), out(tag), &size) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, tag) != 1)
        return opensslFailed();
    return blob;
}

std::optional<Secret> openedBlob(const Secret &key, QByteArrayView blob, QByteArrayView context)
{
    if (blob.size() < overhead || blob[0] != blobVersion)
        return std::nullopt;
    const QByteArrayView nonce = blob.sliced(1, nonceSize);
    const QByteArrayView text = blob.sliced(1 + nonceSize, blob.size() - overhead);
    QByteArray tag = blob.last(tagSize).toByteArray();

    const Cipher cipher = started(key, nonce, context, false);
    QByteArray plain(text.size() + 1, Qt::Uninitialized); // GCM adds nothing; never empty
    int size = 0;
    int rest = 0;
    const bool opened = cipher
            && EVP_CipherUpdate(cipher.get(), out(plain.data()), &size, in(text),
                                static_cast<int>(text.size()))
                    == 1
            && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1
            && EVP_CipherFinal_ex(cipher.get(), out(plain.data()) + size, &rest) == 1;
    Secret secret = opened ? Secret(QByteArrayView(plain).first(text.size())) : Secret();
    OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
    if (!opened)
        return std::nullopt;
    return secret;
}

} // namespace hk
