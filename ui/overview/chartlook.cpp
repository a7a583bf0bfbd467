#include "ui/overview/chartlook.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QPixmap>

namespace hk {
namespace {

struct Charts
{
    Q_DECLARE_TR_FUNCTIONS(hk::Charts)
};

/// Broad diagonal stripes that meet at the edges of the tile.
QBrush hatched(const QColor &colour, const QColor &ground, int side)
{
    QPixmap tile(side, side);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, side * 0.42, Qt::SolidLine, Qt::SquareCap));
    for (const int from : {-side, 0, side})
        painter.drawLine(QPointF(from, side), QPointF(from + side, 0));
    return QBrush(tile);
}

} // namespace

QBrush fillOf(ChartSeries series, const Colours &colours, const Metrics &metrics)
{
    switch (series) {
    case ChartSeries::Delivered:
        return colours.fills.delivered;
    case ChartSeries::Retrying:
        return hatched(colours.fills.retrying, colours.surface, qMax(5, metrics.px(6)));
    case ChartSeries::Failed:
        return colours.fills.failed;
    case ChartSeries::Median:
    case ChartSeries::NearlyAll:
        break;
    }
    return {};
}

QPen lineOf(ChartSeries series, const Colours &colours, const Metrics &metrics)
{
    const qreal width = qMax(2, metrics.px(2));
    if (series == ChartSeries::NearlyAll)
        return QPen(colours.tone(Tone::Held).text, width, Qt::DashLine, Qt::FlatCap);
    return QPen(colours.accent, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QString textOf(ChartSeries series)
{
    switch (series) {
    case ChartSeries::Delivered:
        return Charts::tr("Delivered");
    case ChartSeries::Retrying:
        return Charts::tr("Retrying");
    case ChartSeries::Failed:
        return Charts::tr("Failed");
    case ChartSeries::Median:
        //: The 50th percentile of response times, at the end of its line.
        return Charts::tr("p50");
    case ChartSeries::NearlyAll:
        //: The 95th percentile of response times, at the end of its line.
        return Charts::tr("p95");
    }
    Q_UNREACHABLE();
}

} // namespace hk
