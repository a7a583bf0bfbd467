#pragma once

#include <QtCore/QString>

namespace hk {

class CodeEditor;

/// Tells screen readers what happens to the text of an editor, while any listen: what is typed and
/// taken away, unless it is a page or more, and where the caret goes. A member of the editor; GUI
/// thread.
class CodeVoice final
{
public:
    explicit CodeVoice(CodeEditor &editor) : m_editor(editor) { }

    /// So many bytes are about to be put in, or taken out.
    void noteInsertion(long position, long length);
    void noteDeletion(long position, long length);
    /// What was noted has happened.
    void tell();
    void tellCaret();

private:
    CodeEditor &m_editor;
    QString m_deleted;
    long m_at = -1; ///< where something was put in or taken out; below 0: nothing was
    long m_inserted = 0;
    int m_caret = -1;
};

} // namespace hk
