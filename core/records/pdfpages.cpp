#include "core/records/pdfpages.h"

#include "core/records/drawing.h"
#include "core/records/pdfcanvas.h"

#include <algorithm>
#include <numeric>

namespace hk {
namespace {

constexpr double nameWidth = 110; // points, as all here
constexpr double gap = 8;
constexpr double headRoom = 3; // of the rule below it
constexpr double indent = 10;  // of a block, behind the bar beside it
// So many characters of a line are laid out together: the time for it grows faster than they do.
constexpr qsizetype mostTogether = 4000;

PdfFont fontOf(PdfPages::Look look)
{
    switch (look) {
    case PdfPages::Look::Title:
        return PdfFont::Title;
    case PdfPages::Look::Chapter:
        return PdfFont::Chapter;
    case PdfPages::Look::Section:
        return PdfFont::Section;
    case PdfPages::Look::Part:
        return PdfFont::Strong;
    case PdfPages::Look::Text:
    case PdfPages::Look::Note:
        break;
    }
    return look == PdfPages::Look::Note ? PdfFont::Small : PdfFont::Text;
}

/// What stays on the page with a heading.
double follows(PdfPages::Look look)
{
    switch (look) {
    case PdfPages::Look::Title:
    case PdfPages::Look::Chapter:
        return 80;
    case PdfPages::Look::Section:
    case PdfPages::Look::Part:
        return 50;
    case PdfPages::Look::Text:
    case PdfPages::Look::Note:
        break;
    }
    return 0;
}

PdfFont fontOf(const PdfText &text) { return text.isCode ? PdfFont::Code : PdfFont::Text; }

PdfFont fontOf(const PdfText &cell, bool isHead)
{
    return isHead ? PdfFont::SmallStrong : cell.isCode ? PdfFont::Code : PdfFont::Small;
}

/// The columns of a table of contents have ids and times at its ends.
QList<double> sharesOf(qsizetype columns)
{
    if (columns == 5)
        return {0.24, 0.25, 0.12, 0.11, 0.28};
    return QList<double>(columns, 1.0 / static_cast<double>(columns));
}

/// So wide that together they are `all`: what is left goes to each as it is wide; where it is too
/// little, the widest are narrowed to one width.
QList<double> fitted(QList<double> widths, double all)
{
    const double wanted = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (wanted <= all) {
        for (double &width : widths)
            width *= all / wanted;
        return widths;
    }
    QList<double> sorted = widths;
    std::sort(sorted.begin(), sorted.end());
    double left = all;
    double most = 0;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        most = left / static_cast<double>(sorted.size() - i);
        if (sorted.at(i) > most)
            break;
        left -= sorted.at(i);
    }
    for (double &width : widths)
        width = std::min(width, most);
    return widths;
}

/// The rest of a line that was begun does not begin with half of a character.
qsizetype pieceOf(QStringView line)
{
    qsizetype size = std::min(line.size(), mostTogether);
    if (size < line.size() && line[size].isLowSurrogate())
        --size;
    return size;
}

} // namespace

PdfPages::PdfPages(QIODevice &out, const QString &title, bool isMirrored)
    : m_canvas(std::make_unique<PdfCanvas>(out, title, isMirrored))
{
}

PdfPages::~PdfPages() = default;

void PdfPages::startChapter(const QString &name, bool onNewPage)
{
    if (onNewPage)
        m_canvas->startPage();
    m_chapter = name;
    m_chapters.insert(name);
    m_canvas->addTarget(name);
}

void PdfPages::addText(const PdfText &text, Look look)
{
    const PdfFont font = text.isCode ? PdfFont::Code : fontOf(look);
    if (follows(look) > 0) {
        m_canvas->skip(look == Look::Part ? 4 : 8);
        m_canvas->ensure(follows(look));
    } else {
        m_canvas->skip(3);
    }
    if (look == Look::Chapter)
        m_canvas->addOutline(text.text, m_chapter);
    m_canvas->flow(text.text, font, 0, m_canvas->width());
    m_canvas->skip(4);
}

