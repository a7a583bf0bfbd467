#include "core/store/latencybucket.h"

#include <algorithm>
#include <bit>

namespace hk {
namespace {

constexpr int partBits = 4;
constexpr int parts = 1 << partBits;

} // namespace

int latencyBucketOf(qint64 us)
{
    const auto value = static_cast<quint64>(std::max<qint64>(us, 0));
    // Below two times 16 each µs has a bucket of its own.
    const int shift = std::max(0, static_cast<int>(std::bit_width(value)) - partBits - 1);
    return parts * shift + static_cast<int>(value >> shift);
}

qint64 latencyOfBucket(int bucket)
{
    const int shift = std::max(0, bucket / parts - 1);
    const qint64 lowest = qint64(bucket - parts * shift) << shift;
    return lowest + (shift > 0 ? qint64(1) << (shift - 1) : 0);
}

} // namespace hk
