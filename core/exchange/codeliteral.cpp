#include "core/exchange/codeliteral.h"

#include <QtCore/QByteArrayView>

namespace hk {
namespace {

QString hex(char32_t c, int digits)
{
    return QString::number(static_cast<uint>(c), 16).rightJustified(digits, QLatin1Char('0'));
}

/// What a reader or an editor could not tell from something else.
bool isHidden(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format
            || category == QChar::Other_Surrogate || category == QChar::Separator_Line
            || category == QChar::Separator_Paragraph
            || (category == QChar::Separator_Space && c > 0x7f);
}

QString hiddenEscape(RequestLanguage language, char32_t c)
{
    switch (c) {
    case '\n':
        return QStringLiteral("\\n");
    case '\r':
        return QStringLiteral("\\r");
    case '\t':
        return QStringLiteral("\\t");
    default:
        break;
    }
    if (language == RequestLanguage::Php && c >= 0x80)
        return QStringLiteral("\\u{") + hex(c, 1) + QLatin1Char('}');
    // \x has as many digits as follow in C#.
    if (c < 0x100 && language != RequestLanguage::CSharp)
        return QStringLiteral("\\x") + hex(c, 2);
    if (c < 0x10000)
        return QStringLiteral("\\u") + hex(c, 4);
    if (language == RequestLanguage::Node)
        return QStringLiteral("\\u{") + hex(c, 1) + QLatin1Char('}');
    return QStringLiteral("\\U") + hex(c, 8);
}

QChar quoteOf(RequestLanguage language)
{
    const bool isDouble = language == RequestLanguage::Php || language == RequestLanguage::CSharp;
    return QLatin1Char(isDouble ? '"' : '\'');
}

bool needsBackslash(RequestLanguage language, char32_t c)
{
    return c == '\\' || c == quoteOf(language).unicode()
            || (c == '$' && language == RequestLanguage::Php);
}

} // namespace

QStringList literalsOf(RequestLanguage language, const QString &text)
{
    if (language == RequestLanguage::Curl)
        return {};
    const QChar quote = quoteOf(language);
    QStringList literals;
    QString line(quote);
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        if (isHidden(c))
            line += hiddenEscape(language, c);
        else if (needsBackslash(language, c))
            line += QLatin1Char('\\') + QChar(static_cast<char16_t>(c));
        else
            line += QChar::fromUcs4(c);
        if (c == '\n') {
            literals.append(line + quote);
            line = QString(quote);
        }
    }
    if (line.size() > 1 || literals.isEmpty())
        literals.append(line + quote);
    return literals;
}

QString literalOf(RequestLanguage language, const QString &text)
{
    const QStringList literals = literalsOf(language, text);
    QString whole(quoteOf(language));
    for (const QString &literal : literals)
        whole += QStringView(literal).sliced(1).chopped(1);
    return whole + quoteOf(language);
}

bool isUtf8Text(const QByteArray &bytes) { return QByteArrayView(bytes).isValidUtf8(); }

} // namespace hk
