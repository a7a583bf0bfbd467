#include "core/records/pdfdrawing.h"

#include <pango/pangocairo.h>

#include <array>

namespace hk {
namespace {

void setColour(cairo_t *cairo, DrawingColour colour)
{
    constexpr double most = 255;
    cairo_set_source_rgb(cairo, (colour >> 16U & 0xffU) / most, (colour >> 8U & 0xffU) / most,
                         (colour & 0xffU) / most);
}

/// Draws one shape.
struct PdfShapes
{
    cairo_t *cairo;
    PangoLayout *layout;

    void operator()(const DrawnBox &box) const
    {
        setColour(cairo, box.fill);
        cairo_rectangle(cairo, box.at.x(), box.at.y(), box.at.width(), box.at.height());
        cairo_fill(cairo);
    }
    void operator()(const DrawnLines &lines) const
    {
        constexpr std::array dashes{Drawing::dash, Drawing::dashGap};
        setColour(cairo, lines.colour);
        cairo_set_line_width(cairo, lines.width);
        cairo_set_dash(cairo, dashes.data(), lines.isDashed ? int{dashes.size()} : 0, 0);
        for (const QList<QPointF> &stroke : lines.strokes) {
            cairo_new_sub_path(cairo);
            for (const QPointF &point : stroke)
                cairo_line_to(cairo, point.x(), point.y());
        }
        cairo_stroke(cairo);
    }
    void operator()(const DrawnDot &dot) const
    {
        constexpr double all = 6.283185307179586;
        setColour(cairo, dot.colour);
        cairo_new_path(cairo);
        cairo_arc(cairo, dot.at.x(), dot.at.y(), dot.radius, 0, all);
        cairo_fill(cairo);
    }
    void operator()(const DrawnLabel &label) const
    {
        const QByteArray text = label.text.toUtf8();
        pango_layout_set_text(layout, text.constData(), static_cast<int>(text.size()));
        int size = 0;
        pango_layout_get_size(layout, &size, nullptr);
        const double width = static_cast<double>(size) / PANGO_SCALE;
        const double left = label.anchor == DrawnLabel::Anchor::Left ? 0
                : label.anchor == DrawnLabel::Anchor::Middle         ? width / 2
                                                                     : width;
        setColour(cairo, Drawing::labelColour);
        cairo_move_to(cairo, label.at.x() - left, label.at.y());
        pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout, 0));
    }
};

} // namespace

void paint(const Drawing &drawing, cairo_t *cairo, PangoLayout *layout)
{
    PangoFontDescription *font = pango_font_description_from_string("sans");
    pango_font_description_set_absolute_size(font, Drawing::fontSize * PANGO_SCALE);
    pango_layout_set_font_description(layout, font); // which takes a copy
    pango_font_description_free(font);
    pango_layout_set_width(layout, -1);
    for (const auto &shape : drawing.shapes)
        std::visit(PdfShapes{cairo, layout}, shape);
}

} // namespace hk
