#include "core/workspace/reporttables.h"

#include "core/base/duration.h"
#include "core/base/words.h"
#include "core/model/trigger.h"
#include "core/workspace/successrate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace hk {
namespace {

constexpr double hundred = 100.0;

// In the order of enum Category; the window has the same words.
constexpr std::array<const char *, allCategories.size()> categories{{
        QT_TRANSLATE_NOOP("Triggers", "Booking"),
        QT_TRANSLATE_NOOP("Triggers", "Customer"),
        QT_TRANSLATE_NOOP("Triggers", "Resource"),
        QT_TRANSLATE_NOOP("Triggers", "Reminder"),
}};

QString dash() { return QStringLiteral("–"); }

ReportCell text(const QString &value) { return {value, value, false}; }
ReportCell endpointCell(const QString &name) { return {reportEndpoint(name), name, false}; }
ReportCell none() { return {dash(), {}, true}; }
ReportCell number(qint64 value)
{
    return {QLocale().toString(value), QString::number(value), true};
}

ReportCell milliseconds(const std::optional<qint64> &us)
{
    if (!us)
        return none();
    const double ms = static_cast<double>(*us) / microsPerMs;
    return {Words::tr("%1 ms").arg(QLocale().toString(std::lround(ms))),
            QString::number(ms, 'f', 1), true};
}

ReportCell share(const std::optional<double> &rate)
{
    if (!rate)
        return none();
    return {Words::tr("%1 %").arg(QLocale().toString(percentOf(*rate), 'f', 1)),
            QString::number(*rate, 'f', 6), true};
}

ReportCell length(Micros us)
{
    const qint64 ms = us / microsPerMs;
    return {ms == 0 ? dash() : spokenDuration(ms, QLocale()), QString::number(ms / 1000), true};
}

ReportCell moment(Micros at, const Report &report)
{
    return {reportTime(at, report.timeZone), toRfc3339(at), false};
}

std::optional<qint64> medianOf(const std::optional<ResponseTimes> &times)
{
    return times ? std::optional(times->medianUs) : std::nullopt;
}

std::optional<qint64> p95Of(const std::optional<ResponseTimes> &times)
{
    return times ? std::optional(times->p95Us) : std::nullopt;
}

/// "+12", "−3", "–".
QString signedText(qint64 change)
{
    if (change == 0)
        return QStringLiteral("±0");
    const QString size = QLocale().toString(std::abs(change));
    return (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

ReportCell change(qint64 now, qint64 before)
{
    return {signedText(now - before), QString::number(now - before), true};
}

QList<ReportCell> countRow(const QString &name, qint64 now, qint64 before)
{
    return {text(name), number(now), number(before), change(now, before)};
}

QList<ReportCell> timeRow(const QString &name, const std::optional<qint64> &now,
                          const std::optional<qint64> &before)
{
    ReportCell difference = none();
    if (now && before) {
        const double ms = static_cast<double>(*now - *before) / microsPerMs;
        difference = {Words::tr("%1 ms").arg(signedText(std::lround(ms))),
                      QString::number(ms, 'f', 1), true};
    }
    return {text(name), milliseconds(now), milliseconds(before), difference};
}

QList<ReportCell> rateRow(const ReportFigures &now, const ReportFigures &before)
{
    ReportCell difference = none();
    const auto is = now.successRate();
    const auto was = before.successRate();
    if (is && was) {
        const double points = (*is - *was) * hundred;
        const QString size = QLocale().toString(std::abs(points), 'f', 1);
        const QString sign = points < 0 ? QStringLiteral("−") : QStringLiteral("+");
        //: A difference in percentage points, with its sign.
        difference = {Words::tr("%1 points").arg(sign + size), QString::number(*is - *was, 'f', 6),
                      true};
    }
    return {text(Words::tr("Success rate")), share(is), share(was), difference};
}

ReportTable summaryOf(const Report &report)
{
    const ReportFigures &now = report.figures;
    const ReportFigures &before = report.before;
    ReportTable table;
    table.key = QStringLiteral("summary");
    table.title = Words::tr("Summary");
    table.head = {Words::tr("Figure"), Words::tr("This period"), Words::tr("Period before"),
                  Words::tr("Change")};
    table.rawHead = {QStringLiteral("figure"), QStringLiteral("period"), QStringLiteral("before")};
    const auto count = [&](const QString &name, DeliveryStatus status) {
        table.rows.append(countRow(name, now.counts.value(status), before.counts.value(status)));
    };
    table.rows.append(countRow(Words::tr("Deliveries"), now.total(), before.total()));
    count(Words::tr("Delivered"), DeliveryStatus::Delivered);
    count(Words::tr("Failed"), DeliveryStatus::Failed);
    count(Words::tr("Retrying"), DeliveryStatus::Retrying);
    count(Words::tr("Queued"), DeliveryStatus::Queued);
    count(Words::tr("Held"), DeliveryStatus::Held);
    count(Words::tr("Cancelled"), DeliveryStatus::Cancelled);
    table.rows.append(rateRow(now, before));
    table.rows.append(timeRow(Words::tr("Median response time"), medianOf(now.times),
                              medianOf(before.times)));
    table.rows.append(
            timeRow(Words::tr("95 % answered within"), p95Of(now.times), p95Of(before.times)));
    table.rows.append(countRow(Words::tr("Outages"), now.outages, before.outages));
    table.rows.append({text(Words::tr("Time in outages")), length(now.downtime),
                       length(before.downtime), none()});
    return table;
}

ReportTable volumeOf(const Report &report)
{
    ReportTable table;
    table.key = QStringLiteral("volume");
    table.title = report.isByDay ? Words::tr("Deliveries by day") : Words::tr("Deliveries by hour");
    table.head = {Words::tr("Beginning"), Words::tr("Delivered"), Words::tr("Failed"),
                  Words::tr("Retrying"),  Words::tr("Not sent"),  Words::tr("Cancelled"),
                  Words::tr("Median"),    Words::tr("95 %")};
    table.rawHead = {QStringLiteral("beginning"), QStringLiteral("delivered"),
                     QStringLiteral("failed"),    QStringLiteral("retrying"),
                     QStringLiteral("notSent"),   QStringLiteral("cancelled"),
                     QStringLiteral("medianMs"),  QStringLiteral("p95Ms")};
    for (const OverviewBar &bar : report.bars) {
        const auto count = [&bar](DeliveryStatus status) {
            return number(bar.counts.value(status));
        };
        table.rows.append({moment(bar.begin, report), count(DeliveryStatus::Delivered),
                           count(DeliveryStatus::Failed), count(DeliveryStatus::Retrying),
                           number(bar.counts.value(DeliveryStatus::Queued)
                                  + bar.counts.value(DeliveryStatus::Held)),
                           count(DeliveryStatus::Cancelled), milliseconds(medianOf(bar.times)),
                           milliseconds(p95Of(bar.times))});
    }
    return table;
}

ReportTable endpointsOf(const Report &report)
{
    ReportTable table;
    table.key = QStringLiteral("endpoints");
    table.title = Words::tr("Endpoints");
    table.head = {Words::tr("Endpoint"),     Words::tr("Deliveries"),     Words::tr("Failed"),
                  Words::tr("Success rate"), Words::tr("Median"),         Words::tr("95 %"),
                  Words::tr("Outages"),      Words::tr("Time in outages")};
    table.rawHead = {QStringLiteral("endpoint"), QStringLiteral("deliveries"),
                     QStringLiteral("failed"),   QStringLiteral("successRate"),
                     QStringLiteral("medianMs"), QStringLiteral("p95Ms"),
                     QStringLiteral("outages"),  QStringLiteral("outageSeconds")};
    table.nothing = Words::tr("Nothing was to be sent.");
    for (const ReportEndpoint &endpoint : report.endpoints) {
        const ReportFigures &figures = endpoint.figures;
        table.rows.append({endpointCell(endpoint.name), number(figures.total()),
                           number(figures.counts.value(DeliveryStatus::Failed)),
                           share(figures.successRate()), milliseconds(medianOf(figures.times)),
                           milliseconds(p95Of(figures.times)), number(figures.outages),
                           length(figures.downtime)});
    }
    return table;
}

ReportTable outagesOf(const Report &report)
{
    ReportTable table;
    table.key = QStringLiteral("outages");
    table.title = Words::tr("Outages");
    table.head = {Words::tr("Endpoint"), Words::tr("Began"),           Words::tr("Ended"),
                  Words::tr("Lasted"),   Words::tr("Failed attempts"), Words::tr("Last cause")};
    table.rawHead = {QStringLiteral("endpoint"), QStringLiteral("began"),
                     QStringLiteral("ended"),    QStringLiteral("seconds"),
                     QStringLiteral("failures"), QStringLiteral("cause")};
    table.nothing = Words::tr("No endpoint had an outage.");
    for (const ReportOutage &one : report.outages) {
        const Outage &outage = one.outage;
        const ReportCell ended = outage.ended ? moment(*outage.ended, report)
                                              : ReportCell{Words::tr("It lasts"), {}, false};
        table.rows.append({endpointCell(one.endpoint), moment(outage.began, report), ended,
                           length(outage.ended.value_or(report.madeAt) - outage.began),
                           number(outage.failures), text(one.words)});
    }
    return table;
}

ReportTable causesOf(const Report &report)
{
    ReportTable table;
    table.key = QStringLiteral("causes");
    table.title = Words::tr("Why deliveries did not get through");
    table.head = {Words::tr("Cause"), Words::tr("Endpoint"), Words::tr("Deliveries")};
    table.rawHead = {QStringLiteral("cause"), QStringLiteral("endpoint"),
                     QStringLiteral("deliveries")};
    table.nothing = report.figures.counts.isEmpty()
            ? Words::tr("Nothing was to be sent.")
            : Words::tr("Every delivery that was tried got through.");
    for (const ReportCause &cause : report.causes)
        table.rows.append({text(cause.words), endpointCell(cause.endpoint), number(cause.n)});
    return table;
}

ReportTable resendsOf(const Report &report)
{
    ReportTable table;
    table.key = QStringLiteral("resends");
    table.title = Words::tr("Sent again by people");
    table.head = {Words::tr("How"),    Words::tr("Sent again"), Words::tr("Delivered"),
                  Words::tr("Failed"), Words::tr("Cancelled"),  Words::tr("Not finished")};
    table.rawHead = {QStringLiteral("how"),       QStringLiteral("resent"),
                     QStringLiteral("delivered"), QStringLiteral("failed"),
                     QStringLiteral("cancelled"), QStringLiteral("unfinished")};
    const auto add = [&table](const QString &name, const StatusCounts &counts) {
        qint64 all = 0;
        for (const qint64 n : counts)
            all += n;
        const qint64 delivered = counts.value(DeliveryStatus::Delivered);
        const qint64 failed = counts.value(DeliveryStatus::Failed);
        const qint64 cancelled = counts.value(DeliveryStatus::Cancelled);
        table.rows.append({text(name), number(all), number(delivered), number(failed),
                           number(cancelled), number(all - delivered - failed - cancelled)});
    };
    add(Words::tr("One by one"), report.resends.byHand);
    add(Words::tr("By plans"), report.resends.byPlans);
    return table;
}

} // namespace

QList<ReportTable> tablesOf(const Report &report)
{
    return {summaryOf(report), volumeOf(report), endpointsOf(report),
            outagesOf(report), causesOf(report), resendsOf(report)};
}

QString reportEndpoint(const QString &name)
{
    for (const Category category : allCategories) {
        if (nameOf(category) == name)
            return QCoreApplication::translate("Triggers",
                                               categories[static_cast<size_t>(category)]);
    }
    return name;
}

QString reportSubject(const Report &report)
{
    return report.endpoint.isEmpty()
            ? report.company
            : Words::tr("%1, %2").arg(report.company, reportEndpoint(report.endpoint));
}

QString reportPeriod(const Report &report)
{
    return Words::tr("%1 to %2 (%3)")
            .arg(reportTime(report.span.begin, report.timeZone),
                 reportTime(report.span.end, report.timeZone), QString::fromUtf8(report.timeZone));
}

QString reportTitle(const Report &report)
{
    return Words::tr("Webhook report: %1").arg(reportSubject(report));
}

QList<std::pair<QString, QString>> reportFacts(const Report &report)
{
    return {{Words::tr("Period"), reportPeriod(report)},
            {Words::tr("Compared with"),
             Words::tr("%1 to %2")
                     .arg(reportTime(report.span.beforeBegin, report.timeZone),
                          reportTime(report.span.begin, report.timeZone))},
            {Words::tr("Made"), toRfc3339(report.madeAt)},
            {Words::tr("Made with"),
             QStringLiteral("Hookkeeper ") + QCoreApplication::applicationVersion()}};
}

QString reportRemark()
{
    return Words::tr("Deliveries count by the time at which their event was accepted, and resends "
                     "by that at which they were made, as they stood when the report was made. The "
                     "success rate is that of the deliveries "
                     "that are finished. Response times are of the attempts that ended in the "
                     "period, within 3 %. An outage is a time in which at least three attempts in "
                     "a row failed.");
}

QString reportLanguage()
{
    //: The language of these sentences, as HTML's attribute lang has it.
    return Words::tr("en");
}

bool isReportMirrored() { return QLocale(reportLanguage()).textDirection() == Qt::RightToLeft; }

} // namespace hk
