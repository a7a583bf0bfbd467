#include "core/receiver/gzipbomb.h"

#include <QtCore/QStringBuilder>

#include <zlib.h>

namespace hk {
namespace {

constexpr qint64 blockZeros = 8'000'000;
constexpr int rawDeflate = -15; // zlib's word for: no header of its own

/// So many zeros as deflate blocks that know nothing of what was before, so that they can be
/// repeated; `flush` says whether more may follow.
QByteArray deflated(qint64 zeros, int flush)
{
    const QByteArray input(static_cast<qsizetype>(zeros), '\0');
    z_stream stream = {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawDeflate, MAX_MEM_LEVEL,
                 Z_DEFAULT_STRATEGY);
    QByteArray output(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(zeros))) + 16,
                      Qt::Uninitialized);
    QByteArray source = input;
    stream.next_in = reinterpret_cast<Bytef *>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    ::deflate(&stream, flush);
    output.truncate(static_cast<qsizetype>(stream.total_out));
    output.squeeze();
    deflateEnd(&stream);
    return output;
}

uLong crcOfZeros(qint64 count)
{
    const QByteArray zeros(static_cast<qsizetype>(count), '\0');
    return crc32_z(0, reinterpret_cast<const Bytef *>(zeros.constData()),
                   static_cast<z_size_t>(zeros.size()));
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((value >> shift) & 0xffU);
    return bytes;
}

} // namespace

GzipBomb GzipBomb::of(qint64 size)
{
    const qint64 rounds = size / blockZeros;
    const qint64 rest = size % blockZeros;
    GzipBomb bomb;
    bomb.start = QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10);
    if (rounds > 0)
        bomb.block = deflated(blockZeros, Z_FULL_FLUSH);
    bomb.blockBytes = bomb.block.size() * rounds;
    uLong crc = 0;
    const uLong blockCrc = rounds > 0 ? crcOfZeros(blockZeros) : 0;
    for (qint64 i = 0; i < rounds; ++i)
        crc = crc32_combine(crc, blockCrc, blockZeros);
    crc = crc32_combine(crc, crcOfZeros(rest), rest);
    bomb.end = deflated(rest, Z_FINISH) + littleEndian(static_cast<quint32>(crc))
            + littleEndian(static_cast<quint32>(size & 0xffffffff));
    return bomb;
}

} // namespace hk
