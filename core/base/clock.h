#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QtGlobal>

namespace hk {

/// A moment, in microseconds since 1970-01-01 00:00 UTC: how the store keeps time.
using Micros = qint64;

constexpr Micros microsPerMs = 1000;
constexpr Micros microsPerSecond = 1'000'000;
constexpr Micros microsPerHour = 3600 * microsPerSecond;
constexpr Micros microsPerDay = 24 * microsPerHour;

/// Where time comes from. Injected by reference; implementations are usable from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Wall clock, µs UTC. May jump when somebody sets the clock.
    virtual Micros now() const = 0;
    /// Never goes back, unrelated to the wall clock; µs. Measures durations.
    virtual Micros monotonic() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    Micros now() const override;
    Micros monotonic() const override;
};

/// `moment` as a QDateTime in UTC (millisecond precision).
QDateTime toDateTime(Micros moment);
Micros toMicros(const QDateTime &moment);
/// RFC 3339 in UTC with milliseconds: 2026-05-14T15:42:10.123Z.
QString toRfc3339(Micros moment);

} // namespace hk
