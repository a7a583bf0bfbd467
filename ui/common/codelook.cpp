#include "ui/common/codelook.h"

#include "ui/common/codeeditor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

namespace hk {
namespace {

/// Not with QsciScintilla's own colour setters: they skip the folding markers.
void defineFoldMarker(QsciScintilla &editor, unsigned long marker, long symbol,
                      const QColor &colour)
{
    editor.SendScintilla(QsciScintilla::SCI_MARKERDEFINE, marker, symbol);
    editor.SendScintilla(QsciScintilla::SCI_MARKERSETFORE, marker, colour);
    editor.SendScintilla(QsciScintilla::SCI_MARKERSETBACK, marker, colour);
}

void applyColours(QsciScintilla &editor, const Colours &colours)
{
    editor.setCaretForegroundColor(colours.text);
    editor.setCaretLineBackgroundColor(colours.alternate);
    editor.setSelectionBackgroundColor(colours.selection);
    editor.resetSelectionForegroundColor();
    editor.setMarginsBackgroundColor(colours.surface);
    editor.setMarginsForegroundColor(colours.secondary);
    editor.setFoldMarginColors(colours.surface, colours.surface);
    editor.setIndentationGuidesForegroundColor(colours.divider);
    editor.setIndentationGuidesBackgroundColor(colours.surface);
    editor.setMatchedBraceBackgroundColor(colours.selection);
    editor.setMatchedBraceForegroundColor(colours.text);
    editor.setUnmatchedBraceBackgroundColor(colours.surface);
    editor.setUnmatchedBraceForegroundColor(colours.tone(Tone::Danger).text);
    editor.setMarkerBackgroundColor(colours.tone(Tone::Danger).text, codeProblemMarker);
    editor.setMarkerForegroundColor(colours.surface, codeProblemMarker);
    defineFoldMarker(editor, QsciScintilla::SC_MARKNUM_FOLDER, QsciScintilla::SC_MARK_ARROW,
                     colours.secondary);
    defineFoldMarker(editor, QsciScintilla::SC_MARKNUM_FOLDEROPEN, QsciScintilla::SC_MARK_ARROWDOWN,
                     colours.secondary);
}

} // namespace

void prepareCodeEditor(CodeEditor &editor)
{
    editor.setFrameShape(QFrame::NoFrame);
    editor.setAutoIndent(true);
    editor.setIndentationGuides(true);
    editor.setScrollWidth(1);
    editor.setScrollWidthTracking(true);
}

void prepareCodeDocument(CodeEditor &editor)
{
    editor.useUtf8();
    editor.setEolMode(QsciScintilla::EolUnix);
    editor.setIndentationsUseTabs(false);
    editor.setIndentationWidth(2);
    editor.setTabWidth(2);
}

void applyCodeLook(const QWidget &view, CodeEditor &editor, JsonLexer &json, HttpLexer &http,
                   bool isStale, bool isDense)
{
    const Colours colours = Colours::of(view.palette());
    const QFont font = fontOf(TextRole::Code, &view);
    Colours shown = colours;
    if (isStale) {
        shown.text = shown.secondary = shown.accent = colours.disabled;
        for (Colours::Pair &pair : shown.tones)
            pair.text = colours.disabled;
    }
    json.setLook(shown, font);
    http.setLook(shown, font);
    if (!editor.lexer()) {
        editor.setFont(font);
        editor.setColor(shown.text);
        editor.setPaper(shown.surface);
    }
    editor.setMarginsFont(font);
    editor.bidi().setLook(font, colours.selection);
    applyColours(editor, colours);
    const Metrics metrics = Metrics::of(&view);
    editor.SendScintilla(QsciScintilla::SCI_SETMARGINLEFT, 0, metrics.px(4));
    const int lead = isDense ? 0 : metrics.px(2);
    editor.SendScintilla(QsciScintilla::SCI_SETEXTRAASCENT, lead);
    editor.SendScintilla(QsciScintilla::SCI_SETEXTRADESCENT, lead);
}

} // namespace hk
