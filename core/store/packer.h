#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <memory>
#include <optional>

namespace hk {

/// Makes bytes small for the store: a marker byte, then the bytes as they are or as a zstd frame of
/// level 1, whichever is shorter. Keeps zstd's working memory; one thread at a time.
class Packer final
{
public:
    Packer();
    ~Packer();
    Packer(const Packer &) = delete;
    Packer &operator=(const Packer &) = delete;

    QByteArray pack(QByteArrayView bytes);
    /// None when it was not made by pack(), or would be longer than `largest` bytes.
    std::optional<QByteArray> unpack(QByteArrayView packed, qsizetype largest = 64 * 1024 * 1024);
    /// The same without a copy to keep: good until the next call, and as long as `packed` is.
    std::optional<QByteArrayView> peek(QByteArrayView packed, qsizetype largest = 64 * 1024 * 1024);

private:
    struct Contexts;
    std::optional<QByteArrayView> unpackInto(QByteArray &room, QByteArrayView packed,
                                             qsizetype largest);

    std::unique_ptr<Contexts> m_contexts;
    QByteArray m_peeked; ///< grows to the longest
};

} // namespace hk
