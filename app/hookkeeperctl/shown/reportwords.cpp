#include "app/hookkeeperctl/shown/reportwords.h"

#include "app/hookkeeperctl/shown/overviewwords.h"
#include "app/hookkeeperctl/shown/table.h"
#include "core/workspace/reporttables.h"

namespace hk {

using namespace Qt::StringLiterals;

namespace {

JsonObject figuresJson(const ReportFigures &figures)
{
    return withCounts(JsonObject().add("deliveries", figures.total()), figures.counts)
            .add("successRate", figures.successRate())
            .add("responseTime", jsonOf(figures.times))
            .add("outages", figures.outages)
            .add("outageSeconds", figures.downtime / microsPerSecond);
}

JsonObject outageJson(const ReportOutage &one)
{
    const Outage &outage = one.outage;
    return JsonObject()
            .add("endpoint", one.endpoint)
            .add("began", toRfc3339(outage.began))
            .add("ended", outage.ended ? std::optional(toRfc3339(*outage.ended)) : std::nullopt)
            .add("failures", outage.failures)
            .add("cause", textOrNull(one.words));
}

void printPart(Console &console, const ReportTable &part)
{
    console.print(QString());
    console.print(part.title);
    if (part.rows.isEmpty())
        return console.print(part.nothing);
    QStringList head;
    for (const QString &name : part.head)
        head.append(name.toUpper());
    Table table(console, head);
    for (int column = 0; column < part.rows.constFirst().size(); ++column) {
        if (part.rows.constFirst().at(column).isNumber)
            table.alignRight(column);
    }
    for (const QList<ReportCell> &row : part.rows) {
        QList<Cell> cells;
        for (const ReportCell &cell : row)
            cells.append({cell.shown});
        table.add(cells);
    }
    table.flush();
}

} // namespace

JsonObject jsonOf(const Report &report)
{
    JsonArray bars;
    for (const OverviewBar &bar : report.bars)
        bars.add(withCounts(JsonObject()
                                    .add("begin", toRfc3339(bar.begin))
                                    .add("end", toRfc3339(bar.end)),
                            bar.counts)
                         .add("responseTime", jsonOf(bar.times)));
    JsonArray endpoints;
    for (const ReportEndpoint &endpoint : report.endpoints)
        endpoints.add(JsonObject()
                              .add("endpoint", endpoint.name)
                              .add("figures", figuresJson(endpoint.figures)));
    JsonArray outages;
    for (const ReportOutage &outage : report.outages)
        outages.add(outageJson(outage));
    JsonArray causes;
    for (const ReportCause &cause : report.causes)
        causes.add(JsonObject()
                           .add("cause", cause.words)
                           .add("endpoint", cause.endpoint)
                           .add("deliveries", cause.n));
    return JsonObject()
            .add("company", report.externalId)
            .add("endpoint", textOrNull(report.endpoint))
            .add("timeZone", QString::fromUtf8(report.timeZone))
            .add("from", toRfc3339(report.span.begin))
            .add("to", toRfc3339(report.span.end))
            .add("madeAt", toRfc3339(report.madeAt))
            .add("figures", figuresJson(report.figures))
            .add("before", figuresJson(report.before))
            .add("bars", bars)
            .add("endpoints", endpoints)
            .add("outages", outages)
            .add("causes", causes)
            .add("resentByHand", withCounts(JsonObject(), report.resends.byHand))
            .add("resentByPlans", withCounts(JsonObject(), report.resends.byPlans));
}

void printReport(Console &console, const Report &report)
{
    console.print(u"%1, %2"_s.arg(reportSubject(report), reportPeriod(report)));
    for (const ReportTable &table : tablesOf(report))
        printPart(console, table);
}

} // namespace hk
