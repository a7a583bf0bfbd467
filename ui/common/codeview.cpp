#include "ui/common/codeview.h"

#include "ui/common/codelexers.h"
#include "ui/common/scintilla.h"
#include "ui/theme/colours.h"
#include "ui/theme/metrics.h"
#include "ui/theme/textrole.h"

#include <QtCore/QEvent>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QVBoxLayout>

namespace hk {
namespace {

constexpr int numberMargin = 0;
constexpr int problemMargin = 1;
constexpr int foldMargin = 2;
constexpr int problemMarker = 1;
constexpr qsizetype longestLine = 2000; // a line of megabytes takes seconds to lay out

/// The text with line breaks where a line would be too long, between two characters.
QByteArray inShortLines(const QByteArray &utf8)
{
    QByteArray lines;
    lines.reserve(utf8.size() + utf8.size() / longestLine + 1);
    qsizetype length = 0;
    for (const char byte : utf8) {
        const bool startsCharacter = (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
        if (length >= longestLine && startsCharacter && byte != '\n') {
            lines.append('\n');
            length = 0;
        }
        lines.append(byte);
        length = byte == '\n' ? 0 : length + 1;
    }
    return lines;
}

/// Not with QsciScintilla's own colour setters: they skip the folding markers.
void defineFoldMarker(QsciScintilla *editor, unsigned long marker, long symbol,
                      const QColor &colour)
{
    editor->SendScintilla(QsciScintilla::SCI_MARKERDEFINE, marker, symbol);
    editor->SendScintilla(QsciScintilla::SCI_MARKERSETFORE, marker, colour);
    editor->SendScintilla(QsciScintilla::SCI_MARKERSETBACK, marker, colour);
}

} // namespace

CodeView::CodeView(Syntax syntax, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_code(new QsciScintilla(this)), m_json(new JsonLexer(this)),
      m_http(new HttpLexer(this)), m_syntax(syntax)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_code);
    // QScintilla draws brackets mirrored when its direction is right to left; code never is.
    setLayoutDirection(Qt::LeftToRight);
    setUpEditor(accessibleName);
    setFocusProxy(m_code);
    connect(m_code, &QsciScintilla::textChanged, this, [this] {
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
    m_code->setUtf8(true);
    m_code->setEolMode(QsciScintilla::EolUnix);
    m_code->setIndentationsUseTabs(false);
    m_code->setIndentationWidth(2);
    m_code->setTabWidth(2);
    m_code->setAutoIndent(true);
    m_code->setIndentationGuides(true);
    m_code->setBraceMatching(QsciScintilla::SloppyBraceMatch);
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

void CodeView::applySyntax()
{
    const Syntax syntax = m_isPlain ? Syntax::Plain : m_syntax;
    QsciLexer *lexer = syntax == Syntax::Json ? static_cast<QsciLexer *>(m_json)
            : syntax == Syntax::Http          ? static_cast<QsciLexer *>(m_http)
                                              : nullptr;
    m_code->setLexer(lexer);
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

bool CodeView::isReadOnly() const { return m_readOnly || m_isPlain; }

void CodeView::setText(const QByteArray &utf8)
{
    m_loading = true;
    const bool plain = utf8.size() > plainAbove;
    m_large = plain ? utf8 : QByteArray();
    if (plain != m_isPlain) {
        m_isPlain = plain;
        m_code->clear(); // before the old text is styled anew
        applySyntax();
    }
    m_code->setText(QString::fromUtf8(plain ? inShortLines(utf8) : utf8));
    m_code->setWrapMode(utf8.size() < wrapBelow ? QsciScintilla::WrapCharacter
                                                : QsciScintilla::WrapNone);
    clearProblems();
    applyMargins();
    m_loading = false;
}

QByteArray CodeView::text() const { return m_isPlain ? m_large : m_code->text().toUtf8(); }

void CodeView::overwrite(qsizetype offset, const QByteArray &bytes)
{
    if (isPlain())
        return;
    m_loading = true;
    const bool readOnly = m_code->isReadOnly();
    const auto end = static_cast<long>(offset + bytes.size());
    m_code->setReadOnly(false);
    m_code->SendScintilla(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 0UL);
    m_code->SendScintilla(QsciScintillaBase::SCI_SETTARGETRANGE, static_cast<unsigned long>(offset),
                          end);
    m_code->SendScintilla(QsciScintillaBase::SCI_REPLACETARGET,
                          static_cast<uintptr_t>(bytes.size()), bytes.constData());
    m_code->SendScintilla(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 1UL);
    m_code->setReadOnly(readOnly);
    m_loading = false;
}

QWidget *CodeView::editor() const { return m_code; }

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

bool CodeView::find(const QString &words, bool forward)
{
    int line = 0;
    int column = 0;
    m_code->getCursorPosition(&line, &column);
    if (!forward && m_code->hasSelectedText()) {
        int endLine = 0;
        int endColumn = 0;
        m_code->getSelection(&line, &column, &endLine, &endColumn);
    }
    return m_code->findFirst(words, false, false, false, true, forward, line, column);
}

void CodeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyLook();
}

bool CodeView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_code || event->type() != QEvent::KeyPress || isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
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
    m_tabLeaves = key->key() == Qt::Key_Escape;
    return m_tabLeaves;
}

void CodeView::applyLook()
{
    const Colours colours = Colours::of(palette());
    const QFont font = fontOf(TextRole::Code, this);
    Colours shown = colours;
    if (m_stale) {
        shown.text = shown.secondary = shown.accent = colours.disabled;
        for (Colours::Pair &pair : shown.tones)
            pair.text = colours.disabled;
    }
    m_json->setLook(shown, font);
    m_http->setLook(shown, font);
    if (!m_code->lexer()) {
        m_code->setFont(font);
        m_code->setColor(shown.text);
        m_code->setPaper(shown.surface);
    }
    m_code->setCaretForegroundColor(colours.text);
    m_code->setCaretLineBackgroundColor(colours.alternate);
    m_code->setSelectionBackgroundColor(colours.selection);
    m_code->resetSelectionForegroundColor();
    m_code->setMarginsBackgroundColor(colours.surface);
    m_code->setMarginsForegroundColor(colours.secondary);
    m_code->setMarginsFont(font);
    m_code->setFoldMarginColors(colours.surface, colours.surface);
    m_code->setIndentationGuidesForegroundColor(colours.divider);
    m_code->setIndentationGuidesBackgroundColor(colours.surface);
    m_code->setMatchedBraceBackgroundColor(colours.selection);
    m_code->setMatchedBraceForegroundColor(colours.text);
    m_code->setUnmatchedBraceForegroundColor(colours.tone(Tone::Danger).text);
    m_code->setMarkerBackgroundColor(colours.tone(Tone::Danger).text, problemMarker);
    m_code->setMarkerForegroundColor(colours.surface, problemMarker);
    defineFoldMarker(m_code, QsciScintilla::SC_MARKNUM_FOLDER, QsciScintilla::SC_MARK_ARROW,
                     colours.secondary);
    defineFoldMarker(m_code, QsciScintilla::SC_MARKNUM_FOLDEROPEN, QsciScintilla::SC_MARK_ARROWDOWN,
                     colours.secondary);
    m_code->SendScintilla(QsciScintilla::SCI_SETMARGINLEFT, 0, Metrics::of(this).px(4));
    m_code->SendScintilla(QsciScintilla::SCI_SETEXTRAASCENT, Metrics::of(this).px(2));
    m_code->SendScintilla(QsciScintilla::SCI_SETEXTRADESCENT, Metrics::of(this).px(2));
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
