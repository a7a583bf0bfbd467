#include "core/vault/passphrasebox.h"

#include "core/vault/sealedblob.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>

// A box is: version (1 byte) | salt (16) | blob.

namespace hk {
namespace {

constexpr char boxVersion = 1;
constexpr qsizetype saltSize = 16;
constexpr quint64 costN = 1 << 17;
constexpr quint64 costR = 8;
constexpr quint64 costP = 1;
constexpr quint64 mostMemory = 2 * 128 * costN * costR; // twice what these costs need
constexpr QByteArrayView boxContext("hookkeeper settings secrets");

Result<Secret> stretched(const Secret &passphrase, QByteArrayView salt)
{
    std::array<unsigned char, 32> key{};
    const bool done =
            EVP_PBE_scrypt(passphrase.view().data(), static_cast<size_t>(passphrase.size()),
                           reinterpret_cast<const unsigned char *>(salt.data()),
                           static_cast<size_t>(salt.size()), costN, costR, costP, mostMemory,
                           key.data(), key.size())
            == 1;
    const Secret secret(QByteArrayView(reinterpret_cast<const char *>(key.data()),
                                       static_cast<qsizetype>(key.size())));
    OPENSSL_cleanse(key.data(), key.size());
    if (!done)
        return Error{ErrorCode::Internal, {}, QStringLiteral("scrypt failed"), {}};
    return secret;
}

} // namespace

Result<QByteArray> sealUnderPassphrase(const Secret &secret, const Secret &passphrase)
{
    if (QString::fromUtf8(passphrase.view()).size() < shortestPassphrase)
        return Error{ErrorCode::PassphraseShort, {}, {}, {}};
    QByteArray salt(saltSize, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), saltSize) != 1)
        return Error{ErrorCode::Internal, {}, QStringLiteral("no random bytes"), {}};
    const Result<Secret> key = stretched(passphrase, salt);
    if (!key)
        return key.error();
    const Result<QByteArray> blob = sealedBlob(*key, secret, boxContext);
    if (!blob)
        return blob;
    return QByteArray(boxVersion + salt + *blob);
}

Result<Secret> openWithPassphrase(const QByteArray &box, const Secret &passphrase,
                                  const QString &file)
{
    const Error wrong{ErrorCode::PassphraseWrong, file, {}, {}};
    if (box.size() <= 1 + saltSize || box[0] != boxVersion)
        return wrong;
    const Result<Secret> key = stretched(passphrase, QByteArrayView(box).sliced(1, saltSize));
    if (!key)
        return key;
    std::optional<Secret> secret =
            openedBlob(*key, QByteArrayView(box).sliced(1 + saltSize), boxContext);
    if (!secret)
        return wrong;
    return *std::move(secret);
}

} // namespace hk
