#include "core/records/pdfcanvas.h"

#include "core/records/pdfdrawing.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <array>

namespace hk {
namespace {

// A4, in points.
constexpr double pageWidth = 595.28;
constexpr double pageHeight = 841.89;
constexpr double marginX = 45;
constexpr double marginY = 51;
constexpr double top = marginY;
constexpr double bottom = pageHeight - marginY;

constexpr char blockPart[] = "Code";

template<auto release>
struct Releases
{
    template<typename T>
    void operator()(T *object) const
    {
        release(object);
    }
};
template<typename T, auto release>
using Owned = std::unique_ptr<T, Releases<release>>;

const char *describe(PdfFont font)
{
    switch (font) {
    case PdfFont::Title:
        return "sans bold 17";
    case PdfFont::Chapter:
        return "sans bold 13";
    case PdfFont::Section:
        return "sans bold 11";
    case PdfFont::Strong:
        return "sans bold 10";
    case PdfFont::Text:
    case PdfFont::Name:
        return "sans 10";
    case PdfFont::Code:
        return "monospace 8.5";
    case PdfFont::Small:
        return "sans 8.5";
    case PdfFont::SmallStrong:
        return "sans bold 8.5";
    }
    Q_UNREACHABLE();
}

/// What a text is, for those who have the page read to them. A link has to be within such a part,
/// or Cairo refers to a tree of parts that it does not write.
const char *partOf(PdfFont font)
{
    switch (font) {
    case PdfFont::Title:
        return "H1";
    case PdfFont::Chapter:
        return "H2";
    case PdfFont::Section:
        return "H3";
    case PdfFont::Strong:
        return "H4";
    case PdfFont::Code:
        return blockPart;
    case PdfFont::Text:
    case PdfFont::Name:
    case PdfFont::Small:
    case PdfFont::SmallStrong:
        break;
    }
    return "P";
}

/// Where the bytes go. Cairo 1.16 ends in a crash when it is told that they did not get there, so
/// it is not told.
struct Sink
{
    QIODevice &out;
    bool isWhole = true;
};

cairo_status_t writeTo(void *closure, const unsigned char *data, unsigned int size)
{
    auto *sink = static_cast<Sink *>(closure);
    sink->isWhole =
            sink->isWhole && sink->out.write(reinterpret_cast<const char *>(data), size) == size;
    return CAIRO_STATUS_SUCCESS;
}

/// As Cairo wants the attributes of its tags: names have no quotes in them.
QByteArray quoted(const char *attribute, const QString &name)
{
    QByteArray safe;
    for (const QChar c : name) {
        if (c.isLetterOrNumber() || c == u'_' || c == u'-')
            safe += QString(c).toUtf8();
    }
    return attribute + QByteArray("='") + safe + '\'';
}

using Font = Owned<PangoFontDescription, pango_font_description_free>;

/// Each is described once: there are as many lines as in a book.
class Fonts
{
public:
    const PangoFontDescription *of(PdfFont font)
    {
        Font &one = m_fonts[static_cast<size_t>(font)];
        if (!one)
            one.reset(pango_font_description_from_string(describe(font)));
        return one.get();
    }

private:
    std::array<Font, static_cast<size_t>(PdfFont::SmallStrong) + 1> m_fonts;
};

constexpr double noWidth = -1;

void layOut(PangoLayout *layout, const QString &text, const PangoFontDescription *font,
            double width)
{
    pango_layout_set_font_description(layout, font);
    pango_layout_set_width(layout, width < 0 ? -1 : static_cast<int>(width * PANGO_SCALE));
    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_text(layout, utf8.constData(), static_cast<int>(utf8.size()));
}

void setUp(PangoLayout *layout)
{
    // The page is in one language, which is read from the left or the right; in it each text has
    // its own way.
    pango_layout_set_auto_dir(layout, FALSE);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    // What is not in the text must not stand there, at the end of a line neither.
    const Owned<PangoAttrList, pango_attr_list_unref> attributes(pango_attr_list_new());
    pango_attr_list_insert(attributes.get(), pango_attr_insert_hyphens_new(FALSE));
    pango_layout_set_attributes(layout, attributes.get());
}

} // namespace

struct PdfCanvas::Paper
{
    Paper(QIODevice &out, bool isMirrored)
        : sink{out},
          surface(cairo_pdf_surface_create_for_stream(writeTo, &sink, pageWidth, pageHeight)),
          cairo(cairo_create(surface.get())), fonts(pango_cairo_font_map_new()),
          context(pango_font_map_create_context(fonts.get())),
          layout(pango_layout_new(context.get())), foot(pango_layout_new(context.get()))
    {
        pango_cairo_update_context(cairo.get(), context.get());
        // Points of the page, not of a screen: letters stand where they belong, not on pixels.
        pango_cairo_context_set_resolution(context.get(), 72);
        pango_context_set_round_glyph_positions(context.get(), FALSE);
        const Owned<cairo_font_options_t, cairo_font_options_destroy> options(
                cairo_font_options_create());
        cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
        cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
        pango_cairo_context_set_font_options(context.get(), options.get());
        pango_context_set_base_dir(context.get(),
                                   isMirrored ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
        setUp(layout.get());
        setUp(foot.get());
    }

    Sink sink;
    Owned<cairo_surface_t, cairo_surface_destroy> surface;
    Owned<cairo_t, cairo_destroy> cairo;
    Owned<PangoFontMap, g_object_unref> fonts;
    Owned<PangoContext, g_object_unref> context;
    Owned<PangoLayout, g_object_unref> layout;
    Owned<PangoLayout, g_object_unref> foot; ///< pages end while the other is drawn
    Fonts fontsByUse;
    bool isEmpty = true; ///< the page
};

PdfCanvas::PdfCanvas(QIODevice &out, const QString &title, bool isMirrored)
    : m_paper(std::make_unique<Paper>(out, isMirrored)), m_title(title), m_place{1, top},
      m_isMirrored(isMirrored)
{
    cairo_pdf_surface_set_metadata(m_paper->surface.get(), CAIRO_PDF_METADATA_TITLE,
                                   title.toUtf8().constData());
    cairo_pdf_surface_set_metadata(m_paper->surface.get(), CAIRO_PDF_METADATA_CREATOR,
                                   "Hookkeeper");
}

PdfCanvas::~PdfCanvas() = default;

double PdfCanvas::width() const { return pageWidth - 2 * marginX; }

void PdfCanvas::ensure(double height)
{
    if (m_place.y + height > bottom)
        startPage();
}

void PdfCanvas::startPage()
{
    if (!m_paper->isEmpty)
        breakPage();
}

void PdfCanvas::breakPage()
{
    drawFoot();
    cairo_show_page(m_paper->cairo.get());
    m_paper->isEmpty = true;
    m_place = {m_place.page + 1, top};
}

double PdfCanvas::heightOf(const QString &text, PdfFont font, double width)
{
    layOut(m_paper->layout.get(), text, m_paper->fontsByUse.of(font), width);
    int height = 0;
    pango_layout_get_size(m_paper->layout.get(), nullptr, &height);
    return static_cast<double>(height) / PANGO_SCALE;
}

double PdfCanvas::widthOf(const QString &text, PdfFont font)
{
    layOut(m_paper->layout.get(), text, m_paper->fontsByUse.of(font), noWidth);
    int size = 0;
    pango_layout_get_size(m_paper->layout.get(), &size, nullptr);
    return static_cast<double>(size) / PANGO_SCALE;
}

/// From the edge of the page's left margin.
double PdfCanvas::leftOf(double x, double width) const
{
    return m_isMirrored ? this->width() - x - width : x;
}

void PdfCanvas::flow(const QString &text, PdfFont font, double x, double width, const QString &link,
                     PdfSide side)
{
    layOut(m_paper->layout.get(), text, m_paper->fontsByUse.of(font), width);
    pango_layout_set_alignment(m_paper->layout.get(),
                               (side == PdfSide::End) == m_isMirrored ? PANGO_ALIGN_LEFT
                                                                      : PANGO_ALIGN_RIGHT);
    const double left = leftOf(x, width);
    cairo_t *cairo = m_paper->cairo.get();
    const Owned<PangoLayoutIter, pango_layout_iter_free> line(
            pango_layout_get_iter(m_paper->layout.get()));
    const char *part = m_isInBlock ? blockPart : partOf(font);
    if (!m_isInBlock)
        cairo_tag_begin(cairo, part, nullptr);
    do {
        PangoRectangle box;
        pango_layout_iter_get_line_extents(line.get(), nullptr, &box);
        const double height = static_cast<double>(box.height) / PANGO_SCALE;
        if (m_place.y + height > bottom) {
            cairo_tag_end(cairo, part);
            breakPage();
            cairo_tag_begin(cairo, part, nullptr);
        }
        if (m_isInBlock)
            drawBar(height);
        const int down = pango_layout_iter_get_baseline(line.get()) - box.y;
        const double grey = font == PdfFont::Name ? 0.33 : 0.1;
        cairo_set_source_rgb(cairo, grey, grey, grey + 0.05);
        cairo_move_to(cairo, marginX + left + static_cast<double>(box.x) / PANGO_SCALE,
                      m_place.y + static_cast<double>(down) / PANGO_SCALE);
        if (!link.isEmpty())
            cairo_tag_begin(cairo, CAIRO_TAG_LINK, quoted("dest", link).constData());
        pango_cairo_show_layout_line(cairo, pango_layout_iter_get_line_readonly(line.get()));
        if (!link.isEmpty())
            cairo_tag_end(cairo, CAIRO_TAG_LINK);
        m_place.y += height;
        m_paper->isEmpty = false;
    } while (pango_layout_iter_next_line(line.get()));
    if (!m_isInBlock)
        cairo_tag_end(cairo, part);
}

void PdfCanvas::beginBlock()
{
    m_isInBlock = true;
    cairo_tag_begin(m_paper->cairo.get(), blockPart, nullptr);
}

void PdfCanvas::endBlock()
{
    m_isInBlock = false;
    cairo_tag_end(m_paper->cairo.get(), blockPart);
}

void PdfCanvas::drawBar(double height)
{
    cairo_t *cairo = m_paper->cairo.get();
    cairo_set_source_rgb(cairo, 0.6, 0.65, 0.7);
    cairo_rectangle(cairo, marginX + leftOf(1, 1.5), m_place.y, 1.5, height);
    cairo_fill(cairo);
}

void PdfCanvas::drawRule()
{
    cairo_t *cairo = m_paper->cairo.get();
    cairo_set_source_rgb(cairo, 0.84, 0.87, 0.89);
    cairo_rectangle(cairo, marginX, m_place.y + 1, width(), 0.5);
    cairo_fill(cairo);
    m_place.y += 3;
}

void PdfCanvas::draw(const Drawing &drawing)
{
    const double scale = width() / drawing.width;
    ensure(drawing.height * scale);
    cairo_t *cairo = m_paper->cairo.get();
    cairo_save(cairo);
    cairo_translate(cairo, marginX, m_place.y);
    cairo_scale(cairo, scale, scale);
    paint(drawing, cairo, m_paper->foot.get()); // which no line of this page is laid out in
    cairo_restore(cairo);
    m_place.y += drawing.height * scale;
    m_paper->isEmpty = false;
}

void PdfCanvas::drawFoot()
{
    constexpr double numberWidth = 40;
    cairo_set_source_rgb(m_paper->cairo.get(), 0.33, 0.33, 0.38);
    // One line, however long the name is.
    drawInFoot(m_title, PdfSide::Start, width() - numberWidth);
    drawInFoot(QString::number(m_place.page), PdfSide::End, numberWidth);
}

void PdfCanvas::drawInFoot(const QString &text, PdfSide side, double width)
{
    PangoLayout *foot = m_paper->foot.get();
    layOut(foot, text, m_paper->fontsByUse.of(PdfFont::Small), width);
    PangoLayoutLine *line = pango_layout_get_line_readonly(foot, 0);
    PangoRectangle box;
    pango_layout_line_get_extents(line, nullptr, &box);
    const double size = static_cast<double>(box.width) / PANGO_SCALE;
    const bool isLeft = (side == PdfSide::End) == m_isMirrored;
    cairo_move_to(m_paper->cairo.get(), marginX + (isLeft ? 0 : this->width() - size), bottom + 14);
    pango_cairo_show_layout_line(m_paper->cairo.get(), line);
}

void PdfCanvas::addTarget(const QString &name)
{
    cairo_t *cairo = m_paper->cairo.get();
    const QByteArray where = quoted("name", name) + " x=" + QByteArray::number(marginX)
            + " y=" + QByteArray::number(m_place.y);
    cairo_tag_begin(cairo, CAIRO_TAG_DEST, where.constData());
    cairo_tag_end(cairo, CAIRO_TAG_DEST);
}

void PdfCanvas::addOutline(const QString &title, const QString &target)
{
    if (target.isEmpty())
        return;
    cairo_pdf_surface_add_outline(m_paper->surface.get(), CAIRO_PDF_OUTLINE_ROOT,
                                  title.toUtf8().constData(), quoted("dest", target).constData(),
                                  CAIRO_PDF_OUTLINE_FLAG_OPEN);
}

bool PdfCanvas::isWhole() const
{
    return m_paper->sink.isWhole && cairo_status(m_paper->cairo.get()) == CAIRO_STATUS_SUCCESS
            && cairo_surface_status(m_paper->surface.get()) == CAIRO_STATUS_SUCCESS;
}

bool PdfCanvas::finish()
{
    drawFoot();
    cairo_show_page(m_paper->cairo.get());
    cairo_surface_finish(m_paper->surface.get());
    return m_paper->sink.isWhole
            && cairo_surface_status(m_paper->surface.get()) == CAIRO_STATUS_SUCCESS;
}

} // namespace hk
