#include "ui/common/longlines.h"

#include <QtCore/QString>

namespace hk {
namespace {

constexpr qsizetype plainLine = 2000; // bytes
constexpr qsizetype wholePart = 256 * 1024;

struct ShortLine
{
    qsizetype end = 0;     ///< after its line feed
    bool isBroken = false; ///< it has none, and goes on
};

bool startsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

ShortLine shortLineAt(QByteArrayView utf8, qsizetype begin)
{
    const qsizetype feed = utf8.sliced(begin, qMin(plainLine, utf8.size() - begin)).indexOf('\n');
    if (feed >= 0)
        return {begin + feed + 1, false};
    qsizetype end = qMin(begin + plainLine, utf8.size());
    while (end < utf8.size() && !startsCharacter(utf8[end]))
        ++end;
    if (end == utf8.size())
        return {end, false};
    return utf8[end] == '\n' ? ShortLine{end + 1, false} : ShortLine{end, true};
}

/// Where a place of inShortLines(utf8) is in `utf8`.
qsizetype placeInLongLines(QByteArrayView utf8, qsizetype place)
{
    qsizetype breaks = 0;
    for (ShortLine line; line.end < utf8.size();) {
        line = shortLineAt(utf8, line.end);
        if (place <= line.end + breaks)
            break;
        breaks += line.isBroken ? 1 : 0;
    }
    return qMin(place - breaks, utf8.size());
}

} // namespace

QByteArray asUtf8(const QByteArray &bytes)
{
    return QByteArrayView(bytes).isValidUtf8() ? bytes : QString::fromUtf8(bytes).toUtf8();
}

QByteArray inShortLines(const QByteArray &utf8)
{
    QByteArray lines;
    lines.reserve(utf8.size() + utf8.size() / plainLine + 1);
    for (qsizetype begin = 0; begin < utf8.size();) {
        const ShortLine line = shortLineAt(utf8, begin);
        lines.append(QByteArrayView(utf8).sliced(begin, line.end - begin));
        if (line.isBroken)
            lines.append('\n');
        begin = line.end;
    }
    return lines;
}

QByteArrayView inLongLines(QByteArrayView utf8, qsizetype from, qsizetype to)
{
    const qsizetype begin = placeInLongLines(utf8, from);
    return utf8.sliced(begin, placeInLongLines(utf8, to) - begin);
}

bool hasLineAbove(QByteArrayView utf8, qsizetype most)
{
    qsizetype begin = 0;
    while (utf8.size() - begin > most) {
        const qsizetype end = utf8.lastIndexOf('\n', begin + most);
        if (end < begin)
            return true;
        begin = end + 1;
    }
    return false;
}

qsizetype linesAbout(QByteArrayView utf8)
{
    const QByteArrayView beginning = utf8.first(qMin(utf8.size(), wholePart));
    return (beginning.count('\n') + 1) * (utf8.size() / wholePart + 1);
}

} // namespace hk
