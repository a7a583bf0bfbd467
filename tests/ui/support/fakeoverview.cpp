#include "tests/ui/support/fakeoverview.h"

#include "core/base/clock.h"
#include "core/workspace/overviewbars.h"

#include <QtCore/QTimeZone>

#include <cmath>

namespace hk::test {
namespace {

constexpr Micros minute = 60 * microsPerSecond;

/// A day's work: quiet at night, trouble in the afternoon.
void fillBar(OverviewBar &bar, qsizetype index, qsizetype bars)
{
    const double day = static_cast<double>(index) / static_cast<double>(bars);
    const auto traffic = static_cast<qint64>(20 + 50 * std::sin(3.1 * day)) + index * 7 % 5;
    const bool isBad = day > 0.6 && day < 0.75;
    bar.counts[DeliveryStatus::Failed] = isBad ? 9 + index % 6 : index == 3 ? 1 : 0;
    bar.counts[DeliveryStatus::Retrying] = isBad ? 4 : index % 8 == 2 ? 2 : 0;
    bar.counts[DeliveryStatus::Delivered] = traffic - bar.counts[DeliveryStatus::Failed];
    bar.counts[DeliveryStatus::Held] = index + 1 == bars ? 3 : 0;
    bar.times = ResponseTimes{traffic, 180'000 + (index * 13) % 60 * 1000,
                              isBad ? 1'500'000 : 600'000 + (index * 37) % 200 * 1000};
}

Endpoint endpointOf(int number, const char *name, const char *url)
{
    Endpoint endpoint;
    endpoint.id = EndpointId(number);
    if (number <= static_cast<int>(allCategories.size()))
        endpoint.slot = allCategories[static_cast<size_t>(number - 1)];
    else
        endpoint.name = QString::fromLatin1(name);
    endpoint.url = QString::fromLatin1(url);
    return endpoint;
}

} // namespace

QFuture<Result<Overview>> FakeOverview::overview(CompanyId company, Micros span)
{
    asked.append({company, span});
    return answers.give<Overview>(made(span));
}

Overview FakeOverview::made(Micros span) const
{
    Overview overview;
    overview.at = now != 0 ? now : SystemClock().now();
    overview.timeZone = timeZone;
    overview.isByDay = isByDay(span);
    overview.bars = barsOf(overview.at, span, QTimeZone(timeZone));
    overview.attention = attention;
    if (!isFilled)
        return overview;
    for (qsizetype i = 0; i < overview.bars.size(); ++i) {
        OverviewBar &bar = overview.bars[i];
        fillBar(bar, i, overview.bars.size());
        for (auto count = bar.counts.cbegin(); count != bar.counts.cend(); ++count)
            overview.counts[count.key()] += count.value();
    }
    overview.failedEndpoints = 2;
    overview.failedElsewhere = 1;
    overview.times = ResponseTimes{1876, 184'000, 912'000};
    overview.nextRetryAt = overview.at + 40 * microsPerSecond;
    return overview;
}

void FakeOverview::needHelp(Micros moment)
{
    const auto add = [this](AttentionReason reason, const Endpoint &endpoint, qint64 failed,
                            qint64 waiting) -> Attention & {
        Attention one;
        one.reason = reason;
        one.endpoint = endpoint;
        one.failed = failed;
        one.waiting = waiting;
        attention.append(one);
        return attention.last();
    };
    Attention &held =
            add(AttentionReason::Held,
                endpointOf(7, "Billing", "https://billing.northwind.example/hooks"), 0, 12);
    held.endpoint.state = EndpointState::Held;
    held.endpoint.holdReason = HoldReason::Gone;
    held.endpoint.heldAt = moment - 90 * minute;
    Attention &open = add(AttentionReason::BreakerOpen,
                          endpointOf(2, "", "https://crm.northwind.example/hooks/customer"), 0, 31);
    open.endpoint.breaker = {27, moment + 2 * minute};
    open.endpoint.failingSince = moment - 200 * minute;
    open.lastFailure = OutcomeKind::TlsFailed;
    open.lastDetail = QStringLiteral("certificate has expired");
    Attention &failing =
            add(AttentionReason::Failing,
                endpointOf(1, "", "https://ops.contoso.example/api/v2/webhooks/booking"), 17, 9);
    failing.endpoint.failingSince = moment - 97 * minute;
    failing.lastFailure = OutcomeKind::Answered;
    failing.lastCode = 502;
    Attention &tested = add(AttentionReason::TestFailed,
                            endpointOf(3, "", "https://res.northwind.example/hooks"), 0, 0);
    tested.test = EndpointTest{EndpointId(3),       moment - 180 * minute,
                               tested.endpoint.url, QStringLiteral("certificateExpired"),
                               std::nullopt,        90'000};
    Attention &missed = add(AttentionReason::FailedDeliveries,
                            endpointOf(8, "CRM", "https://hooks.fabrikam.example/in/8f2c"), 4, 0);
    missed.lastFailure = OutcomeKind::Answered;
    missed.lastCode = 429;
}

} // namespace hk::test
