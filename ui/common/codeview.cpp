#include "ui/common/codeview.h"

#include "ui/common/codedocument.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codelexers.h"
#include "ui/common/codeloading.h"
#include "ui/common/codelook.h"
#include "ui/common/foldwalk.h"
#include "ui/common/longlines.h"
#include "ui/common/scintilla.h"
#include "ui/common/tableaving.h"
#include "ui/theme/metrics.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hk {
namespace {

constexpr int numberMargin = 0;
constexpr int foldMargin = 2;

} // namespace

CodeView::CodeView(Syntax syntax, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_code(new CodeEditor(this)), m_loading(new CodeLoading(*m_code)),
      m_folding(new FoldWalk(*m_code)), m_marks(*m_code), m_json(new JsonLexer(this)),
      m_http(new HttpLexer(this)), m_syntax(syntax)
{
    const auto &first = m_documents.emplace(m_shown, std::make_unique<CodeDocument>()).first;
    first->second->document = m_code->document();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code);
    // QScintilla draws brackets mirrored when its direction is right to left; code never is.
    setLayoutDirection(Qt::LeftToRight);
    prepareCodeDocument(*m_code);
    prepareCodeEditor(*m_code);
    m_code->setAccessibleName(accessibleName);
    setFocusProxy(m_code);
    connectParts();
    applySyntax();
}

void CodeView::connectParts()
{
    connect(m_code, &CodeEditor::changing, this, [this] {
        if (m_loading->isAtWork())
            return;
        m_folding->stop();
        m_text.clear();
        m_isEdited = m_isEdited || !m_isSilent;
    });
    connect(m_code, &CodeEditor::changed, this, [this] {
        if (!m_loading->isUnderWay())
            applyMargins();
        if (std::exchange(m_isEdited, false))
            Q_EMIT textEdited();
    });
    connect(m_loading, &CodeLoading::finished, this, [this] {
        applyReadOnly();
        applyMargins();
        m_marks.draw();
    });
    auto *tab = new TabLeaving(*m_code, *this);
    connect(tab, &TabLeaving::indented, this, &CodeView::tabIndented);
    connect(tab, &TabLeaving::left, this,
            [this](bool forward) { QWidget::focusNextPrevChild(forward); });
    m_code->setBeforeInput([this] { settle(); });
    m_code->setFoldClick(foldMargin, [this](int line, Qt::KeyboardModifiers modifiers) {
        if (size() < wrapBelow)
            return false;
        settle();
        return m_folding->click(line, modifiers);
    });
}

void CodeView::settle()
{
    m_loading->finish();
    m_folding->finish();
}

CodeView::~CodeView()
{
    m_code->setLexer(nullptr); // the lexers go before the editor does
}

void CodeView::setSyntax(Syntax syntax)
{
    m_syntax = syntax;
    applySyntax();
}

QsciLexer *CodeView::lexerOf(Syntax syntax) const
{
    return syntax == Syntax::Json    ? static_cast<QsciLexer *>(m_json)
            : syntax == Syntax::Http ? static_cast<QsciLexer *>(m_http)
                                     : nullptr;
}

void CodeView::applySyntax()
{
    const Syntax syntax = isPlain() ? Syntax::Plain : m_syntax;
    CodeDocument &shown = *m_documents.at(m_shown);
    // It colours all of the text at once.
    if (QsciLexer *lexer = lexerOf(syntax); lexer != m_code->lexer() || lexer != shown.lexer) {
        m_code->setLexer(lexer);
        shown.lexer = lexer;
    }
    // What is not seen is coloured a little at a time; without a lexer that would never end.
    const auto idle = syntax == Syntax::Plain ? QsciScintilla::SC_IDLESTYLING_NONE
                                              : QsciScintilla::SC_IDLESTYLING_ALL;
    m_code->ask(QsciScintilla::SCI_SETIDLESTYLING, idle);
    m_code->setFolding(syntax == Syntax::Json ? QsciScintilla::PlainFoldStyle
                                              : QsciScintilla::NoFoldStyle,
                       foldMargin);
    applyLook();
}

void CodeView::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    applyReadOnly();
}

void CodeView::applyReadOnly()
{
    const bool readOnly = isReadOnly();
    m_code->setReadOnly(readOnly || m_loading->isUnderWay());
    m_code->setCaretLineVisible(!readOnly);
    m_code->setAccessibleDescription(
            readOnly ? QString() : tr("Tab indents; press Esc, then Tab to leave the editor."));
}

