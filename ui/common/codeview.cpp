#include "ui/common/codeview.h"

#include "ui/common/codedocument.h"
#include "ui/common/codeeditor.h"
#include "ui/common/codelexers.h"
#include "ui/common/codelook.h"
#include "ui/common/longlines.h"
#include "ui/common/scintilla.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hk {
namespace {

constexpr int numberMargin = 0;
constexpr int problemMargin = 1;
constexpr int foldMargin = 2;
constexpr int problemMarker = codeProblemMarker;

} // namespace

CodeView::CodeView(Syntax syntax, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_code(new CodeEditor(this)), m_json(new JsonLexer(this)),
      m_http(new HttpLexer(this)), m_syntax(syntax)
{
    const auto &first = m_documents.emplace(m_shown, std::make_unique<CodeDocument>()).first;
    first->second->document = m_code->document();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code);
    // QScintilla draws brackets mirrored when its direction is right to left; code never is.
    setLayoutDirection(Qt::LeftToRight);
    applyDocument();
    setUpEditor(accessibleName);
    setFocusProxy(m_code);
    connect(m_code, &QsciScintilla::textChanged, this, [this] {
        m_text.clear();
        applyMargins();
        if (!m_loading)
            Q_EMIT textEdited();
    });
    applySyntax();
}

CodeView::~CodeView()
{
    m_code->setLexer(nullptr); // the lexers go before the editor does
}

void CodeView::setUpEditor(const QString &accessibleName)
{
    m_code->setAccessibleName(accessibleName);
    m_code->setAccessibleDescription(tr("Tab indents; press Esc, then Tab to leave the editor."));
    m_code->setFrameShape(QFrame::NoFrame);
    m_code->setAutoIndent(true);
    m_code->setIndentationGuides(true);
    m_code->setScrollWidth(1);
    m_code->setScrollWidthTracking(true);
    m_code->setMarginType(problemMargin, QsciScintilla::SymbolMargin);
    m_code->setMarginMarkerMask(problemMargin, 1 << problemMarker);
    m_code->setMarginWidth(problemMargin, 0);
    m_code->markerDefine(QsciScintilla::Circle, problemMarker);
    m_code->installEventFilter(this);
}

void CodeView::setSyntax(Syntax syntax)
{
    m_syntax = syntax;
    applySyntax();
}

/// What belongs to a text, not to the view, for QScintilla.
void CodeView::applyDocument()
{
    m_code->useUtf8();
    m_code->setEolMode(QsciScintilla::EolUnix);
    m_code->setIndentationsUseTabs(false);
    m_code->setIndentationWidth(2);
    m_code->setTabWidth(2);
}

void CodeView::applySyntax()
{
    const Syntax syntax = isPlain() ? Syntax::Plain : m_syntax;
    QsciLexer *lexer = syntax == Syntax::Json ? static_cast<QsciLexer *>(m_json)
            : syntax == Syntax::Http          ? static_cast<QsciLexer *>(m_http)
                                              : nullptr;
    m_code->setLexer(lexer);
    // What is not seen is coloured a little at a time; without a lexer that would never end.
    const auto idle = syntax == Syntax::Plain ? QsciScintilla::SC_IDLESTYLING_NONE
                                              : QsciScintilla::SC_IDLESTYLING_ALL;
    m_code->SendScintilla(QsciScintilla::SCI_SETIDLESTYLING, static_cast<unsigned long>(idle));
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
    m_code->setReadOnly(readOnly);
    m_code->setCaretLineVisible(!readOnly);
    m_code->setAccessibleDescription(
            readOnly ? QString() : tr("Tab indents; press Esc, then Tab to leave the editor."));
}

bool CodeView::isReadOnly() const { return m_readOnly || isPlain(); }

bool CodeView::isPlain() const { return m_documents.at(m_shown)->isPlain; }

void CodeView::setText(const QByteArray &utf8)
{
    const QScopedValueRollback loading(m_loading, true);
    load(utf8);
}

