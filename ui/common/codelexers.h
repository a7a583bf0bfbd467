#pragma once

#include "ui/common/scintilla.h"
#include "ui/theme/colours.h"

#include <QtGui/QFont>

namespace hk {

/// JSON in the theme's colours: keys accent, strings green, numbers amber, keywords violet,
/// punctuation secondary.
class JsonLexer final : public QsciLexerJSON
{
public:
    using QsciLexerJSON::QsciLexerJSON;
    void setLook(const Colours &colours, const QFont &font);
};

/// An HTTP message: the first line violet, header names accent, the rest as text.
class HttpLexer final : public QsciLexerCustom
{
public:
    using QsciLexerCustom::QsciLexerCustom;
    void setLook(const Colours &colours, const QFont &font);

    const char *language() const override { return "HTTP"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    QByteArray textBefore(int end) const;
    int styleHead(const QByteArray &text);
};

} // namespace hk
