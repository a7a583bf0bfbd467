#pragma once

#include <QtWidgets/QBoxLayout>

namespace hk {

/// Controls above what they belong to, or, where height is scarcer than width, in a column behind
/// it. GUI thread.
class ToolsLayout final : public QBoxLayout
{
    Q_OBJECT

public:
    /// Of `parent`, which calls fitTo() when its size changes; behind it from so many design pixels
    /// of width on.
    ToolsLayout(int behindFrom, QWidget *parent);

    /// The controls' own layout: a row, or the column.
    QBoxLayout &tools() { return *m_tools; }
    /// What they belong to has the rest of the room.
    void setContent(QLayout *content);
    /// Whether that moved them.
    bool fitTo(QSize room);
    bool areBehind() const { return direction() == RightToLeft; }

private:
    QBoxLayout *m_tools;
    int m_behindFrom;
};

} // namespace hk
