#pragma once

#include "core/contract/textedit.h"
#include "ui/common/codemarks.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <map>
#include <memory>

class QsciLexer;

namespace hk {

class CodeEditor;
class CodeLoading;
class FoldWalk;
class HttpLexer;
class JsonLexer;
struct CodeDocument;

/// Code to read or to edit: JSON with folding, an HTTP message, or plain text, in the theme's
/// colours. Above 16 MB, or with a line that takes too long to lay out, it is plain text to read,
/// shown in lines of bounded length. It can hold several texts, one of them shown, each with an
/// undo history of its own. A large one comes into sight piece by piece while the window goes on,
/// and is in text() from the beginning. Always left to right. Offsets are bytes of UTF-8.
class CodeView final : public QWidget
{
    Q_OBJECT

public:
    enum class Syntax { Plain, Json, Http };
    static constexpr qsizetype plainAbove = 16 * 1024 * 1024; ///< bytes
    static constexpr qsizetype wrapBelow = 256 * 1024;        ///< bytes
    static constexpr qsizetype longestLine = 64 * 1024;       ///< bytes that are edited

    /// `accessibleName` says what the code is: "Payload".
    CodeView(Syntax syntax, const QString &accessibleName, QWidget *parent = nullptr);
    ~CodeView() override;

    void setSyntax(Syntax syntax);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;
    /// Whether lines that are too long are broken; from the next setText() on. Columns must not be.
    void setWrapping(bool wrapping) { m_isWrapping = wrapping; }
    /// UTF-8; bytes that are not are shown as replacement characters. Empties the undo history and
    /// emits no textEdited().
    void setText(const QByteArray &utf8);
    QByteArray text() const;
    /// The same without a copy, until anything changes; what is shown while isPlain().
    QByteArrayView view() const;
    qsizetype size() const; ///< of view(), for nothing
    bool isLoading() const; ///< not all of text() is in sight yet
    /// Shows text number `key` as it was left; an empty one if there is none of that number.
    void showDocument(int key);
    bool hasDocument(int key) const;
    void closeDocuments(); ///< all of them; what is shown is empty
    /// As the user would, in one step that can be undone.
    void apply(const QList<TextEdit> &edits);
    void replaceText(const QByteArray &utf8);
    /// Puts `bytes` over as many, unless isPlain(): no edit of the user's, so caret, undo history
    /// and scroll position stay. `all`: the whole text as it is then, if that is known.
    void overwrite(qsizetype offset, const QByteArray &bytes, const QByteArray &all = {});
    bool isPlain() const; ///< too large to be styled and edited
    qsizetype caret() const;
    int caretLine() const;           ///< 1-based
    void setCaret(qsizetype offset); ///< and scrolls there
    void setDense(bool dense);       ///< lines close to each other, where height is scarce
    void setStale(bool stale);       ///< greyed: what is shown belongs to an older state
    /// A mark beside line `line` (1-based) with `words` as its tooltip and accessible description.
    void markProblem(int line, const QString &words);
    void clearProblems();
    void goTo(int line); ///< 1-based; moves cursor and focus there
    /// From the cursor on, around the end; false: there is none.
    bool find(const QString &words, bool forward, bool matchCase = false);
    QWidget *editor() const; ///< the widget that has the keyboard focus
    CodeEditor &code() { return *m_code; }
    void undo();
    FoldWalk &folding() { return *m_folding; }

Q_SIGNALS:
    void textEdited();  ///< by the user
    void tabIndented(); ///< the first time Tab did not leave the editor: tell about Esc

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void settle();
    QsciLexer *lexerOf(Syntax syntax) const;
    void applySyntax();
    void applyReadOnly();
    void applyLook();
    void applyMargins();
    void arrangeFor(qsizetype size);
    void leaveDocument();

    CodeEditor *m_code;
    CodeLoading *m_loading;
    FoldWalk *m_folding;
    CodeMarks m_marks;
    JsonLexer *m_json;
    HttpLexer *m_http;
    Syntax m_syntax;
    std::map<int, std::unique_ptr<CodeDocument>> m_documents;
    int m_shown = 0;           ///< number of the one that is shown
    mutable QByteArray m_text; ///< empty: not taken since it changed; megabytes take a while
    bool m_readOnly = false;
    bool m_isWrapping = true;
    bool m_isSilent = false; ///< what changes now is no edit of the user's
    bool m_isEdited = false; ///< and textEdited() is still to come
    bool m_stale = false;
    bool m_isDense = false;
};

} // namespace hk
