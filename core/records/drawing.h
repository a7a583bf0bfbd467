#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QString>

#include <variant>

namespace hk {

/// 0xRRGGBB.
using DrawingColour = quint32;

/// A rectangle, filled.
struct DrawnBox
{
    QRectF at;
    DrawingColour fill = 0;
};

/// Strokes, each from point to point.
struct DrawnLines
{
    QList<QList<QPointF>> strokes;
    DrawingColour colour = 0;
    double width = 1;
    bool isDashed = false;
};

/// A filled circle.
struct DrawnDot
{
    QPointF at;
    double radius = 1;
    DrawingColour colour = 0;
};

/// One line of text.
struct DrawnLabel
{
    enum class Anchor { Left, Middle, Right };
    QPointF at; ///< on the line that it stands on
    Anchor anchor = Anchor::Left;
    QString text;
};

/// A chart as shapes, from the back to the front, for everything that it can be drawn on. A value.
struct Drawing
{
    static constexpr double fontSize = 11;
    static constexpr DrawingColour labelColour = 0x55606d;
    static constexpr double dash = 6;    ///< of a dashed line
    static constexpr double dashGap = 4; ///< behind it

    QString title;
    QString description;
    double width = 0;
    double height = 0;
    QList<std::variant<DrawnBox, DrawnLines, DrawnDot, DrawnLabel>> shapes;
};

/// For a browser: nothing in it but its shapes and texts. Pure, any thread.
QByteArray svgOf(const Drawing &drawing);

} // namespace hk
