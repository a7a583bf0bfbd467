#include "core/vault/vault.h"

#include "core/vault/keyfile.h"
#include "core/vault/keyring.h"
#include "core/vault/sealedblob.h"

#include <QtCore/QLoggingCategory>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>

Q_LOGGING_CATEGORY(lcVault, "hookkeeper.vault")

namespace hk {
namespace {

constexpr qsizetype keySize = 32;   // AES-256
constexpr qsizetype checkSize = 16; // of HMAC-SHA256's 32 bytes

Result<Secret> randomKey()
{
    std::array<unsigned char, keySize> bytes{};
    if (RAND_priv_bytes(bytes.data(), keySize) != 1)
        return Error{ErrorCode::Internal, {}, QStringLiteral("no randomness"), {}};
    Secret key{QByteArrayView(bytes.data(), keySize)};
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

/// What shows whether a key is the right one; it tells nothing about the key.
QByteArray checkOf(const Secret &key)
{
    static constexpr QByteArrayView label("hookkeeper data key check 1");
    QByteArray mac(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    const auto bytes = [](auto *data) { return reinterpret_cast<unsigned char *>(data); };
    unsigned int size = 0;
    HMAC(EVP_sha256(), key.view().data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(label.data()), static_cast<size_t>(label.size()),
         bytes(mac.data()), &size);
    mac.resize(size ? checkSize : 0);
    return mac;
}

bool belongs(const Secret &key, const QByteArray &check)
{
    const QByteArray own = checkOf(key);
    return key.size() == keySize && own.size() == checkSize && check.size() == checkSize
            && CRYPTO_memcmp(own.constData(), check.constData(), checkSize) == 0;
}

/// The name follows from the key, so that a store can be moved and two never share an entry.
QString entryName(const QByteArray &check)
{
    return QStringLiteral("data-key-") + QString::fromLatin1(check.left(8).toHex());
}

QString systemKeyring() { return QStringLiteral("the system keyring"); }

Result<Secret> keyFromFile(const QString &path)
{
    Result<std::optional<Secret>> key = readKeyFile(path, keySize);
    if (!key) {
        if (key.error().code == ErrorCode::DataKeyWrong)
            return key.error();
        return Error{
                ErrorCode::DataKeyMissing, path + QStringLiteral(": ") + key.error().value, {}, {}};
    }
    if (!key.value())
        return Error{ErrorCode::DataKeyMissing, path, {}, {}};
    return std::move(*std::move(key).value());
}

/// Whether the keyring took the key and gives it back.
bool keeps(Keyring &keyring, const QString &entry, const Secret &key)
{
    const Result<void> written = keyring.write(entry, key);
    if (!written) {
        qCInfo(lcVault, "The keyring does not take the data key: %ls",
               qUtf16Printable(written.error().subject));
        return false;
    }
    const Result<Secret> back = keyring.read(entry);
    if (back && back.value() == key)
        return true;
    qCInfo(lcVault, "The keyring does not give the data key back.");
    static_cast<void>(keyring.remove(entry).ok());
    return false;
}

} // namespace

QString nameOf(KeyLocation location)
{
    return location == KeyLocation::Keyring ? QStringLiteral("keyring") : QStringLiteral("file");
}

QString keyFilePath(const QString &storePath) { return storePath + QStringLiteral(".key"); }

Vault::Vault(QString storePath, KeyLocation location, Secret dataKey)
    : m_storePath(std::move(storePath)), m_location(location), m_dataKey(std::move(dataKey))
{
}

Vault::~Vault() = default;

Result<VaultOpening> Vault::create(const QString &storePath, Keyring *keyring)
{
    const auto opening = [&](KeyLocation location, Secret key) {
        const QByteArray check = checkOf(key);
        return VaultOpening{std::unique_ptr<Vault>(new Vault(storePath, location, std::move(key))),
                            {location, check}};
    };
    Result<Secret> key = randomKey();
    if (!key)
        return key.error();
    if (checkOf(*key).size() != checkSize)
        return Error{ErrorCode::Internal, {}, QStringLiteral("no HMAC-SHA256"), {}};
    if (keyring && keeps(*keyring, entryName(checkOf(*key)), *key))
        return opening(KeyLocation::Keyring, *std::move(key));

    const QString path = keyFilePath(storePath);
    const Result<bool> created = createKeyFile(path, *key);
    if (!created)
        return created.error();
    if (created.value())
        return opening(KeyLocation::File, *std::move(key));
    // Left by a start that ended before the store was made, or just made by another program.
    Result<Secret> present = keyFromFile(path);
    if (!present)
        return present.error();
    return opening(KeyLocation::File, *std::move(present));
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &storePath, const DataKeyRecord &record,
                                           Keyring *keyring)
{
    const bool inKeyring = record.location == KeyLocation::Keyring;
    if (inKeyring && !keyring)
        return Error{ErrorCode::DataKeyMissing,
                     systemKeyring() + QStringLiteral(" is not used here"),
                     {},
                     {}};
    const QString path = keyFilePath(storePath);
    Result<Secret> key = inKeyring ? keyring->read(entryName(record.check)) : keyFromFile(path);
    if (!key)
        return key.error();
    if (!belongs(*key, record.check))
        return Error{ErrorCode::DataKeyWrong, inKeyring ? systemKeyring() : path, {}, {}};
    return std::unique_ptr<Vault>(new Vault(storePath, record.location, *std::move(key)));
}

Result<QByteArray> Vault::seal(const Secret &secret, QByteArrayView context) const
{
    return sealedBlob(m_dataKey, secret, context);
}

Result<Secret> Vault::open(QByteArrayView sealed, QByteArrayView context) const
{
    std::optional<Secret> secret = openedBlob(m_dataKey, sealed, context);
    if (secret)
        return *std::move(secret);
    return Error{ErrorCode::StoreDamaged, m_storePath, QStringLiteral("a sealed key does not open"),
                 QString::fromUtf8(context)};
}

} // namespace hk
