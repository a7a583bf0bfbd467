#include "core/records/drawing.h"

#include "core/records/evidenceparts.h"

namespace hk {
namespace {

QByteArray num(double value) { return QByteArray::number(value, 'f', 1); }

QByteArray attribute(const char *name, const QByteArray &value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray hex(DrawingColour colour)
{
    return '#' + QByteArray::number(colour, 16).rightJustified(6, '0');
}

/// The shapes as elements.
struct SvgShapes
{
    QByteArray operator()(const DrawnBox &box) const
    {
        return "<rect" + attribute("x", num(box.at.x())) + attribute("y", num(box.at.y()))
                + attribute("width", num(box.at.width()))
                + attribute("height", num(box.at.height())) + attribute("fill", hex(box.fill))
                + "/>\n";
    }
    QByteArray operator()(const DrawnLines &lines) const
    {
        QByteArray path;
        for (const QList<QPointF> &stroke : lines.strokes) {
            char command = 'M';
            for (const QPointF &point : stroke) {
                path += command + num(point.x()) + ' ' + num(point.y());
                command = 'L';
            }
        }
        const QByteArray dashes = num(Drawing::dash) + ' ' + num(Drawing::dashGap);
        return "<path" + attribute("d", path) + attribute("stroke", hex(lines.colour))
                + attribute("stroke-width", num(lines.width))
                + (lines.isDashed ? attribute("stroke-dasharray", dashes) : QByteArray())
                + " fill=\"none\"/>\n";
    }
    QByteArray operator()(const DrawnDot &dot) const
    {
        return "<circle" + attribute("cx", num(dot.at.x())) + attribute("cy", num(dot.at.y()))
                + attribute("r", num(dot.radius)) + attribute("fill", hex(dot.colour)) + "/>\n";
    }
    QByteArray operator()(const DrawnLabel &label) const
    {
        const char *anchor = label.anchor == DrawnLabel::Anchor::Middle ? "middle"
                : label.anchor == DrawnLabel::Anchor::Left              ? "start"
                                                                        : "end";
        return "<text" + attribute("x", num(label.at.x())) + attribute("y", num(label.at.y()))
                + attribute("text-anchor", anchor) + attribute("font-family", "sans-serif")
                + attribute("font-size", QByteArray::number(Drawing::fontSize))
                + attribute("fill", hex(Drawing::labelColour)) + '>' + escapedHtml(label.text)
                + "</text>\n";
    }
};

} // namespace

QByteArray svgOf(const Drawing &drawing)
{
    // Places are from the left, whatever way the page around it is read.
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + num(drawing.width)
            + ' ' + num(drawing.height) + "\" direction=\"ltr\" role=\"img\">\n<title>"
            + escapedHtml(drawing.title) + "</title>\n<desc>" + escapedHtml(drawing.description)
            + "</desc>\n";
    for (const auto &shape : drawing.shapes)
        svg += std::visit(SvgShapes(), shape);
    return svg + "</svg>\n";
}

} // namespace hk
