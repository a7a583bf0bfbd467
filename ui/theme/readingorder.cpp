#include "ui/theme/readingorder.h"

#include <QtWidgets/QStyle>

namespace hk {

bool isReadFromTheRight(const QString &text)
{
    for (const QChar letter : text) {
        const QChar::Direction direction = letter.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || direction == QChar::DirAN)
            return true;
    }
    return false;
}

int readingOrder(const QString &text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return 0;
    return isReadFromTheRight(text) ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
}

int readingFlags(const QString &text, Qt::LayoutDirection direction, Qt::Alignment alignment)
{
    return static_cast<int>(QStyle::visualAlignment(direction, alignment))
            | readingOrder(text, direction);
}

} // namespace hk
