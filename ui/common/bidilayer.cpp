#include "ui/common/bidilayer.h"

#include "ui/common/bidipieces.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtGui/QTextOption>

#include <algorithm>
#include <array>
#include <utility>

namespace hk {
namespace {

using Sci = QsciScintillaBase;

constexpr long controlStyle = Sci::STYLE_CONTROLCHAR;
constexpr double fontSizeUnits = Sci::SC_FONT_SIZE_MULTIPLIER;
constexpr int controlPadding = 3; // what Scintilla puts around a character that stands for another

/// What is measured in the place of a letter: its form between two others, in a row that goes from
/// left to right, for only there it has a width.
QByteArray standInFor(char32_t letter)
{
    const QString mark(QChar(0x200E)); // left to right
    const QString joiner(QChar(0x200D));
    return (mark + joiner + QString::fromUcs4(&letter, 1) + joiner + mark).toUtf8();
}

QColor colourOf(long scintilla)
{
    return {static_cast<int>(scintilla & 0xFF), static_cast<int>((scintilla >> 8) & 0xFF),
            static_cast<int>((scintilla >> 16) & 0xFF)};
}

/// A text as it is laid out in the place that it has.
class LaidText
{
public:
    LaidText(const QByteArray &utf8, const QFont &font, const QRectF &place)
        : m_text(BidiText::of(utf8)), m_layout(m_text.text, font), m_place(place)
    {
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        option.setWrapMode(QTextOption::NoWrap);
        option.setFlags(QTextOption::IncludeTrailingSpaces);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_layout.endLayout();
        m_scale = place.width() / qMax(1.0, m_line.naturalTextWidth());
    }

    double ascent() const { return m_line.ascent(); }
    /// On the screen, of a place between two bytes.
    double xAt(qsizetype offset) const
    {
        return onScreen(m_line.cursorToX(static_cast<int>(m_text.indexAt(offset))));
    }
    qsizetype offsetAt(double x) const
    {
        return m_text.offsetAt(m_line.xToCursor((x - m_place.left()) / m_scale));
    }
    /// What the letters from one byte to another cover, each from its left to its right.
    void fill(QPainter &painter, qsizetype from, qsizetype to, const QColor &colour) const
    {
        const auto end = static_cast<int>(m_text.indexAt(to));
        for (auto i = static_cast<int>(m_text.indexAt(from)); i < end; ++i) {
            int at = i;
            const double one = onScreen(m_line.cursorToX(&at, QTextLine::Leading));
            at = i;
            const double other = onScreen(m_line.cursorToX(&at, QTextLine::Trailing));
            painter.fillRect(QRectF(QPointF(qMin(one, other), m_place.top()),
                                    QPointF(qMax(one, other), m_place.bottom())),
                             colour);
        }
    }
    void draw(QPainter &painter, double top) const
    {
        painter.save();
        painter.translate(m_place.left(), top);
        painter.scale(m_scale, 1);
        m_layout.draw(&painter, {});
        painter.restore();
    }

private:
    double onScreen(double inLine) const { return m_place.left() + inLine * m_scale; }

