#include "ui/common/bidipieces.h"

#include <QtCore/QChar>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr qsizetype longestPiece = 2000; // bytes; more takes a layout longer than a frame

struct Character
{
    char32_t code = 0;
    qsizetype from = 0;
    qsizetype to = 0;
    bool isEscaped = false; ///< with what begins it: a backslash and what belongs to it
};

qsizetype bytesOf(char32_t code)
{
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

bool isHexDigit(char32_t code)
{
    return (code >= U'0' && code <= U'9') || (code >= U'a' && code <= U'f')
            || (code >= U'A' && code <= U'F');
}

/// How many characters an escape has that begins at `first`; 0: none does.
qsizetype escapeAt(const QList<Character> &all, qsizetype first)
{
    if (all.at(first).code != U'\\' || first + 1 >= all.size())
        return 0;
    if (all.at(first + 1).code != U'u')
        return 2;
    qsizetype end = first + 2;
    while (end < all.size() && end < first + 6 && isHexDigit(all.at(end).code))
        ++end;
    return end - first;
}

QList<Character> charactersOf(QByteArrayView utf8)
{
    QList<Character> all;
    qsizetype at = 0;
    for (const char32_t code : QString::fromUtf8(utf8).toUcs4()) {
        all.append({code, at, at + bytesOf(code)});
        at = all.constLast().to;
    }
    for (qsizetype i = 0; i < all.size();) {
        const qsizetype escaped = escapeAt(all, i);
        std::for_each_n(all.begin() + i, escaped, [](Character &part) { part.isEscaped = true; });
        i += qMax<qsizetype>(1, escaped);
    }
    return all;
}

/// What a text of its own ends at.
bool isBreak(const Character &character)
{
    return !character.isEscaped
            && (character.code == U'"' || character.code < 0x20
                || !bidiControlName(character.code).isEmpty());
}

QChar::Direction directionOf(const Character &character)
{
    return character.isEscaped ? QChar::DirON : QChar::direction(character.code);
}

bool isRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

void addInParts(QList<BidiPiece> &pieces, const QList<Character> &all, qsizetype first,
                qsizetype end)
{
    while (first < end) {
        qsizetype last = end;
        if (all.at(end - 1).to - all.at(first).from > longestPiece) {
            last = first;
            qsizetype blank = -1;
            while (all.at(last).to - all.at(first).from <= longestPiece) {
                blank = all.at(last).code == U' ' ? last : blank;
                ++last;
            }
            last = blank > first ? blank : last;
        }
        pieces.append({all.at(first).from, all.at(last - 1).to});
        first = last;
    }
}

/// Of a text whose first letter is one from left to right: only what is not, with its numbers.
void addRuns(QList<BidiPiece> &pieces, const QList<Character> &all, qsizetype first, qsizetype end)
{
    qsizetype from = -1;
    qsizetype to = -1;
    for (qsizetype i = first; i <= end; ++i) {
        const QChar::Direction direction = i < end ? directionOf(all.at(i)) : QChar::DirL;
        if (isRightToLeft(direction)) {
            from = from < 0 ? i : from;
            to = i + 1;
        } else if (direction == QChar::DirL) {
            if (from >= 0)
                addInParts(pieces, all, from, to);
            from = -1;
        } else if (from >= 0
                   && (direction == QChar::DirEN || direction == QChar::DirAN
                       || (direction == QChar::DirNSM && to == i))) {
            to = i + 1;
        }
    }
}

void addText(QList<BidiPiece> &pieces, const QList<Character> &all, qsizetype first, qsizetype end)
{
    const auto isLetter = [](const Character &character) {
        const QChar::Direction direction = directionOf(character);
        return direction == QChar::DirL || isRightToLeft(direction);
    };
    const auto letter = std::find_if(all.begin() + first, all.begin() + end, isLetter);
    if (letter == all.begin() + end)
        return;
    qsizetype from = first;
    if (!isRightToLeft(directionOf(*letter)))
        return addRuns(pieces, all, first, end);
    while (first == 0 && all.at(from).code == U' ') // how far a line is indented is no text
        ++from;
    addInParts(pieces, all, from, end);
}

} // namespace

bool isRightToLeft(char32_t letter) { return isRightToLeft(QChar::direction(letter)); }

QByteArray bidiControlName(char32_t character)
{
    switch (character) {
    case 0x061C:
        return "ALM";
    case 0x200E:
        return "LRM";
    case 0x200F:
        return "RLM";
    case 0x202A:
        return "LRE";
    case 0x202B:
        return "RLE";
    case 0x202C:
        return "PDF";
    case 0x202D:
        return "LRO";
    case 0x202E:
        return "RLO";
    case 0x2066:
        return "LRI";
    case 0x2067:
        return "RLI";
    case 0x2068:
        return "FSI";
    case 0x2069:
        return "PDI";
    default:
        return {};
    }
}

QList<BidiPiece> bidiPiecesOf(QByteArrayView line)
{
    constexpr unsigned char hebrew = 0xD6; // the first letter's first byte; before it all is Latin
    const bool isLatin = std::none_of(line.begin(), line.end(), [](char byte) {
        return static_cast<unsigned char>(byte) >= hebrew;
    });
    if (isLatin)
        return {};
    const QList<Character> all = charactersOf(line);
    QList<BidiPiece> pieces;
    qsizetype first = 0;
    for (qsizetype i = 0; i <= all.size(); ++i) {
        if (i < all.size() && !isBreak(all.at(i)))
            continue;
        addText(pieces, all, first, i);
        first = i + 1;
    }
    return pieces;
}

BidiText BidiText::of(QByteArrayView piece)
{
    constexpr char16_t isolate = u'\u2066'; // from left to right
    constexpr char16_t endOfIsolate = u'\u2069';
    BidiText made;
    const auto add = [&made](QStringView text, qsizetype offset) {
        made.text += text;
        made.offsets.insert(made.offsets.cend(), text.size(), offset);
    };
    bool isEscaped = false;
    for (const Character &character : charactersOf(piece)) {
        if (std::exchange(isEscaped, character.isEscaped) != character.isEscaped)
            add(QString(QChar(character.isEscaped ? isolate : endOfIsolate)), character.from);
        add(QString::fromUcs4(&character.code, 1), character.from);
    }
    made.offsets.append(piece.size());
    return made;
}

qsizetype BidiText::indexAt(qsizetype offset) const
{
    const auto after = std::upper_bound(offsets.begin(), offsets.end(), offset);
    return qMax<qsizetype>(0, after - offsets.begin() - 1);
}

} // namespace hk
