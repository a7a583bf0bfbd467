#include "ui/common/celltext.h"

#include <QtGui/QFontMetrics>

namespace hk {
namespace {

bool isLatin(QChar letter)
{
    const char16_t code = letter.unicode();
    constexpr char16_t softHyphen = 0xad;
    constexpr char16_t afterLatin = 0x0250;
    const bool isDashOrDots = code >= 0x2010 && code <= 0x2027;
    return (code >= u' ' && code < afterLatin && code != softHyphen
            && !(code >= 0x7f && code < 0xa0))
            || isDashOrDots;
}

} // namespace

bool fitsForCertain(const QString &text, const QFontMetrics &font, int room)
{
    int width = font.averageCharWidth(); // for what kerning might add
    for (const QChar letter : text) {
        if (width > room || !isLatin(letter))
            return false;
        width += font.horizontalAdvance(letter);
    }
    return width <= room;
}

} // namespace hk
