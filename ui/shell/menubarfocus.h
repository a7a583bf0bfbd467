#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QMenuBar;

namespace hk {

/// Gives the focus back to who had it before the menu bar as soon as a shortcut leaves the bar, be
/// it another menu's, and when the window becomes active again. Qt keeps it in the bar, where
/// nothing shows it, and then takes the bar for who had it before. A child of the bar; GUI thread.
class MenuBarFocus final : public QObject
{
public:
    explicit MenuBarFocus(QMenuBar &bar);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void noteFocus(QWidget *old, QWidget *now);

    QMenuBar &m_bar;
    QPointer<QWidget> m_before;
};

} // namespace hk
