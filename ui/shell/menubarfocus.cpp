#include "ui/shell/menubarfocus.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenuBar>

namespace hk {

MenuBarFocus::MenuBarFocus(QMenuBar &bar) : QObject(&bar), m_bar(bar)
{
    bar.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &MenuBarFocus::noteFocus);
}

void MenuBarFocus::noteFocus(QWidget *old, QWidget *now)
{
    if (now == &m_bar && old && old->window() == m_bar.window())
        m_before = old;
}

bool MenuBarFocus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut && m_bar.hasFocus() && m_before)
        m_before->setFocus(Qt::MenuBarFocusReason);
    return QObject::eventFilter(watched, event);
}

} // namespace hk
