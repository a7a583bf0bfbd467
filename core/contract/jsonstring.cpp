#include "core/contract/jsonstring.h"

#include "core/base/words.h"

#include <QtCore/QChar>

namespace hk {
namespace {

unsigned char byteAt(QByteArrayView text, qsizetype at)
{
    return static_cast<unsigned char>(text[at]);
}

bool isContinuation(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (byteAt(text, at) & 0xc0) == 0x80;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// The code unit of a \uXXXX whose backslash stands at `at`; -1 when it is none.
int codeUnitAt(QByteArrayView text, qsizetype at)
{
    if (at + 6 > text.size() || text[at] != '\\' || text[at + 1] != 'u')
        return -1;
    int unit = 0;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        const int digit = hexValue(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

char simpleEscape(char c)
{
    switch (c) {
    case '"':
    case '\\':
    case '/':
        return c;
    case 'b':
        return '\b';
    case 'f':
        return '\f';
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case 't':
        return '\t';
    default:
        return '\0';
    }
}

JsonScanFault notJson(qsizetype at, const QString &reason)
{
    return {ErrorCode::PayloadNotJson, reason, at};
}

/// Steps over the escape at `at`.
std::optional<JsonScanFault> skipEscape(QByteArrayView text, qsizetype &at)
{
    if (at + 1 >= text.size())
        return notJson(text.size(), Words::tr("it ends within a text"));
    if (simpleEscape(text[at + 1]) != '\0') {
        at += 2;
        return std::nullopt;
    }
    if (text[at + 1] != 'u')
        return notJson(at, Words::tr("a backslash in a text must be written as \\\\"));
    const int unit = codeUnitAt(text, at);
    if (unit < 0)
        return notJson(at, Words::tr("\\u needs four hexadecimal digits"));
    const auto isHigh = [](int u) { return u >= 0xd800 && u <= 0xdbff; };
    const auto isLow = [](int u) { return u >= 0xdc00 && u <= 0xdfff; };
    const bool isPair = isHigh(unit) && isLow(codeUnitAt(text, at + 6));
    if (!isPair && (isHigh(unit) || isLow(unit)))
        return JsonScanFault{ErrorCode::PayloadLoneSurrogate,
                             QString::fromLatin1(text.sliced(at, 6)), at};
    at += isPair ? 12 : 6;
    return std::nullopt;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto put = [&out](char32_t byte) { out.append(static_cast<char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0 | (c >> 6));
        put(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        put(0xe0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    } else {
        put(0xf0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3f));
        put(0x80 | ((c >> 6) & 0x3f));
        put(0x80 | (c & 0x3f));
    }
}

} // namespace

qsizetype utf8LengthAt(QByteArrayView text, qsizetype at)
{
    const unsigned char first = byteAt(text, at);
    if (first < 0x80)
        return 1;
    const qsizetype length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || !isContinuation(text, at + 1))
        return 0;
    const unsigned char second = byteAt(text, at + 1);
    if ((first == 0xe0 && second < 0xa0) || (first == 0xed && second > 0x9f)
        || (first == 0xf0 && second < 0x90) || (first == 0xf4 && second > 0x8f))
        return 0;
    for (qsizetype i = 2; i < length; ++i) {
        if (!isContinuation(text, at + i))
            return 0;
    }
    return length;
}

JsonStringScan scanJsonString(QByteArrayView text, qsizetype start)
{
    JsonStringScan scan;
    qsizetype at = start + 1;
    while (at < text.size() && text[at] != '"') {
        const unsigned char c = byteAt(text, at);
        if (c == '\\') {
            scan.hasEscapes = true;
            scan.fault = skipEscape(text, at);
        } else if (c < 0x20) {
            const bool isBreak = c == '\n' || c == '\r';
            scan.fault = notJson(at,
                                 isBreak ? Words::tr("a text is not closed on its line")
                                         : Words::tr("a text contains a control character"));
        } else if (c < 0x80) {
            ++at;
        } else if (const qsizetype length = utf8LengthAt(text, at); length > 0) {
            at += length;
        } else {
            scan.fault = JsonScanFault{ErrorCode::PayloadInvalidUtf8, {}, at};
        }
        if (scan.fault)
            return scan;
    }
    if (at >= text.size())
        scan.fault = notJson(text.size(), Words::tr("it ends within a text"));
    scan.end = at + 1;
    return scan;
}

QByteArray decodedJsonString(QByteArrayView quoted)
{
    const QByteArrayView text = quoted.sliced(1, quoted.size() - 2);
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] != '\\') {
            out.append(text[at++]);
        } else if (text[at + 1] != 'u') {
            out.append(simpleEscape(text[at + 1]));
            at += 2;
        } else {
            const auto high = static_cast<char16_t>(codeUnitAt(text, at));
            const bool isPair = QChar::isHighSurrogate(high);
            appendUtf8(out,
                       isPair ? QChar::surrogateToUcs4(
                               high, static_cast<char16_t>(codeUnitAt(text, at + 6)))
                              : high);
            at += isPair ? 12 : 6;
        }
    }
    return out;
}

} // namespace hk
