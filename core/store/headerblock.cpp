#include "core/store/headerblock.h"

#include <algorithm>
#include <array>

namespace hk {
namespace {

// Stored by position: append only. Position 0 stands for a name that is written out.
constexpr std::array<QByteArrayView, 24> names{
        "",
        "X-Message-Signature",
        "X-Message-Signature-Next",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
        "Content-Type",
        "Content-Length",
        "Host",
        "User-Agent",
        "Accept",
        "Date",
        "Server",
        "Connection",
        "Keep-Alive",
        "Transfer-Encoding",
        "Retry-After",
        "Location",
        "Cache-Control",
        "X-Powered-By",
        "content-type",
        "content-length",
        "date",
        "server",
};

enum class ValueKind : quint64 {
    Text = 0,
    Hex = 1,      // lower-case digits, kept as bytes
    Version1 = 2, // "v1," and base64, kept as bytes
    EventId = 3,  // nothing kept
};
constexpr int kindBits = 2;
constexpr QByteArrayView version1("v1,");
constexpr qsizetype digestSize = 32; // of SHA-256: shorter values are not worth it

void writeNumber(QByteArray &block, quint64 number)
{
    while (number >= 0x80) {
        block += static_cast<char>(number | 0x80);
        number >>= 7;
    }
    block += static_cast<char>(number);
}

void writeValue(QByteArray &block, ValueKind kind, QByteArrayView bytes)
{
    writeNumber(block, static_cast<quint64>(bytes.size()) << kindBits | static_cast<quint64>(kind));
    block += bytes;
}

void writeValue(QByteArray &block, const QByteArray &value, QByteArrayView eventPublicId)
{
    if (!value.isEmpty() && value == eventPublicId)
        return writeValue(block, ValueKind::EventId, {});
    if (value.size() == digestSize * 2) {
        const QByteArray digest = QByteArray::fromHex(value);
        if (digest.toHex() == value)
            return writeValue(block, ValueKind::Hex, digest);
    }
    if (value.startsWith(version1)) {
        const QByteArray digest = QByteArray::fromBase64(value.sliced(version1.size()));
        if (digest.size() == digestSize && version1 + digest.toBase64() == value)
            return writeValue(block, ValueKind::Version1, digest);
    }
    writeValue(block, ValueKind::Text, value);
}

/// Reads from the front of what is left; stays broken once something did not fit.
class BlockReader
{
public:
    explicit BlockReader(QByteArrayView block) : m_rest(block) { }
    bool atEnd() const { return m_broken || m_rest.isEmpty(); }
    bool broken() const { return m_broken; }

    QByteArrayView take(quint64 size)
    {
        if (m_broken || size > static_cast<quint64>(m_rest.size())) {
            m_broken = true;
            return {};
        }
        const QByteArrayView taken = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(taken.size());
        return taken;
    }

    quint64 number()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const QByteArrayView one = take(1);
            if (one.isEmpty())
                return 0;
            const auto byte = static_cast<quint8>(one.front());
            number |= static_cast<quint64>(byte & 0x7f) << shift;
            if (!(byte & 0x80))
                return number;
        }
        m_broken = true;
        return 0;
    }

    QByteArray name()
    {
        const quint64 known = number();
        if (known == 0)
            return take(number()).toByteArray();
        if (known < names.size())
            return names[known].toByteArray();
        m_broken = true;
        return {};
    }

    QByteArray value(QByteArrayView eventPublicId)
    {
        const quint64 header = number();
        const QByteArray bytes = take(header >> kindBits).toByteArray();
        switch (static_cast<ValueKind>(header & ((1 << kindBits) - 1))) {
        case ValueKind::Text:
            return bytes;
        case ValueKind::Hex:
            return bytes.toHex();
        case ValueKind::Version1:
            return version1 + bytes.toBase64();
        case ValueKind::EventId:
            return eventPublicId.toByteArray();
        }
        return bytes;
    }

private:
    QByteArrayView m_rest;
    bool m_broken = false;
};

} // namespace

QByteArray encodedHeaders(const HeaderList &headers, QByteArrayView eventPublicId)
{
    QByteArray block;
    for (const auto &[name, value] : headers) {
        const auto known = std::find(names.begin() + 1, names.end(), QByteArrayView(name));
        if (known != names.end()) {
            writeNumber(block, static_cast<quint64>(known - names.begin()));
        } else {
            writeNumber(block, 0);
            writeNumber(block, static_cast<quint64>(name.size()));
            block += name;
        }
        writeValue(block, value, eventPublicId);
    }
    return block;
}

std::optional<HeaderList> decodedHeaders(QByteArrayView block, QByteArrayView eventPublicId)
{
    HeaderList headers;
    BlockReader reader(block);
    while (!reader.atEnd()) {
        const QByteArray name = reader.name();
        headers.append({name, reader.value(eventPublicId)});
    }
    return reader.broken() ? std::nullopt : std::optional(std::move(headers));
}

} // namespace hk