void CodeView::load(const QByteArray &utf8)
{
    CodeDocument &shown = *m_documents.at(m_shown);
    const bool plain = utf8.size() > plainAbove || hasLineAbove(utf8, longestLine);
    shown.large = plain ? utf8 : QByteArray();
    shown.isEmpty = false;
    if (plain != shown.isPlain) {
        shown.isPlain = plain;
        m_code->clear(); // before the old text is styled anew
        applySyntax();
    }
    const QByteArray text = plain ? inShortLines(utf8) : utf8;
    arrangeFor(text.size()); // before it is there
    m_code->setReadOnly(false);
    m_code->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 0UL);
    m_code->SendScintilla(QsciScintilla::SCI_CLEARALL);
    const QByteArray shownBytes =
            QByteArrayView(text).isValidUtf8() ? text : QString::fromUtf8(text).toUtf8();
    m_code->SendScintilla(QsciScintilla::SCI_APPENDTEXT, static_cast<uintptr_t>(shownBytes.size()),
                          shownBytes.constData());
    m_code->SendScintilla(QsciScintilla::SCI_SETUNDOCOLLECTION, 1UL);
    m_code->SendScintilla(QsciScintilla::SCI_EMPTYUNDOBUFFER);
    m_text = shownBytes;
    clearProblems();
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
}

QByteArray CodeView::text() const
{
    const CodeDocument &shown = *m_documents.at(m_shown);
    if (!shown.isPlain && m_text.isEmpty())
        m_text = view().toByteArray();
    return shown.isPlain ? shown.large : m_text;
}

QByteArrayView CodeView::view() const
{
    const long size = m_code->SendScintilla(QsciScintilla::SCI_GETLENGTH);
    const auto *bytes = static_cast<const char *>(
            m_code->SendScintillaPtrResult(QsciScintilla::SCI_GETCHARACTERPOINTER));
    return {bytes, static_cast<qsizetype>(size)};
}

bool CodeView::hasDocument(int key) const
{
    const auto known = m_documents.find(key);
    return known != m_documents.end() && !known->second->isEmpty;
}

void CodeView::leaveDocument()
{
    CodeDocument &left = *m_documents.at(m_shown);
    left.caret = m_code->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
    left.anchor = m_code->SendScintilla(QsciScintilla::SCI_GETANCHOR);
    left.firstLine = m_code->SendScintilla(QsciScintilla::SCI_GETFIRSTVISIBLELINE);
    clearProblems();
}

void CodeView::showDocument(int key)
{
    if (key == m_shown)
        return;
    const QScopedValueRollback loading(m_loading, true);
    leaveDocument();
    auto &shown = m_documents[key];
    if (!shown)
        shown = std::make_unique<CodeDocument>();
    m_shown = key;
    m_text.clear();
    m_code->setLexer(nullptr);
    m_code->setDocument(shown->document);
    applyDocument();
    applySyntax();
    applyReadOnly();
    arrangeFor(view().size());
    m_code->SendScintilla(QsciScintilla::SCI_SETSEL, static_cast<unsigned long>(shown->anchor),
                          shown->caret);
    m_code->SendScintilla(QsciScintilla::SCI_SETFIRSTVISIBLELINE,
                          static_cast<unsigned long>(shown->firstLine));
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

void CodeView::replaceTarget(qsizetype offset, qsizetype length, QByteArrayView bytes)
{
    m_code->SendScintilla(QsciScintillaBase::SCI_SETTARGETRANGE, static_cast<unsigned long>(offset),
                          static_cast<long>(offset + length));
    m_code->SendScintilla(QsciScintillaBase::SCI_REPLACETARGET,
                          static_cast<uintptr_t>(bytes.size()),
                          bytes.isEmpty() ? "" : bytes.data()); // never null
}

void CodeView::apply(const QList<TextEdit> &edits)
{
    if (edits.isEmpty() || isReadOnly())
        return;
    m_code->beginUndoAction();
    const QList<TextEdit> ordered = backToFront(edits);
    for (const TextEdit &edit : ordered)
        replaceTarget(edit.offset, edit.length, edit.bytes);
    m_code->endUndoAction();
}

void CodeView::replaceText(const QByteArray &utf8)
{
    if (isReadOnly() || utf8.size() > plainAbove || hasLineAbove(utf8, longestLine)
        || !QByteArrayView(utf8).isValidUtf8()) {
        setText(utf8);
        Q_EMIT textEdited();
        return;
    }
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
    apply({{same, before.size() - same - sameAtEnd,
            utf8.sliced(same, utf8.size() - same - sameAtEnd)}});
}

void CodeView::overwrite(qsizetype offset, const QByteArray &bytes)
{
    if (isPlain())
        return;
    const QScopedValueRollback loading(m_loading, true);
    const bool readOnly = m_code->isReadOnly();
    m_code->setReadOnly(false);
    m_code->SendScintilla(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 0UL);
    replaceTarget(offset, bytes.size(), bytes);
    m_code->SendScintilla(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 1UL);
    m_code->setReadOnly(readOnly);
    m_loading = false;
}

qsizetype CodeView::caret() const
{
    return m_code->SendScintilla(QsciScintilla::SCI_GETCURRENTPOS);
}

int CodeView::caretLine() const
{
    return 1
            + static_cast<int>(m_code->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                                     static_cast<unsigned long>(caret())));
}