bool CodeView::isReadOnly() const { return m_readOnly || isPlain(); }
bool CodeView::isPlain() const { return m_documents.at(m_shown)->isPlain; }

void CodeView::setText(const QByteArray &utf8)
{
    const QScopedValueRollback silent(m_isSilent, true);
    m_folding->stop();
    m_loading->abandon();
    CodeDocument &shown = *m_documents.at(m_shown);
    const bool plain = utf8.size() > plainAbove || hasLineAbove(utf8, longestLine);
    shown.large = plain ? utf8 : QByteArray();
    shown.isEmpty = false;
    if (plain != shown.isPlain) {
        shown.isPlain = plain;
        m_code->setReadOnly(false);
        m_code->clear(); // before the old text is styled anew
        applySyntax();
    }
    m_code->setWhole(shown.large);
    m_text = plain ? inShortLines(asUtf8(utf8)) : asUtf8(utf8);
    arrangeFor(m_text.size()); // before it is there
    m_loading->load(m_text);
    clearProblems();
    m_code->tellChange();
    applyMargins();
}

void CodeView::arrangeFor(qsizetype size)
{
    const bool isSmall = size < wrapBelow;
    m_code->setWrapMode(isSmall && m_isWrapping ? QsciScintilla::WrapCharacter
                                                : QsciScintilla::WrapNone);
    // The first bracket's other one is looked for through the whole text each time it is painted.
    m_code->setBraceMatching(isSmall && m_syntax == Syntax::Json ? QsciScintilla::SloppyBraceMatch
                                                                 : QsciScintilla::NoBraceMatch);
    m_code->ask(QsciScintilla::SCI_BRACEHIGHLIGHT, -1, -1); // those of the text before
}

QByteArray CodeView::text() const
{
    const CodeDocument &shown = *m_documents.at(m_shown);
    if (!shown.isPlain && m_text.isEmpty())
        m_text = m_code->read(0, m_code->ask(QsciScintilla::SCI_GETLENGTH));
    return shown.isPlain ? shown.large : m_text;
}

qsizetype CodeView::size() const
{
    return m_text.isEmpty() ? m_code->ask(QsciScintilla::SCI_GETLENGTH) : m_text.size();
}

QByteArrayView CodeView::view() const
{
    if (!m_text.isEmpty())
        return m_text;
    const void *bytes = m_code->SendScintillaPtrResult(QsciScintilla::SCI_GETCHARACTERPOINTER);
    return {static_cast<const char *>(bytes), size()};
}

bool CodeView::isLoading() const { return m_loading->isUnderWay(); }
bool CodeView::hasDocument(int key) const
{
    const auto known = m_documents.find(key);
    return known != m_documents.end() && !known->second->isEmpty;
}

void CodeView::leaveDocument()
{
    CodeDocument &left = *m_documents.at(m_shown);
    left.caret = m_code->ask(QsciScintilla::SCI_GETCURRENTPOS);
    left.anchor = m_code->ask(QsciScintilla::SCI_GETANCHOR);
    left.firstLine = m_code->ask(QsciScintilla::SCI_GETFIRSTVISIBLELINE);
    left.text = m_text;
    clearProblems();
}

void CodeView::showDocument(int key)
{
    if (key == m_shown)
        return;
    settle();
    const QScopedValueRollback silent(m_isSilent, true);
    leaveDocument();
    auto &shown = m_documents[key];
    if (!shown)
        shown = std::make_unique<CodeDocument>();
    m_shown = key;
    m_text = shown->text;
    // An editor's lexer is changed with the text that is in it, which takes as long as that is.
    QsciLexer *lexer = lexerOf(shown->isPlain ? Syntax::Plain : m_syntax);
    if (lexer == shown->lexer && lexer != m_code->lexer()) {
        m_code->setDocument({});
        m_code->setLexer(lexer);
    }
    m_code->setDocument(shown->document);
    m_code->setWhole(shown->large);
    prepareCodeDocument(*m_code);
    applySyntax();
    applyReadOnly();
    arrangeFor(size());
    m_code->ask(QsciScintilla::SCI_SETSEL, shown->anchor, shown->caret);
    m_code->ask(QsciScintilla::SCI_SETFIRSTVISIBLELINE, shown->firstLine);
}

void CodeView::closeDocuments()
{
    setText({});
    CodeDocument &shown = *m_documents.at(m_shown);
    shown.isEmpty = true;
    auto kept = std::move(m_documents.at(m_shown));
    m_documents.clear();
    m_documents.emplace(m_shown, std::move(kept));
}

