#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QMenuBar;

namespace hk {

/// Leaving the menu bar gives the focus back to who had it before the bar. Qt's own memory is of
/// who had it when a menu was opened by its letter, which is the bar itself when a menu was closed
/// with Escape just before. A child of the bar; GUI thread.
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
