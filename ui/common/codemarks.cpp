#include "ui/common/codemarks.h"

#include "ui/common/codeeditor.h"
#include "ui/common/codelook.h"
#include "ui/theme/metrics.h"

#include <utility>

namespace hk {

CodeMarks::CodeMarks(CodeEditor &editor) : m_editor(editor)
{
    m_editor.setMarginType(margin, QsciScintilla::SymbolMargin);
    m_editor.setMarginMarkerMask(margin, 1 << codeProblemMarker);
    m_editor.setMarginWidth(margin, 0);
    m_editor.markerDefine(QsciScintilla::Circle, codeProblemMarker);
}

void CodeMarks::add(int line, const QString &words) { m_added.append({line, words}); }

void CodeMarks::draw()
{
    const auto added = std::exchange(m_added, {});
    for (const auto &[line, words] : added)
        m_editor.markerAdd(line - 1, codeProblemMarker);
    if (added.isEmpty())
        return;
    m_isDrawn = true;
    m_editor.setMarginWidth(margin, Metrics::of(m_editor.parentWidget()).px(14));
    m_editor.setToolTip(added.constLast().second);
    m_editor.setAccessibleDescription(added.constLast().second);
}

void CodeMarks::clear()
{
    m_added.clear();
    if (!std::exchange(m_isDrawn, false)) // it would be looked for in each line
        return;
    m_editor.markerDeleteAll(codeProblemMarker);
    m_editor.setMarginWidth(margin, 0);
    m_editor.setToolTip({});
}

} // namespace hk
