#pragma once

#include <QtWidgets/QWidget>

class QButtonGroup;
class QTabWidget;

namespace hk {

/// The tabs of a QTabWidget in as many lines as they need, so that none is cut off in a narrow
/// place, in whatever language. It takes the place of the widget's own bar. GUI thread; the tab
/// widget outlives it.
class TabStrip final : public QWidget
{
    Q_OBJECT

public:
    /// For the tabs that `tabs` has now.
    explicit TabStrip(QTabWidget &tabs, QWidget *parent = nullptr);

    void setText(int tab, const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showCurrent(int tab);
    void arrange();
    bool fit(int lines) const;
    int leastWidth(int first, int after) const;

    QTabWidget &m_tabs;
    QButtonGroup *m_buttons;
};

} // namespace hk
