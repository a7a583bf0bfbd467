#include "core/workspace/resendplanning.h"

#include "core/base/outcome.h"
#include "core/exchange/csvrow.h"
#include "core/store/companyrepository.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/filterperiod.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>

#include <algorithm>
#include <set>

namespace hk {
namespace {

constexpr std::array<Micros, 3> ageBounds{microsPerHour, 24 * microsPerHour,
                                          7 * 24 * microsPerHour};

Result<DeliverySelection> selectionOf(Database &database, const ResendWish &wish, Micros now)
{
    DeliverySelection selection{wish.company, wish.filter, now, wish.createdSince, wish.upTo};
    DeliveryRepository deliveries(database);
    for (const QString &publicId : wish.publicIds) {
        const Result<Delivery> delivery = deliveries.find(publicId);
        if (!delivery)
            return delivery.error();
        selection.only.append(delivery->id);
    }
    return selection;
}

/// What the plan is remembered by: the filter with the period, as a filter that finds the same.
QString filterText(const ResendWish &wish)
{
    return textSince(wish.filter, wish.publicIds.isEmpty() ? wish.createdSince : std::nullopt);
}

/// Whether something holds, in the order of LeftOut; duplicates are found by who sees them all.
LeftOut reasonOf(const ResendCandidate &candidate, const PlanRules &rules, Micros now)
{
    const auto holds = [&rules](LeftOut reason, bool is) { return is && !rules.includes(reason); };
    if (candidate.isRemoved)
        return LeftOut::Removed;
    if (!candidate.hasUrl)
        return LeftOut::NoUrl;
    if (candidate.isErased)
        return LeftOut::Erased;
    if (holds(LeftOut::Unfinished, candidate.isUnfinished))
        return LeftOut::Unfinished;
    if (holds(LeftOut::Delivered, candidate.isDelivered))
        return LeftOut::Delivered;
    if (holds(LeftOut::Superseded, candidate.isSuperseded))
        return LeftOut::Superseded;
    if (rules.youngerThanMs && now - candidate.createdAt > *rules.youngerThanMs * microsPerMs)
        return LeftOut::TooOld;
    return holds(LeftOut::Held, candidate.isHeld) ? LeftOut::Held : LeftOut::None;
}

/// Of several deliveries of one event to one endpoint the last stays.
void leaveOutDuplicates(const QList<ResendCandidate> &candidates, QList<LeftOut> &reasons)
{
    std::set<std::pair<EventId, EndpointId>> seen;
    for (qsizetype i = candidates.size() - 1; i >= 0; --i) {
        if (reasons[i] == LeftOut::None
            && !seen.insert({candidates[i].event, candidates[i].endpoint}).second)
            reasons[i] = LeftOut::Duplicate;
    }
}

/// Counts what is planned, by what people ask about.
class Counter
{
public:
    Counter(PlanPreview &preview, Micros now) : m_preview(preview), m_now(now) { }

    void add(const ResendCandidate &candidate)
    {
        ++m_preview.planned;
        ++m_byEndpoint[candidate.endpoint];
        ++m_byTrigger[static_cast<size_t>(candidate.trigger)];
        const auto bound = std::ranges::upper_bound(ageBounds, m_now - candidate.createdAt);
        ++m_preview.byAge[static_cast<size_t>(bound - ageBounds.begin())];
    }

    Result<void> finish(Database &database)
    {
        EndpointRepository endpoints(database);
        for (auto it = m_byEndpoint.cbegin(); it != m_byEndpoint.cend(); ++it) {
            const Result<Endpoint> endpoint = endpoints.get(it.key());
            if (!endpoint)
                return endpoint.error();
            m_preview.byEndpoint.append({nameOf(*endpoint), it.value()});
        }
        std::ranges::sort(m_preview.byEndpoint, [](const auto &a, const auto &b) {
            return std::pair(-a.second, a.first) < std::pair(-b.second, b.first);
        });
        for (const Trigger trigger : allTriggers) {
            if (const qint64 n = m_byTrigger[static_cast<size_t>(trigger)]; n > 0)
                m_preview.byTrigger.append({trigger, n});
        }
        return {};
    }

private:
    PlanPreview &m_preview;
    Micros m_now;
    QHash<EndpointId, qint64> m_byEndpoint;
    std::array<qint64, allTriggers.size()> m_byTrigger = {};
};

QString moment(std::optional<Micros> at) { return at ? toRfc3339(*at) : QString(); }

} // namespace

Result<PlannedWish> planned(Database &database, const ResendWish &wish, Micros now)
{
    if (const Result<Company> company = CompanyRepository(database).get(wish.company); !company)
        return company.error();
    const Result<DeliverySelection> selection = selectionOf(database, wish, now);
    if (!selection)
        return selection.error();
    const auto candidates = PlanRepository(database).candidates(*selection);
    if (!candidates)
        return candidates.error();

    QList<LeftOut> reasons;
    reasons.reserve(candidates->size());
    for (const ResendCandidate &candidate : *candidates)
        reasons.append(reasonOf(candidate, wish.rules, now));
    if (!wish.rules.includesDuplicates)
        leaveOutDuplicates(*candidates, reasons);

    PlannedWish result;
    result.plan = {
            wish.company, {}, filterText(wish), now, wish.startAt.value_or(now), wish.rate, 0, {},
            wish.parallel};
    const auto newest = DeliveryRepository(database).newest(wish.company);
    if (!newest)
        return newest.error();
    result.preview.upTo = *newest;
    Counter counter(result.preview, now);
    result.preview.items.reserve(candidates->size());
    for (qsizetype i = 0; i < candidates->size(); ++i) {
        const ResendCandidate &candidate = (*candidates)[i];
        result.preview.items.append({database.publicIds().of(candidate.delivery), {}, reasons[i]});
        if (reasons[i] == LeftOut::None) {
            counter.add(candidate);
            result.plan.items.append(candidate);
        } else {
            ++result.preview.leftOut[reasons[i]];
            ++result.plan.leftOut;
        }
    }
    if (const Result<void> counted = counter.finish(database); !counted)
        return counted.error();
    return result;
}

Result<QByteArray> planSummary(Database &database, PlanId plan)
{
    if (const Result<ResendPlan> known = PlanRepository(database).get(plan); !known)
        return known.error();
    const auto lines = PlanRepository(database).deliveries(plan);
    if (!lines)
        return lines.error();
    DeliveryRepository deliveries(database);
    QByteArray csv =
            "resendOf,id,trigger,url,status,attempts,lastStatusCode,lastError,finishedAt\r\n";
    for (const PlannedDelivery &line : *lines) {
        const Result<Delivery> delivery = deliveries.get(line.delivery);
        if (!delivery)
            return delivery.error();
        const QString code =
                delivery->lastStatusCode ? QString::number(*delivery->lastStatusCode) : QString();
        const QString error = delivery->lastOutcome && delivery->status != DeliveryStatus::Delivered
                ? shortTextOf(*delivery->lastOutcome, delivery->lastStatusCode,
                              delivery->lastErrorDetail)
                : QString();
        const QStringList cells{delivery->resendOfPublicId,
                                delivery->publicId,
                                wireNameOf(delivery->trigger),
                                delivery->url,
                                nameOf(delivery->status),
                                QString::number(delivery->attempts),
                                code,
                                error,
                                moment(delivery->finishedAt)};
        csv += csvRow(cells);
    }
    return csv;
}

} // namespace hk
