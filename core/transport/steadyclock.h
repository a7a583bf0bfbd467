#pragma once

#include <QtCore/QtGlobal>

#include <chrono>

namespace hk {

/// µs on a clock that never goes back, for phases and deadlines. Not the injected Clock: these
/// measure a real network, which no test can play faster.
inline qint64 steadyMicros()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace hk
