#pragma once

#include <QtCore/QObject>

class QWidget;

namespace hk {

class CodeEditor;
class CodeView;

/// Tab indents in an editor; Esc, then Tab leaves it, and Tab leaves one that is only read. GUI
/// thread; the editor's child.
class TabLeaving final : public QObject
{
    Q_OBJECT

public:
    TabLeaving(CodeEditor &code, CodeView &view);

Q_SIGNALS:
    void left(bool forward);
    void indented(); ///< for the first time: tell about Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CodeEditor &m_code;
    CodeView &m_view;
    bool m_leaves = false;
    bool m_isTold = false;
};

} // namespace hk
