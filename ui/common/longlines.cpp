#include "ui/common/longlines.h"

namespace hk {
namespace {

constexpr qsizetype plainLine = 2000; // bytes
constexpr qsizetype wholePart = 256 * 1024;

} // namespace

QByteArray inShortLines(const QByteArray &utf8)
{
    QByteArray lines;
    lines.reserve(utf8.size() + utf8.size() / plainLine + 1);
    qsizetype length = 0;
    for (const char byte : utf8) {
        const bool startsCharacter = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        if (length >= plainLine && startsCharacter && byte != '\n') {
            lines.append('\n');
            length = 0;
        }
        lines.append(byte);
        length = byte == '\n' ? 0 : length + 1;
    }
    return lines;
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
