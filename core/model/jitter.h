#pragma once

#include <QtCore/QtGlobal>

#include <algorithm>
#include <cmath>

namespace hk {

/// `wait`, in any unit, up to a fifth shorter or longer: what failed together must not come back
/// together. `jitter` is drawn from -1 to 1. Any thread.
inline qint64 spread(qint64 wait, double jitter)
{
    constexpr double share = 0.2;
    const double factor = 1.0 + share * std::clamp(jitter, -1.0, 1.0);
    return static_cast<qint64>(std::llround(static_cast<double>(wait) * factor));
}

} // namespace hk
