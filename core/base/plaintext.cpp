#include "core/base/plaintext.h"

#include <QtCore/QStringDecoder>

#include <cwchar>
#include <optional>
#include <utility>

namespace hk {

using namespace Qt::StringLiterals;

namespace {

bool isUnsafe(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString escaped(char32_t c)
{
    switch (c) {
    case U'\n':
        return u"\\n"_s;
    case U'\r':
        return u"\\r"_s;
    case U'\t':
        return u"\\t"_s;
    default:
        return c < 0x100 ? u"\\x%1"_s.arg(uint(c), 2, 16, QChar(u'0'))
                         : u"\\u{%1}"_s.arg(uint(c), 0, 16);
    }
}

// The code point at `i`, which moves to its last unit; a lone surrogate is its own code point.
char32_t codePointAt(QStringView text, qsizetype &i)
{
    const QChar unit = text[i];
    if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[++i]);
    return unit.unicode();
}

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t popIsolate = 0x2069;

/// Sentences that are read from the right have isolates around what is put into them. Where each
/// has its end they turn nothing outside themselves.
bool hasWholeIsolates(QStringView text)
{
    int depth = 0;
    for (const QChar character : text) {
        depth += character == QChar(firstStrongIsolate) ? 1 : 0;
        depth -= character == QChar(popIsolate) ? 1 : 0;
        if (depth < 0)
            return false;
    }
    return depth == 0;
}

QString made(QStringView text, bool severalLines)
{
    const bool keepsIsolates = hasWholeIsolates(text);
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype first = i;
        const char32_t c = codePointAt(text, i);
        const bool isLineEnd = c == U'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (severalLines && isLineEnd)
            continue;
        const bool isKept = keepsIsolates && (c == firstStrongIsolate || c == popIsolate);
        if (isUnsafe(c) && !isKept && !(severalLines && (c == U'\n' || c == U'\t')))
            result += escaped(c);
        else
            result += text.sliced(first, i - first + 1);
    }
    return result;
}

std::optional<QString> decoded(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

} // namespace

QString plainLine(QStringView text) { return made(text, false); }

QString plainText(QStringView text) { return made(text, true); }

bool isUtf8(QByteArrayView bytes) { return decoded(bytes).has_value(); }

QString textOfBytes(QByteArrayView bytes)
{
    if (const auto text = decoded(bytes))
        return *text;
    QString result;
    for (const char byte : bytes) {
        const auto code = static_cast<uchar>(byte);
        if (code < 0x80)
            result += QChar::fromLatin1(byte);
        else
            result += escaped(code);
    }
    return result;
}

qsizetype columnsOf(QStringView text)
{
    qsizetype columns = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int width = ::wcwidth(static_cast<wchar_t>(codePointAt(text, i)));
        columns += width < 0 ? 1 : width;
    }
    return columns;
}

} // namespace hk
