#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/model/delivery.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace hk {

/// How many days the deliveries of an outcome are kept after their end; none: for good. A value,
/// any thread.
struct RetentionRules
{
    static constexpr int longestDays = 36'500;

    std::optional<int> deliveredDays;
    std::optional<int> failedDays;
    std::optional<int> cancelledDays;
    bool operator==(const RetentionRules &) const = default;

    bool keepEverything() const { return *this == RetentionRules(); }
    std::optional<int> daysOf(DeliveryStatus status) const;
    void setDays(DeliveryStatus status, std::optional<int> days);
};

/// What a delivery can end as, in the order in which it is shown.
inline constexpr std::array allOutcomes{DeliveryStatus::Delivered, DeliveryStatus::Failed,
                                        DeliveryStatus::Cancelled};

/// Which deliveries of a company are to go: those that ended before a moment, by what they ended
/// as; none: they stay. What is not finished, or was sent again by a delivery that is not, never
/// goes. A value, any thread.
struct PruneWish
{
    CompanyId company;
    Micros now = 0; ///< ages count from
    std::optional<Micros> deliveredBefore;
    std::optional<Micros> failedBefore;
    std::optional<Micros> cancelledBefore;
    bool operator==(const PruneWish &) const = default;

    std::optional<Micros> before(DeliveryStatus status) const;
    void setBefore(DeliveryStatus status, std::optional<Micros> moment);
    /// The latest of the three; none: nothing is to go.
    std::optional<Micros> latest() const;
    /// Before which response times are to go: as old as all that goes, and with what was delivered.
    std::optional<Micros> latenciesBefore() const;
    /// "delivered before 2026-08-30T00:00:00.000Z, failed before …", as the audit has it; English.
    QString text() const;
};

/// What the rules of a company come to at a moment.
PruneWish wishOf(CompanyId company, const RetentionRules &rules, Micros now);

/// Deliveries that would go, or went. A value, any thread.
struct PruneTally
{
    /// By how long ago they ended: less than 30, 90, 365 days, longer.
    using Ages = std::array<qint64, 4>;

    QMap<DeliveryStatus, Ages> byAge;
    qint64 attempts = 0;
    qint64 events = 0; ///< with their payloads: those of which no delivery stays
    qint64 bytes = 0;  ///< roughly what becomes free in the file
    /// Old enough, but they stay: a delivery that sends them again is not finished.
    qint64 heldBack = 0;
    std::optional<Micros> oldest; ///< end
    bool isWhole = true;          ///< false: it was called off on the way
    bool operator==(const PruneTally &) const = default;

    qint64 of(DeliveryStatus status) const;
    qint64 deliveries() const;
    void add(const PruneTally &other);
};

/// Into which of PruneTally::Ages an end falls.
size_t pruneAgeOf(Micros now, Micros end);

} // namespace hk
