#include "core/workspace/reportchart.h"

#include "core/base/words.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hk {
namespace {

constexpr double width = 720;
constexpr double height = 210;
constexpr double left = 56;
constexpr double right = 8;
constexpr double top = 26;
constexpr double bottom = 24;
constexpr double plotWidth = width - left - right;
constexpr double plotHeight = height - top - bottom;
constexpr int mostLines = 4;
constexpr double stripe = 4;
constexpr DrawingColour gridColour = 0xd7dde3;
constexpr DrawingColour deliveredColour = 0x3c9a68;
constexpr DrawingColour failedColour = 0xc5392f;
constexpr DrawingColour waitingColour = 0xc07f12;
constexpr DrawingColour waitingPaper = 0xfff0d1;
constexpr DrawingColour timeColour = 0x1f5bc4;

bool isMirrored() { return QLocale().textDirection() == Qt::RightToLeft; }

/// Where something `w` wide is that begins `x` from where reading begins: in Arabic charts run from
/// the right.
double placed(double x, double w = 0) { return isMirrored() ? width - x - w : x; }

/// Lines at the height of each `step`, 1, 2 or 5 times a power of ten; the last is at or above
/// `most`.
struct Axis
{
    explicit Axis(double most)
    {
        const double rough = std::max(most / mostLines, 1.0);
        const double power = std::pow(10.0, std::floor(std::log10(rough)));
        for (const double factor : {10.0, 5.0, 2.0, 1.0}) {
            if (factor * power >= rough)
                step = factor * power;
        }
        lines = std::max(1, static_cast<int>(std::ceil(most / step)));
    }
    double heightOf(double value) const { return plotHeight * value / (step * lines); }

    double step = 1;
    int lines = 1;
};

enum class Anchor { Start, Middle, End };

void addLabel(Drawing &drawing, double x, double y, Anchor anchor, const QString &text)
{
    const DrawnLabel::Anchor at = anchor == Anchor::Middle ? DrawnLabel::Anchor::Middle
            : (anchor == Anchor::Start) == isMirrored()    ? DrawnLabel::Anchor::Right
                                                           : DrawnLabel::Anchor::Left;
    // In the order that its own letters ask for, whatever stands around the drawing.
    const QString shown = isMirrored() ? QString(QChar(0x2068) + text + QChar(0x2069)) : text;
    drawing.shapes.append(DrawnLabel{{placed(x), y}, at, shown});
}

enum class Unit { None, Milliseconds };

QString marked(double value, Unit unit)
{
    const QString number = QLocale().toString(qRound64(value));
    return unit == Unit::Milliseconds ? Words::tr("%1 ms").arg(number) : number;
}

/// The paper, lines with their numbers, and the times below.
Drawing frameOf(const Report &report, const QString &title, const Axis &axis, Unit unit)
{
    Drawing drawing{title, Words::tr("The figures stand in the table below."), width, height, {}};
    for (int i = 0; i <= axis.lines; ++i) {
        const double y = top + plotHeight - plotHeight * i / axis.lines;
        drawing.shapes.append(DrawnLines{
                {{{placed(left), y}, {placed(width - right), y}}}, gridColour, 1, false});
        addLabel(drawing, left - 6, y + 4, Anchor::End, marked(axis.step * i, unit));
    }
    const qsizetype count = report.bars.size();
    const qsizetype every = std::max<qsizetype>(1, (count + 5) / 6);
    for (qsizetype i = 0; i < count; i += every) {
        const QString at = reportTime(report.bars.at(i).begin, report.timeZone);
        const double x =
                left + plotWidth * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
        addLabel(drawing, x, height - 6, Anchor::Middle, report.isByDay ? at.left(10) : at.mid(11));
    }
    return drawing;
}

struct Segment
{
    DrawingColour colour;
    bool isStriped;
    qint64 n;
};

/// Striped: with a line around it as well.
void addSegment(Drawing &drawing, const Segment &segment, const QRectF &place)
{
    const QRectF box(placed(place.x(), place.width()), place.y(), place.width(), place.height());
    if (!segment.isStriped)
        return drawing.shapes.append(DrawnBox{box, segment.colour});
    drawing.shapes.append(DrawnBox{box, waitingPaper});
    const QList<QPointF> around{box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft(),
                                box.topLeft()};
    drawing.shapes.append(DrawnLines{{around}, segment.colour, 1, false});
    DrawnLines stripes{{}, segment.colour, 1.5, false};
    for (int line = 1; line * stripe < box.height(); ++line) {
        const double y = box.y() + line * stripe;
        stripes.strokes.append({{box.left(), y}, {box.right(), y}});
    }
    if (!stripes.strokes.isEmpty())
        drawing.shapes.append(stripes);
}

void addLegend(Drawing &drawing, double x, DrawingColour colour, bool isStriped,
               const QString &words)
{
    addSegment(drawing, {colour, isStriped, 0}, {x, 6, 12, 10});
    addLabel(drawing, x + 17, 15, Anchor::Start, words);
}

qint64 waitingOf(const OverviewBar &bar)
{
    return bar.counts.value(DeliveryStatus::Retrying) + bar.counts.value(DeliveryStatus::Queued)
            + bar.counts.value(DeliveryStatus::Held);
}

/// A line through the values that there are.
void addLine(Drawing &drawing, const Report &report, const Axis &axis, bool isDashed,
             qint64 ResponseTimes::*value)
{
    DrawnLines line{{}, timeColour, 1.8, isDashed};
    QList<DrawnDot> dots;
    bool isOpen = false;
    const double count = static_cast<double>(report.bars.size());
    for (qsizetype i = 0; i < report.bars.size(); ++i) {
        const std::optional<ResponseTimes> &times = report.bars.at(i).times;
        if (!times) {
            isOpen = false;
            continue;
        }
        const double ms = static_cast<double>((*times).*value) / microsPerMs;
        const QPointF at(placed(left + plotWidth * (static_cast<double>(i) + 0.5) / count),
                         top + plotHeight - axis.heightOf(ms));
        if (!isOpen)
            line.strokes.append(QList<QPointF>());
        line.strokes.last().append(at);
        dots.append({at, 1.8, timeColour});
        isOpen = true;
    }
    if (dots.isEmpty())
        return;
    drawing.shapes.append(line);
    for (const DrawnDot &dot : std::as_const(dots))
        drawing.shapes.append(dot);
}

void addLineLegend(Drawing &drawing, double x, bool isDashed, const QString &words)
{
    drawing.shapes.append(
            DrawnLines{{{{placed(x), 11}, {placed(x + 22), 11}}}, timeColour, 1.8, isDashed});
    addLabel(drawing, x + 28, 15, Anchor::Start, words);
}

} // namespace

