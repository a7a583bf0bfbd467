#pragma once

#include "core/workspace/overviewfront.h"
#include "ui/overview/barnames.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace hk {

// An overview's figures in the window's language and the locale's digits. GUI thread.

QString countText(qint64 count);
/// The success rate, "98.2 %"; 100 only when it is all of them.
QString successText(const StatusCounts &counts);
/// "14 May, 15:00 to 16:00: 42 delivered, 2 retrying, 1 failed"; of one part alone if one is named.
QString outcomeSentence(const OverviewBar &bar, const BarNames &names,
                        std::optional<DeliveryStatus> part = {});
/// "14 May, 15:00 to 16:00: half within 184 ms, 95 % within 912 ms"
QString responseSentence(const OverviewBar &bar, const BarNames &names);

/// A figure and what stands below it.
struct TileWords
{
    QString figure;
    QString note;
};

TileWords deliveredWords(const Overview &overview);
TileWords failedWords(const Overview &overview);
TileWords retryingWords(const Overview &overview, Micros now);
TileWords medianWords(const Overview &overview);

/// The rows of the tables that stand beside the charts, and their titles; a row a bar.
QStringList outcomeTitles();
QList<QStringList> outcomeRows(const Overview &overview);
QStringList responseTitles();
QList<QStringList> responseRows(const Overview &overview);

} // namespace hk
