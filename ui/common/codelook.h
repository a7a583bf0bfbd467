#pragma once

#include "ui/common/codelexers.h"

namespace hk {

class CodeEditor;

constexpr int codeProblemMarker = 1; ///< beside a line that has a problem

/// What is the same for each of our editors.
void prepareCodeEditor(CodeEditor &editor);
/// What belongs to a text, not to the editor, for QScintilla.
void prepareCodeDocument(CodeEditor &editor);

/// Gives an editor and its lexers the colours, fonts and distances of the theme and zoom that are
/// in force for `view`, its parent (which hears of a change before it does); `isStale` greys the
/// text, `isDense` sets its lines close to each other. GUI thread.
void applyCodeLook(const QWidget &view, CodeEditor &editor, JsonLexer &json, HttpLexer &http,
                   bool isStale, bool isDense);

} // namespace hk