void PdfPages::addFact(const QString &name, const PdfText &value)
{
    if (!value.link.isEmpty())
        m_linked.insert(value.link);
    const double height = m_canvas->heightOf(name, PdfFont::Name, nameWidth);
    m_canvas->ensure(height);
    const PdfPlace top = m_canvas->place();
    m_canvas->flow(name, PdfFont::Name, 0, nameWidth);
    const double end = m_canvas->place().y;
    m_canvas->goTo(top.y);
    const double left = nameWidth + gap;
    m_canvas->flow(value.text, fontOf(value), left, m_canvas->width() - left, value.link);
    if (m_canvas->place().page == top.page)
        m_canvas->goTo(std::max(end, m_canvas->place().y));
    m_canvas->skip(1);
}

void PdfPages::addRow(const QList<PdfText> &cells, bool isHead)
{
    if (cells.isEmpty())
        return;
    QList<double> widths = sharesOf(cells.size());
    for (double &width : widths)
        width *= m_canvas->width();
    m_canvas->ensure(heightOf(cells, isHead, widths));
    drawRow(cells, isHead, widths);
}

void PdfPages::addTable(const PdfTable &table)
{
    if (table.head.isEmpty())
        return;
    const QList<double> widths = widthsOf(table);
    const double headHeight = heightOf(table.head, true, widths);
    int page = 0; // that has a head
    for (const QList<PdfText> &row : table.rows) {
        const bool hasHead = m_canvas->place().page == page;
        m_canvas->ensure(heightOf(row, false, widths) + (hasHead ? 0 : headHeight + headRoom));
        if (m_canvas->place().page != page)
            drawRow(table.head, true, widths);
        page = m_canvas->place().page;
        drawRow(row, false, widths);
    }
}

QList<double> PdfPages::widthsOf(const PdfTable &table)
{
    QList<double> widths;
    for (qsizetype i = 0; i < table.head.size(); ++i) {
        double width = m_canvas->widthOf(table.head.at(i).text, fontOf(table.head.at(i), true));
        for (const QList<PdfText> &row : table.rows)
            width = std::max(width, m_canvas->widthOf(row.at(i).text, fontOf(row.at(i), false)));
        widths.append(width + gap + 1); // no line wraps for what a sum was rounded by
    }
    return fitted(widths, m_canvas->width());
}

double PdfPages::heightOf(const QList<PdfText> &cells, bool isHead, const QList<double> &widths)
{
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const PdfFont font = fontOf(cells[i], isHead);
        height = std::max(height, m_canvas->heightOf(cells[i].text, font, widths[i] - gap));
    }
    return height;
}

void PdfPages::drawRow(const QList<PdfText> &cells, bool isHead, const QList<double> &widths)
{
    const double height = heightOf(cells, isHead, widths);
    const double top = m_canvas->place().y;
    double left = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].link.isEmpty())
            m_linked.insert(cells[i].link);
        m_canvas->goTo(top);
        m_canvas->flow(cells[i].text, fontOf(cells[i], isHead), left, widths[i] - gap,
                       cells[i].link, cells[i].isNumber ? PdfSide::End : PdfSide::Start);
        left += widths[i];
    }
    m_canvas->goTo(top + height);
    m_canvas->drawRule();
}

void PdfPages::addDrawing(const Drawing &drawing)
{
    m_canvas->skip(4);
    m_canvas->draw(drawing);
    m_canvas->skip(4);
}

void PdfPages::addBlock(const QString &text)
{
    m_canvas->skip(2);
    m_canvas->beginBlock();
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    for (QStringView line : lines) {
        do {
            const QStringView piece = line.first(pieceOf(line));
            line = line.sliced(piece.size());
            m_canvas->flow(piece.isEmpty() ? QStringLiteral(" ") : piece.toString(), PdfFont::Code,
                           indent, m_canvas->width() - indent);
        } while (!line.isEmpty());
    }
    m_canvas->endBlock();
    m_canvas->skip(4);
}

bool PdfPages::isWhole() const { return m_canvas->isWhole(); }

bool PdfPages::finish()
{
    // A link that leads nowhere would make the whole file faulty.
    for (const QString &name : std::as_const(m_linked)) {
        if (!m_chapters.contains(name))
            m_canvas->addTarget(name);
    }
    return m_canvas->finish();
}

} // namespace hk
