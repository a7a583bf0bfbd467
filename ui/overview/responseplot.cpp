#include "ui/overview/responseplot.h"

#include "ui/overview/chartlook.h"
#include "ui/overview/overviewwords.h"
#include "ui/theme/paint.h"
#include "ui/theme/textrole.h"

#include <QtCore/QtNumeric>

#include <algorithm>

namespace hk {
namespace {

constexpr double usPerMs = 1000.0;
constexpr int dot = 5; // design pixels

/// Whether a point has no neighbour, so that no line leads to it.
bool hasLonePoint(const QList<OverviewBar> &bars)
{
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const bool isJoined =
                (i > 0 && bars[i - 1].times) || (i + 1 < bars.size() && bars[i + 1].times);
        if (bars[i].times && !isJoined)
            return true;
    }
    return false;
}

} // namespace

ResponsePlot::ResponsePlot(QWidget *parent) : BarPlot(parent)
{
    setAccessibleName(tr("Chart of response times"));
    m_nearlyAll = addGraph();
    m_median = addGraph();
    begin();
}

double ResponsePlot::fill()
{
    QVector<double> keys;
    QVector<double> median;
    QVector<double> nearlyAll;
    double highest = 0;
    for (int bar = 0; bar < barCount(); ++bar) {
        const std::optional<ResponseTimes> &times = shown().bars[bar].times;
        keys.append(bar);
        median.append(times ? static_cast<double>(times->medianUs) / usPerMs : qQNaN());
        nearlyAll.append(times ? static_cast<double>(times->p95Us) / usPerMs : qQNaN());
        if (times)
            highest = std::max({highest, median.constLast(), nearlyAll.constLast()});
    }
    m_median->setData(keys, median, true);
    m_nearlyAll->setData(keys, nearlyAll, true);
    showDots(Metrics::of(this));
    return highest;
}

void ResponsePlot::showDots(const Metrics &metrics)
{
    const QCPScatterStyle style = hasLonePoint(shown().bars)
            ? QCPScatterStyle(QCPScatterStyle::ssDisc, metrics.px(dot))
            : QCPScatterStyle(QCPScatterStyle::ssNone);
    for (QCPGraph *graph : {m_median, m_nearlyAll})
        graph->setScatterStyle(style);
}

void ResponsePlot::applyLook(const Colours &colours, const Metrics &metrics)
{
    m_median->setPen(lineOf(ChartSeries::Median, colours, metrics));
    m_nearlyAll->setPen(lineOf(ChartSeries::NearlyAll, colours, metrics));
    showDots(metrics);
}

QString ResponsePlot::textOf(int bar) const { return responseSentence(shown().bars[bar], names()); }

int ResponsePlot::roomAtEnd() const
{
    const QFontMetrics font(fontOf(TextRole::Strong, this));
    return std::max(font.horizontalAdvance(hk::textOf(ChartSeries::Median)),
                    font.horizontalAdvance(hk::textOf(ChartSeries::NearlyAll)))
            + Metrics::of(this).px(10);
}

/// The names at the ends of the lines, beside each other's where those end together.
void ResponsePlot::drawOver(const Brush &brush)
{
    BarPlot::drawOver(brush);
    const auto last = std::find_if(shown().bars.crbegin(), shown().bars.crend(),
                                   [](const OverviewBar &bar) { return bar.times.has_value(); });
    if (last == shown().bars.crend())
        return;
    const QFont font = fontOf(TextRole::Strong, this);
    const int height = QFontMetrics(font).height();
    const auto yOf = [this](qint64 us) {
        return yAxis->coordToPixel(static_cast<double>(us) / usPerMs);
    };
    double upper = yOf(last->times->p95Us);
    double lower = yOf(last->times->medianUs);
    if (lower - upper < height) {
        const double middle = (upper + lower) / 2;
        upper = middle - height / 2.0;
        lower = middle + height / 2.0;
    }
    const auto bar = static_cast<double>(std::distance(last, shown().bars.crend()) - 1);
    const double x = xAxis->coordToPixel(bar);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int gap = brush.metrics.px(6);
    const auto write = [&](double y, ChartSeries series) {
        const int width = roomAtEnd();
        const QRectF place(isMirrored ? x - gap - width : x + gap, y - height / 2.0, width, height);
        brush.painter.setPen(lineOf(series, brush.colours, brush.metrics).color());
        brush.painter.drawText(
                place,
                static_cast<int>(Qt::AlignVCenter | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)),
                hk::textOf(series));
    };
    brush.painter.setFont(font);
    write(upper, ChartSeries::NearlyAll);
    write(lower, ChartSeries::Median);
}

} // namespace hk
