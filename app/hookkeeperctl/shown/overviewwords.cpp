#include "app/hookkeeperctl/shown/overviewwords.h"

#include "app/hookkeeperctl/shown/ledgerwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/base/duration.h"

#include <cmath>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

struct NamedStatus
{
    DeliveryStatus status;
    const char *key;
};

constexpr NamedStatus statuses[] = {
        {DeliveryStatus::Delivered, "delivered"}, {DeliveryStatus::Retrying, "retrying"},
        {DeliveryStatus::Failed, "failed"},       {DeliveryStatus::Queued, "queued"},
        {DeliveryStatus::Held, "held"},           {DeliveryStatus::Cancelled, "cancelled"}};

} // namespace

JsonObject withCounts(JsonObject object, const StatusCounts &counts)
{
    for (const NamedStatus &one : statuses)
        object.add(one.key, counts.value(one.status));
    return object;
}

JsonValue jsonOf(const std::optional<ResponseTimes> &times)
{
    if (!times)
        return nullptr;
    return JsonObject()
            .add("attempts", times->attempts)
            .add("medianMs", static_cast<double>(times->medianUs) / microsPerMs)
            .add("p95Ms", static_cast<double>(times->p95Us) / microsPerMs);
}

namespace {

std::optional<QString> failureOf(const Attention &attention)
{
    if (!attention.lastFailure)
        return std::nullopt;
    return shortTextOf(*attention.lastFailure, attention.lastCode, attention.lastDetail);
}

/// Since when it is in that state.
std::optional<Micros> sinceOf(const Attention &attention)
{
    switch (attention.reason) {
    case AttentionReason::Held:
        return attention.endpoint.heldAt != 0 ? std::optional(attention.endpoint.heldAt)
                                              : std::nullopt;
    case AttentionReason::BreakerOpen:
    case AttentionReason::Failing:
        return attention.endpoint.failingSince != 0 ? std::optional(attention.endpoint.failingSince)
                                                    : std::nullopt;
    case AttentionReason::TestFailed:
        return attention.test->at;
    case AttentionReason::FailedDeliveries:
        break;
    }
    return std::nullopt;
}

JsonObject attentionJson(const Attention &attention)
{
    const auto since = sinceOf(attention);
    const Endpoint &endpoint = attention.endpoint;
    return JsonObject()
            .add("endpoint", nameOf(endpoint))
            .add("url", textOrNull(endpoint.url))
            .add("reason", nameOf(attention.reason))
            .add("holdReason",
                 endpoint.state == EndpointState::Held ? std::optional(nameOf(endpoint.holdReason))
                                                       : std::nullopt)
            .add("since", since ? std::optional(toRfc3339(*since)) : std::nullopt)
            .add("failed", attention.failed)
            .add("waiting", attention.waiting)
            .add("lastError", failureOf(attention))
            .add("finding", attention.test ? std::optional(attention.test->finding) : std::nullopt);
}

QString whyText(const Attention &attention, const QByteArray &zone)
{
    const auto since = sinceOf(attention);
    const QString from = since ? u" since "_s + timeText(*since, zone) : QString();
    const QString failure = failureOf(attention).value_or(u"nothing gets through"_s);
    switch (attention.reason) {
    case AttentionReason::Held:
        return u"held%1 (%2); \"endpoint release\" lets it go on"_s.arg(
                from, nameOf(attention.endpoint.holdReason));
    case AttentionReason::BreakerOpen:
        return u"%1%2; only probes go out"_s.arg(failure, from);
    case AttentionReason::Failing:
        return failure + from;
    case AttentionReason::TestFailed:
        return u"its last test failed%1: %2"_s.arg(from, attention.test->finding);
    case AttentionReason::FailedDeliveries:
        break;
    }
    return u"answers again; \"resend --company\" sends what failed"_s;
}

QString roundMsText(const std::optional<qint64> &us)
{
    return us ? QString::number(std::lround(static_cast<double>(*us) / microsPerMs)) : u"-"_s;
}

std::optional<qint64> medianOf(const std::optional<ResponseTimes> &times)
{
    return times ? std::optional(times->medianUs) : std::nullopt;
}

std::optional<qint64> p95Of(const std::optional<ResponseTimes> &times)
{
    return times ? std::optional(times->p95Us) : std::nullopt;
}

QList<Cell> cellsOf(const QString &title, const StatusCounts &counts,
                    const std::optional<ResponseTimes> &times)
{
    const auto count = [&counts](DeliveryStatus status) {
        return QString::number(counts.value(status));
    };
    const qint64 unsent = counts.value(DeliveryStatus::Queued) + counts.value(DeliveryStatus::Held);
    return {{title},
            {count(DeliveryStatus::Delivered)},
            {count(DeliveryStatus::Retrying)},
            {count(DeliveryStatus::Failed),
             counts.value(DeliveryStatus::Failed) > 0 ? Tint::Bad : Tint::None},
            {QString::number(unsent)},
            {roundMsText(medianOf(times))},
            {roundMsText(p95Of(times))}};
}

} // namespace

JsonObject jsonOf(const Overview &overview, const Company &company)
{
    JsonArray bars;
    for (const OverviewBar &bar : overview.bars)
        bars.add(withCounts(JsonObject()
                                    .add("begin", toRfc3339(bar.begin))
                                    .add("end", toRfc3339(bar.end)),
                            bar.counts)
                         .add("responseTime", jsonOf(bar.times)));
    JsonArray attention;
    for (const Attention &one : overview.attention)
        attention.add(attentionJson(one));
    return withCounts(JsonObject()
                              .add("company", company.externalId)
                              .add("at", toRfc3339(overview.at))
                              .add("since", toRfc3339(overview.begin())),
                      overview.counts)
            .add("failedEndpoints", overview.failedEndpoints)
            .add("failedOutsideSettings", overview.failedElsewhere)
            .add("nextAttemptAt",
                 overview.nextRetryAt ? std::optional(toRfc3339(*overview.nextRetryAt))
                                      : std::nullopt)
            .add("responseTime", jsonOf(overview.times))
            .add("bars", bars)
            .add("attention", attention);
}

void printOverview(Console &console, const Overview &overview, const Company &company)
{
    const QByteArray &zone = company.timeZone;
    Table bars(console,
               {u"BEGINNING"_s, u"DELIVERED"_s, u"RETRYING"_s, u"FAILED"_s, u"NOT SENT"_s,
                u"MEDIAN MS"_s, u"95 % MS"_s});
    for (int column = 1; column <= 6; ++column)
        bars.alignRight(column);
    for (const OverviewBar &bar : overview.bars)
        bars.add(cellsOf(timeText(bar.begin, zone), bar.counts, bar.times));
    bars.add(cellsOf(u"all"_s, overview.counts, overview.times));
    bars.flush();
    if (overview.attention.isEmpty())
        return console.say(u"No endpoint needs attention."_s);
    console.print(QString());
    Table attention(console, {u"ENDPOINT"_s, u"FAILED"_s, u"WAITING"_s, u"URL"_s, u"WHY"_s});
    attention.alignRight(1);
    attention.alignRight(2);
    for (const Attention &one : overview.attention)
        attention.add({{nameOf(one.endpoint)},
                       {QString::number(one.failed)},
                       {QString::number(one.waiting)},
                       {one.endpoint.url},
                       {whyText(one, zone)}});
    attention.flush();
}

} // namespace hk
