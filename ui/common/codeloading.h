#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace hk {

class CodeEditor;

/// Puts a text into an editor: a large one piece by piece, some milliseconds in each turn of the
/// event loop, so that the window goes on meanwhile. Until it is done the editor is only read.
/// GUI thread; the editor's child.
class CodeLoading final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype atOnce = 512 * 1024; ///< bytes, below which it is done in one go

    explicit CodeLoading(CodeEditor &editor);

    /// All of the text is another, without anything to be undone.
    void load(const QByteArray &utf8);
    /// In the place of `length` bytes at `offset` stand those of `utf8` between `from` and `to`;
    /// one step for the user to undo.
    void replace(qsizetype offset, qsizetype length, const QByteArray &utf8, qsizetype from,
                 qsizetype to);
    bool isUnderWay() const { return m_isUnderWay; }
    /// The change to the editor's text that is made just now is one of these.
    bool isAtWork() const { return m_isAtWork; }
    /// All that is left of it, at once.
    void finish();
    /// Nothing more of it: the text is another now.
    void abandon();

Q_SIGNALS:
    void finished();

private:
    void begin(bool canUndo);
    void prepareLarge();
    void goOn(bool isAllAtOnce);
    void step();
    void end();
    bool isDone() const { return m_toDelete == 0 && m_from == m_to; }

    CodeEditor &m_editor;
    QTimer m_timer;
    QByteArray m_utf8;
    qsizetype m_offset = 0;   ///< where the next piece comes
    qsizetype m_toDelete = 0; ///< bytes behind it that are to go first
    qsizetype m_from = 0;     ///< of the bytes of m_utf8 that are still to come
    qsizetype m_to = 0;
    long m_idle = 0; ///< how the editor colours what is not seen, otherwise
    bool m_canUndo = false;
    bool m_isPrepared = false;
    bool m_isUnderWay = false;
    bool m_isAtWork = false;
};

} // namespace hk