void CodeView::apply(const QList<TextEdit> &edits)
{
    if (edits.isEmpty() || isReadOnly())
        return;
    settle();
    m_code->beginUndoAction();
    const QList<TextEdit> ordered = backToFront(edits);
    for (const TextEdit &edit : ordered)
        m_code->put(edit.offset, edit.length, edit.bytes);
    m_code->endUndoAction();
    m_code->tellChange();
}

void CodeView::replaceText(const QByteArray &utf8)
{
    if (isReadOnly() || utf8.size() > plainAbove || hasLineAbove(utf8, longestLine)
        || !QByteArrayView(utf8).isValidUtf8()) {
        setText(utf8);
        Q_EMIT textEdited();
        return;
    }
    settle();
    const QByteArrayView before = view();
    const qsizetype most = std::min(before.size(), utf8.size());
    const qsizetype same = std::mismatch(before.begin(), before.begin() + most, utf8.begin()).first
            - before.begin();
    if (same == before.size() && same == utf8.size())
        return;
    const qsizetype sameAtEnd =
            std::mismatch(before.rbegin(), before.rbegin() + most - same, utf8.rbegin()).first
            - before.rbegin();
    arrangeFor(utf8.size()); // before it is there: wrapping megabytes takes seconds
    m_loading->replace(same, before.size() - same - sameAtEnd, utf8, same, utf8.size() - sameAtEnd);
    m_text = utf8;
    m_code->tellChange();
    Q_EMIT textEdited();
}

void CodeView::overwrite(qsizetype offset, const QByteArray &bytes, const QByteArray &all)
{
    if (isPlain())
        return;
    settle();
    const QScopedValueRollback silent(m_isSilent, true);
    const bool readOnly = m_code->isReadOnly();
    m_code->setReadOnly(false);
    m_code->ask(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 0);
    m_code->put(offset, bytes.size(), bytes);
    m_code->ask(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 1);
    m_code->setReadOnly(readOnly);
    m_text = all;
    m_code->tellChange();
}

qsizetype CodeView::caret() const { return m_code->ask(QsciScintilla::SCI_GETCURRENTPOS); }
int CodeView::caretLine() const
{
    return 1 + static_cast<int>(m_code->ask(QsciScintilla::SCI_LINEFROMPOSITION, caret()));
}

void CodeView::setCaret(qsizetype offset)
{
    settle();
    m_code->ask(QsciScintilla::SCI_GOTOPOS, offset);
    m_code->ensureLineVisible(caretLine() - 1);
}

QWidget *CodeView::editor() const { return m_code; }
void CodeView::undo()
{
    settle();
    m_code->undo();
    m_code->tellChange();
}

void CodeView::setDense(bool dense)
{
    m_isDense = dense;
    applyLook();
}

void CodeView::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    applyLook();
}

void CodeView::markProblem(int line, const QString &words)
{
    m_marks.add(line, words);
    if (!isLoading())
        m_marks.draw();
}

void CodeView::clearProblems()
{
    m_marks.clear();
    applyReadOnly();
}

void CodeView::goTo(int line)
{
    settle();
    m_code->setCursorPosition(line - 1, 0);
    m_code->ensureLineVisible(line - 1);
    editor()->setFocus(Qt::OtherFocusReason);
}

bool CodeView::find(const QString &words, bool forward, bool matchCase)
{
    settle();
    int line = 0;
    int column = 0;
    m_code->getCursorPosition(&line, &column);
    if (!forward && m_code->hasSelectedText()) {
        int endLine = 0;
        int endColumn = 0;
        m_code->getSelection(&line, &column, &endLine, &endColumn);
    }
    return m_code->findFirst(words, false, matchCase, false, true, forward, line, column);
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
}

void CodeView::applyLook()
{
    applyCodeLook(*this, *m_code, *m_json, *m_http, m_stale, m_isDense);
    applyMargins();
}

void CodeView::applyMargins()
{
    const qsizetype lines = isLoading() ? linesAbout(m_text) : m_code->lines();
    const qsizetype digits = qMax(2, QString::number(lines).size());
    m_code->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    m_code->setMarginWidth(numberMargin, QString(digits + 1, QLatin1Char('9')));
    m_code->setMarginWidth(foldMargin, m_code->lexer() == m_json ? Metrics::of(this).px(16) : 0);
}

} // namespace hk
