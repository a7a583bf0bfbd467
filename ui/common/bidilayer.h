#pragma once

#include "ui/common/scintilla.h"

#include <QtCore/QList>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtGui/QColor>
#include <QtGui/QFont>

namespace hk {

/// Writes from right to left in an editor that cannot: QScintilla gives the letters of a Hebrew or
/// Arabic text places from which it would reach over its neighbours or vanish. Here each letter is
/// given a place of its own, one after the other as they are stored, so that all else of the line
/// stays where it belongs; and over those places the text is drawn as it is read, joined and from
/// right to left, with selection and caret. GUI thread; part of the editor.
class BidiLayer final
{
public:
    explicit BidiLayer(QsciScintilla &editor) : m_editor(editor) { }

    /// Gives the letters their places; after whatever makes the editor forget them.
    void prepare();
    /// After the lexer has got its look; `selection` is the ground of what is selected.
    void setLook(const QFont &font, const QColor &selection);
    /// Draws, after the editor has, what is in that part of its viewport.
    void paint(const QRect &part);
    /// Where the editor has the letter that is seen at `point`; any other point as it is.
    QPointF placeOf(const QPointF &point) const;
    /// Where the caret is seen within such a text; empty: nowhere in one.
    QRectF caretRect() const;

private:
    /// Part of a piece, on one row of the screen.
    struct Box
    {
        long from = 0; ///< offsets in the whole text
        long to = 0;
        QRectF place;
        bool endsRow = false; ///< nothing is to the right of it
    };

    long ask(unsigned int message, long first = 0, long second = 0) const;
    QFont fontNow() const;
    QByteArray bytes(long from, long to) const;
    double slotEnd(long from, long to) const;
    QList<Box> boxesIn(const QRectF &part) const;
    void addRows(QList<Box> &boxes, long from, long to) const;
    long endOfRow(long from, long to) const;
    bool hasCaret(const Box &box) const;
    double restOf(const Box &box) const;
    QColor groundOf(const Box &box) const;
    void paintText(QPainter &painter, const Box &box) const;
    double top(const Box &box, double ascent) const;

    QsciScintilla &m_editor;
    QFont m_font;
    QColor m_selection;
};

} // namespace hk
