#include "ui/common/shapedlines.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QTextOption>

#include <cmath>

namespace hk {
namespace {

/// Where a line of `size` begins in `room`.
QPointF placeOf(QSizeF size, const QRectF &room, Qt::Alignment alignment)
{
    QPointF place = room.topLeft();
    if (alignment & Qt::AlignRight)
        place.rx() += room.width() - size.width();
    else if (alignment & Qt::AlignHCenter)
        place.rx() += (room.width() - size.width()) / 2;
    if (alignment & Qt::AlignBottom)
        place.ry() += room.height() - size.height();
    else if (alignment & Qt::AlignVCenter)
        place.ry() += (room.height() - size.height()) / 2;
    return place;
}

} // namespace

void ShapedLines::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_lines.clear();
}

QStaticText ShapedLines::lineOf(const QString &text, Qt::LayoutDirection order)
{
    const std::pair key(text, order);
    if (const QStaticText *known = m_lines.object(key))
        return *known;
    QString oneLine = text;
    oneLine.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    QStaticText line(oneLine);
    line.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(order);
    line.setTextOption(option);
    line.prepare({}, m_font);
    m_lines.insert(key, new QStaticText(line));
    return line;
}

int ShapedLines::width(const QString &text, Qt::LayoutDirection order)
{
    return static_cast<int>(std::ceil(lineOf(text, order).size().width()));
}

void ShapedLines::draw(QPainter &painter, const QRect &room, Qt::Alignment alignment,
                       const QString &text, Qt::LayoutDirection order)
{
    const QStaticText line = lineOf(text, order);
    // Not its own height, in which the font's leading is.
    const QSizeF size(line.size().width(), QFontMetricsF(m_font).height());
    painter.setFont(m_font);
    const bool isCut = size.width() > room.width() || size.height() > room.height();
    if (isCut) {
        painter.save();
        painter.setClipRect(room, Qt::IntersectClip);
    }
    painter.drawStaticText(placeOf(size, room, alignment), line);
    if (isCut)
        painter.restore();
}

} // namespace hk
