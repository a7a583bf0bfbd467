#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hk {

class CodeEditor;

/// Folds and unfolds what may have hundreds of thousands of lines, some thousand at a time, so that
/// the window goes on meanwhile; nothing of it is painted until it is done. GUI thread; the
/// editor's child.
class FoldWalk final : public QObject
{
    Q_OBJECT

public:
    /// The block alone, and those in it stay as they are; or those too.
    enum class Depth { Block, All };

    explicit FoldWalk(CodeEditor &editor);

    /// Folds the block that begins in this line (0-based), or unfolds it. False: none begins there.
    bool toggle(long line, Depth depth);
    /// As a click beside the line does it: with Shift or Ctrl those in it too, with both the
    /// outermost one.
    bool click(long line, Qt::KeyboardModifiers modifiers);
    bool isUnderWay() const { return m_timer.isActive(); }
    /// All that is left of it, at once.
    void finish();
    /// Whatever is left of it stays as it is.
    void stop();

private:
    void walk(bool isAllAtOnce);
    bool goOn(long end);
    void show(long from, long to);
    long levelOf(long line);
    void styleTo(long line);

    CodeEditor &m_editor;
    QTimer m_timer;
    bool m_unfolds = false;
    Depth m_depth = Depth::Block;
    long m_head = 0;    ///< the line in which the block begins
    long m_level = 0;   ///< of that one
    long m_next = 0;    ///< the first line that is still to be shown or hidden
    long m_within = -1; ///< the level of a block that is folded in one that is unfolded
};

} // namespace hk
