#include "ui/common/codeface.h"

#include "ui/common/codeeditor.h"

#include <QtGui/QFontMetrics>

#include <algorithm>

namespace hk {
namespace {

constexpr long inUtf16 = QsciScintillaBase::SC_LINECHARACTERINDEX_UTF16;

/// The editor counts the characters of each line from now on, which takes it some milliseconds a
/// megabyte, once.
void countLines(const CodeEditor &editor)
{
    if ((editor.ask(QsciScintillaBase::SCI_GETLINECHARACTERINDEX) & inUtf16) == 0)
        editor.ask(QsciScintillaBase::SCI_ALLOCATELINECHARACTERINDEX, inUtf16);
}

QString textBetween(const CodeEditor &editor, long from, long to)
{
    return to > from ? QString::fromUtf8(editor.read(from, to)) : QString();
}

QAccessibleInterface *makeCodeFace(const QString &className, QObject *object)
{
    auto *editor = className == QLatin1String("hk::CodeEditor") ? qobject_cast<CodeEditor *>(object)
                                                                : nullptr;
    return editor ? new CodeFace(*editor) : nullptr;
}

} // namespace

CodeFace::CodeFace(CodeEditor &editor)
    : QAccessibleWidget(&editor, QAccessible::EditableText), m_editor(editor)
{
}

void CodeFace::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&makeCodeFace);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

int CodeFace::offsetOf(const CodeEditor &editor, long position)
{
    countLines(editor);
    const long line = editor.ask(QsciScintillaBase::SCI_LINEFROMPOSITION, position);
    const long begin = editor.ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line);
    return static_cast<int>(editor.ask(QsciScintillaBase::SCI_INDEXPOSITIONFROMLINE, line, inUtf16)
                            + editor.ask(QsciScintillaBase::SCI_COUNTCODEUNITS, begin, position));
}

long CodeFace::positionOf(const CodeEditor &editor, int offset)
{
    countLines(editor);
    const long line = editor.ask(QsciScintillaBase::SCI_LINEFROMINDEXPOSITION, offset, inUtf16);
    const long begin = editor.ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line);
    const long before = editor.ask(QsciScintillaBase::SCI_INDEXPOSITIONFROMLINE, line, inUtf16);
    const long units = offset - before;
    // Within a character of two units it is the place before that; where there is nothing so far
    // from there, the library says 0.
    for (long some = units; some > 0 && some >= units - 1; --some) {
        const long position =
                editor.ask(QsciScintillaBase::SCI_POSITIONRELATIVECODEUNITS, begin, some);
        if (position > begin)
            return position;
    }
    return units <= 1 ? begin : editor.ask(QsciScintillaBase::SCI_GETLENGTH);
}

long CodeFace::positionOf(int offset) const
{
    return offset < 0 ? m_editor.ask(QsciScintillaBase::SCI_GETLENGTH)
                      : positionOf(m_editor, offset);
}

QAccessible::State CodeFace::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.selectableText = true;
    state.multiLine = true;
    state.readOnly = m_editor.isReadOnly();
    state.editable = !m_editor.isReadOnly();
    return state;
}

void *CodeFace::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void CodeFace::selection(int index, int *from, int *to) const
{
    const bool isThere = index == 0 && selectionCount() > 0;
    *from = isThere ? offsetOf(m_editor, m_editor.ask(QsciScintillaBase::SCI_GETSELECTIONSTART))
                    : 0;
    *to = isThere ? offsetOf(m_editor, m_editor.ask(QsciScintillaBase::SCI_GETSELECTIONEND)) : 0;
}

int CodeFace::selectionCount() const
{
    return m_editor.ask(QsciScintillaBase::SCI_GETSELECTIONEMPTY) ? 0 : 1;
}

void CodeFace::addSelection(int from, int to) { setSelection(0, from, to); }

void CodeFace::removeSelection(int index)
{
    if (index == 0)
        m_editor.ask(QsciScintillaBase::SCI_SETEMPTYSELECTION,
                     m_editor.ask(QsciScintillaBase::SCI_GETCURRENTPOS));
}

void CodeFace::setSelection(int index, int from, int to)
{
    if (index == 0)
        m_editor.ask(QsciScintillaBase::SCI_SETSEL, positionOf(from), positionOf(to));
}

int CodeFace::cursorPosition() const
{
    return offsetOf(m_editor, m_editor.ask(QsciScintillaBase::SCI_GETCURRENTPOS));
}

