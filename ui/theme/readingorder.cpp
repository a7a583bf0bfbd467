#include "ui/theme/readingorder.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyle>

#include <algorithm>

namespace hk {
namespace {

constexpr QChar leftToRightMark(0x200e);
constexpr QChar rightToLeftMark(0x200f);

bool goesLeft(QChar letter)
{
    const QChar::Direction direction = letter.direction();
    return direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN;
}

bool goesRight(QChar letter) { return letter.direction() == QChar::DirL; }

/// What an isolate will hold is not known, nor looked at by everything that shows it.
bool mayGoRight(QChar letter)
{
    return goesRight(letter) || letter.direction() == QChar::DirFSI
            || letter.direction() == QChar::DirLRI;
}

} // namespace

bool isReadFromTheRight(const QString &text)
{
    return std::any_of(text.begin(), text.end(), goesLeft);
}

QString withReadingMark(const QString &text, Qt::LayoutDirection direction)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar letter) {
        return goesLeft(letter) || mayGoRight(letter);
    });
    if (first == text.end())
        return text;
    if (direction == Qt::RightToLeft)
        return mayGoRight(*first) && isReadFromTheRight(text) ? rightToLeftMark + text : text;
    const bool isMisread = goesLeft(*first) && std::any_of(first, text.end(), goesRight);
    return isMisread ? leftToRightMark + text : text;
}

int heightOf(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    if (!isReadFromTheRight(text))
        return metrics.height();
    // It stands in the middle: what it needs more on one side it has on the other, too.
    // QFontMetrics knows the letters, but not where their marks are put.
    QPainterPath outline;
    outline.addText(0, 0, font, text);
    const QRect ink = outline.boundingRect().toAlignedRect();
    const int above = -ink.top() - metrics.ascent();
    const int below = ink.bottom() + 1 - metrics.descent();
    return metrics.height() + 2 * std::max({0, above, below});
}

Qt::LayoutDirection readingDirection(const QString &text, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft && isReadFromTheRight(text) ? Qt::RightToLeft
                                                                    : Qt::LeftToRight;
}

int readingOrder(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return 0;
    return readingDirection(text, direction) == Qt::RightToLeft ? Qt::TextForceRightToLeft
                                                                : Qt::TextForceLeftToRight;
}

int readingFlags(const QString &text, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return static_cast<int>(QStyle::visualAlignment(direction, alignment))
            | readingOrder(text, direction);
}

} // namespace hk
