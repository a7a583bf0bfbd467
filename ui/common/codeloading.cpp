#include "ui/common/codeloading.h"

#include "ui/common/codeeditor.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace hk {
namespace {

constexpr int loadTurnMs = 6;
constexpr qsizetype piece = 128 * 1024; // bytes
constexpr long fewLines = 1000;

/// The library keeps what is folded by lines from the first fold on, and what it takes to begin
/// with that grows with the lines: now there are few.
void prepareFolding(const CodeEditor &editor)
{
    if (editor.ask(QsciScintillaBase::SCI_GETLEXER) != QsciScintillaBase::SCLEX_JSON
        || editor.ask(QsciScintillaBase::SCI_GETLINECOUNT) > fewLines
        || editor.ask(QsciScintillaBase::SCI_GETFOLDEXPANDED, 0) == 0)
        return;
    editor.ask(QsciScintillaBase::SCI_SETFOLDEXPANDED, 0, 0);
    editor.ask(QsciScintillaBase::SCI_SETFOLDEXPANDED, 0, 1);
}

/// What is folded would have to be found out about, line by line, before it is taken away.
void unfoldAll(const CodeEditor &editor)
{
    if (editor.ask(QsciScintillaBase::SCI_GETALLLINESVISIBLE) != 0)
        return;
    editor.ask(QsciScintillaBase::SCI_SHOWLINES, 0,
               editor.ask(QsciScintillaBase::SCI_GETLINECOUNT) - 1);
    for (long line = editor.ask(QsciScintillaBase::SCI_CONTRACTEDFOLDNEXT); line >= 0;
         line = editor.ask(QsciScintillaBase::SCI_CONTRACTEDFOLDNEXT, line))
        editor.ask(QsciScintillaBase::SCI_SETFOLDEXPANDED, line, 1);
}

} // namespace

CodeLoading::CodeLoading(CodeEditor &editor) : QObject(&editor), m_editor(editor)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, [this] { goOn(false); });
}

void CodeLoading::load(const QByteArray &utf8)
{
    abandon();
    m_utf8 = utf8;
    m_offset = m_from = m_toDelete = 0;
    m_to = utf8.size();
    m_editor.ask(QsciScintilla::SCI_SETXOFFSET, 0); // of the text before
    begin(false);
}

void CodeLoading::replace(qsizetype offset, qsizetype length, const QByteArray &utf8,
                          qsizetype from, qsizetype to)
{
    finish();
    m_utf8 = utf8;
    m_offset = offset;
    m_toDelete = length;
    m_from = from;
    m_to = to;
    begin(true);
}

void CodeLoading::begin(bool canUndo)
{
    const QScopedValueRollback work(m_isAtWork, true);
    m_isUnderWay = true;
    m_canUndo = canUndo;
    m_idle = m_editor.ask(QsciScintillaBase::SCI_GETIDLESTYLING);
    const bool isLarge = m_editor.ask(QsciScintillaBase::SCI_GETLENGTH) + m_to - m_from > atOnce;
    if (isLarge)
        unfoldAll(m_editor);
    m_editor.ask(QsciScintillaBase::SCI_SETREADONLY, 0);
    if (canUndo) {
        m_editor.ask(QsciScintillaBase::SCI_BEGINUNDOACTION);
    } else {
        m_editor.ask(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 0);
        m_editor.ask(QsciScintillaBase::SCI_CLEARALL);
    }
    m_isPrepared = !isLarge;
    if (!isLarge)
        return goOn(true);
    prepareFolding(m_editor);
    step(); // what is seen first
    m_timer.start();
}

void CodeLoading::prepareLarge()
{
    m_isPrepared = true;
    const QScopedValueRollback work(m_isAtWork, true);
    m_editor.ask(QsciScintillaBase::SCI_SETIDLESTYLING,
                 QsciScintillaBase::SC_IDLESTYLING_TOVISIBLE);
    // Otherwise it would move to where there is more room again and again.
    m_editor.ask(QsciScintillaBase::SCI_ALLOCATE,
                 m_editor.ask(QsciScintillaBase::SCI_GETLENGTH) - m_toDelete + m_to - m_from
                         + piece);
}

void CodeLoading::finish()
{
    if (m_isUnderWay)
        goOn(true);
}

void CodeLoading::abandon()
{
    m_toDelete = 0;
    m_from = m_to;
    finish();
}

void CodeLoading::goOn(bool isAllAtOnce)
{
    QElapsedTimer turn;
    turn.start();
    if (!m_isPrepared && !isDone())
        prepareLarge();
    while (!isDone()) {
        if (!isAllAtOnce && turn.elapsed() >= loadTurnMs)
            return;
        step();
    }
    end();
}

void CodeLoading::step()
{
    const QScopedValueRollback work(m_isAtWork, true);
    m_editor.ask(QsciScintillaBase::SCI_SETREADONLY, 0);
    // From the end, so that what is seen stays as long as it can.
    if (m_toDelete > 0) {
        const qsizetype length = std::min(piece, m_toDelete);
        m_toDelete -= length;
        m_editor.put(m_offset + m_toDelete, length, {});
    } else {
        const qsizetype length = std::min(piece, m_to - m_from);
        m_editor.put(m_offset, 0, QByteArrayView(m_utf8).sliced(m_from, length));
        m_from += length;
        m_offset += length;
    }
    m_editor.ask(QsciScintillaBase::SCI_SETREADONLY, 1);
}

void CodeLoading::end()
{
    m_timer.stop();
    if (m_canUndo) {
        m_editor.ask(QsciScintillaBase::SCI_ENDUNDOACTION);
    } else {
        m_editor.ask(QsciScintillaBase::SCI_SETUNDOCOLLECTION, 1);
        m_editor.ask(QsciScintillaBase::SCI_EMPTYUNDOBUFFER);
    }
    m_editor.ask(QsciScintillaBase::SCI_SETIDLESTYLING, m_idle);
    m_utf8.clear();
    m_isUnderWay = false;
    m_editor.viewport()->update(); // and colours the rest in idle time
    Q_EMIT finished();
}

} // namespace hk