void CodeFace::setCursorPosition(int offset)
{
    m_editor.ask(QsciScintillaBase::SCI_GOTOPOS, positionOf(offset));
}

QString CodeFace::text(int from, int to) const
{
    return textBetween(m_editor, positionOf(from), positionOf(to));
}

int CodeFace::characterCount() const
{
    return offsetOf(m_editor, m_editor.ask(QsciScintillaBase::SCI_GETLENGTH));
}

QRect CodeFace::characterRect(int offset) const
{
    const long position = positionOf(offset);
    const long next = m_editor.ask(QsciScintillaBase::SCI_POSITIONAFTER, position);
    const auto x = [this](long at) {
        return static_cast<int>(m_editor.ask(QsciScintillaBase::SCI_POINTXFROMPOSITION, 0, at));
    };
    const auto y =
            static_cast<int>(m_editor.ask(QsciScintillaBase::SCI_POINTYFROMPOSITION, 0, position));
    const auto height = static_cast<int>(m_editor.ask(QsciScintillaBase::SCI_TEXTHEIGHT));
    const QRect rect(x(position), y, qMax(1, x(next) - x(position)), height);
    return {m_editor.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int CodeFace::offsetAtPoint(const QPoint &point) const
{
    const QPoint at = m_editor.viewport()->mapFromGlobal(point);
    const long position = m_editor.ask(QsciScintillaBase::SCI_POSITIONFROMPOINT, at.x(), at.y());
    return position < 0 ? -1 : offsetOf(m_editor, position);
}

void CodeFace::scrollToSubstring(int from, int to)
{
    m_editor.ask(QsciScintillaBase::SCI_SCROLLRANGE, positionOf(to), positionOf(from));
}

/// Colours say nothing that the words do not.
QString CodeFace::attributes(int offset, int *from, int *to) const
{
    told(spanAt(positionOf(offset), QAccessible::LineBoundary), from, to);
    return {};
}

CodeFace::Span CodeFace::spanAt(long position, QAccessible::TextBoundaryType type) const
{
    switch (type) {
    case QAccessible::CharBoundary:
        return {position, m_editor.ask(QsciScintillaBase::SCI_POSITIONAFTER, position)};
    case QAccessible::WordBoundary: {
        const long end = m_editor.ask(QsciScintillaBase::SCI_WORDENDPOSITION, position, 0);
        return {m_editor.ask(QsciScintillaBase::SCI_WORDSTARTPOSITION, position, 0), end};
    }
    case QAccessible::NoBoundary:
        return {0, m_editor.ask(QsciScintillaBase::SCI_GETLENGTH)};
    default:
        break;
    }
    const long line = m_editor.ask(QsciScintillaBase::SCI_LINEFROMPOSITION, position);
    const long next = m_editor.ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line + 1);
    return {m_editor.ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line),
            next < 0 ? m_editor.ask(QsciScintillaBase::SCI_GETLENGTH) : next};
}

QString CodeFace::told(Span span, int *from, int *to) const
{
    *from = offsetOf(m_editor, span.first);
    *to = offsetOf(m_editor, span.second);
    return textBetween(m_editor, span.first, span.second);
}

QString CodeFace::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                                   int *to) const
{
    const long begin = spanAt(positionOf(offset), type).first;
    *from = *to = -1;
    if (begin <= 0)
        return {};
    return told(spanAt(m_editor.ask(QsciScintillaBase::SCI_POSITIONBEFORE, begin), type), from, to);
}

QString CodeFace::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                                  int *to) const
{
    const long end = spanAt(positionOf(offset), type).second;
    *from = *to = -1;
    if (end >= m_editor.ask(QsciScintillaBase::SCI_GETLENGTH))
        return {};
    return told(spanAt(end, type), from, to);
}

QString CodeFace::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *from,
                               int *to) const
{
    return told(spanAt(positionOf(offset), type), from, to);
}

void CodeFace::deleteText(int from, int to) { replaceText(from, to, {}); }

void CodeFace::insertText(int offset, const QString &text) { replaceText(offset, offset, text); }

void CodeFace::replaceText(int from, int to, const QString &text)
{
    m_editor.ask(QsciScintillaBase::SCI_SETTARGETRANGE, positionOf(from), positionOf(to));
    const QByteArray utf8 = text.toUtf8();
    m_editor.SendScintilla(QsciScintillaBase::SCI_REPLACETARGET,
                           static_cast<uintptr_t>(utf8.size()), utf8.constData());
}

} // namespace hk
