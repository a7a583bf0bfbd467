#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <utility>

namespace hk {

class CodeEditor;

/// The marks beside the lines of an editor that have a problem, with words for them. A member of
/// the view; GUI thread.
class CodeMarks final
{
public:
    static constexpr int margin = 1;

    explicit CodeMarks(CodeEditor &editor);

    /// `line` is 1-based. It is drawn by draw(), for which the line has to be there.
    void add(int line, const QString &words);
    void draw();
    void clear();

private:
    CodeEditor &m_editor;
    QList<std::pair<int, QString>> m_added; ///< and not drawn yet
    bool m_isDrawn = false;                 ///< any is
};

} // namespace hk
