#include "core/workspace/successrate.h"

#include <cmath>

namespace hk {

qint64 finishedOf(const StatusCounts &counts)
{
    return counts.value(DeliveryStatus::Delivered) + counts.value(DeliveryStatus::Failed);
}

std::optional<double> successRate(const StatusCounts &counts)
{
    const qint64 finished = finishedOf(counts);
    if (finished == 0)
        return std::nullopt;
    return static_cast<double>(counts.value(DeliveryStatus::Delivered))
            / static_cast<double>(finished);
}

double percentOf(double rate)
{
    constexpr double tenths = 1000; // in all
    constexpr double almost = 1e-9; // 0.982 is a little less in binary
    return std::floor(rate * tenths + almost) / (tenths / 100);
}

} // namespace hk
