#include "core/store/publicid.h"

#include <bit>
#include <cstring>

namespace hk {
namespace {

constexpr QLatin1StringView alphabet("0123456789abcdefghjkmnpqrstvwxyz");
constexpr qsizetype prefixSize = 4;
constexpr qint64 highestRow = 1LL << 55;

constexpr quint8 eventKind = 1;
constexpr quint8 deliveryKind = 2;
constexpr QLatin1StringView eventPrefix("evt_");
constexpr QLatin1StringView deliveryPrefix("dlv_");

constexpr std::array<qint8, 128> valuesOfDigits()
{
    std::array<qint8, 128> values{};
    values.fill(-1);
    for (qsizetype i = 0; i < alphabet.size(); ++i)
        values[static_cast<unsigned char>(alphabet.data()[i])] = static_cast<qint8>(i);
    return values;
}
constexpr std::array<qint8, 128> digitValue = valuesOfDigits();

using Block = std::array<quint32, 2>;

quint64 joined(Block block) { return (quint64(block[0]) << 32) | block[1]; }
Block split(quint64 value) { return {quint32(value >> 32), quint32(value)}; }

} // namespace

PublicIds::RoundKeys PublicIds::expanded(const Key &key)
{
    RoundKeys keys{};
    std::array<quint32, 3> schedule{key[1], key[2], key[3]};
    keys[0] = key[0];
    for (quint32 i = 0; i + 1 < rounds; ++i) {
        quint32 &next = schedule[i % 3];
        next = (std::rotr(next, 8) + keys[i]) ^ i;
        keys[i + 1] = std::rotl(keys[i], 3) ^ next;
    }
    return keys;
}

Block PublicIds::encrypted(const RoundKeys &keys, Block block)
{
    for (const quint32 key : keys) {
        block[0] = (std::rotr(block[0], 8) + block[1]) ^ key;
        block[1] = std::rotl(block[1], 3) ^ block[0];
    }
    return block;
}

Block PublicIds::decrypted(const RoundKeys &keys, Block block)
{
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        block[1] = std::rotr(block[1] ^ block[0], 3);
        block[0] = std::rotl((block[0] ^ *key) - block[1], 8);
    }
    return block;
}

Block PublicIds::encrypt(const Key &key, Block block) { return encrypted(expanded(key), block); }

PublicIds::PublicIds(const Key &key) : m_roundKeys(expanded(key)) { }

std::optional<PublicIds> PublicIds::fromBytes(const QByteArray &key)
{
    Key words{};
    if (key.size() != qsizetype(sizeof words))
        return std::nullopt;
    std::memcpy(words.data(), key.constData(), sizeof words);
    return PublicIds(words);
}

QByteArray PublicIds::written(quint8 kind, QLatin1StringView prefix, qint64 row) const
{
    Q_ASSERT(row > 0 && row <= highestRow);
    quint64 rest = joined(encrypted(m_roundKeys, split(quint64(kind) << 56 | quint64(row))));
    QByteArray text(size, Qt::Uninitialized);
    std::memcpy(text.data(), prefix.data(), prefixSize);
    for (qsizetype at = size - 1; at >= prefixSize; --at) {
        text[at] = alphabet.data()[rest & 31];
        rest >>= 5;
    }
    return text;
}

qint64 PublicIds::read(quint8 kind, QLatin1StringView prefix, QStringView text) const
{
    if (text.size() != size || !text.startsWith(prefix, Qt::CaseInsensitive))
        return 0;
    quint64 value = 0;
    for (const QChar digit : text.sliced(prefixSize)) {
        const char16_t small = digit.toLower().unicode();
        const int one = small < digitValue.size() ? digitValue[small] : -1;
        if (one < 0)
            return 0;
        // Only a first character below 16 fits 64 bits.
        if (value >> 59)
            return 0;
        value = value << 5 | quint64(one);
    }
    const quint64 plain = joined(decrypted(m_roundKeys, split(value)));
    const auto row = qint64(plain & 0x00ff'ffff'ffff'ffff);
    return plain >> 56 == kind && row <= highestRow ? row : 0;
}

QByteArray PublicIds::bytesOf(EventId id) const
{
    return written(eventKind, eventPrefix, id.value());
}

QByteArray PublicIds::bytesOf(DeliveryId id) const
{
    return written(deliveryKind, deliveryPrefix, id.value());
}

QString PublicIds::of(EventId id) const { return QString::fromLatin1(bytesOf(id)); }
QString PublicIds::of(DeliveryId id) const { return QString::fromLatin1(bytesOf(id)); }

std::optional<EventId> PublicIds::eventId(QStringView text) const
{
    const qint64 row = read(eventKind, eventPrefix, text);
    return row > 0 ? std::optional(EventId(row)) : std::nullopt;
}

std::optional<DeliveryId> PublicIds::deliveryId(QStringView text) const
{
    const qint64 row = read(deliveryKind, deliveryPrefix, text);
    return row > 0 ? std::optional(DeliveryId(row)) : std::nullopt;
}

} // namespace hk
