#include "core/workspace/reportmaking.h"

#include "core/base/outcome.h"
#include "core/store/companyrepository.h"
#include "core/store/countersheet.h"
#include "core/store/database.h"
#include "core/store/endpointrepository.h"
#include "core/store/latencyhistogram.h"
#include "core/store/outagerepository.h"
#include "core/store/reportrepository.h"
#include "core/workspace/overviewbars.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QTimeZone>

#include <algorithm>
#include <map>

namespace hk {
namespace {

StatusCounts noCounts()
{
    StatusCounts counts;
    for (const DeliveryStatus status : allDeliveryStatuses)
        counts.insert(status, 0);
    return counts;
}

/// Puts one report together.
class Making
{
public:
    Making(Database &database, const ReportWish &wish, Micros now)
        : m_db(database), m_repository(database), m_wish(wish)
    {
        m_report.span = wish.span;
        m_report.madeAt = now;
    }

    Result<Report> make()
    {
        Result<void> done = addNames();
        if (done)
            done = addCounts();
        if (done)
            done = addTimes();
        if (done)
            done = addOutages();
        if (done)
            done = addBefore();
        if (done)
            done = addCauses();
        if (done)
            done = addResends();
        if (!done)
            return done.error();
        addEndpoints();
        return m_report;
    }

private:
    ReportRange rangeOf(Micros begin, Micros end) const
    {
        return {m_wish.company, CounterSheet::hourOf(begin), CounterSheet::hourOf(end), m_endpoint};
    }

    Result<void> addNames()
    {
        const Result<Company> company = CompanyRepository(m_db).get(m_wish.company);
        if (!company)
            return company.error();
        m_report.company = company->name;
        m_report.externalId = company->externalId;
        m_report.timeZone = company->timeZone;
        m_report.endpoint = m_wish.endpoint;
        m_report.isByDay = isByDay(m_wish.span.end - m_wish.span.begin);
        m_report.bars = barsWithin(m_wish.span, company->timeZone);
        const Result<QList<Endpoint>> endpoints =
                EndpointRepository(m_db).ofCompany(m_wish.company);
        if (!endpoints)
            return endpoints.error();
        for (const Endpoint &endpoint : *endpoints) {
            m_names.insert(endpoint.id, nameOf(endpoint));
            if (nameOf(endpoint) == m_wish.endpoint)
                m_endpoint = endpoint.id;
        }
        if (!m_wish.endpoint.isEmpty() && !m_endpoint)
            return Error{ErrorCode::EndpointUnknown, company->externalId, m_wish.endpoint, {}};
        m_report.figures.counts = noCounts();
        m_report.before.counts = noCounts();
        for (OverviewBar &bar : m_report.bars)
            bar.counts = noCounts();
        return {};
    }

    /// One that was removed, or that only simulations went to, has no name here.
    QString nameOfEndpoint(EndpointId endpoint) const
    {
        return m_names.value(endpoint, QStringLiteral("#%1").arg(endpoint.value()));
    }

    ReportEndpoint &endpointOf(EndpointId id)
    {
        const auto [at, isNew] = m_endpoints.try_emplace(id);
        if (isNew) {
            at->second.id = id;
            at->second.name = nameOfEndpoint(id);
            at->second.figures.counts = noCounts();
        }
        return at->second;
    }

    Result<void> addCounts()
    {
        const auto counts = m_repository.counts(rangeOf(m_wish.span.begin, m_wish.span.end));
        if (!counts)
            return counts.error();
        for (const HourlyCount &count : *counts) {
            const qint64 all = count.n + count.removed;
            m_report.figures.counts[count.status] += all;
            endpointOf(count.endpoint).figures.counts[count.status] += all;
            if (OverviewBar *bar = barAt(m_report.bars, count.hour * microsPerHour))
                bar->counts[count.status] += all;
        }
        return {};
    }

    Result<void> addTimes()
    {
        std::map<const OverviewBar *, LatencyHistogram> bars;
        std::map<EndpointId, LatencyHistogram> endpoints;
        LatencyHistogram all;
        const auto visit = [&](qint64 at, EndpointId endpoint, int bucket, qint64 n) {
            all.add(bucket, n);
            endpoints[endpoint].add(bucket, n);
            if (const OverviewBar *bar = barAt(m_report.bars, at * microsPerHour))
                bars[bar].add(bucket, n);
        };
        const Result<void> read =
                m_repository.latencies(rangeOf(m_wish.span.begin, m_wish.span.end), visit);
        if (!read)
            return read;
        m_report.figures.times = timesOf(all);
        for (OverviewBar &bar : m_report.bars) {
            if (const auto at = bars.find(&bar); at != bars.end())
                bar.times = timesOf(at->second);
        }
        for (const auto &[endpoint, histogram] : endpoints)
            endpointOf(endpoint).figures.times = timesOf(histogram);
        return {};
    }

    Result<QList<Outage>> outagesWithin(Micros begin, Micros end)
    {
        if (begin >= m_report.madeAt)
            return QList<Outage>(); // one that lasts may be over by then
        Result<QList<Outage>> outages = OutageRepository(m_db).within(
                m_wish.company, begin, std::min(end, m_report.madeAt));
        if (outages && m_endpoint) {
            outages->removeIf(
                    [this](const Outage &outage) { return outage.endpoint != *m_endpoint; });
        }
        return outages;
    }

