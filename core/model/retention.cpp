#include "core/model/retention.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace hk {
namespace {

constexpr std::array<Micros, 3> ageBounds{30 * microsPerDay, 90 * microsPerDay, 365 * microsPerDay};

/// The one of three members that is about a status.
template<typename Member>
Member &memberOf(DeliveryStatus status, Member &delivered, Member &failed, Member &cancelled)
{
    Q_ASSERT(isFinished(status));
    return status == DeliveryStatus::Delivered ? delivered
            : status == DeliveryStatus::Failed ? failed
                                               : cancelled;
}

} // namespace

std::optional<int> RetentionRules::daysOf(DeliveryStatus status) const
{
    return memberOf(status, deliveredDays, failedDays, cancelledDays);
}

void RetentionRules::setDays(DeliveryStatus status, std::optional<int> days)
{
    memberOf(status, deliveredDays, failedDays, cancelledDays) = days;
}

std::optional<Micros> PruneWish::before(DeliveryStatus status) const
{
    return memberOf(status, deliveredBefore, failedBefore, cancelledBefore);
}

void PruneWish::setBefore(DeliveryStatus status, std::optional<Micros> moment)
{
    memberOf(status, deliveredBefore, failedBefore, cancelledBefore) = moment;
}

std::optional<Micros> PruneWish::latest() const
{
    std::optional<Micros> last;
    for (const DeliveryStatus status : allOutcomes) {
        if (const auto moment = before(status); moment && (!last || *moment > *last))
            last = moment;
    }
    return last;
}

std::optional<Micros> PruneWish::latenciesBefore() const
{
    if (!deliveredBefore)
        return std::nullopt;
    Micros earliest = *deliveredBefore;
    for (const auto &other : {failedBefore, cancelledBefore})
        earliest = std::min(earliest, other.value_or(earliest));
    return earliest;
}

QString PruneWish::text() const
{
    QStringList parts;
    for (const DeliveryStatus status : allOutcomes) {
        if (const auto moment = before(status))
            parts.append(QStringLiteral("%1 before %2").arg(nameOf(status), toRfc3339(*moment)));
    }
    return parts.join(QStringLiteral(", "));
}

PruneWish wishOf(CompanyId company, const RetentionRules &rules, Micros now)
{
    PruneWish wish{company, now, {}, {}, {}};
    for (const DeliveryStatus status : allOutcomes) {
        if (const auto days = rules.daysOf(status))
            wish.setBefore(status, now - *days * microsPerDay);
    }
    return wish;
}

qint64 PruneTally::of(DeliveryStatus status) const
{
    qint64 sum = 0;
    for (const qint64 n : byAge.value(status))
        sum += n;
    return sum;
}

qint64 PruneTally::deliveries() const
{
    qint64 sum = 0;
    for (const DeliveryStatus status : allOutcomes)
        sum += of(status);
    return sum;
}

void PruneTally::add(const PruneTally &other)
{
    for (auto it = other.byAge.cbegin(); it != other.byAge.cend(); ++it) {
        Ages &ages = byAge[it.key()];
        for (size_t i = 0; i < ages.size(); ++i)
            ages[i] += it.value()[i];
    }
    attempts += other.attempts;
    events += other.events;
    bytes += other.bytes;
    heldBack += other.heldBack;
    if (other.oldest)
        oldest = std::min(oldest.value_or(*other.oldest), *other.oldest);
    isWhole = isWhole && other.isWhole;
}

size_t pruneAgeOf(Micros now, Micros end)
{
    return static_cast<size_t>(std::ranges::upper_bound(ageBounds, now - end) - ageBounds.begin());
}

} // namespace hk
