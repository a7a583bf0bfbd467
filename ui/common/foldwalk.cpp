#include "ui/common/foldwalk.h"

#include "ui/common/codeeditor.h"

#include <QtCore/QElapsedTimer>

#include <algorithm>

namespace hk {
namespace {

constexpr int foldTurnMs = 6;
constexpr long linesAtOnce = 2048;
constexpr long styledAtOnce = 32 * 1024; // bytes

bool isHead(long level) { return (level & QsciScintillaBase::SC_FOLDLEVELHEADERFLAG) != 0; }

bool isIn(long level, long block)
{
    return (level & QsciScintillaBase::SC_FOLDLEVELWHITEFLAG) != 0
            || (level & QsciScintillaBase::SC_FOLDLEVELNUMBERMASK) > block;
}

} // namespace

FoldWalk::FoldWalk(CodeEditor &editor) : QObject(&editor), m_editor(editor)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { walk(false); });
}

bool FoldWalk::toggle(long line, Depth depth)
{
    finish();
    styleTo(line);
    const long level = m_editor.ask(QsciScintillaBase::SCI_GETFOLDLEVEL, line);
    if (!isHead(level))
        return false;
    m_unfolds = m_editor.ask(QsciScintillaBase::SCI_GETFOLDEXPANDED, line) == 0;
    m_depth = depth;
    m_head = line;
    m_level = level & QsciScintillaBase::SC_FOLDLEVELNUMBERMASK;
    m_next = line + 1;
    m_within = -1;
    m_editor.ask(QsciScintillaBase::SCI_SETFOLDEXPANDED, line, m_unfolds ? 1 : 0);
    m_editor.viewport()->setUpdatesEnabled(false);
    m_timer.start();
    walk(false);
    return true;
}

bool FoldWalk::click(long line, Qt::KeyboardModifiers modifiers)
{
    const int keys = (modifiers.testFlag(Qt::ShiftModifier) ? 1 : 0)
            + (modifiers.testFlag(Qt::ControlModifier) ? 1 : 0);
    return toggle(keys == 2 ? 0 : line, keys == 1 ? Depth::All : Depth::Block);
}

void FoldWalk::finish()
{
    if (isUnderWay())
        walk(true);
}

void FoldWalk::stop()
{
    if (!isUnderWay())
        return;
    m_timer.stop();
    m_editor.viewport()->setUpdatesEnabled(true);
}

void FoldWalk::walk(bool isAllAtOnce)
{
    QElapsedTimer turn;
    turn.start();
    do {
        if (goOn(m_next + linesAtOnce))
            continue;
        stop();
        const long caret = m_editor.ask(QsciScintillaBase::SCI_LINEFROMPOSITION,
                                        m_editor.ask(QsciScintillaBase::SCI_GETCURRENTPOS));
        if (!m_unfolds && caret > m_head && caret < m_next) // as the library does
            m_editor.ask(QsciScintillaBase::SCI_SCROLLCARET);
        return;
    } while (isAllAtOnce || turn.elapsed() < foldTurnMs);
}

/// Up to this line; false: the block has ended before.
bool FoldWalk::goOn(long end)
{
    const long last = std::min(end, m_editor.ask(QsciScintillaBase::SCI_GETLINECOUNT));
    long from = m_next; // of the lines that are shown or hidden together
    bool isOver = last == m_next;
    for (; m_next < last; ++m_next) {
        const long level = levelOf(m_next);
        if (!isIn(level, m_level)) {
            isOver = true;
            break;
        }
        if (!m_unfolds) {
            if (m_depth == Depth::All && isHead(level))
                m_editor.ask(QsciScintillaBase::SCI_SETFOLDEXPANDED, m_next, 0);
            continue;
        }
        if (m_within >= 0 && isIn(level, m_within)) {
            from = m_next + 1;
            continue;
        }
        m_within = -1;
        if (!isHead(level) || m_editor.ask(QsciScintillaBase::SCI_GETFOLDEXPANDED, m_next) != 0)
            continue;
        if (m_depth == Depth::All) {
            m_editor.ask(QsciScintillaBase::SCI_SETFOLDEXPANDED, m_next, 1);
            continue;
        }
        m_within = level & QsciScintillaBase::SC_FOLDLEVELNUMBERMASK;
        show(from, m_next);
        from = m_next + 1;
    }
    show(from, m_next - 1);
    return !isOver;
}

void FoldWalk::show(long from, long to)
{
    if (from <= to)
        m_editor.ask(m_unfolds ? QsciScintillaBase::SCI_SHOWLINES
                               : QsciScintillaBase::SCI_HIDELINES,
                     from, to);
}

long FoldWalk::levelOf(long line)
{
    styleTo(line);
    return m_editor.ask(QsciScintillaBase::SCI_GETFOLDLEVEL, line);
}

/// Levels are made with the colours.
void FoldWalk::styleTo(long line)
{
    const long styled = m_editor.ask(QsciScintillaBase::SCI_GETENDSTYLED);
    const long length = m_editor.ask(QsciScintillaBase::SCI_GETLENGTH);
    const long next = m_editor.ask(QsciScintillaBase::SCI_POSITIONFROMLINE, line + 1);
    if (styled >= (next < 0 ? length : next))
        return;
    const long begun = m_editor.ask(QsciScintillaBase::SCI_POSITIONFROMLINE,
                                    m_editor.ask(QsciScintillaBase::SCI_LINEFROMPOSITION, styled));
    m_editor.ask(QsciScintillaBase::SCI_COLOURISE, begun,
                 std::min(length, std::max(next, begun) + styledAtOnce));
}

} // namespace hk
