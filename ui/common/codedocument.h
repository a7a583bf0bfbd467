#pragma once

#include "ui/common/scintilla.h"

#include <QtCore/QByteArray>

namespace hk {

/// One of the texts of a CodeView: with the undo history that it has in `document`, and where in it
/// the user was.
struct CodeDocument
{
    QsciDocument document;
    QByteArray large;                 ///< what is shown while isPlain
    QByteArray text;                  ///< as it was left; empty: not known
    const QsciLexer *lexer = nullptr; ///< whose colours are in it
    bool isPlain = false;
    bool isEmpty = true; ///< nothing was put in yet
    long caret = 0;
    long anchor = 0;
    long firstLine = 0;
};

} // namespace hk