    BidiText m_text;
    QTextLayout m_layout;
    QTextLine m_line;
    QRectF m_place;
    double m_scale = 1;
};

} // namespace

long BidiLayer::ask(unsigned int message, long first, long second) const
{
    return m_editor.SendScintilla(message, static_cast<unsigned long>(first), second);
}

void BidiLayer::prepare()
{
    constexpr std::array<std::pair<char32_t, char32_t>, 5> blocks{{{0x0590, 0x08FF},
                                                                   {0x200B, 0x206F},
                                                                   {0xFB1D, 0xFEFF},
                                                                   {0x10800, 0x10FFF},
                                                                   {0x1E800, 0x1EFFF}}};
    const auto represent = [this](char32_t character, const QByteArray &by) {
        const QByteArray utf8 = QString::fromUcs4(&character, 1).toUtf8();
        m_editor.SendScintilla(Sci::SCI_SETREPRESENTATION, utf8.constData(), by.constData());
    };
    for (const auto &[first, last] : blocks) {
        for (char32_t character = first; character <= last; ++character) {
            if (const QByteArray name = bidiControlName(character); !name.isEmpty())
                represent(character, name);
            else if (isRightToLeft(character)
                     && QChar::category(character) != QChar::Other_NotAssigned)
                represent(character, standInFor(character));
        }
    }
}

void BidiLayer::setLook(const QFont &font, const QColor &selection)
{
    m_font = font;
    m_selection = selection;
    // What stands for a letter is measured in a smaller font, so that with the room that Scintilla
    // puts around it, it is about as wide as the letter.
    const QString usual = QString::fromUtf8("\u0644\u0645\u0646\u0627\u05D0\u05D5\u05DC\u05E0");
    double width = 0;
    for (const QChar letter : usual)
        width += QFontMetricsF(font).horizontalAdvance(letter);
    width /= static_cast<double>(usual.size());
    const double factor = std::clamp((width - controlPadding) / width, 0.5, 1.0);
    m_editor.SendScintilla(Sci::SCI_STYLESETFONT, static_cast<unsigned long>(controlStyle),
                           font.family().toUtf8().constData());
    ask(Sci::SCI_STYLESETSIZEFRACTIONAL, controlStyle,
        qRound(font.pointSizeF() * factor * fontSizeUnits));
}

/// As the wheel with Ctrl has made it.
QFont BidiLayer::fontNow() const
{
    QFont font = m_font;
    font.setPointSizeF(qMax(2.0, font.pointSizeF() + static_cast<double>(ask(Sci::SCI_GETZOOM))));
    return font;
}

QByteArray BidiLayer::bytes(long from, long to) const
{
    QByteArray bytes(to - from + 1, '\0'); // with the zero that ends it
    m_editor.SendScintilla(Sci::SCI_GETTEXTRANGE, from, to, bytes.data());
    bytes.chop(1);
    return bytes;
}

QList<BidiLayer::Box> BidiLayer::boxesIn(const QRectF &part) const
{
    QList<Box> boxes;
    const auto height = static_cast<double>(ask(Sci::SCI_TEXTHEIGHT));
    const long first = ask(Sci::SCI_GETFIRSTVISIBLELINE);
    const long rows = ask(Sci::SCI_LINESONSCREEN) + 1;
    long before = -1;
    for (long row = first; row <= first + rows; ++row) {
        const long line = ask(Sci::SCI_DOCLINEFROMVISIBLE, row);
        if (std::exchange(before, line) == line)
            continue;
        const long from = ask(Sci::SCI_POSITIONFROMLINE, line);
        const long to = ask(Sci::SCI_GETLINEENDPOSITION, line);
        if (from < 0 || to <= from
            || static_cast<double>(ask(Sci::SCI_POINTYFROMPOSITION, 0, from)) > part.bottom()
            || static_cast<double>(ask(Sci::SCI_POINTYFROMPOSITION, 0, to)) + height < part.top())
            continue;
        for (const BidiPiece &piece : bidiPiecesOf(bytes(from, to)))
            addRows(boxes, from + piece.from, from + piece.to);
    }
    erase_if(boxes, [&part](const Box &box) {
        return box.place.bottom() < part.top() || box.place.top() > part.bottom();
    });
    return boxes;
}

/// A piece for each row of the screen that it is wrapped over, of those that can be seen.
void BidiLayer::addRows(QList<Box> &boxes, long from, long to) const
{
    const QRectF seen = m_editor.viewport()->rect();
    while (from < to) {
        const long end = endOfRow(from, to);
        const auto y = static_cast<double>(ask(Sci::SCI_POINTYFROMPOSITION, 0, from));
        const auto left = static_cast<double>(ask(Sci::SCI_POINTXFROMPOSITION, 0, from));
        const auto height = static_cast<double>(ask(Sci::SCI_TEXTHEIGHT));
        const QRectF place(QPointF(left, y), QPointF(slotEnd(from, end), y + height));
        if (place.intersects(seen))
            boxes.append({from, end, place, end < to});
        from = end;
    }
}

/// Where a text that begins at `from` goes on to the next row, at the latest its end.
long BidiLayer::endOfRow(long from, long to) const
{
    const long row = ask(Sci::SCI_POINTYFROMPOSITION, 0, from);
    const auto isBelow = [this, row](long at) {
        return ask(Sci::SCI_POINTYFROMPOSITION, 0, at) > row;
    };
    const long last = ask(Sci::SCI_POSITIONBEFORE, to);
    if (!isBelow(last))
        return to;
    long within = from;
    long below = last;
    while (true) {
        const long middle =
                ask(Sci::SCI_POSITIONBEFORE, ask(Sci::SCI_POSITIONAFTER, (within + below) / 2));
        if (middle <= within)
            break;
        (isBelow(middle) ? below : within) = middle;
    }
    return qMax(below, ask(Sci::SCI_POSITIONAFTER, within));
}

/// The right side of the last letter before `to`, which may be the end of a row.
double BidiLayer::slotEnd(long from, long to) const
{
    const auto x = [this](long at) {
        return static_cast<double>(ask(Sci::SCI_POINTXFROMPOSITION, 0, at));
    };
    if (ask(Sci::SCI_POINTYFROMPOSITION, 0, to) == ask(Sci::SCI_POINTYFROMPOSITION, 0, from))
        return x(to);
    const long last = ask(Sci::SCI_POSITIONBEFORE, to);
    const QByteArray utf8 = bytes(last, to);
    const char32_t letter = QString::fromUtf8(utf8).toUcs4().value(0);
    const bool stands = isRightToLeft(letter);
    const long style = stands ? controlStyle : ask(Sci::SCI_GETSTYLEAT, last);
    const QByteArray drawn = stands ? standInFor(letter) : utf8;
    const long width = m_editor.SendScintilla(Sci::SCI_TEXTWIDTH, static_cast<unsigned long>(style),
                                              drawn.constData());
    return x(last) + static_cast<double>(width + (stands ? controlPadding : 0));
}

bool BidiLayer::hasCaret(const Box &box) const
{
    const long caret = ask(Sci::SCI_GETCURRENTPOS);
    return m_editor.hasFocus() && !m_editor.isReadOnly() && caret >= box.from && caret <= box.to
            && ask(Sci::SCI_POINTYFROMPOSITION, 0, caret) == qRound(box.place.top());
}

/// How far the library's own drawing reaches out of a box to the right, at most.
double BidiLayer::restOf(const Box &box) const
{
    return box.endsRow ? m_editor.viewport()->width() - box.place.right() : 1;
}

QColor BidiLayer::groundOf(const Box &box) const
{
    const long caret = ask(Sci::SCI_LINEFROMPOSITION, ask(Sci::SCI_GETCURRENTPOS));
    const bool isCaretLine = m_editor.hasFocus() && ask(Sci::SCI_GETCARETLINEVISIBLE)
            && caret == ask(Sci::SCI_LINEFROMPOSITION, box.from);
    return colourOf(isCaretLine ? ask(Sci::SCI_GETCARETLINEBACK)
                                : ask(Sci::SCI_STYLEGETBACK, ask(Sci::SCI_GETSTYLEAT, box.from)));
}

/// So that the base lines are the same.
double BidiLayer::top(const Box &box, double ascent) const
{
    return box.place.top() + QFontMetrics(fontNow()).ascent()
            + static_cast<double>(ask(Sci::SCI_GETEXTRAASCENT)) - ascent;
}

void BidiLayer::paint(const QRect &part)
{
    const QList<Box> shown = boxesIn(part);
    if (shown.isEmpty())
        return;
    int margins = 0;
    for (int margin = 0; margin < m_editor.margins(); ++margin)
        margins += m_editor.marginWidth(margin);
    QPainter painter(m_editor.viewport());
    painter.setClipRect(m_editor.viewport()->rect().adjusted(margins, 0, 0, 0));
    for (const Box &box : shown) // what reaches out of its row must not be wiped out by the next
        painter.fillRect(box.place.adjusted(hasCaret(box) ? -1 : 0, 0, restOf(box), 0),
                         groundOf(box));
    for (const Box &box : shown)
        paintText(painter, box);
}

void BidiLayer::paintText(QPainter &painter, const Box &box) const
{
    const LaidText laid(bytes(box.from, box.to), fontNow(), box.place);
    const long selections = ask(Sci::SCI_GETSELECTIONS);
    for (long i = 0; i < selections; ++i) {
        const long from = qMax(box.from, ask(Sci::SCI_GETSELECTIONNSTART, i));
        const long to = qMin(box.to, ask(Sci::SCI_GETSELECTIONNEND, i));
        if (from < to)
            laid.fill(painter, from - box.from, to - box.from, m_selection);
    }
    painter.setPen(colourOf(ask(Sci::SCI_STYLEGETFORE, ask(Sci::SCI_GETSTYLEAT, box.from))));
    laid.draw(painter, top(box, laid.ascent()));
    if (hasCaret(box)) {
        const double x = laid.xAt(ask(Sci::SCI_GETCURRENTPOS) - box.from);
        const auto width = static_cast<double>(qMax(1L, ask(Sci::SCI_GETCARETWIDTH)));
        painter.fillRect(QRectF(x - width / 2, box.place.top(), width, box.place.height()),
                         colourOf(ask(Sci::SCI_GETCARETFORE)));
    }
}

QPointF BidiLayer::placeOf(const QPointF &point) const
{
    const QList<Box> shown = boxesIn(QRectF(point, QSizeF(1, 1)));
    const auto hit = std::ranges::find_if(
            shown, [&point](const Box &box) { return box.place.contains(point); });
    if (hit == shown.end())
        return point;
    const LaidText laid(bytes(hit->from, hit->to), fontNow(), hit->place);
    const long at = hit->from + static_cast<long>(laid.offsetAt(point.x()));
    const double x = at == hit->to ? hit->place.right()
                                   : static_cast<double>(ask(Sci::SCI_POINTXFROMPOSITION, 0, at));
    return {x, point.y()};
}

QRectF BidiLayer::caretRect() const
{
    for (const Box &box : boxesIn(m_editor.viewport()->rect())) {
        if (!hasCaret(box))
            continue;
        const LaidText laid(bytes(box.from, box.to), fontNow(), box.place);
        return {laid.xAt(ask(Sci::SCI_GETCURRENTPOS) - box.from), box.place.top(), 1,
                box.place.height()};
    }
    return {};
}

} // namespace hk
