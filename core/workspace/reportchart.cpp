#include "core/workspace/reportchart.h"

#include "core/base/words.h"
#include "core/records/evidenceparts.h"

#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>

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
constexpr char dashes[] = " stroke-dasharray=\"6 4\"";

QByteArray num(double value) { return QByteArray::number(value, 'f', 1); }

/// Where something `w` wide is that begins `x` from where reading begins: in Arabic charts run from
/// the right.
double placed(double x, double w = 0)
{
    return QLocale().textDirection() == Qt::RightToLeft ? width - x - w : x;
}

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

QByteArray label(double x, double y, Anchor anchor, const QString &text)
{
    const bool isMirrored = placed(0) != 0;
    const char *at = anchor == Anchor::Middle         ? "middle"
            : (anchor == Anchor::Start) == isMirrored ? "end"
                                                      : "start";
    return "<text x=\"" + num(placed(x)) + "\" y=\"" + num(y) + "\" text-anchor=\"" + at
            + "\" font-family=\"sans-serif\" font-size=\"11\" fill=\"#55606d\">" + escapedHtml(text)
            + "</text>\n";
}

/// The paper, lines with their numbers, and the times below.
QByteArray frameOf(const Report &report, const QString &title, const QString &description,
                   const Axis &axis, const QString &unit)
{
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + num(width) + ' '
            + num(height) + "\" role=\"img\">\n<title>" + escapedHtml(title) + "</title>\n<desc>"
            + escapedHtml(description) + "</desc>\n";
    for (int i = 0; i <= axis.lines; ++i) {
        const double y = top + plotHeight - plotHeight * i / axis.lines;
        svg += "<path d=\"M" + num(placed(left)) + ' ' + num(y) + 'H' + num(placed(width - right))
                + "\" stroke=\"#d7dde3\" stroke-width=\"1\" fill=\"none\"/>\n";
        svg += label(left - 6, y + 4, Anchor::End,
                     QLocale().toString(qRound64(axis.step * i)) + unit);
    }
    const qsizetype count = report.bars.size();
    const qsizetype every = std::max<qsizetype>(1, (count + 5) / 6);
    for (qsizetype i = 0; i < count; i += every) {
        const QString at = reportTime(report.bars.at(i).begin, report.timeZone);
        const double x =
                left + plotWidth * (static_cast<double>(i) + 0.5) / static_cast<double>(count);
        svg += label(x, height - 6, Anchor::Middle, report.isByDay ? at.left(10) : at.mid(11));
    }
    return svg;
}

struct Segment
{
    const char *colour;
    bool isStriped;
    qint64 n;
};

QByteArray segmentSvg(const Segment &segment, double x, double y, double w, double h)
{
    const double from = placed(x, w);
    const QByteArray box = "<rect x=\"" + num(from) + "\" y=\"" + num(y) + "\" width=\"" + num(w)
            + "\" height=\"" + num(h) + '"';
    if (!segment.isStriped)
        return box + " fill=\"" + segment.colour + "\"/>\n";
    QByteArray svg = box + " fill=\"#fff0d1\" stroke=\"" + segment.colour
            + "\" stroke-width=\"1\"/>\n<path d=\"";
    for (int line = 1; line * stripe < h; ++line)
        svg += 'M' + num(from) + ' ' + num(y + line * stripe) + 'H' + num(from + w);
    return svg + "\" stroke=\"" + segment.colour + "\" stroke-width=\"1.5\" fill=\"none\"/>\n";
}

QByteArray legend(double x, const char *colour, bool isStriped, const QString &words)
{
    return segmentSvg({colour, isStriped, 0}, x, 6, 12, 10)
            + label(x + 17, 15, Anchor::Start, words);
}

qint64 waitingOf(const OverviewBar &bar)
{
    return bar.counts.value(DeliveryStatus::Retrying) + bar.counts.value(DeliveryStatus::Queued)
            + bar.counts.value(DeliveryStatus::Held);
}

