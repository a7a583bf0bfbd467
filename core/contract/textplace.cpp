#include "core/contract/textplace.h"

#include "core/base/words.h"

#include <algorithm>

namespace hk {

TextPlace placeOf(QByteArrayView text, qsizetype offset, const TextPlace &known)
{
    TextPlace place = known;
    const qsizetype end = std::min(offset, text.size());
    for (; place.offset < end; ++place.offset) {
        const char c = text[place.offset];
        const bool isBreak = c == '\n'
                || (c == '\r'
                    && (place.offset + 1 == text.size() || text[place.offset + 1] != '\n'));
        if (isBreak) {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xc0) != 0x80) {
            ++place.column;
        }
    }
    return place;
}

TextPlace placeOf(QByteArrayView text, qsizetype offset) { return placeOf(text, offset, {}); }

QString textOf(const TextPlace &place)
{
    return Words::tr("line %1, column %2").arg(place.line).arg(place.column);
}

} // namespace hk
