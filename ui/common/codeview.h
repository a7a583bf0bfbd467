#pragma once

#include <QtCore/QByteArray>
#include <QtWidgets/QWidget>

class QsciScintilla;

namespace hk {

class HttpLexer;
class JsonLexer;

/// Code to read or to edit: JSON with folding, an HTTP message, or plain text, in the theme's
/// colours. Above 10 MB it is plain text to read, shown in lines of bounded length, which loads at
/// once. Always left to right. In the editor Tab indents; Esc, then Tab leaves it.
class CodeView final : public QWidget
{
    Q_OBJECT

public:
    enum class Syntax { Plain, Json, Http };
    static constexpr qsizetype plainAbove = 10 * 1024 * 1024; ///< bytes
    static constexpr qsizetype wrapBelow = 256 * 1024;        ///< bytes

    /// `accessibleName` says what the code is: "Payload".
    CodeView(Syntax syntax, const QString &accessibleName, QWidget *parent = nullptr);
    ~CodeView() override;

    void setSyntax(Syntax syntax);
    void setReadOnly(bool readOnly);
    bool isReadOnly() const;

    /// UTF-8; bytes that are not are shown as replacement characters. Empties the undo history and
    /// emits no textEdited().
    void setText(const QByteArray &utf8);
    QByteArray text() const;
    /// Puts `bytes` over as many at byte `offset`: no edit of the user's, so caret, undo history
    /// and scroll position stay. Not while isPlain().
    void overwrite(qsizetype offset, const QByteArray &bytes);
    bool isPlain() const { return m_isPlain; } ///< too large to be styled and edited

    /// Greyed: what is shown belongs to an older state.
    void setStale(bool stale);
    /// A mark beside line `line` (1-based) with `words` as its tooltip and accessible description.
    void markProblem(int line, const QString &words);
    void clearProblems();
    void goTo(int line); ///< 1-based; moves cursor and focus there
    /// From the cursor on, around the end; false when there is none.
    bool find(const QString &words, bool forward);
    /// The widget that has the keyboard focus.
    QWidget *editor() const;

Q_SIGNALS:
    void textEdited();  ///< by the user
    void tabIndented(); ///< the first time Tab did not leave the editor: tell about Esc

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpEditor(const QString &accessibleName);
    void applySyntax();
    void applyReadOnly();
    void applyLook();
    void applyMargins();

    QsciScintilla *m_code;
    JsonLexer *m_json;
    HttpLexer *m_http;
    Syntax m_syntax;
    QByteArray m_large; ///< what is shown while isPlain()
    bool m_isPlain = false;
    bool m_readOnly = false;
    bool m_loading = false;
    bool m_stale = false;
    bool m_tabLeaves = false;
    bool m_tabTold = false;
};

} // namespace hk
