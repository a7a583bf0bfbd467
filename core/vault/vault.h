#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <memory>

namespace hk {

class Keyring;
struct VaultOpening;

/// Where a store's data key lives. Stored by value: append only.
enum class KeyLocation : int { File = 0, Keyring = 1 };

/// "file", "keyring".
QString nameOf(KeyLocation location);

/// What a store remembers about its data key; not secret.
struct DataKeyRecord
{
    KeyLocation location = KeyLocation::File;
    QByteArray check; ///< 16 bytes derived from the key: tells a wrong key from the right one
    bool operator==(const DataKeyRecord &) const = default;
};

/// Seals secrets at rest with AES-256-GCM (NIST SP 800-38D, random 96-bit nonces) under a store's
/// 32-byte data key. Immutable: const functions may be called from any threads at once. Wipes the
/// data key when it goes.
class Vault final
{
public:
    /// Makes a data key for a new store: in `keyring` (none: not asked), where it is read back, or
    /// else in the file keyFilePath(storePath), which only its owner can read and which is never
    /// overwritten: a key that is there already is taken. The store keeps the record.
    /// FileUnwritable, DataKeyWrong (the file there holds no key), Internal.
    static Result<VaultOpening> create(const QString &storePath, Keyring *keyring);

    /// The vault of a store that has the record. DataKeyMissing, DataKeyWrong.
    static Result<std::unique_ptr<Vault>> open(const QString &storePath,
                                               const DataKeyRecord &record, Keyring *keyring);

    ~Vault();
    Vault(const Vault &) = delete;
    Vault &operator=(const Vault &) = delete;

    /// `secret` as a blob that opens only with the same `context`, which says what it is and whose
    /// ("company_key:42"), so that blobs cannot be swapped. 29 bytes longer than the secret.
    /// Internal, when OpenSSL has no randomness.
    Result<QByteArray> seal(const Secret &secret, QByteArrayView context) const;
    /// StoreDamaged when it is no blob of this vault and context.
    Result<Secret> open(QByteArrayView sealed, QByteArrayView context) const;

    KeyLocation location() const { return m_location; }

private:
    Vault(QString storePath, KeyLocation location, Secret dataKey);

    QString m_storePath;
    KeyLocation m_location;
    Secret m_dataKey;
};

/// A new store's vault, and what the store has to remember to open it again.
struct VaultOpening
{
    std::unique_ptr<Vault> vault;
    DataKeyRecord record;
};

/// "<store>.key".
QString keyFilePath(const QString &storePath);

} // namespace hk
