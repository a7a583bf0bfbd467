#include "ui/common/codelexers.h"

namespace hk {
namespace {

enum HttpStyle { Body, FirstLine, HeaderName };

constexpr int longestHead = 64 * 1024; // bytes
constexpr int lastStyle = 13;          // QsciLexerJSON::Error

void setBase(QsciLexer &lexer, const Colours &colours, const QFont &font)
{
    lexer.setDefaultColor(colours.text);
    lexer.setDefaultPaper(colours.surface);
    lexer.setDefaultFont(font);
    for (int style = 0; style <= lastStyle; ++style) {
        lexer.setColor(colours.text, style);
        lexer.setPaper(colours.surface, style);
        lexer.setFont(font, style);
    }
}

} // namespace

void JsonLexer::setLook(const Colours &colours, const QFont &font)
{
    setBase(*this, colours, font);
    const QColor string = colours.tone(Tone::Success).text;
    setColor(colours.secondary, Operator);
    setColor(colours.tone(Tone::Warning).text, Number);
    for (const int style : {String, IRI, IRICompact, EscapeSequence})
        setColor(string, style);
    setColor(colours.accent, Property);
    for (const int style : {Keyword, KeywordLD})
        setColor(colours.tone(Tone::Held).text, style);
    for (const int style : {UnclosedString, Error})
        setColor(colours.tone(Tone::Danger).text, style);
}

void HttpLexer::setLook(const Colours &colours, const QFont &font)
{
    setBase(*this, colours, font);
    setColor(colours.tone(Tone::Held).text, FirstLine);
    setColor(colours.accent, HeaderName);
}

QString HttpLexer::description(int style) const
{
    switch (style) {
    case Body:
        return QStringLiteral("Body");
    case FirstLine:
        return QStringLiteral("FirstLine");
    case HeaderName:
        return QStringLiteral("HeaderName");
    default:
        return {};
    }
}

void HttpLexer::styleText(int start, int end)
{
    // The head is a few lines, styled whole; the body may be megabytes.
    const int head = start < longestHead ? styleHead(textBefore(qMin(end, longestHead))) : 0;
    const int from = qMax(start, head);
    startStyling(from);
    setStyling(qMax(0, end - from), Body);
}

/// The first bytes of the text.
QByteArray HttpLexer::textBefore(int end) const
{
    QByteArray bytes(end + 1, '\0');
    editor()->SendScintilla(QsciScintillaBase::SCI_GETTEXT, static_cast<unsigned long>(end) + 1,
                            bytes.data());
    return bytes.first(end);
}

/// Where it ends.
int HttpLexer::styleHead(const QByteArray &text)
{
    startStyling(0);
    qsizetype at = 0;
    bool first = true;
    while (at < text.size()) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(at, end - at);
        const qsizetype colon = line.indexOf(':');
        if (!first && (line.trimmed().isEmpty() || colon < 0))
            break;
        if (first) {
            setStyling(static_cast<int>(line.size()), FirstLine);
        } else {
            setStyling(static_cast<int>(colon + 1), HeaderName);
            setStyling(static_cast<int>(line.size() - colon - 1), Body);
        }
        first = false;
        at = end;
    }
    return static_cast<int>(at);
}

} // namespace hk
