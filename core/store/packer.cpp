#include "core/store/packer.h"

#include <zstd.h>

#include <cstring>

namespace hk {
namespace {

constexpr char rawMarker = 0;
constexpr char zstdMarker = 1;
constexpr int level = 1;
constexpr qsizetype worthTrying = 128; // below that a frame is hardly ever shorter

} // namespace

struct Packer::Contexts
{
    ZSTD_CCtx *compress = ZSTD_createCCtx();
    ZSTD_DCtx *decompress = ZSTD_createDCtx();
    Contexts() = default;
    Contexts(const Contexts &) = delete;
    Contexts &operator=(const Contexts &) = delete;
    ~Contexts()
    {
        ZSTD_freeCCtx(compress);
        ZSTD_freeDCtx(decompress);
    }
};

Packer::Packer() : m_contexts(std::make_unique<Contexts>()) { }
Packer::~Packer() = default;

QByteArray Packer::pack(QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    if (bytes.size() >= worthTrying && m_contexts->compress) {
        // Room for less than the bytes themselves: what does not fit is not worth it.
        QByteArray packed(bytes.size(), Qt::Uninitialized);
        const size_t frame = ZSTD_compressCCtx(m_contexts->compress, packed.data() + 1, size - 1,
                                               bytes.data(), size, level);
        if (!ZSTD_isError(frame)) {
            packed[0] = zstdMarker;
            packed.truncate(static_cast<qsizetype>(frame) + 1);
            return packed;
        }
    }
    QByteArray packed(bytes.size() + 1, Qt::Uninitialized);
    packed[0] = rawMarker;
    if (size > 0)
        std::memcpy(packed.data() + 1, bytes.data(), size);
    return packed;
}

std::optional<QByteArray> Packer::unpack(QByteArrayView packed, qsizetype largest)
{
    QByteArray bytes;
    const std::optional<QByteArrayView> content = unpackInto(bytes, packed, largest);
    if (!content)
        return std::nullopt;
    return content->data() == bytes.constData() ? std::move(bytes) : content->toByteArray();
}

std::optional<QByteArrayView> Packer::peek(QByteArrayView packed, qsizetype largest)
{
    return unpackInto(m_peeked, packed, largest);
}

/// What was not made smaller is answered where it lies.
std::optional<QByteArrayView> Packer::unpackInto(QByteArray &room, QByteArrayView packed,
                                                 qsizetype largest)
{
    if (packed.isEmpty())
        return std::nullopt;
    const QByteArrayView content = packed.sliced(1);
    if (packed.front() == rawMarker)
        return content.size() <= largest ? std::optional(content) : std::nullopt;
    if (packed.front() != zstdMarker || !m_contexts->decompress)
        return std::nullopt;
    const auto frameSize = static_cast<size_t>(content.size());
    const unsigned long long size = ZSTD_getFrameContentSize(content.data(), frameSize);
    if (size > static_cast<unsigned long long>(largest)) // both error values are huge
        return std::nullopt;
    if (room.size() < static_cast<qsizetype>(size))
        room = QByteArray(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompressDCtx(m_contexts->decompress, room.data(), size,
                                           content.data(), frameSize);
    if (got != size)
        return std::nullopt;
    return QByteArrayView(room.constData(), static_cast<qsizetype>(size));
}

} // namespace hk