/// A line through the values that there are.
QByteArray lineSvg(const Report &report, const Axis &axis, const QByteArray &look,
                   qint64 ResponseTimes::*value)
{
    QByteArray path;
    QByteArray points;
    bool isOpen = false;
    const double count = static_cast<double>(report.bars.size());
    for (qsizetype i = 0; i < report.bars.size(); ++i) {
        const std::optional<ResponseTimes> &times = report.bars.at(i).times;
        if (!times) {
            isOpen = false;
            continue;
        }
        const double ms = static_cast<double>((*times).*value) / microsPerMs;
        const double x = placed(left + plotWidth * (static_cast<double>(i) + 0.5) / count);
        const double y = top + plotHeight - axis.heightOf(ms);
        path += (isOpen ? 'L' : 'M') + num(x) + ' ' + num(y);
        points += "<circle cx=\"" + num(x) + "\" cy=\"" + num(y)
                + "\" r=\"1.8\" fill=\"#1f5bc4\"/>\n";
        isOpen = true;
    }
    if (path.isEmpty())
        return {};
    return "<path d=\"" + path + "\" fill=\"none\" stroke=\"#1f5bc4\" stroke-width=\"1.8\"" + look
            + "/>\n" + points;
}

QByteArray lineLegend(double x, const QByteArray &look, const QString &words)
{
    return "<path d=\"M" + num(placed(x)) + " 11H" + num(placed(x + 22))
            + "\" stroke=\"#1f5bc4\" stroke-width=\"1.8\"" + look + " fill=\"none\"/>\n"
            + label(x + 28, 15, Anchor::Start, words);
}

} // namespace

QByteArray volumeChart(const Report &report)
{
    qint64 most = 0;
    for (const OverviewBar &bar : report.bars) {
        most = std::max(most,
                        bar.counts.value(DeliveryStatus::Delivered)
                                + bar.counts.value(DeliveryStatus::Failed) + waitingOf(bar));
    }
    const Axis axis(static_cast<double>(most));
    QByteArray svg = frameOf(report,
                             report.isByDay ? Words::tr("Deliveries by day")
                                            : Words::tr("Deliveries by hour"),
                             Words::tr("The figures stand in the table below."), axis, {});
    svg += legend(left, "#3c9a68", false, Words::tr("Delivered"));
    svg += legend(left + 130, "#c5392f", false, Words::tr("Failed"));
    svg += legend(left + 260, "#c07f12", true, Words::tr("Retrying or not sent"));
    const double slot = plotWidth / std::max(1.0, static_cast<double>(report.bars.size()));
    const double bar = std::max(0.6, slot * 0.75);
    for (qsizetype i = 0; i < report.bars.size(); ++i) {
        const OverviewBar &one = report.bars.at(i);
        const double x = left + slot * static_cast<double>(i) + (slot - bar) / 2;
        double y = top + plotHeight;
        for (const Segment &segment :
             {Segment{"#3c9a68", false, one.counts.value(DeliveryStatus::Delivered)},
              Segment{"#c5392f", false, one.counts.value(DeliveryStatus::Failed)},
              Segment{"#c07f12", true, waitingOf(one)}}) {
            if (segment.n == 0)
                continue;
            const double h = axis.heightOf(static_cast<double>(segment.n));
            y -= h;
            svg += segmentSvg(segment, x, y, bar, std::max(0.6, h - 1));
        }
    }
    return svg + "</svg>\n";
}

QByteArray timesChart(const Report &report)
{
    double most = 0;
    for (const OverviewBar &bar : report.bars) {
        if (bar.times)
            most = std::max(most, static_cast<double>(bar.times->p95Us) / microsPerMs);
    }
    const Axis axis(most);
    QByteArray svg = frameOf(report, Words::tr("Response times"),
                             Words::tr("The figures stand in the table below."), axis,
                             QStringLiteral(" ms"));
    svg += lineLegend(left, "", Words::tr("Median"));
    svg += lineLegend(left + 130, dashes, Words::tr("95 % answered within"));
    svg += lineSvg(report, axis, "", &ResponseTimes::medianUs);
    svg += lineSvg(report, axis, dashes, &ResponseTimes::p95Us);
    return svg + "</svg>\n";
}

} // namespace hk
