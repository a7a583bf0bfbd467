#include "ui/overview/overviewwords.h"

#include "core/workspace/successrate.h"
#include "ui/common/statusbadge.h"
#include "ui/common/timetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <limits>

namespace hk {
namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(hk::Figures)
};

/// For %n: plural forms ask for an int.
int asInt(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

qint64 countOf(const StatusCounts &counts, DeliveryStatus status) { return counts.value(status); }

/// What was not sent so far.
qint64 unsentOf(const StatusCounts &counts)
{
    return countOf(counts, DeliveryStatus::Queued) + countOf(counts, DeliveryStatus::Held);
}

QString dash() { return QStringLiteral("–"); }

} // namespace

QString countText(qint64 count) { return QLocale().toString(count); }

QString successText(const StatusCounts &counts)
{
    const std::optional<double> rate = successRate(counts);
    if (!rate)
        return dash();
    const bool isAll = countOf(counts, DeliveryStatus::Failed) == 0;
    //: A share in per cent: "98.2 %".
    return Figures::tr("%1 %").arg(QLocale().toString(percentOf(*rate), 'f', isAll ? 0 : 1));
}

QString outcomeSentence(const OverviewBar &bar, const BarNames &names,
                        std::optional<DeliveryStatus> part)
{
    if (part) {
        //: A part of a chart's bar: "14 May, 15:00 to 16:00: Failed 3".
        return Figures::tr("%1: %2 %3")
                .arg(names.title(bar), statusText(*part), countText(countOf(bar.counts, *part)));
    }
    const auto count = [&bar](DeliveryStatus status) {
        return countText(countOf(bar.counts, status));
    };
    const QString text =
            //: A chart's bar: "14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed".
            Figures::tr("%1: %2 delivered, %3 retrying, %4 failed")
                    .arg(names.title(bar), count(DeliveryStatus::Delivered),
                         count(DeliveryStatus::Retrying), count(DeliveryStatus::Failed));
    const qint64 unsent = unsentOf(bar.counts);
    if (unsent == 0)
        return text;
    //: %1: "14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed".
    return Figures::tr("%1, %2 not sent yet").arg(text, countText(unsent));
}

QString responseSentence(const OverviewBar &bar, const BarNames &names)
{
    if (!bar.times)
        return Figures::tr("%1: no answers").arg(names.title(bar));
    //: %1 is a time such as "14 May, 15:00 to 16:00", %2 and %3 are durations.
    return Figures::tr("%1: half within %2, 95 % within %3")
            .arg(names.title(bar), durationText(bar.times->medianUs),
                 durationText(bar.times->p95Us));
}

TileWords deliveredWords(const Overview &overview)
{
    const qint64 delivered = countOf(overview.counts, DeliveryStatus::Delivered);
    const qint64 finished = finishedOf(overview.counts);
    if (finished == 0)
        return {successText(overview.counts), Figures::tr("nothing has finished yet")};
    //: %1 of %2 deliveries that are finished were delivered; the plural is that of %2.
    return {successText(overview.counts),
            Figures::tr("%1 of %2 finished", nullptr, asInt(finished))
                    .arg(countText(delivered), countText(finished))};
}

TileWords failedWords(const Overview &overview)
{
    const qint64 failed = countOf(overview.counts, DeliveryStatus::Failed);
    if (failed == 0)
        return {countText(failed), Figures::tr("nothing was given up")};
    QString note = Figures::tr("at %Ln endpoint(s)", nullptr, overview.failedEndpoints);
    if (overview.failedElsewhere > 0)
        //: %1: "at 3 endpoints", of which so many are not in the settings. Short: it is in a tile.
        note = Figures::tr("%1, %Ln unlisted", "endpoints", overview.failedElsewhere).arg(note);
    return {countText(failed), note};
}

TileWords retryingWords(const Overview &overview, Micros now)
{
    const qint64 retrying = countOf(overview.counts, DeliveryStatus::Retrying);
    const qint64 held = countOf(overview.counts, DeliveryStatus::Held);
    const qint64 queued = countOf(overview.counts, DeliveryStatus::Queued);
    QString note;
    if (retrying > 0 && overview.nextRetryAt && *overview.nextRetryAt > now)
        //: %1: "in 40 seconds"
        note = Figures::tr("next %1", "attempt").arg(relativeTime(*overview.nextRetryAt, now));
    else if (retrying > 0 && overview.nextRetryAt)
        note = Figures::tr("next is due", "attempt");
    else if (held > 0)
        note = Figures::tr("%1 held", "deliveries").arg(countText(held));
    else if (queued > 0)
        note = Figures::tr("%1 queued", "deliveries").arg(countText(queued));
    else if (retrying == 0)
        note = Figures::tr("nothing waits");
    return {countText(retrying), note};
}

TileWords medianWords(const Overview &overview)
{
    if (!overview.times)
        return {dash(), Figures::tr("no answers")};
    //: %1 is a duration: 95 % of the answers came within it.
    return {durationText(overview.times->medianUs),
            Figures::tr("95 % within %1").arg(durationText(overview.times->p95Us))};
}

QStringList outcomeTitles()
{
    return {Figures::tr("Time"), statusText(DeliveryStatus::Delivered),
            statusText(DeliveryStatus::Retrying), statusText(DeliveryStatus::Failed),
            Figures::tr("Not sent yet")};
}

QList<QStringList> outcomeRows(const Overview &overview)
{
    const BarNames names(overview);
    QList<QStringList> rows;
    for (const OverviewBar &bar : overview.bars)
        rows.append({names.title(bar), countText(countOf(bar.counts, DeliveryStatus::Delivered)),
                     countText(countOf(bar.counts, DeliveryStatus::Retrying)),
                     countText(countOf(bar.counts, DeliveryStatus::Failed)),
                     countText(unsentOf(bar.counts))});
    return rows;
}

QStringList responseTitles()
{
    return {Figures::tr("Time"), Figures::tr("Half within"), Figures::tr("95 % within"),
            Figures::tr("Answers")};
}

QList<QStringList> responseRows(const Overview &overview)
{
    const BarNames names(overview);
    QList<QStringList> rows;
    for (const OverviewBar &bar : overview.bars) {
        const auto &times = bar.times;
        rows.append({names.title(bar), times ? durationText(times->medianUs) : dash(),
                     times ? durationText(times->p95Us) : dash(),
                     countText(times ? times->attempts : 0)});
    }
    return rows;
}

} // namespace hk
