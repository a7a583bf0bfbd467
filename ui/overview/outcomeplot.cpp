#include "ui/overview/outcomeplot.h"

#include "ui/overview/chartlook.h"
#include "ui/overview/overviewwords.h"
#include "ui/theme/paint.h"

#include <algorithm>

namespace hk {
namespace {

// From below.
constexpr std::array parts{DeliveryStatus::Delivered, DeliveryStatus::Retrying,
                           DeliveryStatus::Failed};
constexpr std::array series{ChartSeries::Delivered, ChartSeries::Retrying, ChartSeries::Failed};
constexpr double barWidth = 0.72; // of the place of a bar

} // namespace

OutcomePlot::OutcomePlot(QWidget *parent) : BarPlot(parent)
{
    setAccessibleName(tr("Chart of deliveries by outcome"));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        m_bars[i] = new QCPBars(xAxis, yAxis);
        m_bars[i]->setWidth(barWidth);
        m_bars[i]->setPen(Qt::NoPen);
        m_bars[i]->setAntialiased(false);
        m_bars[i]->setStackingGap(1);
        if (i > 0)
            m_bars[i]->moveAbove(m_bars[i - 1]);
    }
    begin();
}

double OutcomePlot::count(int bar, DeliveryStatus status) const
{
    return static_cast<double>(shown().bars[bar].counts.value(status));
}

double OutcomePlot::fill()
{
    double highest = 0;
    std::array<QVector<double>, parts.size()> values;
    QVector<double> keys;
    for (int bar = 0; bar < barCount(); ++bar) {
        double sum = 0;
        keys.append(bar);
        for (size_t i = 0; i < parts.size(); ++i) {
            values[i].append(count(bar, parts[i]));
            sum += values[i].constLast();
        }
        highest = std::max(highest, sum);
    }
    for (size_t i = 0; i < parts.size(); ++i)
        m_bars[i]->setData(keys, values[i], true);
    return highest;
}

void OutcomePlot::applyLook(const Colours &colours, const Metrics &metrics)
{
    for (size_t i = 0; i < m_bars.size(); ++i)
        m_bars[i]->setBrush(fillOf(series[i], colours, metrics));
}

QString OutcomePlot::textOf(int bar) const
{
    return outcomeSentence(shown().bars[bar], names(),
                           currentBar() == bar ? currentPart() : std::nullopt);
}

QList<DeliveryStatus> OutcomePlot::partsOf(int bar) const
{
    QList<DeliveryStatus> there;
    for (const DeliveryStatus part : parts) {
        if (count(bar, part) > 0)
            there.append(part);
    }
    return there;
}

std::optional<DeliveryStatus> OutcomePlot::partAt(int bar, double value) const
{
    double top = 0;
    for (const DeliveryStatus part : parts) {
        top += count(bar, part);
        if (value >= 0 && value < top)
            return part;
    }
    return std::nullopt; // above or below: the whole bar
}

void OutcomePlot::drawOver(const Brush &brush)
{
    BarPlot::drawOver(brush);
    if (!currentPart() || !hasFocus() || currentBar() < 0)
        return;
    double below = 0;
    for (const DeliveryStatus part : parts) {
        const double top = below + count(currentBar(), part);
        if (part == *currentPart()) {
            QRectF place(rectOf(currentBar()));
            place.setTop(yAxis->coordToPixel(top) - 3);
            place.setBottom(yAxis->coordToPixel(below) + 3);
            drawBox(brush, place, 0, {}, brush.colours.text, 2);
        }
        below = top;
    }
}

} // namespace hk
