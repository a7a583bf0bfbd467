#include "tests/ui/screens/filledworkspace.h"

#include "core/contract/sampleevents.h"

#include <array>

namespace hk::test {
namespace {

constexpr Micros minute = 60 * microsPerSecond;

/// Payloads as the program makes them, and answers as receivers give them.
void fillDeliveries(FakeWorkspace &workspace)
{
    quint64 seed = 7;
    for (DeliveryDetail &row : workspace.deliveries.ledger) {
        const Delivery &delivery = row.delivery;
        const Company &company = workspace.northwind;
        const quint64 about = ++seed / 3; // several events of the same appointment
        row.payload = printableSample(delivery.trigger, company, about, 0, delivery.createdAt);
        row.event.subjects =
                sampleEvent(delivery.trigger, company, about, 0, delivery.createdAt).subjects;
        for (Attempt &attempt : row.attempts) {
            const bool isGood = attempt.statusCode == 200;
            attempt.responseHeaders = {{"Date", "Thu, 14 May 2026 15:42:10 GMT"},
                                       {"Content-Type", isGood ? "application/json" : "text/html"},
                                       {"Server", "nginx"}};
            attempt.responseBody = isGood ? R"({"received": true})"
                                          : "<html>\n<body>\n<h1>502 Bad Gateway</h1>\n"
                                            "</body>\n</html>\n";
        }
    }
}

void fillAudit(FakeWorkspace &workspace, Micros now)
{
    struct Change
    {
        const char *what;
        const char *before;
        const char *after;
        Micros ago;
    };
    constexpr std::array changes{
            Change{"company.added", "", "Northwind Clinics", 9 * microsPerDay},
            Change{"settings.bookingUrl", "", "https://crm.northwind.example/hooks/booking",
                   9 * microsPerDay - minute},
            Change{"settings.hashKey", "", "set", 9 * microsPerDay - 2 * minute},
            Change{"hashKey.revealed", "", "", 6 * microsPerDay},
            Change{"endpoint.CRM.url", "", "https://crm.northwind.example/hooks", 5 * microsPerDay},
            Change{"endpoint.CRM.hold", "active", "held: their release is tonight",
                   31 * microsPerHour},
            Change{"endpoint.CRM.release", "held", "active", 26 * microsPerHour},
            Change{"settings.customerUrl", "https://old.northwind.example/hooks",
                   "https://crm.northwind.example/hooks/customer", 3 * microsPerHour},
            Change{"settings.resourceUrl", "", "https://crm.northwind.example/hooks/resource",
                   20 * minute},
    };
    for (const Change &change : changes) {
        workspace.audit.add(workspace.northwind.id, workspace.northwind.name,
                            QString::fromLatin1(change.what), QString::fromLatin1(change.before),
                            QString::fromLatin1(change.after));
        workspace.audit.lines.last().entry.at = now - change.ago;
    }
}

void fillReport(FakeWorkspace &workspace, Micros now)
{
    Report &report = workspace.reports.answer;
    report.company = workspace.northwind.name;
    report.externalId = workspace.northwind.externalId;
    report.timeZone = workspace.northwind.timeZone;
    report.madeAt = now;
    report.figures.counts = {{DeliveryStatus::Delivered, 1712}, {DeliveryStatus::Failed, 18}};
    report.figures.times = ResponseTimes{1730, 184'000, 900'000};
    report.figures.outages = 1;
    report.figures.downtime = microsPerHour;
    report.before = report.figures;
    report.before.counts[DeliveryStatus::Failed] = 41;
    for (int i = 0; i < 24; ++i) {
        OverviewBar bar;
        bar.begin = (now / microsPerHour - 23 + i) * microsPerHour;
        bar.end = bar.begin + microsPerHour;
        const bool isBad = i > 13 && i < 17;
        bar.counts = {{DeliveryStatus::Delivered, 40 + i * 7 % 25},
                      {DeliveryStatus::Failed, isBad ? 6 : 0},
                      {DeliveryStatus::Retrying, i % 5 == 2 ? 2 : 0}};
        bar.times = ResponseTimes{40, 150'000 + i * 1000,
                                  isBad ? Micros(1'900'000) : 700'000 + i * 9000};
        report.bars.append(bar);
    }
    report.endpoints = {{EndpointId(10), QStringLiteral("booking"), report.figures},
                        {EndpointId(1000), QStringLiteral("CRM"), report.before}};
    report.causes = {{QStringLiteral("CRM"), QStringLiteral("502 Bad Gateway"), 17},
                     {QStringLiteral("booking"), QStringLiteral("connection refused"), 1}};
    Outage outage;
    outage.began = now - 9 * microsPerHour;
    outage.ended = now - 8 * microsPerHour;
    outage.failures = 12;
    report.outages.append({QStringLiteral("CRM"), outage, QStringLiteral("502 Bad Gateway")});
    report.resends.byHand = {{DeliveryStatus::Delivered, 4}};
    report.resends.byPlans = {{DeliveryStatus::Delivered, 11}, {DeliveryStatus::Failed, 1}};
}

} // namespace

void fillAll(FakeWorkspace &workspace, Micros now)
{
    workspace.fillLedger(now);
    fillDeliveries(workspace);
    fillAudit(workspace, now);
    fillReport(workspace, now);
}

} // namespace hk::test