void CodeView::setCaret(qsizetype offset)
{
    m_code->SendScintilla(QsciScintilla::SCI_GOTOPOS, static_cast<unsigned long>(offset));
    const long line = m_code->SendScintilla(QsciScintilla::SCI_LINEFROMPOSITION,
                                            static_cast<unsigned long>(offset));
    m_code->ensureLineVisible(static_cast<int>(line));
}

QWidget *CodeView::editor() const { return m_code; }

void CodeView::undo() { m_code->undo(); }

void CodeView::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    applyLook();
}

void CodeView::markProblem(int line, const QString &words)
{
    m_code->markerAdd(line - 1, problemMarker);
    m_code->setMarginWidth(problemMargin, Metrics::of(this).px(14));
    m_code->setToolTip(words);
    m_code->setAccessibleDescription(words);
}

void CodeView::clearProblems()
{
    m_code->markerDeleteAll(problemMarker);
    m_code->setMarginWidth(problemMargin, 0);
    m_code->setToolTip({});
    applyReadOnly();
}

void CodeView::goTo(int line)
{
    m_code->setCursorPosition(line - 1, 0);
    m_code->ensureLineVisible(line - 1);
    editor()->setFocus(Qt::OtherFocusReason);
}

bool CodeView::find(const QString &words, bool forward, bool matchCase)
{
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

bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_code || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (isReadOnly()) // there is nothing to leave: Esc is the dialog's
        return key->key() == Qt::Key_Escape && (QCoreApplication::sendEvent(this, event), true);
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (tab && m_tabLeaves) {
        m_tabLeaves = false;
        QWidget::focusNextPrevChild(key->key() == Qt::Key_Tab);
        return true;
    }
    if (tab && !m_tabTold) {
        m_tabTold = true;
        Q_EMIT tabIndented();
    }
    if (m_code->isListActive())
        return false; // Esc closes what is offered
    m_tabLeaves = key->key() == Qt::Key_Escape;
    return m_tabLeaves;
}

void CodeView::applyLook()
{
    applyCodeLook(*this, *m_code, *m_json, *m_http, m_stale, m_isDense);
    applyMargins();
}

void CodeView::applyMargins()
{
    const qsizetype digits = qMax(2, QString::number(m_code->lines()).size());
    m_code->setMarginType(numberMargin, QsciScintilla::NumberMargin);
    m_code->setMarginWidth(numberMargin, QString(digits + 1, QLatin1Char('9')));
    m_code->setMarginWidth(foldMargin, m_code->lexer() == m_json ? Metrics::of(this).px(16) : 0);
}

} // namespace hk