Drawing volumeChart(const Report &report)
{
    qint64 most = 0;
    for (const OverviewBar &bar : report.bars) {
        most = std::max(most,
                        bar.counts.value(DeliveryStatus::Delivered)
                                + bar.counts.value(DeliveryStatus::Failed) + waitingOf(bar));
    }
    const Axis axis(static_cast<double>(most));
    Drawing drawing = frameOf(report,
                              report.isByDay ? Words::tr("Deliveries by day")
                                             : Words::tr("Deliveries by hour"),
                              axis, Unit::None);
    addLegend(drawing, left, deliveredColour, false, Words::tr("Delivered"));
    addLegend(drawing, left + 130, failedColour, false, Words::tr("Failed"));
    addLegend(drawing, left + 260, waitingColour, true, Words::tr("Retrying or not sent"));
    const double slot = plotWidth / std::max(1.0, static_cast<double>(report.bars.size()));
    const double bar = std::max(0.6, slot * 0.75);
    for (qsizetype i = 0; i < report.bars.size(); ++i) {
        const OverviewBar &one = report.bars.at(i);
        const double x = left + slot * static_cast<double>(i) + (slot - bar) / 2;
        double y = top + plotHeight;
        for (const Segment &segment :
             {Segment{deliveredColour, false, one.counts.value(DeliveryStatus::Delivered)},
              Segment{failedColour, false, one.counts.value(DeliveryStatus::Failed)},
              Segment{waitingColour, true, waitingOf(one)}}) {
            if (segment.n == 0)
                continue;
            const double h = axis.heightOf(static_cast<double>(segment.n));
            y -= h;
            addSegment(drawing, segment, {x, y, bar, std::max(0.6, h - 1)});
        }
    }
    return drawing;
}

Drawing timesChart(const Report &report)
{
    double most = 0;
    for (const OverviewBar &bar : report.bars) {
        if (bar.times)
            most = std::max(most, static_cast<double>(bar.times->p95Us) / microsPerMs);
    }
    const Axis axis(most);
    Drawing drawing = frameOf(report, Words::tr("Response times"), axis, Unit::Milliseconds);
    addLineLegend(drawing, left, false, Words::tr("Median"));
    addLineLegend(drawing, left + 130, true, Words::tr("95 % answered within"));
    addLine(drawing, report, axis, false, &ResponseTimes::medianUs);
    addLine(drawing, report, axis, true, &ResponseTimes::p95Us);
    return drawing;
}

} // namespace hk
