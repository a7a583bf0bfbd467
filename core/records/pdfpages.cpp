#include "core/records/pdfpages.h"

#include "core/records/pdfcanvas.h"

#include <algorithm>

namespace hk {
namespace {

constexpr double nameWidth = 110; // points, as all here
constexpr double gap = 8;
constexpr double indent = 10; // of a block, behind the bar beside it
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

/// The columns of a table of contents have ids and times at its ends.
QList<double> sharesOf(qsizetype columns)
{
    if (columns == 5)
        return {0.24, 0.25, 0.12, 0.11, 0.28};
    return QList<double>(columns, 1.0 / static_cast<double>(columns));
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

PdfPages::PdfPages(QIODevice &out, const QString &title)
    : m_canvas(std::make_unique<PdfCanvas>(out, title))
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
    const auto font = [isHead](const PdfText &cell) {
        return isHead ? PdfFont::SmallStrong : cell.isCode ? PdfFont::Code : PdfFont::Small;
    };
    const QList<double> shares = sharesOf(cells.size());
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double width = m_canvas->width() * shares[i] - gap;
        height = std::max(height, m_canvas->heightOf(cells[i].text, font(cells[i]), width));
    }
    m_canvas->ensure(height);
    const double top = m_canvas->place().y;
    double left = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!cells[i].link.isEmpty())
            m_linked.insert(cells[i].link);
        const double width = m_canvas->width() * shares[i];
        m_canvas->goTo(top);
        m_canvas->flow(cells[i].text, font(cells[i]), left, width - gap, cells[i].link);
        left += width;
    }
    m_canvas->goTo(top + height);
    m_canvas->drawRule();
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
