#pragma once

#include <QtCore/QtGlobal>

namespace hk::bench {

/// What a process has used since it began.
struct Usage
{
    double cpuMs = 0;
    qint64 wakeUps = 0; ///< of all threads that are there
    double residentMb = 0;

    static Usage of(qint64 process);
};

} // namespace hk::bench
