#pragma once

#include <QtCore/QCache>
#include <QtGui/QFont>
#include <QtGui/QStaticText>

class QPainter;

namespace hk {

/// Lines of text in one font, each laid out when it is first asked for and kept for the next time:
/// laying out takes twice as long as drawing, and the rows of a table say again and again what was
/// said a moment before. Keeps the last two thousand, about half a kilobyte each. GUI thread.
class ShapedLines
{
public:
    /// Forgets what was laid out in another one.
    void setFont(const QFont &font);
    const QFont &font() const { return m_font; }

    /// How wide `text` is, in pixels, rounded up. `order`: readingDirection().
    int width(const QString &text, Qt::LayoutDirection order);

    /// Draws as QPainter::drawText() does with `alignment`, which is as it is seen, in one line.
    /// What is larger than `room` is cut off there. Sets the painter's font.
    void draw(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text,
              Qt::LayoutDirection order);

private:
    QStaticText lineOf(const QString &text, Qt::LayoutDirection order);

    QFont m_font;
    QCache<std::pair<QString, Qt::LayoutDirection>, QStaticText> m_lines{2'000};
};

} // namespace hk
