#include "core/base/clock.h"

#include <chrono>

namespace hk {

using std::chrono::duration_cast;
using std::chrono::microseconds;

Micros SystemClock::now() const
{
    return duration_cast<microseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Micros SystemClock::monotonic() const
{
    return duration_cast<microseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QDateTime toDateTime(Micros moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment / microsPerMs, Qt::UTC);
}

Micros toMicros(const QDateTime &moment) { return moment.toMSecsSinceEpoch() * microsPerMs; }

QString toRfc3339(Micros moment) { return toDateTime(moment).toString(Qt::ISODateWithMs); }

} // namespace hk
