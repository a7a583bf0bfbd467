#include "core/signing/jsonstring.h"

#include <QtCore/QString>

namespace hk {
namespace {

using Escapes = JsonStyle::Escapes;

void appendUnicode(QByteArray &out, char16_t unit, bool upper)
{
    const QByteArray digits = QByteArray::number(uint(unit), 16).rightJustified(4, '0');
    out += "\\u" + (upper ? digits.toUpper() : digits);
}

bool isAsciiOnly(Escapes escapes)
{
    return escapes == Escapes::Ascii || escapes == Escapes::AsciiSlash
            || escapes == Escapes::DotNet;
}

bool isEscapedAsUnicode(char16_t unit, Escapes escapes)
{
    if (unit > 0x7e && isAsciiOnly(escapes))
        return unit > 0x7f || escapes == Escapes::DotNet;
    if (escapes == Escapes::Html)
        return unit == '<' || unit == '>' || unit == '&' || unit == 0x2028 || unit == 0x2029;
    if (escapes == Escapes::DotNet)
        return QStringView(u"\"<>&'+`").contains(QChar(unit));
    return false;
}

/// The letter of a short escape, or 0.
char shortEscape(char16_t unit)
{
    switch (unit) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

void appendEscaped(QByteArray &out, QStringView text, Escapes escapes)
{
    const bool slash = escapes == Escapes::Slash || escapes == Escapes::AsciiSlash;
    qsizetype plain = 0; // where the characters begin that need no escape
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool unicode = isEscapedAsUnicode(unit, escapes);
        const char letter = unit == '/' && slash ? '/' : shortEscape(unit);
        if (!unicode && !letter && unit >= 0x20)
            continue;
        out += text.sliced(plain, i - plain).toUtf8();
        plain = i + 1;
        if (unicode || !letter)
            appendUnicode(out, unit, escapes == Escapes::DotNet);
        else
            (out += '\\') += letter;
    }
    out += text.sliced(plain).toUtf8();
}

} // namespace

QByteArray unescaped(QByteArrayView literal)
{
    QString text;
    qsizetype plain = 0;
    for (qsizetype i = 0; i + 1 < literal.size(); ++i) {
        if (literal[i] != '\\')
            continue;
        text += QString::fromUtf8(literal.sliced(plain, i - plain));
        const char letter = literal[++i];
        plain = i + 1;
        switch (letter) {
        case 'b':
            text += u'\b';
            break;
        case 'f':
            text += u'\f';
            break;
        case 'n':
            text += u'\n';
            break;
        case 'r':
            text += u'\r';
            break;
        case 't':
            text += u'\t';
            break;
        case 'u':
            text += QChar(literal.sliced(i + 1)
                                  .first(qMin<qsizetype>(4, literal.size() - i - 1))
                                  .toByteArray()
                                  .toUShort(nullptr, 16));
            plain = qMin(i + 5, literal.size());
            i = plain - 1;
            break;
        default:
            text += QLatin1Char(letter);
            break;
        }
    }
    text += QString::fromUtf8(literal.sliced(plain));
    return text.toUtf8();
}

void appendEscaped(QByteArray &out, QByteArrayView text, Escapes escapes)
{
    appendEscaped(out, QString::fromUtf8(text), escapes);
}

} // namespace hk
