#pragma once

#include "core/base/id.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringView>

#include <array>
#include <optional>

namespace hk {

/// The ids people see: "evt_" or "dlv_" and 13 characters, the row id under a keyed scramble, so
/// that they tell neither how many there are nor what came before. Not stored anywhere; they stay
/// the same because the key lies in the store. Immutable value, any thread.
///
/// The scramble is Speck64/128 (Beaulieu et al., "The SIMON and SPECK Families of Lightweight Block
/// Ciphers", IACR ePrint 2013/404) over the kind in the top byte and the row id below it; the
/// characters are Crockford's base32, written in lower case and read in either, highest bits first.
class PublicIds final
{
public:
    using Key = std::array<quint32, 4>;
    static constexpr qsizetype size = 17; ///< characters, prefix included

    PublicIds() : PublicIds(Key{}) { }
    explicit PublicIds(const Key &key);
    /// From the 16 bytes that the store keeps.
    static std::optional<PublicIds> fromBytes(const QByteArray &key);

    QString of(EventId id) const;
    QString of(DeliveryId id) const;
    /// The same as ASCII bytes.
    QByteArray bytesOf(EventId id) const;
    QByteArray bytesOf(DeliveryId id) const;
    /// None when it is not the form that of() writes, or no row could have it.
    std::optional<EventId> eventId(QStringView text) const;
    std::optional<DeliveryId> deliveryId(QStringView text) const;

    /// Speck64/128 itself, for its test vectors: (left, right) words.
    static std::array<quint32, 2> encrypt(const Key &key, std::array<quint32, 2> block);
    bool operator==(const PublicIds &other) const { return m_roundKeys == other.m_roundKeys; }

private:
    static constexpr int rounds = 27;
    using RoundKeys = std::array<quint32, rounds>;
    static RoundKeys expanded(const Key &key);
    static std::array<quint32, 2> encrypted(const RoundKeys &keys, std::array<quint32, 2> block);
    static std::array<quint32, 2> decrypted(const RoundKeys &keys, std::array<quint32, 2> block);

    QByteArray written(quint8 kind, QLatin1StringView prefix, qint64 row) const;
    qint64 read(quint8 kind, QLatin1StringView prefix, QStringView text) const;

    RoundKeys m_roundKeys;
};

} // namespace hk