    Micros timeWithin(const Outage &outage, Micros begin, Micros end) const
    {
        const Micros until = std::min(end, outage.ended.value_or(m_report.madeAt));
        return std::max<Micros>(0, until - std::max(begin, outage.began));
    }

    /// Outages of several endpoints at a time count once.
    Micros timeWithAny(QList<Outage> outages, Micros begin, Micros end) const
    {
        std::ranges::sort(outages, {}, &Outage::began);
        Micros time = 0;
        Micros counted = begin;
        for (const Outage &outage : std::as_const(outages)) {
            time += timeWithin(outage, counted, end);
            counted = std::max(counted, std::min(end, outage.ended.value_or(m_report.madeAt)));
        }
        return time;
    }

    Result<void> addOutages()
    {
        const auto &[beforeBegin, begin, end] = m_wish.span;
        const Result<QList<Outage>> outages = outagesWithin(begin, end);
        if (!outages)
            return outages.error();
        for (const Outage &outage : *outages) {
            const QString words = outage.outcome
                    ? shortTextOf(*outage.outcome, outage.code, outage.detail)
                    : QString();
            m_report.outages.append({nameOfEndpoint(outage.endpoint), outage, words});
            ReportFigures &figures = endpointOf(outage.endpoint).figures;
            ++figures.outages;
            figures.downtime += timeWithin(outage, begin, end);
        }
        m_report.figures.outages = outages->size();
        m_report.figures.downtime = timeWithAny(*outages, begin, end);
        return {};
    }

    Result<void> addBefore()
    {
        const auto &[begin, end, last] = m_wish.span;
        const auto counts = m_repository.counts(rangeOf(begin, end));
        if (!counts)
            return counts.error();
        for (const HourlyCount &count : *counts)
            m_report.before.counts[count.status] += count.n + count.removed;
        LatencyHistogram all;
        const Result<void> read = m_repository.latencies(
                rangeOf(begin, end),
                [&all](qint64, EndpointId, int bucket, qint64 n) { all.add(bucket, n); });
        if (!read)
            return read;
        m_report.before.times = timesOf(all);
        const Result<QList<Outage>> outages = outagesWithin(begin, end);
        if (!outages)
            return outages.error();
        m_report.before.outages = outages->size();
        m_report.before.downtime = timeWithAny(*outages, begin, end);
        return {};
    }

    Result<void> addCauses()
    {
        const auto causes = m_repository.causes(rangeOf(m_wish.span.begin, m_wish.span.end));
        if (!causes)
            return causes.error();
        for (const CauseCount &cause : *causes) {
            m_report.causes.append({nameOfEndpoint(cause.endpoint),
                                    shortTextOf(cause.outcome, cause.code, {}), cause.n});
        }
        return {};
    }

    Result<void> addResends()
    {
        m_report.resends = {noCounts(), noCounts()};
        const auto byHand =
                m_repository.resentByHand(m_wish.company, m_wish.span.begin, m_wish.span.end);
        if (!byHand)
            return byHand.error();
        for (const ResentDelivery &resent : *byHand) {
            if (!m_endpoint || resent.endpoint == *m_endpoint)
                ++m_report.resends.byHand[resent.status];
        }
        const auto byPlans =
                m_repository.resentByPlans(m_wish.company, m_wish.span.begin, m_wish.span.end);
        if (!byPlans)
            return byPlans.error();
        for (const auto &[resent, n] : *byPlans) {
            if (!m_endpoint || resent.endpoint == *m_endpoint)
                m_report.resends.byPlans[resent.status] += n;
        }
        return {};
    }

    void addEndpoints()
    {
        for (const auto &[id, endpoint] : m_endpoints)
            m_report.endpoints.append(endpoint);
        std::ranges::stable_sort(m_report.endpoints, std::ranges::greater(),
                                 [](const ReportEndpoint &one) { return one.figures.total(); });
    }

    Database &m_db;
    ReportRepository m_repository;
    ReportWish m_wish;
    std::optional<EndpointId> m_endpoint;
    QHash<EndpointId, QString> m_names;
    std::map<EndpointId, ReportEndpoint> m_endpoints;
    Report m_report;
};

} // namespace

QList<OverviewBar> barsWithin(const ReportSpan &span, const QByteArray &zoneName)
{
    QList<OverviewBar> bars;
    const auto add = [&](Micros begin, Micros end) {
        OverviewBar bar;
        bar.begin = std::max(begin, span.begin);
        bar.end = std::min(end, span.end);
        if (bar.end > bar.begin)
            bars.append(bar);
    };
    if (!isByDay(span.end - span.begin)) {
        for (Micros at = span.begin; at < span.end; at += microsPerHour)
            add(at, at + microsPerHour);
        return bars;
    }
    const QTimeZone zone(zoneName);
    const auto startOf = [&zone](const QDate &date) {
        const Micros start = toMicros(date.startOfDay(zone));
        return (start + microsPerHour - 1) / microsPerHour * microsPerHour;
    };
    QDate day = toDateTime(span.begin).toTimeZone(zone).date();
    if (startOf(day) > span.begin)
        day = day.addDays(-1);
    for (; startOf(day) < span.end; day = day.addDays(1))
        add(startOf(day), startOf(day.addDays(1)));
    return bars;
}

Result<Report> makeReport(Database &database, const ReportWish &wish, Micros now)
{
    return Making(database, wish, now).make();
}

} // namespace hk
